namespace AliHelp.Writing.Words;

/// <summary>The frame around every page, the start page and the controls of the case page.</summary>
public abstract class SiteTexts
{
    public abstract string Name { get; }

    /// <summary>For search results and link previews; one or two sentences.</summary>
    public abstract string Description { get; }

    /// <summary>This language's own name, for the switch that leads to it.</summary>
    public abstract string LanguageName { get; }

    public abstract string SkipToContent { get; }

    public abstract string MainMenu { get; }

    public abstract string MoreLinks { get; }

    public abstract string MyCases { get; }

    public abstract string DeadlineCalculator { get; }

    public abstract string RefundCalculator { get; }

    public abstract string Independent { get; }

    public abstract string OrderPageWins { get; }

    /// <param name="edition">The day the edition was made, in words.</param>
    public abstract string Edition(string edition);

    public abstract string Copy { get; }

    public abstract string Copied { get; }

    public abstract StartTexts Start { get; }

    public abstract CasePageTexts CasePage { get; }

    public abstract PhrasePageTexts Phrases { get; }

    /// <summary>The page's title as the browser shows it.</summary>
    public string Title(string page) => $"{page} – {Name}";
}
