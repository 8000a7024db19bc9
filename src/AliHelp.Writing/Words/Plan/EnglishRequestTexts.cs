using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

internal sealed class EnglishRequestTexts : RequestTexts
{
    public override string Heading => "If the seller says this";

    public override string DisputeEnds => "If you do, the dispute ends. You may not be able to open it again.";

    public override string WindowIsOver => "By the known dates you cannot open a new dispute.";

    public override string MoneyIsReleased => "If you confirm receipt, the seller gets the money.";

    public override string NothingPassesMeanwhile => "No deadline passes meanwhile. But none stops either.";

    public override string NoProof => "What is said outside the app is hard to use as proof.";

    public override string OfferHeading => "The seller’s offer";

    public override string Asked => "What you asked for";

    public override string Offered => "What the seller offers";

    public override string Difference => "Difference";

    public override string Accepting => "If you accept";

    public override string NoDifference => "It is what you asked for.";

    public override string AcceptingEndsDispute => "The dispute ends. You may not be able to open it again.";

    public override string RestIsLost => "You cannot ask for the rest in this dispute any more.";

    public override string Title(SellerReply request) => request switch
    {
        SellerReply.NoAnswer => "If the seller does not answer",
        SellerReply.Refused => "If the seller refuses",
        SellerReply.AskedToWait => "If the seller asks you to wait longer",
        SellerReply.OfferedPart => "If the seller offers only a part",
        SellerReply.AskedToCancel => "If the seller asks you to cancel the dispute",
        SellerReply.AskedToTalkOutside => "If the seller wants to talk outside the app",
        SellerReply.AskedToConfirm => "If the seller asks you to confirm receipt first",
        SellerReply.AskedToReturnAbroad => "If the seller asks you to send it back abroad",
        SellerReply.OfferedToSendAgain => "If the seller offers to send it again",
    };

    public override string Word(RequestAdvice advice) => advice switch
    {
        RequestAdvice.Refuse => "Say no",
        RequestAdvice.Compare => "Compare",
        RequestAdvice.OnlyUnderCondition => "Set a condition",
    };

    public override string Advice(SellerReply request) => request switch
    {
        SellerReply.NoAnswer => "Leave the dispute open and watch the deadline for the answer.",
        SellerReply.Refused => "Read the reason and prepare more evidence.",
        SellerReply.AskedToWait => "Do not wait on a promise. Deadlines do not stop.",
        SellerReply.OfferedPart => "Compare the amount and the return postage. You may refuse if it is too little.",
        SellerReply.AskedToCancel => "Keep the dispute open until the money is there.",
        SellerReply.AskedToTalkOutside => "Answer only in the chat of the app.",
        SellerReply.AskedToConfirm => "Do not confirm receipt until the problem is solved.",
        SellerReply.AskedToReturnAbroad => "Ask for a return address in Korea first. Get it in the chat who pays the postage.",
        SellerReply.OfferedToSendAgain => "Accept only while the dispute stays open. Ask for the new tracking number.",
    };

    public override string WindowRunsUntil(string day) => $"You could open a new dispute until {day}. The button may not come back.";

    public override string ReceiptClockEnds(string figure, string day) => $"Confirmed today, you could open a dispute until {day} ({figure}).";

    public override string WaitEnds(string day) => $"If you wait as asked, it will be {day}.";

    public override string PassesMeanwhile(string clock, string day) => $"This deadline passes meanwhile: {clock}, {day}.";

    public override string AskedAndOffered(string? asked, string? offered) => (asked, offered) switch
    {
        ({ } wanted, { } given) => $"Asked for: {wanted}. Offered: {given}.",
        ({ } wanted, null) => $"Asked for: {wanted}. Compare it with the offer.",
        (null, { } given) => $"Offered: {given}. Compare it with what you asked for.",
        (null, null) => "Compare the offer with what you asked for.",
    };

    public override string ClockGoesOn(string clock, string day) => $"This deadline goes on meanwhile: {clock}, until {day}.";

    public override string WayBackIsPaidBy(ReturnPostage payer) => payer switch
    {
        ReturnPostage.NotApplicable => "What never came cannot be sent back.",
        ReturnPostage.StorePays => "With such a problem the seller usually pays the return postage.",
        ReturnPostage.BuyerPays => "For a changed mind the buyer usually pays the return postage.",
        ReturnPostage.NotKnown => "Check on the dispute page who pays the return postage.",
    };

    public override string ReturnBy(string day) => $"If you send it, do so by {day} and enter the tracking number.";

    public override string Less(string amount) => $"{amount} less.";

    public override string More(string amount) => $"{amount} more.";

    public override string MediationEnds(string day) => $"AliExpress will not step in any more, as it would by {day}.";
}
