using AliHelp.Writing.Messages;

namespace AliHelp.Writing.Words;

internal sealed class EnglishMessageTexts : MessageTexts
{
    public override string Title(MessageKind kind) => kind switch
    {
        MessageKind.DisputeText => "Text for the dispute",
        MessageKind.FirstMessageToSeller => "Message to the seller",
        MessageKind.CouponForReorder => "Ask for a coupon for the next order",
        MessageKind.PartialRefundForReorder => "Order again and ask for a partial refund",
        MessageKind.AgentPack => "Text for the agent chat",
    };

    public override string WhenToUse(MessageKind kind) => kind switch
    {
        MessageKind.DisputeText => "Paste it into the description of the dispute.",
        MessageKind.FirstMessageToSeller => "Paste it into Contact Seller on the order page. Your deadlines keep running.",
        MessageKind.CouponForReorder => "Ask before you order again. Not every seller gives one.",
        MessageKind.PartialRefundForReorder => "Ask this if you would rather order again than return.",
        MessageKind.AgentPack => "Send the first two lines one by one to reach an agent. Then send the rest.",
    };
}
