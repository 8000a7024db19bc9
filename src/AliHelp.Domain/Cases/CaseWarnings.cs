using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Refunds;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Cases;

/// <summary>What the buyer should know before trusting a day.</summary>
internal static class CaseWarnings
{
    /// <param name="cited">The rules on which the decision rests.</param>
    public static IEnumerable<Reason> For(
        Ground ground, DisputeWindow window, DeadlineBoard board, RefundEstimate? refund, IEnumerable<PolicyRule> cited)
    {
        // While a return waits to be sent, it is not the seller who is late.
        if (board.Of(RuleId.RefundOverdue) is { Passed: true } overdue && ground.Facts.Stage is not Stage.ReturnApproved)
            yield return new Reason.RefundIsOverdue(overdue.Rule, overdue.StartedOn);
        foreach (var paidInMonth in window.Reasons.OfType<Reason.PaidInMonth>())
            yield return paidInMonth;
        if (ground.Facts.Payment is PaymentMethod.CouponsOnly)
            yield return new Reason.CouponsOnlyNoMoney();
        foreach (var provisional in refund?.Reasons.OfType<Reason.Provisional>() ?? [])
            yield return provisional;
        foreach (var rule in cited.Distinct().Where(rule => rule.IsStale(ground.Today)).OrderBy(rule => rule.Id))
            yield return new Reason.RuleIsStale(rule);
    }
}
