using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Cases;

/// <summary>What a buyer may have to tell next.</summary>
public static class EventChoices
{
    /// <summary>What can have happened, by what is known, in the usual order; <see cref="Likely"/> first.</summary>
    public static IReadOnlyList<EventKind> Possible(CaseFacts facts)
    {
        var possible = EventKinds.Told.Where(kind => EventRules.FaultOf(facts, kind) is null).ToList();
        return [.. Likely(facts).Where(possible.Contains), .. possible.Except(Likely(facts))];
    }

    /// <summary>What is waited for at this stage: the few things worth a button of their own.</summary>
    public static IReadOnlyList<EventKind> Likely(CaseFacts facts) => facts.Stage switch
    {
        Stage.NotShipped => [EventKind.RefundStarted, EventKind.MoneyArrived],
        Stage.InTransit or Stage.ShownDelivered or Stage.Received or Stage.ReceiptConfirmed => [EventKind.DisputeOpened, EventKind.SellerReplied],
        Stage.NotSure => facts.IsFiled ? [EventKind.ReturnReceived, EventKind.RefundStarted] : [EventKind.DisputeOpened, EventKind.SellerReplied],
        Stage.DisputeOpen when facts.SellerReply is SellerReply.OfferedPart =>
            [EventKind.OfferAccepted, EventKind.MessageSent, EventKind.DisputeDecided],
        Stage.DisputeOpen => [EventKind.SellerReplied, EventKind.ReturnApproved, EventKind.DisputeDecided],
        Stage.PlatformReviews or Stage.Appealed => [EventKind.DisputeDecided, EventKind.ReturnApproved],
        Stage.DisputeRefused => [EventKind.AppealFiled, EventKind.MessageSent],
        Stage.ReturnApproved => [EventKind.ReturnSent],
        Stage.ReturnSent => [EventKind.ReturnReceived, EventKind.RefundStarted],
        Stage.ReturnReceived => [EventKind.RefundStarted, EventKind.MoneyArrived],
        Stage.RefundApproved => facts.RefundStartedOn is null ? [EventKind.RefundStarted, EventKind.MoneyArrived] : [EventKind.MoneyArrived, EventKind.MessageSent],
        Stage.MoneyArrived => [EventKind.CaseClosed],
        Stage.Closed => [],
    };
}
