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
            .. Enumerable.Range(0, file.Events.Count)
                .SelectMany(ClocksAfter)
                .Where(clock => !current.Contains(clock.Rule.Id))
                .GroupBy(clock => clock.Rule.Id)
                .Select(versions => versions.Last()),
        ];

        IEnumerable<Deadline> ClocksAfter(int known)
        {
            // A correction names an event by its place, which stands in every beginning that holds the correction.
            var facts = CaseFacts.From(FilingPath.For(AnswersAfter(file, known)).Relevant, [.. file.Events.Take(known)]);
            return Outlook.For(new(facts, book, calendar, now)).Board.All;
        }
    }

    /// <summary>The answers as they were when only the first events had been told.</summary>
    private static FilingAnswers AnswersAfter(CaseFile file, int known) =>
        file.Events.Skip(known).OfType<AnswerCorrected>().Reverse().Aggregate(file.Answers, Undone);

    private static FilingAnswers Undone(FilingAnswers answers, AnswerCorrected correction) => FilingSteps.InOrder
        .Where(step => IsTold(step, correction.Before) || IsTold(step, correction.After))
        .Aggregate(answers, (earlier, step) => step.Carry(correction.Before, earlier));

    private static bool IsTold(FilingStep step, FilingAnswers answers) => step.Carry(answers, FilingAnswers.None) != FilingAnswers.None;
}
