using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Web.Journey;
using FluentValidation;

namespace AliHelp.Web.Pages.Filing;

public sealed class PaymentInput : IStepInput<PaymentInput, PaymentAnswer>
{
    public string? Method { get; set; }

    /// <summary>What each wallet took the money from, under the wallet's name; each has a group of its own.</summary>
    public Dictionary<string, string?> Funding { get; set; } = [];

    public static PaymentInput From(PaymentAnswer answer) => new()
    {
        Method = answer.Method.ToString(),
        Funding = answer.Funding is { } funding ? new() { [answer.Method.ToString()] = funding.ToString() } : [],
    };

    public static IValidator<PaymentInput> Validator(StepContext context) => new PaymentValidator(context);

    public PaymentAnswer ToAnswer(StepContext context)
    {
        var method = ChoiceText.Read<PaymentMethod>(Method)!.Value;
        return new(method, FilingChoices.IsWallet(method) ? ChoiceText.Read<WalletFunding>(FundingOf(method)) : null);
    }

    public string? FundingOf(PaymentMethod wallet) => Funding.GetValueOrDefault(wallet.ToString());

    public static string FieldOf(PaymentMethod wallet) => $"{nameof(Funding)}[{wallet}]";
}

public sealed class PaymentValidator : AbstractValidator<PaymentInput>
{
    public PaymentValidator(StepContext context)
    {
        RuleFor(input => input.Method).IsOneOf(Enum.GetValues<PaymentMethod>()).WithMessage(context.Words.PaymentMissing);
        RuleFor(input => input).Custom((input, validation) =>
        {
            if (ChoiceText.Read<PaymentMethod>(input.Method) is { } method
                && FilingChoices.IsWallet(method)
                && ChoiceText.Read<WalletFunding>(input.FundingOf(method)) is null)
                validation.AddFailure(PaymentInput.FieldOf(method), context.Words.FundingMissing);
        });
    }
}
