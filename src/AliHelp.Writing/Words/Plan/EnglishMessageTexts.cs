using AliHelp.Domain.Filing;
using AliHelp.Writing.Messages;

namespace AliHelp.Writing.Words;

internal sealed class EnglishMessageTexts : MessageTexts
{
    public override string WhyOwnWordsOnlyInPapers =>
        "Your own description is not translated by machine, because its meaning could change. It stands only in the Korean papers.";

    public override string Title(MessageKind kind) => kind switch
    {
        MessageKind.DisputeText => "Text for the dispute",
        MessageKind.FirstMessageToSeller => "Message to the seller",
        MessageKind.ReplyToRequest => "Reply to the seller",
        MessageKind.ReminderToSeller => "Reminder to the seller",
        MessageKind.ReturnSentNotice => "Tell the seller that the return is on its way",
        MessageKind.CouponForReorder => "Ask for a coupon for the next order",
        MessageKind.PartialRefundForReorder => "Order again and ask for a partial refund",
        MessageKind.AppealText => "Text for the appeal",
        MessageKind.KoreanReturnCentre => "Ask for a return address in Korea",
        MessageKind.RefundOverdue => "Ask an agent about the late refund",
        MessageKind.AgentPack => "Text for the agent chat",
    };

    public override string WhenToUse(MessageKind kind) => kind switch
    {
        MessageKind.DisputeText => "Paste it into the description of the dispute.",
        MessageKind.FirstMessageToSeller => "Paste it into Contact Seller on the order page. Your deadlines keep running.",
        MessageKind.ReplyToRequest => "Answer in the chat in which the seller wrote. Your deadlines keep running.",
        MessageKind.ReminderToSeller => "Send it in the same chat when your message was not answered.",
        MessageKind.ReturnSentNotice => "Enter the tracking number in the dispute first. Then tell the seller too.",
        MessageKind.CouponForReorder => "Ask before you order again. Not every seller gives one.",
        MessageKind.PartialRefundForReorder => "Ask this if you would rather order again than return.",
        MessageKind.AppealText => "Upload your new evidence and paste this into the description.",
        MessageKind.KoreanReturnCentre => "Ask before you send it abroad. Send the first two lines one by one to reach an agent.",
        MessageKind.RefundOverdue => "Send the first two lines one by one to reach an agent. Then send the rest.",
        MessageKind.AgentPack => "Send the first two lines one by one to reach an agent. Then send the rest.",
    };

    public override string ReplyTitle(SellerReply request) => request switch
    {
        SellerReply.AskedToCancel => "Reply when asked to cancel the dispute",
        SellerReply.AskedToConfirm => "Reply when asked to confirm receipt first",
        SellerReply.AskedToWait => "Reply when asked to wait longer",
        SellerReply.OfferedPart => "Reply to an offer of part of the money",
        SellerReply.AskedToTalkOutside => "Reply when asked to talk outside AliExpress",
        SellerReply.AskedToReturnAbroad => "Reply when asked to return it abroad",
        SellerReply.OfferedToSendAgain => "Reply to an offer to send it again",
        SellerReply.NoAnswer or SellerReply.Refused => Title(MessageKind.ReplyToRequest),
    };

    public override string Name(Recipient recipient) => recipient switch
    {
        Recipient.Seller => "Seller",
        Recipient.Dispute => "The dispute page",
        Recipient.Agent => "AliExpress agent",
    };

    public override string Title(PaperKind kind) => kind switch
    {
        PaperKind.CardStatement => "Statement for the card company (in Korean)",
        PaperKind.ConsumerBrief => "Brief for 1372 and Consumer24 (in Korean)",
    };

    public override string WhenToUse(PaperKind kind) => kind switch
    {
        PaperKind.CardStatement => "Copy it field by field into the card company’s dispute form.",
        PaperKind.ConsumerBrief => "Read it out when you call 1372, or copy it into the Consumer24 form.",
    };
}
