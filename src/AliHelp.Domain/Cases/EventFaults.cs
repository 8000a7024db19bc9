namespace AliHelp.Domain.Cases;

/// <summary>What to do about an event that cannot have happened as it is told: one of the two, or else look at the answers.</summary>
public static class EventFaults
{
    /// <summary>What must have happened before, and can be recorded first; null where nothing is missing.</summary>
    public static EventKind? Missing(this EventFault fault) => fault switch
    {
        EventFault.NoDisputeYet => EventKind.DisputeOpened,
        EventFault.ReturnNotSentYet => EventKind.ReturnSent,
        EventFault.NoOffer => EventKind.SellerReplied,
        EventFault.NothingToAppeal => EventKind.DisputeDecided,
        EventFault.DisputeAlreadyOpen or EventFault.NothingToReturn or EventFault.ReturnAlreadySent or EventFault.CaseIsClosed => null,
    };

    /// <summary>What was told before and stands against it, so that it may have to be corrected; null where nothing does.</summary>
    public static EventKind? InTheWay(this EventFault fault) => fault switch
    {
        EventFault.DisputeAlreadyOpen => EventKind.DisputeOpened,
        EventFault.ReturnAlreadySent => EventKind.ReturnSent,
        EventFault.CaseIsClosed => EventKind.CaseClosed,
        EventFault.NoDisputeYet or EventFault.NothingToReturn or EventFault.ReturnNotSentYet or EventFault.NoOffer
            or EventFault.NothingToAppeal => null,
    };
}
