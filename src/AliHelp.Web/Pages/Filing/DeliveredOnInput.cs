using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Web.Journey;
using FluentValidation;

namespace AliHelp.Web.Pages.Filing;

public sealed class DeliveredOnInput : IStepInput<DeliveredOnInput, DeliveredOnAnswer>
{
    public string? Day { get; set; }

    public string? NotSure { get; set; }

    public string? ReceiptConfirmedOn { get; set; }

    public bool IsNotSure => NotSure is not null;

    /// <summary>Whether the buyer has said that receipt was confirmed, so that its day is asked too.</summary>
    public static bool AsksReceipt(StepContext context) => context.Earlier.Stage?.Stage is Stage.ReceiptConfirmed;

    /// <summary>Whether nothing has come and only the tracking says that it has.</summary>
    public static bool IsOnlyShown(StepContext context) =>
        context.Earlier.Problem?.Problem is Problem.MarkedDelivered || context.Earlier.Stage?.Stage is Stage.ShownDelivered;

    public static DeliveredOnInput From(DeliveredOnAnswer answer) => new()
    {
        Day = answer.Day is { } day ? DateText.Write(day) : null,
        NotSure = answer.Day is null ? YesNo.Yes : null,
        ReceiptConfirmedOn = answer.ReceiptConfirmedOn is { } confirmed ? DateText.Write(confirmed) : null,
    };

    public static IValidator<DeliveredOnInput> Validator(StepContext context) => new DeliveredOnValidator(context);

    /// <summary>A day that was typed counts, also beside "I am not sure": it says more.</summary>
    public DeliveredOnAnswer ToAnswer(StepContext context) => new(
        DateText.Read(Day).Day,
        AsksReceipt(context) ? DateText.Read(ReceiptConfirmedOn).Day : null);
}

public sealed class DeliveredOnValidator : AbstractValidator<DeliveredOnInput>
{
    public DeliveredOnValidator(StepContext context)
    {
        RuleFor(input => input.Day).NotEmpty().WithMessage(context.Words.DayEmptyOrNotSure(AskedDay.DeliveredOn))
            .Unless(input => input.IsNotSure);
        RuleFor(input => input.Day).IsDay(
            new(AskedDay.DeliveredOn, context.Today) { IsOptional = true, PaidOn = context.PaidOn }, context.Words);
        When(_ => DeliveredOnInput.AsksReceipt(context), () => RuleFor(input => input.ReceiptConfirmedOn).IsDay(
            new(AskedDay.ReceiptConfirmedOn, context.Today) { IsOptional = true, PaidOn = context.PaidOn }, context.Words));
    }
}
