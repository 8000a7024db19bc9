using AliHelp.Domain.Filing;
using AliHelp.Writing.Messages;

namespace AliHelp.Writing.Words;

public abstract class MessageTexts
{
    public abstract string Title(MessageKind kind);

    public abstract string WhenToUse(MessageKind kind);

    /// <summary>The title of the reply to a request; where a seller asked for nothing, that of any reply.</summary>
    public abstract string ReplyTitle(SellerReply request);

    /// <summary>Who gets the message.</summary>
    public abstract string Name(Recipient recipient);

    public abstract string Title(PaperKind kind);

    public abstract string WhenToUse(PaperKind kind);

    /// <summary>Why the buyer's own Korean description stands in the Korean papers and nowhere else.</summary>
    public abstract string WhyOwnWordsOnlyInPapers { get; }
}
