using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Cases;

/// <summary>Why an event cannot have happened as it is told. Words say it, and what to record instead.</summary>
public enum EventFault
{
    /// <summary>Nobody answers, decides or approves a dispute before it was opened.</summary>
    NoDisputeYet,
    DisputeAlreadyOpen,

    /// <summary>What never came cannot be sent back.</summary>
    NothingToReturn,

    /// <summary>The seller cannot have received what was not sent.</summary>
    ReturnNotSentYet,
    ReturnAlreadySent,
    NoOffer,

    /// <summary>An appeal needs a decision that was refused or too small.</summary>
    NothingToAppeal,
    CaseIsClosed,
}

/// <summary>Which events can follow on which facts.</summary>
internal static class EventRules
{
    /// <param name="before">What was known when it happened.</param>
    public static EventFault? FaultOf(CaseFacts before, EventKind kind)
    {
        if (kind is EventKind.NoteAdded || !EventKinds.Told.Contains(kind))
            return null;
        if (before.Stage is Stage.Closed)
            return EventFault.CaseIsClosed;
        if (!before.IsFiled && NeedsDispute(kind))
            return EventFault.NoDisputeYet;
        return kind switch
        {
            EventKind.DisputeOpened when IsKnownOpen(before) => EventFault.DisputeAlreadyOpen,
            EventKind.OfferAccepted when !before.IsOfferOpen => EventFault.NoOffer,
            EventKind.AppealFiled when !CanAppeal(before) => EventFault.NothingToAppeal,
            EventKind.ReturnApproved or EventKind.ReturnSent when CannotGoBack(before) => EventFault.NothingToReturn,
            EventKind.ReturnApproved or EventKind.ReturnSent when before.ReturnSentOn is not null => EventFault.ReturnAlreadySent,
            EventKind.ReturnReceived when !before.HasSentBack => EventFault.ReturnNotSentYet,
            _ => null,
        };
    }

    // A seller also answers and pays back without a dispute: for a cancelled order, or out of kindness.
    private static bool NeedsDispute(EventKind kind) => kind is EventKind.DisputeWithdrawn or EventKind.OfferAccepted or EventKind.PlatformSteppedIn
        or EventKind.DisputeDecided or EventKind.AppealFiled or EventKind.ReturnApproved or EventKind.ReturnSent or EventKind.ReturnReceived;

    /// <summary>A dispute whose day nobody told can be told with it, as long as nothing dated shows that it was open before.</summary>
    private static bool IsKnownOpen(CaseFacts facts) =>
        facts is { IsFiled: true, DisputeOpenedOn: not null } or { IsFiled: true, HasComeFurther: true, IsStageUndated: false };

    /// <summary>Against what was agreed, or while an appeal runs, there is none.</summary>
    private static bool CanAppeal(CaseFacts facts) => facts is { IsAgreed: false, Stage: not Stage.Appealed }
        && facts is { Ruling: Ruling.Refused or Ruling.PartialRefund } or { Stage: Stage.DisputeRefused };

    private static bool CannotGoBack(CaseFacts facts) =>
        facts.Received is false && Goods.Of(facts) is not (Whereabouts.WithBuyer or Whereabouts.NotKnown);
}
