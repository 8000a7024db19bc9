using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

/// <summary>What can happen in a case: the names of events, on buttons, as headings of their pages and in the timeline.</summary>
public abstract class EventTexts
{
    /// <summary>As the buyer tells it: "판매자가 답했어요", "The seller replied". Button, page heading and line of the timeline.</summary>
    public abstract string Name(EventKind kind);

    public abstract string Name(Actor actor);

    public abstract string Name(Contact contact);

    public abstract string Name(Ruling ruling);

    public abstract string Name(ReturnAddress address);

    public abstract string Name(CaseOutcome outcome);

    public abstract EventFormTexts Form { get; }

    /// <summary>The same for a day that the wizard asked for: "결제했어요", "I paid".</summary>
    public abstract string Name(AskedDay day);

    public abstract string Name(EventPart part);

    // The timeline.
    public abstract string Timeline { get; }

    /// <summary>For a day of delivery of which only the tracking tells.</summary>
    public abstract string ShownDelivered { get; }

    /// <summary>The tag of an entry that was corrected or taken back.</summary>
    public abstract string NoLongerCounts { get; }

    /// <summary>The tag of a day that lies ahead.</summary>
    public abstract string Coming { get; }

    public abstract string RefundExpected { get; }

    /// <param name="range">"12월 8일(화) ~ 12월 18일(금)".</param>
    public abstract string RefundBetween(string range);

    // What was changed. An old and a new value are joined by an arrow, which needs no words.

    /// <summary>"날짜를 고쳤어요", before what it was and what it is.</summary>
    public abstract string Corrected(EventPart part);

    /// <summary>An entry that did not happen at all.</summary>
    public abstract string TakenBack { get; }

    /// <summary>An entry that had been taken back and counts again.</summary>
    public abstract string PutBack { get; }

    /// <summary>Which entry was corrected.</summary>
    /// <param name="name">Of its kind.</param>
    /// <param name="day">On which it stood.</param>
    public abstract string EntryOf(string name, string day);

    /// <summary>Why clocks moved.</summary>
    public abstract string NewEdition(string from, string to);

    /// <summary>A clock that the new rules start.</summary>
    public abstract string ClockAdded(string rule, string day);

    /// <summary>A clock that the new rules no longer know.</summary>
    public abstract string ClockGone(string rule, string day);
}

/// <summary>What can be told of an event beside its kind: each can be corrected by itself.</summary>
public enum EventPart
{
    Kind,
    Day,
    Recipient,
    Asked,
    Amount,
    Reply,
    Offer,
    Ruling,
    Address,
    Carrier,
    TrackingNumber,
    Note,
    Outcome,
}
