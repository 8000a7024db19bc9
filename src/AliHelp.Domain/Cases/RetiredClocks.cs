using AliHelp.Domain.Calendar;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Cases;

/// <summary>The clocks that ran at some earlier point of a case and run no longer: every beginning of the list of events is decided again.</summary>
internal static class RetiredClocks
{
    /// <param name="running">The clocks of the case as it is now.</param>
    public static IReadOnlyList<Deadline> Of(
        CaseFile file, IEnumerable<Deadline> running, PolicyBook book, KoreanBankCalendar calendar, DateTime now)
    {
        var current = running.Select(clock => clock.Rule.Id).ToHashSet();
        return
        [
            .. Enumerable.Range(0, file.Events.Count)
                .SelectMany(known => ClocksAfter([.. file.Events.Take(known)]))
                .Where(clock => !current.Contains(clock.Rule.Id))
                .GroupBy(clock => clock.Rule.Id)
                .Select(versions => versions.Last()),
        ];

        IEnumerable<Deadline> ClocksAfter(IReadOnlyList<CaseEvent> events)
        {
            // A correction names an event by its place, which stands in every beginning that holds the correction.
            var facts = CaseFacts.From(file.Path.Relevant, events);
            return Outlook.For(new(facts, book, calendar, now)).Board.All;
        }
    }
}
