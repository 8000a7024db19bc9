using AliHelp.Domain.Calendar;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
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
            .. Beginnings(file)
                .SelectMany(facts => Outlook.For(new(facts, book, calendar, now)).Board.All)
                .Where(clock => !current.Contains(clock.Rule.Id))
                .GroupBy(clock => clock.Rule.Id)
                .Select(versions => versions.Last()),
        ];
    }

    /// <summary>What was known before each event was told, the first one on top, with the answers as they were then.</summary>
    private static Stack<CaseFacts> Beginnings(CaseFile file)
    {
        // From the last to the first, because the answers as they are now are the ones that are kept.
        var answers = file.Answers;
        var facts = new Stack<CaseFacts>();
        for (var known = file.Events.Count - 1; known >= 0; known--)
        {
            if (file.Events[known] is AnswerCorrected { Before: var before })
                answers = Restored(answers, before);
            // A correction names an event by its place, which stands in every beginning that holds the correction.
            facts.Push(CaseFacts.From(FilingPath.For(answers).Relevant, [.. file.Events.Take(known)]));
        }

        return facts;
    }

    private static FilingAnswers Restored(FilingAnswers answers, FilingAnswers before) => FilingSteps.InOrder
        .Where(step => step.Carry(before, FilingAnswers.None) != FilingAnswers.None)
        .Aggregate(answers, (restored, step) => step.Carry(before, restored));
}
