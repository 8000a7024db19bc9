using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Stories;

/// <summary>
/// A case as one person lives it, from the first answer to closing. Every day is counted by hand from the facts that the product was asked to
/// know, never copied from what the code says. Other test projects play the same stories.
/// </summary>
/// <param name="Name">Lower-case words joined by hyphens.</param>
/// <param name="Answers">What the wizard is told on the day of the first step; all of it, and nothing off the path.</param>
public sealed record Story(string Name, FilingAnswers Answers, IReadOnlyList<StoryStep> Steps)
{
    public override string ToString() => Name;

    /// <summary>All events up to and with a step, in the order in which they are told.</summary>
    public IReadOnlyList<CaseEvent> ToldUntil(StoryStep step) =>
        [.. Steps.TakeWhile(other => other != step).Append(step).SelectMany(each => each.Told)];
}

/// <summary>One visit: what is told, and what the case must then say.</summary>
/// <param name="today">The day of the visit, at noon in Seoul.</param>
/// <param name="dueOn">Until when the next action is due; null where no day can be named.</param>
public sealed class StoryStep(string today, Stage stage, NextAction action, string? dueOn)
{
    public DateOnly Today { get; } = Day(today);

    /// <summary>Told on this day; most things happened on it or shortly before.</summary>
    public IReadOnlyList<CaseEvent> Told { get; init; } = [];

    public Stage Stage { get; } = stage;

    public NextAction Action { get; } = action;

    public DateOnly? DueOn { get; } = DayOrNone(dueOn);

    /// <summary>Whether a dispute is known to be open at AliExpress.</summary>
    public bool IsFiled { get; init; } = true;

    /// <summary>The clocks that run, soonest first, each with its last day.</summary>
    public IReadOnlyList<(RuleId Rule, string LastDay)> Running { get; init; } = [];

    /// <summary>How the next action changes first if nobody does anything; null where it does not.</summary>
    public (string From, NextAction Action)? Then { get; init; }

    /// <summary>English lines, of those that are offered, that fit this moment.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>How much of the refund has not come; null where nothing is known to be missing.</summary>
    public Money? Missing { get; init; }
}
