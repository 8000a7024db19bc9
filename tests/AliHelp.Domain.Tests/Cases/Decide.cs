using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Cases;

/// <summary>A case in one line, decided at noon.</summary>
internal static class Decide
{
    public const string Today = "2026-11-23";

    /// <summary>The worked example: earphones that broke, paid on the 3rd by card, delivered on the 12th.</summary>
    public static CaseFacts BrokenEarphones { get; } = new()
    {
        Problem = Problem.Broken,
        Code = ProblemCode.Defective,
        Goal = Goal.ReturnForRefund,
        Stage = Stage.Received,
        Received = true,
        PaidOn = Day("2026-11-03"),
        DeliveredOn = Day("2026-11-12"),
        Payment = PaymentMethod.CreditCard,
    };

    /// <summary>A parcel that is on its way.</summary>
    public static CaseFacts LateParcel { get; } = new()
    {
        Problem = Problem.NotArrived,
        Code = ProblemCode.InTransitLate,
        Goal = Goal.FullRefund,
        Stage = Stage.InTransit,
        Received = false,
        PaidOn = Day("2026-11-08"),
        ShippedOn = Day("2026-11-10"),
        Payment = PaymentMethod.PayPal,
    };

    public static CaseDecision On(CaseFacts facts, string today = Today) =>
        CaseDecision.For(facts, PolicyBook.AliExpressKorea, KoreanBankCalendar.Standard, Moment($"{today}T12:00"));

    public static Deadline? Clock(this CaseDecision decision, RuleId id) => decision.Deadlines.SingleOrDefault(clock => clock.Rule.Id == id);
}
