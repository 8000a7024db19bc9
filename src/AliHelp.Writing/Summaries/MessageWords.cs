using AliHelp.Writing.Messages;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>A message with the words around it.</summary>
internal static class MessageWords
{
    public static MessageText For(Message message, Texts texts)
    {
        var words = texts.Plan.Messages;
        return new(
            message,
            message.Request is { } request ? words.ReplyTitle(request) : words.Title(message.Kind),
            words.WhenToUse(message.Kind),
            words.Name(message.Recipient));
    }
}
