using System.Globalization;
using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Web.Journey;
using AliHelp.Writing.Messages;
using FluentValidation;

namespace AliHelp.Web.Pages.Filing;

public sealed class MessageInput : IStepInput<MessageInput, MessageAnswer>
{
    public List<string> Phrases { get; set; } = [];

    public string? OrderNumber { get; set; }

    public string? ProductName { get; set; }

    public string? Amount { get; set; }

    public string? Currency { get; set; } = nameof(AliHelp.Domain.Filing.Currency.Krw);

    public string? Description { get; set; }

    public static MessageInput From(MessageAnswer answer) => new()
    {
        Phrases = [.. answer.Phrases ?? []],
        OrderNumber = answer.OrderNumber,
        ProductName = answer.ProductName,
        Amount = answer.Amount?.ToString("0.##", CultureInfo.InvariantCulture),
        Currency = (answer.Currency ?? AliHelp.Domain.Filing.Currency.Krw).ToString(),
        Description = answer.Description,
    };

    public static IValidator<MessageInput> Validator(StepContext context) => new MessageValidator(context);

    public MessageAnswer ToAnswer(StepContext context)
    {
        var amount = AmountText.Read(Amount);
        return new(
            OrderNumberText.Read(OrderNumber),
            PlainText.Read(ProductName),
            amount,
            amount is null ? null : ChoiceText.Read<Currency>(Currency),
            PlainText.Read(Description),
            [.. Offered(context).Select(phrase => phrase.Id).Where(Phrases.Contains)]);
    }

    /// <summary>The phrases for the problem; none while its reason is not known.</summary>
    public static IReadOnlyList<Phrase> Offered(StepContext context) =>
        FilingChoices.Code(context.Earlier) is { } code ? PhraseBook.For(code) : [];
}

public sealed class MessageValidator : AbstractValidator<MessageInput>
{
    private const int LongestProductName = 80;
    private const int LongestDescription = 200;

    public MessageValidator(StepContext context)
    {
        var words = context.Words;
        RuleFor(input => input.OrderNumber).Must(text => string.IsNullOrWhiteSpace(text) || OrderNumberText.Read(text) is not null)
            .WithMessage(words.OrderNumberUnreadable);
        RuleFor(input => input.ProductName).Must(text => Length(text) <= LongestProductName)
            .WithMessage(input => words.ProductNameTooLong(LongestProductName, Length(input.ProductName)));
        RuleFor(input => input.Amount).Must(text => string.IsNullOrWhiteSpace(text) || AmountText.Read(text) is not null)
            .WithMessage(words.AmountNotPositive);
        RuleFor(input => input.Currency).IsOneOf(Enum.GetValues<Currency>()).WithMessage(words.CurrencyMissing)
            .Unless(input => string.IsNullOrWhiteSpace(input.Amount));
        RuleFor(input => input.Description).Must(text => Length(text) <= LongestDescription)
            .WithMessage(input => words.DescriptionTooLong(LongestDescription, Length(input.Description)));
    }

    private static int Length(string? text) => PlainText.Length(PlainText.Read(text));
}
