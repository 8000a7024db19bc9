using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Summaries;

/// <summary>One case for every next action, each with the day on which it is looked at.</summary>
internal static class Course
{
    private static readonly FilingAnswers
        Earphones = Examples.BrokenEarphones,
        OnItsWay = Earphones with
        {
            Problem = new(Problem.NotArrived),
            Detail = new(ProblemCode.InTransitLate),
            Goal = new(Goal.FullRefund),
            DeliveredOn = null,
        },
        ByPayPal = Earphones with { Payment = new(PaymentMethod.PayPal) },
        ByAlipay = Earphones with { Payment = new(PaymentMethod.Alipay) };

    private static readonly CaseEvent
        Opened = new DisputeOpened(new(2026, 11, 13), Remedy.ReturnAndRefund, new(23.90m, Currency.Usd)),
        Approved = new ReturnApproved(new(2026, 11, 17), ReturnAddress.InKorea),
        Sent = new ReturnSent(new(2026, 11, 19), "우체국", "EB123456789KR"),
        Received = new ReturnReceived(new(2026, 11, 25)),
        Started = new RefundStarted(new(2026, 11, 27)),
        Asked = new MessageSent(new(2026, 12, 19), Contact.Agent);

    /// <summary>The next action of a case whose agent is asked late is named apart, because its day has gone by.</summary>
    public static CaseSummary At(NextAction action, Texts texts, bool late = false)
    {
        var (answers, month, day, events) = Find(action, late);
        return Examples.Summary(Examples.File(answers, events), texts, new DateTime(2026, month, day, 14, 5, 0));
    }

    private static (FilingAnswers Answers, int Month, int Day, CaseEvent[] Events) Find(NextAction action, bool late) => action switch
    {
        NextAction.OpenDispute => (Earphones with { Countdown = new(OrderPageView.ButtonOnly) }, 11, 23, []),
        NextAction.CheckOrderPage => (Earphones, 11, 23, []),
        NextAction.WaitUntilOpening => (OnItsWay with { Stage = new(Stage.InTransit), Shipping = new(new(2026, 11, 20), null) }, 11, 23, []),
        NextAction.CancelOrder => (OnItsWay with { Stage = new(Stage.NotShipped) }, 11, 10, []),
        NextAction.TryOtherWays => (Earphones, 11, 28, []),
        NextAction.AwaitSeller => (Earphones, 11, 16, [Opened]),
        NextAction.AnswerSeller => (Earphones, 11, 16, [Opened, new SellerReplied(new(2026, 11, 15), SellerReply.AskedToCancel)]),
        NextAction.WeighOffer =>
            (Earphones, 11, 16, [Opened, new SellerReplied(new(2026, 11, 15), SellerReply.OfferedPart, new(10m, Currency.Usd))]),
        NextAction.CheckDisputeOutcome => (Earphones, 11, 19, [Opened]),
        NextAction.AwaitPlatform => (Earphones, 11, 19, [Opened, new PlatformSteppedIn(new(2026, 11, 18))]),
        NextAction.AskAgent => (Earphones, 11, late ? 29 : 21, [Opened]),
        NextAction.AppealDecision => (Earphones, 11, 19, [Opened, new DisputeDecided(new(2026, 11, 18), Ruling.Refused)]),
        NextAction.SendReturn => (Earphones, 11, 19, [Opened, Approved]),
        NextAction.AskKoreanReturnAddress => (Earphones, 11, 19, [Opened, new ReturnApproved(new(2026, 11, 17), ReturnAddress.Abroad)]),
        NextAction.RescueReturn => (Earphones, 11, 28, [Opened, Approved]),
        NextAction.AwaitReturnReceipt => (Earphones, 11, 20, [Opened, Approved, Sent]),
        NextAction.AwaitRefundStart => (Earphones, 11, 26, [Opened, Approved, Sent, Received]),
        NextAction.AwaitRefund => (Earphones, 11, 30, [Opened, Approved, Sent, Received, Started]),
        NextAction.ChaseRefund => (Earphones, 12, 19, [Opened, Approved, Sent, Received, Started]),
        NextAction.FileCardDispute => (Earphones, 12, 20, [Opened, Approved, Sent, Received, Started, Asked]),
        NextAction.FilePayPalClaim => (ByPayPal, 12, 20, [Opened, Approved, Sent, Received, Started, Asked]),
        NextAction.AskConsumerAgency => (ByAlipay, 12, 20, [Opened, Approved, Sent, Received, Started, Asked]),
        NextAction.AwaitOutsideHelp =>
            (Earphones, 12, 21, [Opened, Approved, Sent, Received, Started, Asked, new MessageSent(new(2026, 12, 20), Contact.CardIssuer)]),
        NextAction.CheckAmount =>
            (Earphones, 12, 10, [Opened, Approved, Sent, Received, Started, new MoneyArrived(new(2026, 12, 10), new(20m, Currency.Usd))]),
        NextAction.Finished => (Earphones, 12, 11,
        [
            Opened, Approved, Sent, Received, Started, new MoneyArrived(new(2026, 12, 10)),
            new CaseClosed(new(2026, 12, 11), CaseOutcome.PartialRefund),
        ]),
    };
}
