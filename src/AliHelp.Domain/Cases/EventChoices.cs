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
        Stage.NotSure when facts.IsFiled => [EventKind.ReturnReceived, EventKind.RefundStarted, EventKind.MessageSent],
        Stage.InTransit or Stage.ShownDelivered or Stage.Received or Stage.ReceiptConfirmed or Stage.NotSure =>
            [EventKind.DisputeOpened, EventKind.SellerReplied, EventKind.MessageSent],
        Stage.DisputeOpen or Stage.PlatformReviews or Stage.Appealed when SellerTalk.Unanswered(facts, since: null) is SellerReply.OfferedPart =>
            [EventKind.OfferAccepted, EventKind.MessageSent, EventKind.DisputeDecided],
        Stage.DisputeOpen => [EventKind.SellerReplied, EventKind.ReturnApproved, EventKind.DisputeDecided, EventKind.MessageSent],
        Stage.PlatformReviews or Stage.Appealed => [EventKind.DisputeDecided, EventKind.ReturnApproved, EventKind.MessageSent],
        Stage.DisputeRefused => [EventKind.AppealFiled, EventKind.MessageSent],
        Stage.ReturnApproved => [EventKind.ReturnSent, EventKind.MessageSent],
        Stage.ReturnSent => [EventKind.ReturnReceived, EventKind.RefundStarted, EventKind.MessageSent],
        Stage.ReturnReceived => [EventKind.RefundStarted, EventKind.MoneyArrived, EventKind.MessageSent],
        Stage.RefundApproved when facts.RefundStartedOn is null => [EventKind.RefundStarted, EventKind.MoneyArrived, EventKind.MessageSent],
        Stage.RefundApproved => [EventKind.MoneyArrived, EventKind.MessageSent],
        Stage.MoneyArrived => facts.IsOver ? [EventKind.CaseClosed] : [EventKind.MoneyArrived, EventKind.MessageSent, EventKind.CaseClosed],
        Stage.Closed => [],
    };
}
