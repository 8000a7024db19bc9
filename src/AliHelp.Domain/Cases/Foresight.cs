using AliHelp.Domain.Calendar;
using AliHelp.Domain.Refunds;

namespace AliHelp.Domain.Cases;

/// <summary>What the next action becomes if nobody does anything: the same rules, asked for the days after each clock.</summary>
internal static class Foresight
{
    // Further ahead nobody plans, and something will have happened.
    private const int MostProspects = 3;

    public static IReadOnlyList<Prospect> For(Ground ground, DeadlineBoard board, RefundEstimate? refund, NextAction today)
    {
        var ends = board.All.Where(clock => !clock.Passed).Select(clock => clock.EndsOn);
        if (refund is { Start: RefundStart.Known })
            ends = ends.Append(refund.Latest);
        var prospects = new List<Prospect>();
        var before = today;
        foreach (var day in ends.Select(end => end.AddDays(1)).Where(day => day > ground.Today && KoreanBankCalendar.IsCovered(day)).Distinct().Order())
        {
            var (action, dueOn) = Outlook.For(ground with { Now = day.ToDateTime(TimeOnly.MinValue) }).Next;
            if (action != before)
                prospects.Add(new(day, action, dueOn));
            before = action;
        }

        return [.. prospects.Take(MostProspects)];
    }
}
