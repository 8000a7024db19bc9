using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Web.Fields;
using AliHelp.Web.Journey;
using FluentValidation;

namespace AliHelp.Web.Pages.Filing;

public sealed class PaidOnInput : IStepInput<PaidOnInput, PaidOnAnswer>
{
    public string? Precision { get; set; } = nameof(DayPrecision.Day);

    public string? Day { get; set; }

    /// <summary>The unusually old day that was confirmed to be right; another old day has to be confirmed again.</summary>
    public string? ConfirmedDay { get; set; }

    public string? Month { get; set; }

    public static PaidOnInput From(PaidOnAnswer answer)
    {
        var input = new PaidOnInput { Precision = answer.Precision.ToString() };
        return answer switch
        {
            { Day: { } day, Precision: DayPrecision.Day } => input.With(DateText.Write(day)),
            { Day: { } day, Precision: DayPrecision.Month } => input.WithMonth(MonthText.Write(day)),
            _ => input,
        };
    }

    public static IValidator<PaidOnInput> Validator(StepContext context) => new PaidOnValidator(context);

    public PaidOnAnswer ToAnswer(StepContext context) => ChoiceText.Read<DayPrecision>(Precision)!.Value switch
    {
        DayPrecision.Day => new(DateText.Read(Day).Day),
        DayPrecision.Month => new(MonthText.Read(Month).First, DayPrecision.Month),
        DayPrecision.Unknown => new(null, DayPrecision.Unknown),
    };

    /// <summary>The day, where it is so long ago that it may be a slip of the year; null otherwise.</summary>
    public DateOnly? OldDay(StepContext context)
    {
        var limit = context.Book.Rule(RuleId.OldPayment, context.Today).Value.Max;
        return DateText.Read(Day).Day is { } day && day >= DayRule.Earliest && context.Today.DayNumber - day.DayNumber > limit ? day : null;
    }

    private PaidOnInput With(string day)
    {
        (Day, ConfirmedDay) = (day, day);
        return this;
    }

    private PaidOnInput WithMonth(string month)
    {
        Month = month;
        return this;
    }
}

public sealed class PaidOnValidator : AbstractValidator<PaidOnInput>
{
    public PaidOnValidator(StepContext context)
    {
        var words = context.Words;
        RuleFor(input => input.Precision).IsOneOf(Enum.GetValues<DayPrecision>()).WithMessage(words.PrecisionMissing);

        When(input => input.Precision == nameof(DayPrecision.Day), () =>
        {
            RuleFor(input => input.Day).IsDay(new(AskedDay.PaidOn, context.Today), words);
            RuleFor(input => input.ConfirmedDay).Custom((confirmed, validation) =>
            {
                if (validation.InstanceToValidate.OldDay(context) is { } old && confirmed != DateText.Write(old))
                    validation.AddFailure(words.OldDayUnconfirmed(old));
            });
        });

        When(input => input.Precision == nameof(DayPrecision.Month), () =>
            RuleFor(input => input.Month).Custom((text, validation) =>
            {
                if (MonthFault(text, context) is { } fault)
                    validation.AddFailure(fault);
            }));
    }

    private static string? MonthFault(string? text, StepContext context) => MonthText.Read(text) switch
    {
        { First: { } first } when first < DayRule.Earliest => context.Words.MonthTooEarly(DayRule.Earliest),
        { First: { } first } when first > context.Today => context.Words.MonthInFuture,
        { First: not null } => null,
        { IsEmpty: true } => context.Words.MonthMissing,
        { Month: > 12 and var month } => context.Words.NoSuchMonth(month),
        _ => context.Words.MonthUnreadable,
    };
}
