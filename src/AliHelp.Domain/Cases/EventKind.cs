using System.Text.Json;
using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Cases;

/// <summary>The kinds of events, in the order in which they usually happen.</summary>
public enum EventKind
{
    MessageSent,
    DisputeOpened,
    DisputeWithdrawn,
    SellerReplied,
    OfferAccepted,
    PlatformSteppedIn,
    DisputeDecided,
    AppealFiled,
    ReturnApproved,
    ReturnSent,
    ReturnReceived,
    RefundStarted,
    MoneyArrived,
    NoteAdded,
    CaseClosed,
    EventCorrected,
    AnswerCorrected,
    RulesChanged,
}

public static class EventKinds
{
    /// <summary>The kinds that a buyer tells us about; the others come about by a change of something told before, or of the rules.</summary>
    public static IReadOnlyList<EventKind> Told { get; } =
        [.. Enum.GetValues<EventKind>().Where(kind => kind is not (EventKind.EventCorrected or EventKind.AnswerCorrected or EventKind.RulesChanged))];

    /// <exception cref="ArgumentOutOfRangeException">A kind of event that nobody named here.</exception>
    public static EventKind Kind(this CaseEvent happened) => happened switch
    {
        MessageSent => EventKind.MessageSent,
        DisputeOpened => EventKind.DisputeOpened,
        DisputeWithdrawn => EventKind.DisputeWithdrawn,
        SellerReplied => EventKind.SellerReplied,
        OfferAccepted => EventKind.OfferAccepted,
        PlatformSteppedIn => EventKind.PlatformSteppedIn,
        DisputeDecided => EventKind.DisputeDecided,
        AppealFiled => EventKind.AppealFiled,
        ReturnApproved => EventKind.ReturnApproved,
        ReturnSent => EventKind.ReturnSent,
        ReturnReceived => EventKind.ReturnReceived,
        RefundStarted => EventKind.RefundStarted,
        MoneyArrived => EventKind.MoneyArrived,
        NoteAdded => EventKind.NoteAdded,
        CaseClosed => EventKind.CaseClosed,
        EventCorrected => EventKind.EventCorrected,
        AnswerCorrected => EventKind.AnswerCorrected,
        RulesChanged => EventKind.RulesChanged,
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "An event without a kind."),
    };

    public static Actor By(this EventKind kind) => kind switch
    {
        EventKind.MessageSent or EventKind.DisputeOpened or EventKind.DisputeWithdrawn or EventKind.OfferAccepted or EventKind.AppealFiled
            or EventKind.ReturnSent or EventKind.NoteAdded or EventKind.CaseClosed or EventKind.EventCorrected or EventKind.AnswerCorrected => Actor.Buyer,
        EventKind.SellerReplied or EventKind.ReturnApproved or EventKind.ReturnReceived => Actor.Seller,
        EventKind.PlatformSteppedIn or EventKind.DisputeDecided or EventKind.RefundStarted => Actor.AliExpress,
        EventKind.MoneyArrived => Actor.Bank,
        EventKind.RulesChanged => Actor.AliHelp,
    };

    /// <summary>What the day of such an event is called where it is asked for; null for those that nobody tells.</summary>
    public static AskedDay? Day(this EventKind kind) => kind switch
    {
        EventKind.MessageSent => AskedDay.MessageSentOn,
        EventKind.DisputeOpened => AskedDay.DisputeOpenedOn,
        EventKind.DisputeWithdrawn => AskedDay.DisputeWithdrawnOn,
        EventKind.SellerReplied => AskedDay.SellerRepliedOn,
        EventKind.OfferAccepted => AskedDay.OfferAcceptedOn,
        EventKind.PlatformSteppedIn => AskedDay.PlatformSteppedInOn,
        EventKind.DisputeDecided => AskedDay.DisputeDecidedOn,
        EventKind.AppealFiled => AskedDay.AppealFiledOn,
        EventKind.ReturnApproved => AskedDay.ReturnApprovedOn,
        EventKind.ReturnSent => AskedDay.ReturnSentOn,
        EventKind.ReturnReceived => AskedDay.ReturnReceivedOn,
        EventKind.RefundStarted => AskedDay.RefundStartedOn,
        EventKind.MoneyArrived => AskedDay.MoneyArrivedOn,
        EventKind.NoteAdded => AskedDay.NoteAddedOn,
        EventKind.CaseClosed => AskedDay.CaseClosedOn,
        EventKind.EventCorrected or EventKind.AnswerCorrected or EventKind.RulesChanged => null,
    };

    /// <summary>Lower-case words joined by hyphens: the last part of the address of the page that records it.</summary>
    public static string Name(this EventKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    public static EventKind? Named(string name) => Enum.GetValues<EventKind>().Where(kind => kind.Name() == name).Cast<EventKind?>().FirstOrDefault();
}
