using AliHelp.Domain.Cases;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>An offer of the seller held against what was asked.</summary>
internal static class OfferWords
{
    public static OfferText? For(CaseFacts facts, CaseDecision decision, Texts texts) => null;
}
