using System.Globalization;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;

namespace AliHelp.Web.Pages.Events;

/// <summary>What is asked about an event besides its day.</summary>
public enum EventField
{
    To,
    Asked,
    Amount,

    /// <summary>With the amount, where a part was offered.</summary>
    Reply,

    /// <summary>With the amount, where it is a part.</summary>
    Ruling,
    Address,
    Carrier,
    TrackingNumber,
    Text,
    Outcome,
}

/// <summary>What is typed about an event of any kind. Every property is text, so that nothing typed is lost on the way back to the page.</summary>
public sealed class EventInput
{
    /// <summary>What can be asked for in a dispute.</summary>
    public static readonly IReadOnlyList<Remedy> Askable = [Remedy.ReturnAndRefund, Remedy.RefundOnly, Remedy.PartialRefund];

    public string? Day { get; set; }

    public string? To { get; set; }

    public string? Asked { get; set; }

    public string? Reply { get; set; }

    public string? Ruling { get; set; }

    public string? Amount { get; set; }

    public string? Currency { get; set; } = nameof(Domain.Filing.Currency.Krw);

    public string? Address { get; set; }

    public string? Carrier { get; set; }

    public string? TrackingNumber { get; set; }

    public string? Text { get; set; }

    public string? Outcome { get; set; }

    /// <summary>How an entry is corrected; read by its page alone.</summary>
    public string? Way { get; set; }

    /// <summary>Which fields a kind has, in their order. Those that come about by a change are not told, and have none.</summary>
    public static IReadOnlyList<EventField> Fields(EventKind kind) => kind switch
    {
        EventKind.MessageSent => [EventField.To],
        EventKind.DisputeOpened => [EventField.Asked, EventField.Amount],
        EventKind.SellerReplied => [EventField.Reply],
        EventKind.DisputeDecided => [EventField.Ruling],
        EventKind.ReturnApproved => [EventField.Address],
        EventKind.ReturnSent => [EventField.TrackingNumber, EventField.Carrier],
        EventKind.MoneyArrived => [EventField.Amount],
        EventKind.NoteAdded => [EventField.Text],
        EventKind.CaseClosed => [EventField.Outcome],
        EventKind.DisputeWithdrawn or EventKind.OfferAccepted or EventKind.PlatformSteppedIn or EventKind.AppealFiled or EventKind.ReturnReceived
            or EventKind.RefundStarted => [],
        EventKind.EventCorrected or EventKind.AnswerCorrected or EventKind.RulesChanged => [],
    };

    /// <summary>An empty form, filled as far as the case tells: it happened today, and what was wished and paid is what is asked for.</summary>
    public static EventInput For(EventKind kind, CaseFacts facts, DateOnly today)
    {
        var input = new EventInput { Day = DateText.Write(today) };
        if (facts.PaidAmount is { } paid)
            input.Currency = paid.Currency.ToString();
        if (kind is not EventKind.DisputeOpened || facts.WishedRemedy is not { } wished || !Askable.Contains(wished))
            return input;
        input.Asked = wished.ToString();
        return wished is Remedy.PartialRefund ? input : input.With(facts.PaidAmount);
    }

    /// <exception cref="ArgumentOutOfRangeException">An event that nobody tells.</exception>
    public static EventInput From(CaseEvent happened)
    {
        var input = new EventInput { Day = DateText.Write(happened.On) };
        switch (happened)
        {
            case MessageSent sent:
                input.To = sent.To.ToString();
                return input;
            case DisputeOpened opened:
                input.Asked = opened.Asked?.ToString();
                return input.With(opened.Amount);
            case SellerReplied replied:
                input.Reply = replied.Reply.ToString();
                return input.With(replied.Offer);
            case DisputeDecided decided:
                input.Ruling = decided.Ruling.ToString();
                return input.With(decided.Amount);
            case ReturnApproved approved:
                input.Address = approved.Address.ToString();
                return input;
            case ReturnSent sent:
                (input.Carrier, input.TrackingNumber) = (sent.Carrier, sent.TrackingNumber);
                return input;
            case MoneyArrived arrived:
                return input.With(arrived.Amount);
            case NoteAdded note:
                input.Text = note.Text;
                return input;
            case CaseClosed closed:
                input.Outcome = closed.Outcome.ToString();
                return input;
            case DisputeWithdrawn or OfferAccepted or PlatformSteppedIn or AppealFiled or ReturnReceived or RefundStarted:
                return input;
            default:
                throw new ArgumentOutOfRangeException(nameof(happened), happened, "An event that nobody tells.");
        }
    }

    /// <summary>Only called for an input that its validator has accepted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A kind that nobody tells.</exception>
    public CaseEvent ToEvent(EventKind kind)
    {
        var on = DateText.Read(Day).Day!.Value;
        return kind switch
        {
            EventKind.MessageSent => new MessageSent(on, ChoiceText.Read<Contact>(To)!.Value),
            EventKind.DisputeOpened => new DisputeOpened(on, ChoiceText.Read<Remedy>(Asked), Money),
            EventKind.DisputeWithdrawn => new DisputeWithdrawn(on),
            EventKind.SellerReplied => new SellerReplied(on, ChoiceText.Read<SellerReply>(Reply)!.Value, AsksForAmount(kind) ? Money : null),
            EventKind.OfferAccepted => new OfferAccepted(on),
            EventKind.PlatformSteppedIn => new PlatformSteppedIn(on),
            EventKind.DisputeDecided => new DisputeDecided(on, ChoiceText.Read<Ruling>(Ruling)!.Value, AsksForAmount(kind) ? Money : null),
            EventKind.AppealFiled => new AppealFiled(on),
            EventKind.ReturnApproved => new ReturnApproved(on, ChoiceText.Read<ReturnAddress>(Address)!.Value),
            EventKind.ReturnSent => new ReturnSent(on, PlainText.Read(Carrier) ?? "", PlainText.Read(TrackingNumber)!),
            EventKind.ReturnReceived => new ReturnReceived(on),
            EventKind.RefundStarted => new RefundStarted(on),
            EventKind.MoneyArrived => new MoneyArrived(on, Money),
            EventKind.NoteAdded => new NoteAdded(on, PlainText.Read(Text)!),
            EventKind.CaseClosed => new CaseClosed(on, ChoiceText.Read<CaseOutcome>(Outcome)!.Value),
            EventKind.EventCorrected or EventKind.AnswerCorrected or EventKind.RulesChanged =>
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "An event that nobody tells."),
        };
    }

    /// <summary>Whether an amount that was typed counts: it stands under a reply or a decision, and only under one that names a part.</summary>
    public bool AsksForAmount(EventKind kind) =>
        Fields(kind) is var fields
        && (fields.Contains(EventField.Amount)
            || (fields.Contains(EventField.Reply) && ChoiceText.Read<SellerReply>(Reply) is SellerReply.OfferedPart)
            || (fields.Contains(EventField.Ruling) && ChoiceText.Read<Ruling>(Ruling) is Domain.Cases.Ruling.PartialRefund));

    private Money? Money =>
        AmountText.Read(Amount) is { } amount && ChoiceText.Read<Currency>(Currency) is { } currency ? new(amount, currency) : null;

    private EventInput With(Money? money)
    {
        if (money is not null)
            (Amount, Currency) = (money.Amount.ToString("0.##", CultureInfo.InvariantCulture), money.Currency.ToString());
        return this;
    }
}
