using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Cases;

/// <summary>How the talk with the seller stands since the dispute was opened.</summary>
internal static class SellerTalk
{
    /// <summary>What the seller said last; null where nothing was said since the dispute was opened. A reply without a day counts as later.</summary>
    public static SellerReply? LastReply(CaseFacts facts) =>
        facts.SellerReply is { } reply && !(facts.SellerRepliedOn < facts.DisputeOpenedOn) ? reply : null;

    public static bool HasAnswered(CaseFacts facts) => LastReply(facts) is not (null or SellerReply.NoAnswer);

    /// <summary>Whether the buyer has written since the seller's last reply.</summary>
    public static bool BuyerHasAnswered(CaseFacts facts) => facts.MessagedSellerOn >= facts.SellerRepliedOn;
}
