using AliHelp.Domain.Disputes;

namespace AliHelp.Writing.Words;

/// <summary>Reasons as sentences. The one place where a typed reason becomes prose.</summary>
public abstract class ReasonsTexts
{
    /// <exception cref="ArgumentOutOfRangeException">A kind of reason without a sentence: a test feeds every kind.</exception>
    public abstract string Sentence(Reason reason);
}
