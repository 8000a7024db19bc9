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
        var facts = ground.Facts;
        if (board.Of(RuleId.RefundOverdue) is { Passed: true } overdue)
            yield return new Reason.RefundIsOverdue(overdue.Rule, overdue.StartedOn);
        foreach (var paidInMonth in window.Reasons.OfType<Reason.PaidInMonth>())
            yield return paidInMonth;
        if (facts.Payment is PaymentMethod.CouponsOnly)
            yield return new Reason.CouponsOnlyNoMoney();
        if (facts.CardDisputeFiledOn is { } filed && IsUndecided(facts.Stage))
            yield return new Reason.CardBesideDispute(filed);
        if (ground.Rule(RuleId.ManyReturns) is var many && facts.OtherReturns > 0 && Goods.GoBack(facts) && !facts.IsOver
            && !Counting.IsWithin(many, facts.OtherReturns))
            yield return new Reason.ManyReturns(many, facts.OtherReturns);
        foreach (var provisional in refund?.Reasons.OfType<Reason.Provisional>() ?? [])
            yield return provisional;
        foreach (var rule in cited.Distinct().Where(rule => rule.IsStale(ground.Today)).OrderBy(rule => rule.Id))
            yield return new Reason.RuleIsStale(rule);
    }

    private static bool IsUndecided(Stage stage) => stage is Stage.DisputeOpen or Stage.PlatformReviews or Stage.Appealed
        or Stage.ReturnApproved or Stage.ReturnSent or Stage.ReturnReceived;
}
