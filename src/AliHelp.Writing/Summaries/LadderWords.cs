using AliHelp.Domain.Cases;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>Whom to turn to next, in order.</summary>
internal static class LadderWords
{
    public static LadderRow For(LadderRung rung, CaseDecision decision, Texts texts) =>
        new(rung, texts.Plan.Ladder.Title(rung.Rung), "", null, texts.Plan.Ladder.Detail(rung.Rung), [], Links(rung.Rung, texts.Plan.Steps));

    private static IReadOnlyList<TextLink> Links(Rung rung, StepTexts words) => rung switch
    {
        Rung.Seller => [new(words.ToOrders, PlatformLinks.Orders)],
        Rung.Dispute or Rung.Appeal => [new(words.ToDisputes, PlatformLinks.Disputes)],
        Rung.Agent => [new(words.ToHelpCentre, PlatformLinks.HelpCentre)],
        Rung.ConsumerAgency => [new(words.ToConsumerAgency, PlatformLinks.ConsumerAgency)],
        Rung.CardIssuer or Rung.PayPal => [],
    };
}
