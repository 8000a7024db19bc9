using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Writing.Messages;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>What each request of a seller would do to this case.</summary>
public static class RequestWords
{
    public static IReadOnlyList<RequestRow> Rows(CaseFacts facts, CaseDecision decision, Texts texts) =>
        [.. decision.SellerRequests.Select(finding => Row(finding, facts, decision, texts))];

    private static RequestRow Row(RequestFinding finding, CaseFacts facts, CaseDecision decision, Texts texts) => new(
        finding,
        texts.Plan.Requests.Title(finding.Request),
        texts.Plan.Requests.Word(finding.Advice),
        texts.Plan.Requests.Advice(finding.Request),
        [.. finding.Effects.Select(effect => Effect(effect, decision.Today, texts))],
        Reply(finding, facts, decision, texts));

    private static MessageText? Reply(RequestFinding finding, CaseFacts facts, CaseDecision decision, Texts texts) =>
        ReplyBook.For(finding.Request, facts, decision) is { } reply ? MessageWords.For(reply, texts) : null;

    /// <summary>One consequence in a sentence or two.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A kind of effect that nobody put into words.</exception>
    public static string Effect(RequestEffect effect, DateOnly today, Texts texts)
    {
        var words = texts.Plan.Requests;
        return effect switch
        {
            RequestEffect.DisputeEnds => words.DisputeEnds,
            RequestEffect.WindowRunsUntil until => words.WindowRunsUntil(Day(until.Day)),
            RequestEffect.WindowIsOver => words.WindowIsOver,
            RequestEffect.MoneyIsReleased => words.MoneyIsReleased,
            RequestEffect.ReceiptClockEnds ends => words.ReceiptClockEnds(texts.Rules.Figure(ends.Rule), Day(ends.Day)),
            RequestEffect.WaitEnds wait => words.WaitEnds(Day(wait.Day)),
            RequestEffect.PassesMeanwhile { Deadline: var clock } => words.PassesMeanwhile(texts.Rules.Name(clock.Rule.Id), Day(clock.EndsOn)),
            RequestEffect.NothingPassesMeanwhile => words.NothingPassesMeanwhile,
            RequestEffect.AskedAndOffered money => words.AskedAndOffered(Amount(money.Asked), Amount(money.Offered)),
            RequestEffect.NoProof => words.NoProof,
            RequestEffect.ClockGoesOn { Deadline: var clock } => words.ClockGoesOn(texts.Rules.Name(clock.Rule.Id), Day(clock.EndsOn)),
            RequestEffect.WayBackIsPaidBy way => words.WayBackIsPaidBy(way.Payer),
            RequestEffect.ReturnBy by => words.ReturnBy(Day(by.Day)),
            _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "An effect without words."),
        };

        string Day(DateOnly day) => texts.Dates.Day(day, today);

        string? Amount(Money? money) => money is null ? null : texts.Choices.Amount(money.Amount, money.Currency);
    }
}
