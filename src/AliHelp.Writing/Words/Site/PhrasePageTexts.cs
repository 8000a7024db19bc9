namespace AliHelp.Writing.Words;

/// <summary>The phrase book's page.</summary>
public abstract class PhrasePageTexts
{
    public abstract string Title { get; }

    public abstract string Lead { get; }

    /// <summary>The name of the field.</summary>
    public abstract string SearchFor { get; }

    public abstract string SearchHint { get; }

    public abstract string Search { get; }

    public abstract string Found(int count);

    /// <param name="query">As it was typed.</param>
    public abstract string NothingFound(string query);

    /// <summary>The way on when nothing was found.</summary>
    public abstract string TryOtherwise { get; }

    public abstract string ShowAll { get; }

    /// <summary>The heading over all groups.</summary>
    public abstract string ByProblem { get; }

    /// <summary>The group of phrases that fit any problem.</summary>
    public abstract string AnyProblem { get; }

    /// <summary>A group's heading with the number of its phrases.</summary>
    public abstract string Group(string name, int count);

    /// <summary>Why nothing is translated by machine.</summary>
    public abstract string WhyNoTranslation { get; }
}
