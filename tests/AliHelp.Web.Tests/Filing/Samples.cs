using AliHelp.Domain.Filing;

namespace AliHelp.Web.Tests.Filing;

/// <summary>Answers that walk through different parts of the wizard, complete so that every step on their path can be opened.</summary>
internal static class Samples
{
    public static readonly DateOnly Paid = new(2026, 11, 3);

    /// <summary>The worked example: broken earphones, paid by card on the 3rd, arrived on the 12th.</summary>
    public static FilingAnswers Broken => new()
    {
        Problem = new(Problem.Broken),
        Detail = new(ProblemCode.Damaged),
        Goal = new(Goal.ReturnForRefund),
        Stage = new(Stage.Received),
        PaidOn = new(Paid),
        DeliveredOn = new(new(2026, 11, 12)),
        Countdown = new(OrderPageView.NotLooked),
        Payment = new(PaymentMethod.CreditCard),
        Evidence = new([EvidenceItem.DamagePhoto, EvidenceItem.Receipt]),
        Message = new("81234567", "무선 이어폰", 39900, Currency.Krw, "왼쪽이 부서졌어요", ["damaged.screen-cracked"]),
    };

    public static FilingAnswers InTransit => new()
    {
        Problem = new(Problem.NotArrived),
        Detail = new(ProblemCode.InTransitLate),
        Goal = new(Goal.FullRefund),
        Stage = new(Stage.InTransit),
        PaidOn = new(Paid),
        Shipping = new(new(2026, 11, 5), new(2026, 12, 1)),
        Countdown = new(OrderPageView.TimeLeft) { DaysLeft = 4, HoursLeft = 5, ReadAt = new(2026, 11, 22, 9, 30, 0) },
        Payment = new(PaymentMethod.KakaoPay, WalletFunding.Card),
        Evidence = new([]),
        Message = new(),
    };

    public static FilingAnswers Disputed => new()
    {
        Problem = new(Problem.PartsMissing),
        Goal = new(Goal.PartialRefund),
        Stage = new(Stage.ReturnSent, new(2026, 11, 20), "RR123"),
        PaidOn = new(Paid),
        DeliveredOn = new(null),
        Payment = new(PaymentMethod.PayPal),
        Done = new([DoneItem.MessagedSeller, DoneItem.OpenedDispute], new(2026, 11, 13), SellerReply.Refused, new(2026, 11, 14)),
        Evidence = new([EvidenceItem.SellerChatLog]),
        Message = new(),
    };

    public static FilingAnswers NotSure => new()
    {
        Problem = new(Problem.NotSure),
        Situation = new(true, null),
        Goal = new(Goal.NotDecided),
        Stage = new(Stage.ReceiptConfirmed),
        PaidOn = new(new(2026, 11, 1), DayPrecision.Month),
        DeliveredOn = new(new(2026, 11, 12), new(2026, 11, 14)),
        Countdown = new(OrderPageView.EndDate) { EndDate = new(2026, 11, 27), EndTime = new(23, 59), Zone = OrderPageZone.Pacific },
        Payment = new(PaymentMethod.Unknown),
        Evidence = new([EvidenceItem.Receipt]),
        Message = new(),
    };

    public static FilingAnswers Refused => new()
    {
        Problem = new(Problem.DisputeRefused),
        Detail = new(ProblemCode.Defective),
        Stage = new(Stage.DisputeRefused, new(2026, 11, 21)),
        PaidOn = new(null, DayPrecision.Unknown),
        DeliveredOn = new(new(2026, 11, 12)),
        Payment = new(PaymentMethod.CouponsOnly),
        Done = new([]),
        Evidence = new([]),
        Message = new(),
    };

    public static IEnumerable<FilingAnswers> All => [Broken, InTransit, Disputed, NotSure, Refused];

    /// <summary>A sample on whose path the step is.</summary>
    public static FilingAnswers With(FilingStep step) => All.First(answers => FilingPath.For(answers).Steps.Contains(step));

    /// <summary>As if the questions from this one on had not been asked yet.</summary>
    public static FilingAnswers Before(FilingStep step, FilingAnswers answers) => FilingSteps.InOrder
        .TakeWhile(other => other != step)
        .Aggregate(FilingAnswers.None, (earlier, other) => other.Carry(answers, earlier));
}
