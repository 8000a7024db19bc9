using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

internal sealed class EnglishEventTexts : EventTexts
{
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
}
