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

    public override string FiledOnWhichDay => "If you have opened a dispute, record the day. Then we can tell you when the answer is due.";

    public override string FiledSentence(string? openedOn) => openedOn is null
        ? "From your answers, the dispute is already filed."
        : $"You told us that you opened a dispute on AliExpress on {openedOn}.";

    public override string Label(NextAction action) => action switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage => "Time to open a dispute",
        NextAction.WaitUntilOpening => "First day for a dispute",
        NextAction.CancelOrder => "Cancel the order",
        NextAction.TryOtherWays => "Time for other ways",
        NextAction.AwaitSeller => "Time for the seller’s answer",
        NextAction.AnswerSeller => "Time to answer the seller",
        NextAction.WeighOffer => "Time to answer the offer",
        NextAction.CheckDisputeOutcome => "Time to check the dispute",
        NextAction.AwaitPlatform => "Time to wait for the decision",
        NextAction.AskAgent => "Time to ask an agent",
        NextAction.AppealDecision => "Refused dispute",
        NextAction.SendReturn or NextAction.AskKoreanReturnAddress or NextAction.RescueReturn => "Time to send the return",
        NextAction.AwaitReturnReceipt => "Time to wait for the return check",
        NextAction.AwaitRefundStart => "Time to wait for the refund’s start",
        NextAction.AwaitRefund => "Time to wait for the refund",
        NextAction.ChaseRefund => "Late refund",
        NextAction.FileCardDispute => "Time for a card dispute",
        NextAction.FilePayPalClaim => "Time for a PayPal claim",
        NextAction.AskConsumerAgency => "Consumer advice",
        NextAction.AwaitOutsideHelp => "Answer from outside",
        NextAction.CheckAmount => "The money that came",
        NextAction.Finished => "Your case",
    };

    public override string BigWithoutDay(NextAction action) => action switch
    {
        NextAction.OpenDispute => "You can open one now",
        NextAction.CheckOrderPage => "Look at the order page",
        NextAction.WaitUntilOpening => "Wait a little longer",
        NextAction.CancelOrder => "Not shipped yet",
        NextAction.TryOtherWays => "There are still other ways",
        NextAction.AwaitSeller => "Waiting for the seller",
        NextAction.AnswerSeller => "Leave the dispute open",
        NextAction.WeighOffer => "Take your time",
        NextAction.CheckDisputeOutcome => "Look at the dispute page",
        NextAction.AwaitPlatform => "Waiting for the decision",
        NextAction.AskAgent => "Ask now",
        NextAction.AppealDecision => "You can ask again",
        NextAction.SendReturn => "Tell us the approval date",
        NextAction.AskKoreanReturnAddress => "Ask before you send it",
        NextAction.RescueReturn => "The time is over",
        NextAction.AwaitReturnReceipt => "Your return is on its way",
        NextAction.AwaitRefundStart => "Waiting for it to start",
        NextAction.AwaitRefund => "Waiting for the refund",
        NextAction.ChaseRefund => "Time to ask",
        NextAction.FileCardDispute => "Ask your card company",
        NextAction.FilePayPalClaim => "Open a claim at PayPal",
        NextAction.AskConsumerAgency => "You can get advice",
        NextAction.AwaitOutsideHelp => "Waiting for news",
        NextAction.CheckAmount => "Compare it",
        NextAction.Finished => "Closed",
    };

    public override string OpensOn(string day) => $"From {day}";

    public override string Sentence(NextAction action, string day, string time) => action switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage => $"Open a dispute by {day}, {time} Korea time.",
        NextAction.WaitUntilOpening => $"You can open a dispute from {day}. Until then, watch the tracking.",
        NextAction.CancelOrder => $"Cancel the order by {day}, {time} Korea time. Once it is shipped, that gets harder.",
        NextAction.TryOtherWays => $"Ask the seller and an agent first. The next deadline is {day}.",
        NextAction.AwaitSeller => $"The seller must answer by {day}. Check the dispute page every day.",
        NextAction.AnswerSeller => $"Leave the dispute open and answer by {day}. If you do not agree, AliExpress decides.",
        NextAction.WeighOffer => $"Accepting ends your case. Compare the offer by {day}.",
        NextAction.CheckDisputeOutcome =>
            $"Check how the dispute stands. Without an answer, your request may be carried out. If you do not agree, AliExpress steps in by {day}.",
        NextAction.AwaitPlatform => $"Check the dispute page every day until {day}.",
        NextAction.AskAgent => $"Ask an agent by {day} at the latest. Send your order number and screenshots with it.",
        NextAction.AppealDecision => $"Appeal with new evidence by {day}, {time} Korea time.",
        NextAction.SendReturn =>
            $"The return address is on the dispute details page. Send it and enter the tracking number by {day}, {time} Korea time.",
        NextAction.AskKoreanReturnAddress => $"Sending it abroad can cost a lot. Ask today, because you must send it by {day}, {time} Korea time.",
        NextAction.RescueReturn => $"The time ended on {day}. If you sent it, enter the tracking number today. If not, ask an agent first.",
        NextAction.AwaitReturnReceipt => $"Did you enter the tracking number? Watch the return and the refund status until {day}.",
        NextAction.AwaitRefundStart => $"The refund usually starts by itself. Watch the refund status until {day}.",
        NextAction.AwaitRefund => $"Check until {day} whether the refund has arrived.",
        NextAction.ChaseRefund => $"It had not arrived by {day}. Ask an agent first.",
        NextAction.FileCardDispute =>
            $"Ask your card company for a card dispute (chargeback) by {day}. The limit differs by card, so ask about it first.",
        NextAction.FilePayPalClaim => $"Open a claim in PayPal’s Resolution Centre by {day}.",
        NextAction.AskConsumerAgency => $"Ask 1372 or Consumer24 by {day}.",
        NextAction.AwaitOutsideHelp => $"Wait for news until {day}. If they ask for more, send it right away.",
        NextAction.CheckAmount => $"Compare the money that came with what you asked for by {day}.",
        NextAction.Finished => $"This case ended on {day}. Your record stays here.",
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
        NextAction.AwaitSeller => "Check the dispute page every day. It also shows how long the seller has.",
        NextAction.AnswerSeller => "Do not cancel the dispute. Answer inside the app.",
        NextAction.WeighOffer => "Accepting ends your case. Compare the offer first.",
        NextAction.CheckDisputeOutcome => "Check how the dispute stands. Without an answer, your request may be carried out.",
        NextAction.AwaitPlatform => "Check the dispute page every day. You can still add evidence.",
        NextAction.AskAgent => "Ask an agent now. Send your order number and screenshots with it.",
        NextAction.AppealDecision => "Read why it was refused and appeal with new evidence. The dispute page shows how long you have.",
        NextAction.SendReturn =>
            "The return address is on the dispute details page. Send it within the time shown there and enter the tracking number.",
        NextAction.AskKoreanReturnAddress => "Sending it abroad can cost a lot. Ask today whether there is a return address in Korea.",
        NextAction.RescueReturn => "If you sent it, enter the tracking number today. If not, ask an agent first.",
        NextAction.AwaitReturnReceipt => "Did you enter the tracking number? Once the seller confirms the return, the refund starts by itself.",
        NextAction.AwaitRefundStart => "The refund usually starts by itself. Watch the refund status on the order page.",
        NextAction.AwaitRefund => "Watch the refund status on the order page.",
        NextAction.ChaseRefund => "Ask an agent first.",
        NextAction.FileCardDispute => "Ask your card company for a card dispute (chargeback). The limit differs by card, so ask about it first.",
        NextAction.FilePayPalClaim => "Open a claim in PayPal’s Resolution Centre.",
        NextAction.AskConsumerAgency => "Call 1372 or write at Consumer24.",
        NextAction.AwaitOutsideHelp => "Others are looking at it now. If they ask for more, send it right away.",
        NextAction.CheckAmount => "Compare the money that came with what you asked for. If it is right, close the case.",
        NextAction.Finished => "Your record stays here. Download the summary if you need it.",
    };

    public override string AskAgentLate(string day) => $"There was no result by {day}. Ask an agent today.";

    public override string? IfNobodyAnswers(NextAction action) => action switch
    {
        NextAction.OpenDispute => "Do not let the time run out while you wait for the seller. Without the button, ask an agent.",
        NextAction.CheckOrderPage => "If there is no Open Dispute button and the seller is silent, ask an agent.",
        NextAction.WaitUntilOpening => "You can open a dispute from that day on, even if the seller is silent.",
        NextAction.CancelOrder => "If the seller is silent, ask an agent to cancel it.",
        NextAction.TryOtherWays => "If neither answers, ask your card company or payment app, or 1372.",
        NextAction.AwaitSeller => "Your request may be carried out. After that day, check how the dispute stands.",
        NextAction.AnswerSeller => "It is fine if the seller does not write again. Just do not cancel the dispute.",
        NextAction.WeighOffer => "If you do not agree, AliExpress decides. Upload more evidence.",
        NextAction.CheckDisputeOutcome => "If nothing has changed after that, ask an agent.",
        NextAction.AwaitPlatform => "If there is still no decision, ask an agent.",
        NextAction.AskAgent => "If the agent does not answer, ask your card company or payment app, or 1372.",
        NextAction.AppealDecision => "If it is refused again or nobody answers, ask an agent.",
        NextAction.SendReturn => "If you see no address, ask an agent. If you are late, the money may go to the seller.",
        NextAction.AskKoreanReturnAddress => "Your time keeps running. Before it ends, send it to the address you have and keep the receipt.",
        NextAction.RescueReturn => "If the agent does not answer, ask your card company or payment app, or 1372.",
        NextAction.AwaitReturnReceipt => "If it arrived and you hear nothing, send the tracking to an agent.",
        NextAction.AwaitRefundStart => "If it still does not start, ask an agent.",
        NextAction.AwaitRefund => "If it has still not arrived, ask an agent first.",
        NextAction.ChaseRefund => "If the agent does not answer, ask your card company or payment app, or 1372.",
        NextAction.FileCardDispute => "If the card company says no, note the reason and ask 1372.",
        NextAction.FilePayPalClaim => "If PayPal does not answer, ask 1372 or Consumer24.",
        NextAction.AskConsumerAgency => "While you wait, ask an agent once more.",
        NextAction.AwaitOutsideHelp => "If you hear nothing for long, give your claim number and ask how it stands.",
        NextAction.CheckAmount or NextAction.Finished => null,
    };

    public override string From(NextAction action, string day, string? until) =>
        $"From {day}: {Then(action)}{(until is null ? "" : $", until {until}")}.";

    public override string LastDayIsHoliday(string holiday) => $"That day is a holiday ({holiday}). A day earlier is safer.";

    public override string BarEnd(string day, bool isWait) => isWait ? $"until {day}" : $"{day} last day";

    public override string? SellerAsks(SellerReply reply) => reply switch
    {
        SellerReply.AskedToWait => "Waiting for the seller does not stop your deadlines. Keep to the dates on the dispute page.",
        SellerReply.OfferedPart => "Accepting a partial refund ends the dispute. Compare the amounts first.",
        SellerReply.AskedToCancel => "If you cancel the dispute, you may not be able to open it again. Do not cancel it.",
        SellerReply.AskedToTalkOutside => "A chat outside the app is hard to use as evidence. Answer inside the app only.",
        SellerReply.AskedToConfirm => "Confirming receipt sends the money to the seller. Do not confirm until this is settled.",
        SellerReply.AskedToReturnAbroad => "A return abroad can cost a lot. Ask first who pays and whether there is an address in Korea.",
        SellerReply.OfferedToSendAgain => "Keep the dispute open even if the seller sends it again. Your time runs until it arrives.",
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
        NextAction.AnswerSeller => "Your turn to answer",
        NextAction.WeighOffer => "Offer received",
        NextAction.CheckDisputeOutcome => "The seller is silent",
        NextAction.AwaitPlatform => "Waiting for a decision",
        NextAction.AskAgent => "Time to ask an agent",
        NextAction.AppealDecision => "Refused",
        NextAction.SendReturn => "Time to return it",
        NextAction.AskKoreanReturnAddress => "Return address abroad",
        NextAction.RescueReturn => "Return is late",
        NextAction.AwaitReturnReceipt => "Return being checked",
        NextAction.AwaitRefundStart => "Refund not started",
        NextAction.AwaitRefund => "Waiting for the refund",
        NextAction.ChaseRefund => "Refund is late",
        NextAction.FileCardDispute => "Time for a card dispute",
        NextAction.FilePayPalClaim => "Time for a PayPal claim",
        NextAction.AskConsumerAgency => "Time for advice",
        NextAction.AwaitOutsideHelp => "With others now",
        NextAction.CheckAmount => "Money arrived",
        NextAction.Finished => "Finished",
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
        NextAction.AnswerSeller => "Leave the dispute open and answer",
        NextAction.WeighOffer => "Compare the seller’s offer",
        NextAction.CheckDisputeOutcome => "Check how the dispute stands",
        NextAction.AwaitPlatform => "Wait for AliExpress to decide",
        NextAction.AskAgent => "Ask an agent",
        NextAction.AppealDecision => "Appeal with new evidence",
        NextAction.SendReturn => "Send the return now",
        NextAction.AskKoreanReturnAddress => "First ask for a return address in Korea",
        NextAction.RescueReturn => "The time to send the return is over",
        NextAction.AwaitReturnReceipt => "Wait until the return is confirmed",
        NextAction.AwaitRefundStart => "Wait for the refund to start",
        NextAction.AwaitRefund => "Wait for the refund to arrive",
        NextAction.ChaseRefund => "The refund is late",
        NextAction.FileCardDispute => "Ask your card company for a card dispute",
        NextAction.FilePayPalClaim => "Open a claim at PayPal",
        NextAction.AskConsumerAgency => "Ask 1372 or Consumer24",
        NextAction.AwaitOutsideHelp => "Wait for their answer",
        NextAction.CheckAmount => "Is the amount right?",
        NextAction.Finished => "Your case is finished",
    };

    private static string Then(NextAction action) => action switch
    {
        NextAction.OpenDispute => "you can open a dispute",
        NextAction.CheckOrderPage => "check the order page and open a dispute",
        NextAction.WaitUntilOpening => "wait until a dispute can be opened",
        NextAction.CancelOrder => "you can cancel the order",
        NextAction.TryOtherWays => "look for other ways than a dispute",
        NextAction.AwaitSeller => "wait for the seller",
        NextAction.AnswerSeller => "answer the seller",
        NextAction.WeighOffer => "compare the offer",
        NextAction.CheckDisputeOutcome => "check how the dispute stands",
        NextAction.AwaitPlatform => "wait for AliExpress to decide",
        NextAction.AskAgent => "ask an agent",
        NextAction.AppealDecision => "appeal",
        NextAction.SendReturn => "send the return",
        NextAction.AskKoreanReturnAddress => "ask for a return address in Korea",
        NextAction.RescueReturn => "it is late for the return, so ask an agent",
        NextAction.AwaitReturnReceipt => "wait until the return is confirmed",
        NextAction.AwaitRefundStart => "wait for the refund to start",
        NextAction.AwaitRefund => "wait for the refund to arrive",
        NextAction.ChaseRefund => "the refund is late, so ask an agent",
        NextAction.FileCardDispute => "ask your card company for a card dispute",
        NextAction.FilePayPalClaim => "open a claim at PayPal",
        NextAction.AskConsumerAgency => "ask 1372 or Consumer24",
        NextAction.AwaitOutsideHelp => "wait for the others’ answer",
        NextAction.CheckAmount => "check the amount",
        NextAction.Finished => "nothing is left to do",
    };
}
