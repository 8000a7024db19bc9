using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

/// <summary>What each piece of evidence shows, and what it cannot. Its name is <see cref="ChoicesTexts.Name(EvidenceItem)"/>.</summary>
public abstract class EvidenceTexts
{
    /// <summary>How to film, photograph or collect it.</summary>
    public abstract string HowTo(EvidenceItem item);

    public abstract string Shows(EvidenceItem item);

    /// <summary>Null where nothing needs saying.</summary>
    public abstract string? DoesNotProve(EvidenceItem item);

    /// <summary>What to hide before anything is sent.</summary>
    public abstract string CoverUp { get; }

    /// <summary>The same for one piece: "Cover: address, customs code".</summary>
    /// <param name="data">At least one.</param>
    public abstract string Cover(IReadOnlyList<PersonalData> data);

    public abstract string BeforeSealingTitle { get; }

    /// <summary>What to note before a return parcel is closed, in order.</summary>
    public abstract IReadOnlyList<string> BeforeSealing { get; }

    public abstract string Has { get; }

    public abstract string DoesNotHave { get; }
}
