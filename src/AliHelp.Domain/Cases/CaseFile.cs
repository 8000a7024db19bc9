using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Cases;

/// <summary>A case as it is kept: what was said and what happened. Stage, deadlines and next action are derived from it.</summary>
/// <param name="Id">Eight characters of Crockford's base 32 in lower case; shown as AH-7Q2M-K4XD.</param>
/// <param name="Version">Changes with every write; a form that was shown for another version overwrites nothing.</param>
/// <param name="Shown">The window as it was last shown to the buyer, with the edition it came from; null before the first time.</param>
public sealed record CaseFile(
    string Id,
    Guid Version,
    FilingAnswers Answers,
    IReadOnlyList<CaseEvent> Events,
    DateTimeOffset CreatedAt,
    DateTimeOffset ChangedAt,
    ShownDecision? Shown)
{
    /// <summary>What is kept as evidence, in the order in which it was added.</summary>
    public IReadOnlyList<EvidenceFile> Files { get; init; } = [];

    public FilingPath Path => FilingPath.For(Answers);

    public CaseFacts Facts => CaseFacts.From(Path.Relevant, Events) with { Files = Files };
}

/// <summary>What the buyer was told, so that a changed rule can be announced instead of silently applied.</summary>
/// <param name="Clocks">Every deadline as it was shown; null where it was not kept yet.</param>
public sealed record ShownDecision(
    DateOnly Edition, DateOnly ShownOn, NextAction NextAction, DateOnly? DueOn, IReadOnlyList<ShownClock>? Clocks = null)
{
    public static ShownDecision Of(CaseDecision decision) => new(
        decision.Edition,
        decision.Today,
        decision.NextAction,
        decision.DueOn is { } due ? DateOnly.FromDateTime(due) : null,
        [.. RuleReplay.Clocks(decision).Select(clock => clock.Shown)]);

    /// <summary>Whether it tells the buyer the same, be it on another day.</summary>
    public bool IsSameAs(ShownDecision other) =>
        this with { ShownOn = other.ShownOn, Clocks = other.Clocks } == other && (Clocks ?? []).SequenceEqual(other.Clocks ?? []);
}

/// <summary>A deadline as it was shown; of a refund on its way the last day on which it should arrive.</summary>
/// <param name="EndsOn">Its last day, inclusive.</param>
/// <param name="Value">The rule's figure at that time.</param>
/// <param name="StartedOn">The day from which it was counted; null where it was not kept.</param>
public sealed record ShownClock(RuleId Rule, DateOnly EndsOn, RuleValue Value, DateOnly? StartedOn = null);
