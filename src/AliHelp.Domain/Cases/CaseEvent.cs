using System.Text.Json.Serialization;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Cases;

/// <summary>
/// Something that happened, or that was found out, after the plan was made. Events are only ever appended, in whatever order they are told;
/// a correction is an event too.
/// </summary>
/// <param name="On">The day it happened, in Seoul; never later than the day it was recorded, and never with a time that nobody gave.</param>
// The names are kept in databases and files: a renamed class keeps its old name here.
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(MessageSent), "messageSent")]
[JsonDerivedType(typeof(DisputeOpened), "disputeOpened")]
[JsonDerivedType(typeof(DisputeWithdrawn), "disputeWithdrawn")]
[JsonDerivedType(typeof(SellerReplied), "sellerReplied")]
[JsonDerivedType(typeof(OfferAccepted), "offerAccepted")]
[JsonDerivedType(typeof(PlatformSteppedIn), "platformSteppedIn")]
[JsonDerivedType(typeof(DisputeDecided), "disputeDecided")]
[JsonDerivedType(typeof(AppealFiled), "appealFiled")]
[JsonDerivedType(typeof(ReturnApproved), "returnApproved")]
[JsonDerivedType(typeof(ReturnSent), "returnSent")]
[JsonDerivedType(typeof(ReturnReceived), "returnReceived")]
[JsonDerivedType(typeof(RefundStarted), "refundStarted")]
[JsonDerivedType(typeof(MoneyArrived), "moneyArrived")]
[JsonDerivedType(typeof(NoteAdded), "noteAdded")]
[JsonDerivedType(typeof(CaseClosed), "caseClosed")]
[JsonDerivedType(typeof(EventCorrected), "eventCorrected")]
[JsonDerivedType(typeof(AnswerCorrected), "answerCorrected")]
[JsonDerivedType(typeof(RulesChanged), "rulesChanged")]
public abstract record CaseEvent(DateOnly On);

/// <summary>The buyer wrote to somebody. To a card issuer or to PayPal it is the claim itself.</summary>
public sealed record MessageSent(DateOnly On, Contact To) : CaseEvent(On);

/// <summary>The buyer pressed Open Dispute on AliExpress and told us so. Until then a case is recorded here, but filed nowhere.</summary>
/// <param name="Asked">Null when not told.</param>
/// <param name="Amount">What was asked for; null when not told.</param>
public sealed record DisputeOpened(DateOnly On, Remedy? Asked = null, Money? Amount = null) : CaseEvent(On);

/// <summary>The buyer took the dispute back.</summary>
public sealed record DisputeWithdrawn(DateOnly On) : CaseEvent(On);

/// <param name="Offer">Only with <see cref="SellerReply.OfferedPart"/>.</param>
public sealed record SellerReplied(DateOnly On, SellerReply Reply, Money? Offer = null) : CaseEvent(On);

/// <summary>The buyer accepted what the seller offered, which ends the dispute.</summary>
public sealed record OfferAccepted(DateOnly On) : CaseEvent(On);

public sealed record PlatformSteppedIn(DateOnly On) : CaseEvent(On);

/// <summary>AliExpress, or the seller by agreeing, decided about the money.</summary>
/// <param name="Amount">Only with <see cref="Ruling.PartialRefund"/>; null when not told.</param>
public sealed record DisputeDecided(DateOnly On, Ruling Ruling, Money? Amount = null) : CaseEvent(On);

/// <summary>The buyer asked for a refused or too small decision to be looked at again.</summary>
public sealed record AppealFiled(DateOnly On) : CaseEvent(On);

public sealed record ReturnApproved(DateOnly On, ReturnAddress Address = ReturnAddress.NotSeen) : CaseEvent(On);

/// <summary>The parcel was handed in. Without its tracking number AliExpress counts it as not sent.</summary>
public sealed record ReturnSent(DateOnly On, string Carrier, string TrackingNumber) : CaseEvent(On);

/// <summary>The seller has the goods back.</summary>
public sealed record ReturnReceived(DateOnly On) : CaseEvent(On);

/// <summary>AliExpress sent the money on its way; the order page says so.</summary>
public sealed record RefundStarted(DateOnly On) : CaseEvent(On);

/// <summary>The money is on the buyer's account or statement.</summary>
public sealed record MoneyArrived(DateOnly On, Money? Amount = null) : CaseEvent(On);

/// <summary>In the buyer's own words.</summary>
public sealed record NoteAdded(DateOnly On, string Text) : CaseEvent(On);

public sealed record CaseClosed(DateOnly On, CaseOutcome Outcome) : CaseEvent(On);

/// <summary>An earlier event was not as it was told. It stays visible, but no longer counts.</summary>
/// <param name="Entry">The place of the event in <see cref="CaseFile.Events"/>, counted from 0; always an earlier one, and never a correction.</param>
/// <param name="Instead">What counts in its place; null when it did not happen at all.</param>
public sealed record EventCorrected(DateOnly On, int Entry, CaseEvent? Instead) : CaseEvent(On);

/// <summary>An answer of the wizard was changed after a plan had been shown for it.</summary>
/// <param name="Before">The one answer as it was; every other is null.</param>
/// <param name="After">The one answer as it is now; every other is null.</param>
public sealed record AnswerCorrected(DateOnly On, FilingAnswers Before, FilingAnswers After) : CaseEvent(On);

/// <summary>A newer edition of the rules gave this case other days than the buyer had been shown.</summary>
public sealed record RulesChanged(DateOnly On, DateOnly FromEdition, DateOnly ToEdition, IReadOnlyList<ClockChange> Changes) : CaseEvent(On);

/// <summary>How a new edition moved one clock.</summary>
/// <param name="From">Null where the clock did not run before.</param>
/// <param name="To">Null where it runs no longer.</param>
public sealed record ClockChange(RuleId Rule, ShownClock? From, ShownClock? To);

/// <summary>Who did it.</summary>
public enum Actor
{
    Buyer,
    Seller,
    AliExpress,
    Bank,
    AliHelp,
}

/// <summary>To whom a buyer writes.</summary>
public enum Contact
{
    Seller,
    Agent,
    CardIssuer,
    PayPal,
    ConsumerAgency,
}

public enum Ruling
{
    FullRefund,
    PartialRefund,
    Refused,
}

/// <summary>Where the goods have to go back to; it stands in the details of the dispute.</summary>
public enum ReturnAddress
{
    InKorea,
    Abroad,
    NotSeen,
}

/// <summary>How a case ended.</summary>
public enum CaseOutcome
{
    FullRefund,
    PartialRefund,
    NoRefund,
}

/// <param name="Amount">More than zero.</param>
public sealed record Money(decimal Amount, Currency Currency);
