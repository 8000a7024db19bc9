using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Rules;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>Why the answer is what it is, and where each figure comes from.</summary>
public static class WhyWords
{
    /// <summary>The window's reasons, then those of what was wished; the refund's stand beside its calendar.</summary>
    internal static IReadOnlyList<WhyRow> Rows(CaseDecision decision, Texts texts) => Rows(
        decision.Window.Reasons
            .Concat(decision.Remedies
                .Where(finding => finding.Wished || (finding.Remedy is Remedy.Exchange && decision.ExchangeWished))
                .SelectMany(finding => finding.Reasons)),
        texts);

    public static IReadOnlyList<WhyRow> Rows(IEnumerable<Reason> reasons, Texts texts) =>
        [.. reasons.Distinct().Select(reason => new WhyRow(
            reason, texts.Reasons.Sentence(reason), reason.Rule is { } rule ? Source(rule, texts) : null))];

    public static SourceText Source(PolicyRule rule, Texts texts) => new(
        rule,
        texts.Rules.Figure(rule),
        texts.Rules.Confidence(rule.Confidence),
        texts.Rules.CheckedOn(texts.Dates.Day(rule.CheckedOn)),
        [.. rule.Sources.Where(source => source.Address is not null).Select(source => new TextLink(source.Title, source.Address!))],
        [.. rule.Competing.Select(other => texts.Rules.Competing(texts.Rules.Figure(other.Value, other.Unit), other.Source.Title))])
    {
        Unlinked = [.. rule.Sources.Where(source => source.Address is null).Select(source => source.Title)],
    };

    internal static string WhatIf(WhatIf change, DateOnly today, Texts texts) => texts.Plan.Gaps.WhatIf(
        change.Change, change.State, change.ActBy is { } day ? texts.Dates.Day(day, today) : null);
}
