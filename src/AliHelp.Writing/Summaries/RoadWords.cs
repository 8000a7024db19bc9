using AliHelp.Domain.Cases;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>What can be asked for, what happens next and what else can be done.</summary>
internal static class RoadWords
{
    public static ExchangeText Exchange(Texts texts)
    {
        var words = texts.Plan.Remedies;
        return new(words.ExchangeTitle, words.ExchangeTag, words.ExchangeExplanation, words.ExchangeSteps, words.SecondWayTitle, words.SecondWay);
    }

    public static RemedyRow Remedy(RemedyFinding finding, Texts texts) => new(
        finding,
        texts.Plan.Remedies.Name(finding.Remedy),
        texts.Plan.Remedies.Name(finding.Verdict),
        finding.Verdict is Verdict.Blocks ? null : texts.Plan.Remedies.Postage(finding.Postage),
        [.. finding.Reasons.Select(texts.Reasons.Sentence)]);

    public static AheadRow Ahead(Ahead ahead, DateOnly today, Texts texts) => new(
        ahead,
        texts.Plan.Road.Title(ahead.Step),
        texts.Plan.Road.Detail(
            ahead.Step,
            ahead.Rule is { } rule ? texts.Rules.Figure(rule) : null,
            ahead.By is { } day ? texts.Dates.Day(day, today) : null),
        texts.Plan.Road.IfNobodyAnswers(ahead.Step));
}
