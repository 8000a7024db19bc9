using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

/// <summary>The pages on which a buyer tells what happened, and corrects what was told.</summary>
public abstract class EventFormTexts
{
    // The list of what can be recorded.

    public abstract string ChooseTitle { get; }

    public abstract string ChooseHint { get; }

    public abstract string OtherThings { get; }

    public abstract string ToCase { get; }

    public abstract string Reopen { get; }

    // The page of one kind of event. Its heading is the event’s name.

    /// <summary>What to know before recording it; null where nothing needs saying.</summary>
    public abstract string? Lead(EventKind kind);

    /// <summary>Where to find the day.</summary>
    public abstract string? DayHint(EventKind kind);

    /// <summary>The button.</summary>
    public abstract string Record { get; }

    public abstract string RecordedHereOnly { get; }

    /// <summary>What was recorded, and what it means now.</summary>
    public abstract string Recorded(EventKind kind);

    // Fields.

    public abstract string ToQuestion { get; }

    public abstract string AskedQuestion { get; }

    public abstract string RulingQuestion { get; }

    public abstract string AddressQuestion { get; }

    public abstract string AddressHint { get; }

    public abstract string OutcomeQuestion { get; }

    /// <summary>The label of the amount.</summary>
    public abstract string Amount(EventKind kind);

    public abstract string AmountHint(EventKind kind);

    public abstract string Carrier { get; }

    public abstract string CarrierHint { get; }

    public abstract string TrackingNumberHint { get; }

    public abstract string Text { get; }

    public abstract string TextHint(int atMost);

    // What is said about a field that cannot be taken.

    public abstract string ToMissing { get; }

    public abstract string AskedNotOffered { get; }

    public abstract string ReplyMissing { get; }

    public abstract string RulingMissing { get; }

    public abstract string AddressMissing { get; }

    public abstract string OutcomeMissing { get; }

    public abstract string CarrierTooLong(int atMost, int now);

    /// <summary>Says why, too.</summary>
    public abstract string TrackingNumberMissing { get; }

    public abstract string TextMissing { get; }

    public abstract string TextTooLong(int atMost, int now);

    // What is said about an event that cannot have happened as it is told.

    /// <summary>Why, and what to record instead.</summary>
    public abstract string Fault(EventFault fault);

    /// <summary>Another event then cannot have happened.</summary>
    public abstract string FaultOfAnother(string name, string day);

    /// <summary>The link to what is missing.</summary>
    public abstract string RecordFirst(string name);

    /// <summary>The link to the answer that stands against it.</summary>
    public abstract string ChangeAnswers { get; }

    public abstract NoticeTexts ChangedElsewhere { get; }

    // Corrections.

    /// <summary>Heading of the page, and the link to it.</summary>
    public abstract string CorrectTitle(string name);

    public abstract string CorrectHint { get; }

    public abstract string TakenBackHint { get; }

    public abstract string WayQuestion { get; }

    public abstract string Otherwise { get; }

    public abstract string NotAtAll { get; }

    public abstract string NotAtAllHint(EventKind kind);

    /// <summary>The button.</summary>
    public abstract string Correct { get; }

    public abstract string WayMissing { get; }

    public abstract string NothingChanged { get; }

    public abstract string TakenBackAlready { get; }
}
