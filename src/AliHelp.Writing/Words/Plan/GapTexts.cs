using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;

namespace AliHelp.Writing.Words;

/// <summary>What is not known, what would change the answer, and what nobody but AliExpress can know.</summary>
public abstract class GapTexts
{
    public abstract string Missing(MissingFact fact);

    public abstract string WhereToFind(MissingFact fact);

    /// <param name="actBy">The act-by day that would follow; null where there would be none.</param>
    public abstract string WhatIf(WindowChange change, WindowState state, string? actBy);

    public abstract IReadOnlyList<string> CannotKnow { get; }
}
