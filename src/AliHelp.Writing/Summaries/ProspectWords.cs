using AliHelp.Domain.Cases;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>How the next action changes if nobody does anything.</summary>
internal static class ProspectWords
{
    public static IReadOnlyList<string> For(CaseDecision decision, Texts texts) =>
        [.. decision.IfNothingHappens.Select(prospect => Sentence(prospect, decision.Today, texts))];

    private static string Sentence(Prospect prospect, DateOnly today, Texts texts) => texts.Plan.Verdict.From(
        prospect.Action,
        texts.Dates.Day(prospect.From, today),
        Until(prospect) is { } day ? texts.Dates.Day(day, today) : null);

    /// <summary>A day that went by is why the action changes; it bounds nothing any more.</summary>
    private static DateOnly? Until(Prospect prospect) =>
        prospect is { Action: not NextAction.WaitUntilOpening, DueOn: { } due } && DateOnly.FromDateTime(due) is var day && day >= prospect.From
            ? day
            : null;
}
