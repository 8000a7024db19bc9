using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

internal sealed class EnglishVerdictTexts : VerdictTexts
{
    public override string SourcesDisagree =>
        "The sources disagree on the day. If the order page shows Open Dispute, you can open one now.";

    public override string ReceiptMayNotHaveStarted => "The time from receipt may not have started yet.";

    public override string ButtonGone => "Without the button, it may be too early, or a dispute may be open already.";

    public override string Recorded => "Recorded in AliHelp";

    public override string Filed => "Filed on AliExpress";

    public override string NotFiled => "Not yet filed on AliExpress";

    public override string NotFiledSentence => "So far this is recorded in AliHelp only. Nothing has been filed on AliExpress.";

    public override string FiledSentence(string? openedOn) => openedOn is null
        ? "From your answers, the dispute is already filed."
        : $"You told us that you opened a dispute on AliExpress on {openedOn}.";

    public override string Label(NextAction action) => action switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage => "Time to open a dispute",
        NextAction.TryOtherWays => "Other ways",
        NextAction.WaitUntilOpening => "First day for a dispute",
        NextAction.CancelOrder => "Cancel the order",
        NextAction.AwaitSeller => "Time for an answer",
        NextAction.SendReturn => "Time to send the return",
        NextAction.AwaitReturnReceipt => "Return check",
        NextAction.AwaitRefund => "Refund expected",
        NextAction.ChaseRefund => "Refund check",
        NextAction.AppealDecision => "Refused dispute",
    };

    public override string BigWithoutDay(NextAction action) => action switch
    {
        NextAction.OpenDispute => "You can open one now",
        NextAction.CheckOrderPage => "Look at the order page",
        NextAction.WaitUntilOpening => "Wait a little longer",
        NextAction.CancelOrder => "Not shipped yet",
        NextAction.TryOtherWays => "There are still other ways",
        NextAction.AwaitSeller => "Waiting for the seller",
        NextAction.SendReturn => "Tell us the approval date",
        NextAction.AwaitReturnReceipt => "Your return is on its way",
        NextAction.AwaitRefund => "Waiting for the refund",
        NextAction.ChaseRefund => "Time to ask",
        NextAction.AppealDecision => "You can ask again",
    };

    public override string OpensOn(string day) => $"From {day}";

    public override string Sentence(NextAction action, string day, string time) => action switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage => $"Open a dispute by {day}, {time} Korea time.",
        NextAction.WaitUntilOpening => $"You can open a dispute from {day}. Until then, watch the tracking.",
        NextAction.CancelOrder => $"Cancel the order by {day}, {time} Korea time. Once it is shipped, that gets harder.",
        NextAction.TryOtherWays => $"Ask the seller and an agent first. The next deadline is {day}.",
        NextAction.AwaitSeller => $"Check the dispute page every day. If you hear nothing by {day}, ask an agent.",
        NextAction.SendReturn => $"Send the return and enter its tracking number by {day}, {time} Korea time. If you are late, the money may go to the seller.",
        NextAction.AwaitReturnReceipt => $"If you hear nothing by {day}, ask an agent.",
        NextAction.AwaitRefund => $"If it has not arrived by {day}, ask an agent.",
        NextAction.ChaseRefund => $"It had not arrived by {day}. Ask an agent first.",
        NextAction.AppealDecision => $"Ask again with new evidence by {day}, {time} Korea time.",
    };

    public override string Sentence(NextAction action, WindowState state) => action switch
    {
        NextAction.OpenDispute => "If the order page shows Open Dispute, open one now.",
        NextAction.CheckOrderPage => state switch
        {
            WindowState.Past => "By the dates we know, it is over. If you still see Open Dispute, open one now.",
            WindowState.Open or WindowState.Closing or WindowState.Check or WindowState.Unknown =>
                "Look for the Open Dispute button and the time left on your order page.",
        },
        NextAction.WaitUntilOpening => "Wait a little longer and watch the tracking.",
        NextAction.CancelOrder => "Cancel the order before it is shipped. After that it gets harder.",
        NextAction.TryOtherWays => "The time seems to be over. Ask the seller and an agent first.",
        NextAction.AwaitSeller => "Check the dispute page every day.",
        NextAction.SendReturn => "Send the return and enter its tracking number. The dispute page shows the deadline.",
        NextAction.AwaitReturnReceipt => "Once the seller confirms the return, the refund starts by itself.",
        NextAction.AwaitRefund => "Watch the refund status on the order page.",
        NextAction.ChaseRefund => "Ask an agent first.",
        NextAction.AppealDecision => "Read why it was refused and ask again with new evidence.",
    };

    public override string LastDayIsHoliday(string holiday) => $"That day is a holiday ({holiday}). A day earlier is safer.";

    public override string BarEnd(string day) => $"{day} last day";

    public override string? SellerAsks(SellerReply reply) => reply switch
    {
        SellerReply.AskedToWait => "Waiting for the seller does not stop your deadlines. Keep to the dates on the dispute page.",
        SellerReply.OfferedPart => "Accepting a partial refund ends the dispute. Compare the amounts first.",
        SellerReply.AskedToCancel => "If you cancel the dispute, you may not be able to open it again. Do not cancel it.",
        SellerReply.AskedToTalkOutside => "A chat outside the app is hard to use as evidence. Answer inside the app only.",
        SellerReply.NoAnswer or SellerReply.Refused => null,
    };

    protected override string Word(WindowState state) => state switch
    {
        WindowState.Open => "Open",
        WindowState.Closing => "Closing soon",
        WindowState.Check => "Needs a check",
        WindowState.Past => "May have passed",
        WindowState.Unknown => "Date not known",
    };

    protected override string Word(NextAction action) => action switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage => "Needs a check",
        NextAction.WaitUntilOpening => "Too early",
        NextAction.CancelOrder => "Can be cancelled",
        NextAction.TryOtherWays => "The dispute time may be over",
        NextAction.AwaitSeller => "Waiting for an answer",
        NextAction.SendReturn => "Time to return it",
        NextAction.AwaitReturnReceipt => "Return being checked",
        NextAction.AwaitRefund => "Waiting for the refund",
        NextAction.ChaseRefund => "Refund is late",
        NextAction.AppealDecision => "Refused",
    };

    protected override string Headline(WindowState state) => state switch
    {
        WindowState.Open => "You can open a dispute",
        WindowState.Closing => "Open the dispute soon",
        WindowState.Check => "Check the order page, then open a dispute",
        WindowState.Past => "The time for a dispute may have passed",
        WindowState.Unknown => "Find out how long you have",
    };

    protected override string Headline(NextAction action) => action switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage => "Check the order page, then open a dispute",
        NextAction.WaitUntilOpening => "It is too early for a dispute",
        NextAction.CancelOrder => "You can cancel the order",
        NextAction.TryOtherWays => "There are other ways than a dispute",
        NextAction.AwaitSeller => "Wait for the seller’s answer",
        NextAction.SendReturn => "Send the return now",
        NextAction.AwaitReturnReceipt => "Wait until the return is confirmed",
        NextAction.AwaitRefund => "Wait for the refund to arrive",
        NextAction.ChaseRefund => "The refund is late",
        NextAction.AppealDecision => "Ask again with new evidence",
    };
}
