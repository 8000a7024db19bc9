using AliHelp.Domain.Cases;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>Whom to turn to next, in order.</summary>
internal static class LadderWords
{
    public static LadderRow For(LadderRung rung, CaseDecision decision, Texts texts)
    {
        var words = texts.Plan.Ladder;
        return new(
            rung,
            words.Title(rung.Rung),
            words.State(rung.State),
            When(rung, decision.Today, texts),
            words.Detail(rung.Rung),
            rung.State is RungState.Done ? [] : words.Bring(rung.Rung),
            Links(rung, texts.Plan.Steps));
    }

    private static string? When(LadderRung rung, DateOnly today, Texts texts)
    {
        var words = texts.Plan.Ladder;
        var until = Day(rung.Clock?.EndsOn);
        return rung.State switch
        {
            RungState.Done => Day(rung.From) is { } doneOn ? words.DoneOn(doneOn) : null,
            RungState.Now => until is null ? null : words.OpenUntil(until),
            RungState.Later => Later(),
            RungState.Over => words.Over(rung.Rung, until),
        };

        // A day that has come, or on which its clock ends, is none to begin on: then it depends on the step before.
        string Later()
        {
            var begins = rung.From is { } from && from > today && from != rung.Clock?.EndsOn
                ? words.From(rung.Rung, texts.Dates.Day(from, today))
                : words.When(rung.Rung);
            return until is null ? begins : $"{begins} {words.Until(until)}";
        }

        string? Day(DateOnly? day) => day is { } known ? texts.Dates.Day(known, today) : null;
    }

    private static IReadOnlyList<TextLink> Links(LadderRung rung, StepTexts words) => rung.Rung switch
    {
        Rung.Seller => [new(words.ToOrders, PlatformLinks.Orders)],
        // What is not open yet is opened from the order.
        Rung.Dispute when rung.State is not RungState.Done => [new(words.ToOrders, PlatformLinks.Orders)],
        Rung.Dispute or Rung.Appeal => [new(words.ToDisputes, PlatformLinks.Disputes)],
        Rung.Agent => [new(words.ToHelpCentre, PlatformLinks.HelpCentre)],
        Rung.CardIssuer => rung.State is RungState.Done ? [] : [new(words.ToPapers, StepWords.Papers)],
        Rung.ConsumerAgency => [new(words.ToPapers, StepWords.Papers), new(words.ToConsumerAgency, PlatformLinks.ConsumerAgency)],
        Rung.PayPal => [],
    };
}
