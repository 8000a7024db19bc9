using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

/// <summary>What happens next, and the other ways beside it.</summary>
public abstract class RoadTexts
{
    public abstract string Title(AheadStep step);

    /// <param name="figure">The rule's figure; null where nobody publishes a bound.</param>
    /// <param name="by">The latest day; null where there is no bound.</param>
    public abstract string Detail(AheadStep step, string? figure, string? by);

    public abstract string IfNobodyAnswers(AheadStep step);
}
