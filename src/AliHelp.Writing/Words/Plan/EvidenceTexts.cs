using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

/// <summary>What each piece of evidence shows, and what it cannot. Its name is <see cref="ChoicesTexts.Name(EvidenceItem)"/>.</summary>
public abstract class EvidenceTexts
{
    public abstract string Shows(EvidenceItem item);

    /// <summary>Null where nothing needs saying.</summary>
    public abstract string? DoesNotProve(EvidenceItem item);

    /// <summary>What to hide before anything is sent.</summary>
    public abstract string CoverUp { get; }

    public abstract string Has { get; }

    public abstract string DoesNotHave { get; }
}
