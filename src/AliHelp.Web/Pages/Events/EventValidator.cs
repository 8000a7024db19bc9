using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Writing.Words;
using FluentValidation;

namespace AliHelp.Web.Pages.Events;

/// <summary>What an event's page accepts, by its kind: a day that can be, and its own fields.</summary>
public sealed class EventValidator : AbstractValidator<EventInput>
{
    public const int LongestNote = 500;

    private const int LongestTrackingNumber = 40;
    private const int LongestCarrier = 40;

    private readonly EventFormTexts words;
    private readonly FilingTexts filing;

    /// <param name="kind">One that buyers tell.</param>
    public EventValidator(EventKind kind, DateOnly today, DateOnly? paidOn, Texts texts)
    {
        (words, filing) = (texts.Events.Form, texts.Filing);
        RuleFor(input => input.Day).IsDay(new(kind.Day()!.Value, today) { PaidOn = paidOn }, filing);
        foreach (var field in EventInput.Fields(kind))
            Check(field, kind);
    }

    private void Check(EventField field, EventKind kind)
    {
        switch (field)
        {
            case EventField.To:
                RuleFor(input => input.To).IsOneOf(Enum.GetValues<Contact>()).WithMessage(words.ToMissing);
                break;
            case EventField.Asked:
                RuleFor(input => input.Asked).IsOneOf(EventInput.Askable).WithMessage(words.AskedNotOffered)
                    .Unless(input => string.IsNullOrEmpty(input.Asked));
                break;
            case EventField.Amount:
                CheckAmount(kind);
                break;
            case EventField.Reply:
                RuleFor(input => input.Reply).IsOneOf(Enum.GetValues<SellerReply>()).WithMessage(words.ReplyMissing);
                CheckAmount(kind);
                break;
            case EventField.Ruling:
                RuleFor(input => input.Ruling).IsOneOf(Enum.GetValues<Ruling>()).WithMessage(words.RulingMissing);
                CheckAmount(kind);
                break;
            case EventField.Address:
                RuleFor(input => input.Address).IsOneOf(Enum.GetValues<ReturnAddress>()).WithMessage(words.AddressMissing);
                break;
            case EventField.Carrier:
                RuleFor(input => input.Carrier).Must(text => Length(text) <= LongestCarrier)
                    .WithMessage(input => words.CarrierTooLong(LongestCarrier, Length(input.Carrier)));
                break;
            case EventField.TrackingNumber:
                // The guide: a return without its tracking number counts as not sent.
                RuleFor(input => input.TrackingNumber).Must(text => PlainText.Read(text) is not null).WithMessage(words.TrackingNumberMissing);
                RuleFor(input => input.TrackingNumber).Must(text => Length(text) <= LongestTrackingNumber)
                    .WithMessage(filing.TrackingNumberTooLong(LongestTrackingNumber));
                break;
            case EventField.Text:
                RuleFor(input => input.Text).Must(text => PlainText.Read(text) is not null).WithMessage(words.TextMissing);
                RuleFor(input => input.Text).Must(text => Length(text) <= LongestNote)
                    .WithMessage(input => words.TextTooLong(LongestNote, Length(input.Text)));
                break;
            case EventField.Outcome:
                RuleFor(input => input.Outcome).IsOneOf(Enum.GetValues<CaseOutcome>()).WithMessage(words.OutcomeMissing);
                break;
        }
    }

    private void CheckAmount(EventKind kind) =>
        When(input => input.AsksForAmount(kind) && !string.IsNullOrWhiteSpace(input.Amount), () =>
        {
            RuleFor(input => input.Amount).Must(text => AmountText.Read(text) is not null).WithMessage(filing.AmountNotPositive);
            RuleFor(input => input.Currency).IsOneOf(Enum.GetValues<Currency>()).WithMessage(filing.CurrencyMissing);
        });

    private static int Length(string? text) => PlainText.Length(PlainText.Read(text));
}
