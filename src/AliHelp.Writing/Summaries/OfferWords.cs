using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>An offer of the seller held against what was asked.</summary>
public static class OfferWords
{
    /// <summary>Null unless the seller's last word in an open dispute is an offer, or one came later and nobody has answered it.</summary>
    public static OfferText? For(CaseFacts facts, CaseDecision decision, Texts texts)
    {
        // An offer from before the dispute was opened is answered by opening it.
        if (facts is not { SellerReply: SellerReply.OfferedPart } || facts.SellerRepliedOn < facts.DisputeOpenedOn
            || (facts.Stage is not Stage.DisputeOpen && decision.NextAction is not NextAction.WeighOffer))
            return null;
        var asked = facts.ClaimedAmount;
        return new(
            Amount(asked, texts),
            Amount(facts.Offer, texts),
            asked is not null && facts.Offer is { } offered && asked.Currency == offered.Currency ? Difference(asked, offered.Amount, texts) : null,
            [.. Ends(decision, texts)]);
    }

    internal static string Amount(Money? money, Texts texts) =>
        money is null ? texts.Choices.NotGiven : texts.Choices.Amount(money.Amount, money.Currency);

    private static string Difference(Money asked, decimal offered, Texts texts) => (asked.Amount - offered) switch
    {
        > 0 and var less => texts.Plan.Requests.Less(texts.Choices.Amount(less, asked.Currency)),
        < 0 and var more => texts.Plan.Requests.More(texts.Choices.Amount(-more, asked.Currency)),
        _ => texts.Plan.Requests.NoDifference,
    };

    private static IEnumerable<string> Ends(CaseDecision decision, Texts texts)
    {
        var words = texts.Plan.Requests;
        yield return words.AcceptingEndsDispute;
        yield return words.RestIsLost;
        if (decision.Deadlines.FirstOrDefault(clock => clock is { Rule.Id: RuleId.PlatformStepsIn, Passed: false }) is { } mediation)
            yield return words.MediationEnds(texts.Dates.Day(mediation.EndsOn, decision.Today));
    }
}
