using AliHelp.Domain.Rules;
using AliHelp.Writing.Guides;

namespace AliHelp.Writing.Words;

/// <summary>The pages of guides, rules and terms, except the guides' own texts, which are views.</summary>
public abstract class GuideTexts
{
    public abstract GlossaryTexts Glossary { get; }

    /// <summary>The menu's word for all guides, and the list's heading.</summary>
    public abstract string All { get; }

    public abstract string Lead { get; }

    public abstract string Group(GuideGroup group);

    public abstract string Title(GuideId guide);

    /// <summary>A link to a guide from elsewhere.</summary>
    public abstract string More(string title);

    /// <summary>One sentence for the list: what one can do afterwards.</summary>
    public abstract string Summary(GuideId guide);

    /// <summary>Above the links to the guides that are wanted most, on the start page.</summary>
    public abstract string MostRead { get; }

    /// <summary>The way from there to the list.</summary>
    public abstract string Everything { get; }

    public abstract string AskAboutMyOrder { get; }

    public abstract string AskAboutMyOrderDetail { get; }

    public abstract string ReadOn { get; }

    public abstract string Basis { get; }

    public abstract string OurOwn { get; }

    public abstract string FiguresUsed { get; }

    /// <summary>Over a guide or a rule whose figures are due for another look.</summary>
    public abstract string Stale { get; }

    public abstract string RulesTitle { get; }

    public abstract string RulesLead { get; }

    public abstract string EachRule { get; }

    public abstract string EachSource { get; }

    /// <param name="day">In words; the last day before the figure is shown with a warning.</param>
    public abstract string ReviewBy(string day);

    /// <param name="from">In words; null for a rule that held always before.</param>
    /// <param name="until">In words; null for a rule that has no end. Not both are null.</param>
    public abstract string InForce(string? from, string? until);

    public abstract string SearchTitle { get; }

    public abstract string SearchLabel { get; }

    public abstract string SearchHint { get; }

    public abstract string SearchButton { get; }

    public abstract string MorePhrases { get; }

    public abstract string FoundTerms { get; }

    public abstract string FoundNothing(string typed);

    public abstract string FoundNothingTip { get; }

    public abstract string FoundSome { get; }

    /// <summary>Whether agents are likely to answer, and until or from when.</summary>
    public abstract string Agents(AgentTime time, AgentHours hours);

    public abstract string OfflineTitle { get; }

    public abstract string OfflineLead { get; }

    public abstract string TryAgain { get; }
}
