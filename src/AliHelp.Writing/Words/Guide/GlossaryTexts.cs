using AliHelp.Writing.Guides;

namespace AliHelp.Writing.Words;

/// <summary>What each term means, in a sentence or two.</summary>
public abstract class GlossaryTexts
{
    public abstract string Title { get; }

    public abstract string Lead { get; }

    public abstract string Name(Term term);

    public abstract string Meaning(Term term);

    /// <summary>
    /// How the term is written in running text: its name's core and other spellings, all of which lead to it. To be found by, not to be read out,
    /// so the languages need not have the same number of them.
    /// </summary>
    public abstract IReadOnlyCollection<string> Forms(Term term);
}
