namespace AliHelp.Writing.Messages;

/// <summary>One sentence that the buyer sends, and what it means in Korean.</summary>
/// <param name="English">At most twelve words, month as a word, no idiom, no bracket.</param>
public sealed record MessageLine(string English, string Korean);

public enum MessageKind
{
    DisputeText,
    FirstMessageToSeller,
    CouponForReorder,
    PartialRefundForReorder,
    AgentPack,
}

public enum Recipient
{
    Seller,
    Dispute,
    Agent,
}

/// <summary>A text ready to paste. A line exists only if its fact was confirmed.</summary>
public sealed record Message(MessageKind Kind, Recipient Recipient, IReadOnlyList<MessageLine> Lines)
{
    /// <summary>What is copied: the English lines, one below the other.</summary>
    public string Text => string.Join('\n', Lines.Select(line => line.English));
}
