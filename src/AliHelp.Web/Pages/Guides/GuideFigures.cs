using AliHelp.Domain.Rules;
using AliHelp.Writing.Words;

namespace AliHelp.Web.Pages.Guides;

/// <summary>
/// What a guide's text takes its figures from: the rules in force, in the reader's words. It remembers which rules were asked for, so that
/// the sources at the foot are those of the text above them.
/// </summary>
public sealed class GuideFigures(PolicyBook book, DateOnly today, Texts texts)
{
    private readonly List<PolicyRule> used = [];

    /// <summary>In the order in which the text first named them.</summary>
    public IReadOnlyList<PolicyRule> Used => used;

    /// <summary>"15일", "은행 영업일 7~15일".</summary>
    public string Figure(RuleId id)
    {
        var rule = book.Rule(id, today);
        if (!used.Contains(rule))
            used.Add(rule);
        return texts.Rules.Figure(rule);
    }
}
