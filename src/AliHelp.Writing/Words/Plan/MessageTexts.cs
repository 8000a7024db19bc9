using AliHelp.Writing.Messages;

namespace AliHelp.Writing.Words;

public abstract class MessageTexts
{
    public abstract string Title(MessageKind kind);

    public abstract string WhenToUse(MessageKind kind);
}
