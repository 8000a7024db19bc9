using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Cases;

/// <summary>How the talk with the seller stands since the dispute was opened.</summary>
internal static class SellerTalk
{
    /// <summary>What the seller said last; null where nothing was said since the dispute was opened. A reply without a day counts as later.</summary>
    public static SellerReply? LastReply(CaseFacts facts) =>
        facts.SellerReply is { } reply && !(facts.SellerRepliedOn < facts.DisputeOpenedOn) ? reply : null;

    public static bool HasAnswered(CaseFacts facts) => LastReply(facts) is not (null or SellerReply.NoAnswer);

    /// <summary>The same, as long as no approval, decision or refund has overtaken it.</summary>
    public static SellerReply? Standing(CaseFacts facts) => facts.IsOver
        ? null
        : Unanswered(facts, new[] { facts.ReturnApprovedOn, facts.DecidedOn, facts.RefundStartedOn }.Max());

    /// <summary>
    /// What the seller asked for or offered and nobody has answered yet; null where nothing is. A reply without a day counts as given in the
    /// open dispute.
    /// </summary>
    /// <param name="since">Replies from before this day are past; null for any.</param>
    public static SellerReply? Unanswered(CaseFacts facts, DateOnly? since) =>
        !facts.HasAnsweredSeller && LastReply(facts) is { } reply && SellerRequestRules.IsRequest(reply)
        && (facts.SellerRepliedOn is null ? facts.Stage is Stage.DisputeOpen : !(facts.SellerRepliedOn < since))
            ? reply
            : null;
}
