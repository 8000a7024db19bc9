using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Refunds;

namespace AliHelp.Domain.Cases;

/// <summary>One line of the timeline.</summary>
/// <param name="On">The day it happened or will end; for a refund to come the earliest day.</param>
public abstract record TimelineEntry(DateOnly On)
{
    /// <summary>A day that an answer gave.</summary>
    public sealed record Answered(DateOnly On, AskedDay Day) : TimelineEntry(On);

    /// <summary>Something that was told.</summary>
    /// <param name="Entry">Its place in <see cref="CaseFile.Events"/>: what a correction names.</param>
    /// <param name="Counts">False for what was corrected or taken back; it stays visible.</param>
    public sealed record Told(CaseEvent Event, int Entry, bool Counts) : TimelineEntry(Event.On);

    /// <summary>A clock that runs to its last day.</summary>
    public sealed record Ends(Deadline Deadline) : TimelineEntry(Deadline.EndsOn);

    /// <summary>The bank days on which the money can arrive.</summary>
    public sealed record RefundExpected(RefundEstimate Estimate) : TimelineEntry(Estimate.Earliest);
}

/// <summary>Past and coming in one list, newest first.</summary>
public static class Timeline
{
    public static IReadOnlyList<TimelineEntry> For(CaseFile file, CaseDecision decision) =>
    [
        .. Coming(decision).Concat(Events(file)).Concat(Answers(file.Path.Relevant))
            .Select((entry, told) => (entry, told))
            .OrderByDescending(line => line.entry.On)
            // What was told later stands above, and an event above the answer of the same day.
            .ThenByDescending(line => line.entry is TimelineEntry.Told { Entry: var place } ? place : -1)
            .ThenBy(line => line.told)
            .Select(line => line.entry),
    ];

    private static IEnumerable<TimelineEntry> Coming(CaseDecision decision)
    {
        foreach (var clock in decision.Deadlines.Where(clock => !clock.Passed))
            yield return new TimelineEntry.Ends(clock);
        if (decision.Refund is { Start: RefundStart.Known } refund && refund.Latest >= decision.Today)
            yield return new TimelineEntry.RefundExpected(refund);
    }

    private static IEnumerable<TimelineEntry> Events(CaseFile file)
    {
        for (var entry = 0; entry < file.Events.Count; entry++)
        {
            var counting = CaseHistory.At(file.Events, entry);
            yield return new TimelineEntry.Told(file.Events[entry], entry, counting == file.Events[entry]);
            if (counting is not null && counting != file.Events[entry])
                yield return new TimelineEntry.Told(counting, entry, Counts: true);
        }
    }

    private static IEnumerable<TimelineEntry> Answers(FilingAnswers relevant) =>
        Contradictions.Days(relevant).Select(answer => new TimelineEntry.Answered(answer.Day, answer.Name));
}
