using AliHelp.Domain.Calendar;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Refunds;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Cases;

/// <summary>What the next action becomes if nobody does anything: the same rules, asked for each day on which they can say something else.</summary>
internal static class Foresight
{
    // Further ahead nobody plans, and something will have happened.
    private const int MostProspects = 3;

    public static IReadOnlyList<Prospect> For(Ground ground, DisputeWindow window, DeadlineBoard board, RefundEstimate? refund, NextAction today)
    {
        var prospects = new List<Prospect>();
        var before = today;
        var days = TurningPoints(ground, window, board, refund).OfType<DateOnly>()
            .Where(day => day > ground.Today && KoreanBankCalendar.IsCovered(day));
        foreach (var day in days.Distinct().Order())
        {
            var (action, dueOn) = Outlook.For(ground with { Now = day.ToDateTime(TimeOnly.MinValue) }).Next;
            if (action != before)
                prospects.Add(new(day, action, dueOn));
            before = action;
        }

        return [.. prospects.Take(MostProspects)];
    }

    /// <summary>The day after each clock, the day on which a dispute can be opened, and the one on which a claim begins to be urgent.</summary>
    private static IEnumerable<DateOnly?> TurningPoints(Ground ground, DisputeWindow window, DeadlineBoard board, RefundEstimate? refund)
    {
        foreach (var clock in board.All.Where(clock => !clock.Passed))
            yield return clock.EndsOn.AddDays(1);
        if (refund is { Start: RefundStart.Known })
            yield return refund.Latest.AddDays(1);
        yield return window.OpensOn;
        foreach (var claim in new[] { board.Of(RuleId.CardDisputeActBy), board.Of(RuleId.PayPalClaim) }.OfType<Deadline>())
            yield return ground.UrgentFrom(claim);
    }
}
