using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

/// <summary>What can be asked for, and the exchange that cannot.</summary>
public abstract class RemedyTexts
{
    public abstract string Name(Remedy remedy);

    public abstract string Name(Verdict verdict);

    /// <summary>Null where no postage is due.</summary>
    public abstract string? Postage(ReturnPostage postage);

    public abstract string Wished { get; }

    public abstract string ExchangeTitle { get; }

    public abstract string ExchangeTag { get; }

    public abstract string ExchangeExplanation { get; }

    public abstract IReadOnlyList<string> ExchangeSteps { get; }

    public abstract string SecondWayTitle { get; }

    public abstract IReadOnlyList<string> SecondWay { get; }
}
