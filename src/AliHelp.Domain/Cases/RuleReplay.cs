using AliHelp.Domain.Calendar;
using AliHelp.Domain.Refunds;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Cases;

/// <summary>Compares what a buyer was shown under one edition of the rules with what another one says of the same facts.</summary>
public static class RuleReplay
{
    /// <summary>
    /// What the rules did to the clocks that were shown; null where the edition is the same, or changed nothing. A clock that began, ended or
    /// moved because a fact changed is not the rules' doing: then the old figure is counted from the new fact, and only the rest is told.
    /// </summary>
    /// <param name="shown">Null before the first time.</param>
    public static RulesChanged? Of(ShownDecision? shown, CaseDecision decision, KoreanBankCalendar calendar)
    {
        if (shown is not { Clocks: { } known } || shown.Edition == decision.Edition)
            return null;
        ClockChange[] changes =
        [
            .. from was in known
               from clock in Clocks(decision)
               where clock.Shown.Rule == was.Rule && clock.Rule.Convention is not CountingConvention.OrderPage
               let before = Moved(was, clock, calendar)
               where before is not null && Differs(before, clock.Shown)
               select new ClockChange(was.Rule, before, clock.Shown),
        ];
        return changes.Length == 0 ? null : new(decision.Today, shown.Edition, decision.Edition, changes);
    }

    /// <summary>Every day to which a decision holds the buyer or somebody else.</summary>
    internal static IEnumerable<(PolicyRule Rule, ShownClock Shown)> Clocks(CaseDecision decision)
    {
        foreach (var clock in decision.Deadlines)
            yield return (clock.Rule, new(clock.Rule.Id, clock.EndsOn, clock.Rule.Value, clock.StartedOn));
        if (decision.Refund is { Start: RefundStart.Known, Rule: var rule } refund)
            yield return (rule, new(rule.Id, refund.Latest, rule.Value, refund.StartedOn));
    }

    /// <summary>The clock as the old figure would show it from the start that is known now; null where it cannot be counted.</summary>
    private static ShownClock? Moved(ShownClock was, (PolicyRule Rule, ShownClock Shown) now, KoreanBankCalendar calendar) =>
        was.StartedOn == now.Shown.StartedOn ? was
        : now.Shown.StartedOn is { } start && Counting.LastDay(now.Rule with { Value = was.Value }, start, calendar) is { } end
            ? was with { EndsOn = end, StartedOn = start }
            : null;

    private static bool Differs(ShownClock before, ShownClock after) => (before.EndsOn, before.Value) != (after.EndsOn, after.Value);
}
