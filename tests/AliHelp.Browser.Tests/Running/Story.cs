using AliHelp.Domain.Filing;

namespace AliHelp.Browser.Tests.Running;

/// <summary>
/// The story that everything was made for: earphones that came broken, paid by card on the 3rd, delivered on the 12th.
/// Each question with the fields that answer it, in the order in which they are met.
/// </summary>
internal static class Story
{
    public const string Product = "무선 이어폰";

    public static readonly IReadOnlyList<(FilingStep Step, IReadOnlyList<(string Name, string Value)> Fields)> Questions =
    [
        (FilingSteps.Problem, [("Problem", nameof(Problem.Broken))]),
        (FilingSteps.Detail, [("Code", nameof(ProblemCode.Damaged))]),
        (FilingSteps.Goal, [("Goal", nameof(Goal.ReturnForRefund))]),
        (FilingSteps.Stage, [("Stage", nameof(Stage.Received))]),
        (FilingSteps.PaidOn, [("Precision", nameof(DayPrecision.Day)), ("Day", "2026-11-03")]),
        (FilingSteps.DeliveredOn, [("Day", "2026-11-12")]),
        (FilingSteps.Countdown, [("View", nameof(OrderPageView.NotLooked))]),
        (FilingSteps.Payment, [("Method", nameof(PaymentMethod.CreditCard))]),
        (FilingSteps.Evidence, [("Items", nameof(EvidenceItem.DamagePhoto))]),
        (FilingSteps.Message, [("ProductName", Product)]),
    ];
}
