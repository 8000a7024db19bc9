using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Messages;

/// <summary>One sentence that the buyer sends, and what it means in Korean.</summary>
/// <param name="English">At most twelve words, month as a word, no idiom, no bracket.</param>
public sealed record MessageLine(string English, string Korean);

public enum MessageKind
{
    DisputeText,
    FirstMessageToSeller,

    /// <summary>Answers what the seller asked for, see <see cref="Message.Request"/>.</summary>
    ReplyToRequest,
    ReminderToSeller,

    /// <summary>The parcel is on its way back, with its tracking number.</summary>
    ReturnSentNotice,
    CouponForReorder,
    PartialRefundForReorder,

    /// <summary>A refused or too small decision, and what proves the claim.</summary>
    AppealText,

    /// <summary>The return address is abroad: is there one in Korea?</summary>
    KoreanReturnCentre,
    RefundOverdue,
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
    /// <summary>What the seller asked for; only a <see cref="MessageKind.ReplyToRequest"/> has it.</summary>
    public SellerReply? Request { get; init; }

    /// <summary>What is copied: the English lines, one below the other.</summary>
    public string Text => string.Join('\n', Lines.Select(line => line.English));
}
