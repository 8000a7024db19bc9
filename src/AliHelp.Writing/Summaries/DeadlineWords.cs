using AliHelp.Domain.Disputes;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>The clocks of a case, side by side.</summary>
public static class DeadlineWords
{
    public static IReadOnlyList<DeadlineRow> Rows(IEnumerable<Deadline> deadlines, DateOnly today, Texts texts) =>
        [.. deadlines.Select(deadline => Row(deadline, today, texts))];

    private static DeadlineRow Row(Deadline deadline, DateOnly today, Texts texts) => new(
        deadline,
        texts.Rules.Name(deadline.Rule.Id),
        texts.Plan.Deadlines.Starts(texts.Rules.Start(deadline.StartedBy), texts.Dates.Day(deadline.StartedOn, today)),
        texts.Dates.Until(deadline.EndsAt, today),
        deadline.Passed && deadline.EndsOn == today ? texts.Dates.PassedToday : texts.Dates.DaysLeft(deadline.DaysLeft(today)),
        texts.Plan.Deadlines.WhatToDo(deadline.Rule.Id),
        deadline.Passed ? texts.Plan.Deadlines.IfPassed(deadline.Rule.Id) : null,
        WhyWords.Source(deadline.Rule, texts));
}
