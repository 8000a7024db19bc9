namespace AliHelp.Writing.Guides;

/// <summary>One page that explains one task. Its title is in the words of the site, its text is one partial view per language.</summary>
/// <param name="Slug">The last part of its address, and the name of its partial views.</param>
/// <param name="Sources">Ids of sources of the policy book on which sentences without a figure rest; figures bring their own.</param>
/// <param name="CheckedOn">The day on which a person last read its sentences against these sources.</param>
/// <param name="Next">Where to read on.</param>
public sealed record Guide(
    GuideId Id, string Slug, GuideGroup Group, IReadOnlyList<string> Sources, DateOnly CheckedOn, IReadOnlyList<GuideId> Next)
{
    /// <summary>Whether it tells of this site itself and so needs no source.</summary>
    public bool IsOurOwn => Group is GuideGroup.ThisSite;
}
