using System.Globalization;
using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Web.Journey;
using FluentValidation;

namespace AliHelp.Web.Pages.Filing;

public sealed class CountdownInput : IStepInput<CountdownInput, CountdownAnswer>
{
    public string? View { get; set; }

    public string? DaysLeft { get; set; }

    public string? HoursLeft { get; set; }

    public string? EndDate { get; set; }

    public string? EndTime { get; set; }

    public string? Zone { get; set; }

    public static CountdownInput From(CountdownAnswer answer) => new()
    {
        View = answer.View.ToString(),
        DaysLeft = answer.DaysLeft?.ToString(CultureInfo.InvariantCulture),
        HoursLeft = answer.HoursLeft?.ToString(CultureInfo.InvariantCulture),
        EndDate = answer.EndDate is { } day ? DateText.Write(day) : null,
        EndTime = answer.EndTime is { } time ? TimeText.Write(time) : null,
        Zone = answer.Zone?.ToString(),
    };

    public static IValidator<CountdownInput> Validator(StepContext context) => new CountdownValidator(context);

    public CountdownAnswer ToAnswer(StepContext context)
    {
        var answer = new CountdownAnswer(ChoiceText.Read<OrderPageView>(View)!.Value);
        return answer.View switch
        {
            OrderPageView.TimeLeft => Timed(answer, context),
            OrderPageView.EndDate => answer with
            {
                EndDate = DateText.Read(EndDate).Day,
                EndTime = TimeText.Read(EndTime),
                Zone = ChoiceText.Read<OrderPageZone>(Zone),
            },
            OrderPageView.ButtonOnly or OrderPageView.NoButton or OrderPageView.NotLooked => answer,
        };
    }

    /// <summary>The same figures as before were read when they were first typed, not now.</summary>
    private CountdownAnswer Timed(CountdownAnswer answer, StepContext context)
    {
        var read = answer with { DaysLeft = WholeNumber.Read(DaysLeft), HoursLeft = WholeNumber.Read(HoursLeft) };
        var before = context.Saved.Countdown;
        return read with { ReadAt = before == read with { ReadAt = before?.ReadAt } ? before.ReadAt : context.Now };
    }
}

public sealed class CountdownValidator : AbstractValidator<CountdownInput>
{
    private const int MostDays = 180;

    public CountdownValidator(StepContext context)
    {
        var words = context.Words;
        RuleFor(input => input.View).IsOneOf(Enum.GetValues<OrderPageView>()).WithMessage(words.ViewMissing);

        When(input => input.View == nameof(OrderPageView.TimeLeft), () =>
        {
            RuleFor(input => input.DaysLeft).Must(text => WholeNumber.Read(text) is <= MostDays).WithMessage(words.DaysLeftOutside(MostDays));
            RuleFor(input => input.HoursLeft).Must(text => string.IsNullOrWhiteSpace(text) || WholeNumber.Read(text) is <= 23)
                .WithMessage(words.HoursLeftOutside);
        });

        When(input => input.View == nameof(OrderPageView.EndDate), () =>
        {
            RuleFor(input => input.EndDate).IsDay(
                new(AskedDay.OrderPageEndsOn, context.Today) { Latest = context.NextYear, PaidOn = context.PaidOn }, words);
            RuleFor(input => input.EndTime).Must(text => string.IsNullOrWhiteSpace(text) || TimeText.Read(text) is not null)
                .WithMessage(words.EndTimeUnreadable);
            RuleFor(input => input.Zone).IsOneOf(Enum.GetValues<OrderPageZone>()).WithMessage(words.ZoneMissing);
        });
    }
}
