using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Web.Journey;
using FluentValidation;

namespace AliHelp.Web.Pages.Filing;

public sealed class ShippingInput : IStepInput<ShippingInput, ShippingAnswer>
{
    public string? ShippedOn { get; set; }

    public string? PromisedOn { get; set; }

    public static ShippingInput From(ShippingAnswer answer) => new()
    {
        ShippedOn = answer.ShippedOn is { } shipped ? DateText.Write(shipped) : null,
        PromisedOn = answer.PromisedOn is { } promised ? DateText.Write(promised) : null,
    };

    public static IValidator<ShippingInput> Validator(StepContext context) => new ShippingValidator(context);

    public ShippingAnswer ToAnswer(StepContext context) => new(DateText.Read(ShippedOn).Day, DateText.Read(PromisedOn).Day);
}

public sealed class ShippingValidator : AbstractValidator<ShippingInput>
{
    public ShippingValidator(StepContext context)
    {
        RuleFor(input => input.ShippedOn).IsDay(
            new(AskedDay.ShippedOn, context.Today) { IsOptional = true, PaidOn = context.PaidOn }, context.Words);
        RuleFor(input => input.PromisedOn).IsDay(
            new(AskedDay.PromisedOn, context.Today) { IsOptional = true, Latest = context.NextYear, PaidOn = context.PaidOn }, context.Words);
        RuleFor(input => input.PromisedOn)
            .Must((input, text) => !(DateText.Read(text).Day < DateText.Read(input.ShippedOn).Day))
            .WithMessage(context.Words.PromisedBeforeShipped);
    }
}
