using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Summaries;

/// <summary>Cases that tests share.</summary>
internal static class Examples
{
    public static readonly DateTime Now = new(2026, 11, 23, 14, 5, 0);

    /// <summary>A broken pair of earphones, paid by card on the 3rd, delivered on the 12th, receipt not confirmed, no countdown typed.</summary>
    public static readonly FilingAnswers BrokenEarphones = new()
    {
        Problem = new(Problem.Broken),
        Detail = new(ProblemCode.Damaged),
        Goal = new(Goal.ReturnForRefund),
        Stage = new(Stage.Received),
        PaidOn = new(new(2026, 11, 3)),
        DeliveredOn = new(new(2026, 11, 12)),
        Countdown = new(OrderPageView.NotLooked),
        Payment = new(PaymentMethod.CreditCard),
        Evidence = new([EvidenceItem.DamagePhoto, EvidenceItem.OuterBoxPhoto]),
        Message = new("8190334455664821", "무선 이어폰", 23.90m, Currency.Usd, "왼쪽 소리가 안 나고 상자도 찌그러졌어요", ["damaged.left-earbud", "damaged.box-crushed"]),
    };

    public static CaseFile File(FilingAnswers answers, params CaseEvent[] events) => new(
        "7q2mk4xd",
        new Guid("5f0c2d5e-0000-0000-0000-000000000001"),
        answers,
        events,
        new DateTimeOffset(2026, 11, 23, 13, 0, 0, TimeSpan.FromHours(9)),
        new DateTimeOffset(2026, 11, 23, 14, 0, 0, TimeSpan.FromHours(9)),
        Shown: null);

    public static CaseDecision Decide(CaseFile file, DateTime? now = null) =>
        CaseDecision.For(file, PolicyBook.AliExpressKorea, KoreanBankCalendar.Standard, now ?? Now);

    public static CaseSummary Summary(FilingAnswers answers, Texts texts, params CaseEvent[] events) => Summary(File(answers, events), texts);

    public static CaseSummary Summary(CaseFile file, Texts texts, DateTime? now = null) => CaseSummary.For(file, Decide(file, now), texts);
}
