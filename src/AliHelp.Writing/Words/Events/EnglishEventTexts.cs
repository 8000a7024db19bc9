using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

internal sealed class EnglishEventTexts : EventTexts
{
    public override string Timeline => "What happened so far";

    public override string ShownDelivered => "Tracking showed it as delivered";

    public override string NoLongerCounts => "Corrected entry";

    public override string Coming => "Coming";

    public override string RefundExpected => "The refund may arrive";

    public override string TakenBack => "Corrected: it did not happen";

    public override string PutBack => "I put an entry back";

    public override string Name(EventKind kind) => kind switch
    {
        EventKind.MessageSent => "I sent a message",
        EventKind.DisputeOpened => "I opened the dispute",
        EventKind.DisputeWithdrawn => "I cancelled the dispute",
        EventKind.SellerReplied => "The seller replied",
        EventKind.OfferAccepted => "I accepted the offer",
        EventKind.PlatformSteppedIn => "AliExpress stepped in",
        EventKind.DisputeDecided => "The dispute was decided",
        EventKind.AppealFiled => "I appealed",
        EventKind.ReturnApproved => "The return was approved",
        EventKind.ReturnSent => "I sent the return",
        EventKind.ReturnReceived => "The seller received the return",
        EventKind.RefundStarted => "The refund started",
        EventKind.MoneyArrived => "The money arrived",
        EventKind.NoteAdded => "I added a note",
        EventKind.CaseClosed => "I closed the case",
        EventKind.EventCorrected => "I corrected an entry",
        EventKind.AnswerCorrected => "I corrected an answer",
        EventKind.RulesChanged => "The rules changed",
    };

    public override string Name(Actor actor) => actor switch
    {
        Actor.Buyer => "You",
        Actor.Seller => "Seller",
        Actor.AliExpress => "AliExpress",
        Actor.Bank => "Bank or card company",
        Actor.AliHelp => "AliHelp",
    };

    public override string Name(Contact contact) => contact switch
    {
        Contact.Seller => "Seller",
        Contact.Agent => "AliExpress agent",
        Contact.CardIssuer => "Card company, as a claim",
        Contact.PayPal => "PayPal, as a claim",
        Contact.ConsumerAgency => "1372 or Consumer24",
    };

    public override string Name(Ruling ruling) => ruling switch
    {
        Ruling.FullRefund => "Full refund",
        Ruling.PartialRefund => "Partial refund",
        Ruling.Refused => "Refused",
    };

    public override string Name(ReturnAddress address) => address switch
    {
        ReturnAddress.InKorea => "An address in Korea",
        ReturnAddress.Abroad => "An address abroad",
        ReturnAddress.NotSeen => "Not seen yet",
    };

    public override string Name(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.FullRefund => "I got all of it back",
        CaseOutcome.PartialRefund => "I got part of it back",
        CaseOutcome.NoRefund => "I got nothing back",
    };

    public override EventFormTexts Form { get; } = new EnglishEventFormTexts();

    public override string Name(AskedDay day) => day switch
    {
        AskedDay.PaidOn => "I paid",
        AskedDay.ShippedOn => "The item was shipped",
        AskedDay.PromisedOn => "The promised delivery date",
        AskedDay.DeliveredOn => "The item arrived",
        AskedDay.ReceiptConfirmedOn => "I confirmed receipt",
        AskedDay.DisputeOpenedOn => Name(EventKind.DisputeOpened),
        AskedDay.ReturnApprovedOn => Name(EventKind.ReturnApproved),
        AskedDay.ReturnSentOn => Name(EventKind.ReturnSent),
        AskedDay.RefundApprovedOn => "The refund was approved",
        AskedDay.DisputeRefusedOn => "The dispute was refused",
        AskedDay.OrderPageEndsOn => "The date on the order page",
        AskedDay.MessagedSellerOn => "I wrote to the seller",
        AskedDay.MessageSentOn => Name(EventKind.MessageSent),
        AskedDay.DisputeWithdrawnOn => Name(EventKind.DisputeWithdrawn),
        AskedDay.SellerRepliedOn => Name(EventKind.SellerReplied),
        AskedDay.OfferAcceptedOn => Name(EventKind.OfferAccepted),
        AskedDay.PlatformSteppedInOn => Name(EventKind.PlatformSteppedIn),
        AskedDay.DisputeDecidedOn => Name(EventKind.DisputeDecided),
        AskedDay.AppealFiledOn => Name(EventKind.AppealFiled),
        AskedDay.ReturnReceivedOn => Name(EventKind.ReturnReceived),
        AskedDay.RefundStartedOn => Name(EventKind.RefundStarted),
        AskedDay.MoneyArrivedOn => Name(EventKind.MoneyArrived),
        AskedDay.NoteAddedOn => Name(EventKind.NoteAdded),
        AskedDay.CaseClosedOn => Name(EventKind.CaseClosed),
    };

    public override string Name(EventPart part) => part switch
    {
        EventPart.Kind => "What happened",
        EventPart.Day => "Date",
        EventPart.Recipient => "To",
        EventPart.Asked => "Asked for",
        EventPart.Amount => "Amount",
        EventPart.Reply => "The seller’s reply",
        EventPart.Offer => "Offer",
        EventPart.Ruling => "Decision",
        EventPart.Address => "Return address",
        EventPart.Carrier => "Carrier",
        EventPart.TrackingNumber => "Tracking number",
        EventPart.Note => "Note",
        EventPart.Outcome => "Outcome",
    };

    public override string RefundBetween(string range) => $"From {range}.";

    public override string Corrected(EventPart part) => $"{Name(part)} corrected";

    public override string EntryOf(string name, string day) => $"Entry: {name}, {day}";

    public override string NewEdition(string from, string to) => $"The rules as of {to} replaced those of {from}.";

    public override string ClockAdded(string rule, string day) => $"{rule}: a new deadline, until {day}";

    public override string ClockGone(string rule, string day) => $"{rule}: no longer a deadline, before until {day}";
}
