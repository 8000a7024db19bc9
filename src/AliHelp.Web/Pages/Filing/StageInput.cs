using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Web.Journey;
using FluentValidation;

namespace AliHelp.Web.Pages.Filing;

public sealed class StageInput : IStepInput<StageInput, StageAnswer>
{
    public string? Stage { get; set; }

    /// <summary>The day on which a stage began, under the stage's name; each stage that has one has a field of its own.</summary>
    public Dictionary<string, string?> On { get; set; } = [];

    public string? TrackingNumber { get; set; }

    /// <summary>The only stage that there can be: then it is not asked for, only its day is.</summary>
    public static Stage? Only(StepContext context) => FilingChoices.Stages(context.Earlier) is [var only] ? only : null;

    public static StageInput From(StageAnswer answer) => new()
    {
        Stage = answer.Stage.ToString(),
        On = answer.On is { } day ? new() { [answer.Stage.ToString()] = DateText.Write(day) } : [],
        TrackingNumber = answer.TrackingNumber,
    };

    public static IValidator<StageInput> Validator(StepContext context) => new StageValidator(context);

    public StageAnswer ToAnswer(StepContext context)
    {
        var stage = Chosen(context)!.Value;
        return new(
            stage,
            FilingChoices.HasDay(stage) ? DateText.Read(DayOf(stage)).Day : null,
            stage is AliHelp.Domain.Filing.Stage.ReturnSent ? PlainText.Read(TrackingNumber) : null);
    }

    public Stage? Chosen(StepContext context) => Only(context) ?? ChoiceText.Read<Stage>(Stage);

    public string? DayOf(Stage stage) => On.GetValueOrDefault(stage.ToString());

    public static string FieldOf(Stage stage) => $"{nameof(On)}[{stage}]";
}

public sealed class StageValidator : AbstractValidator<StageInput>
{
    private const int LongestTrackingNumber = 40;

    public StageValidator(StepContext context)
    {
        RuleFor(input => input.Stage).IsOneOf(FilingChoices.Stages(context.Earlier)).WithMessage(context.Words.StageMissing)
            .When(_ => StageInput.Only(context) is null);

        RuleFor(input => input).Custom((input, validation) =>
        {
            if (input.Chosen(context) is { } stage
                && FilingChoices.Day(stage) is { } name
                && new DayRule(name, context.Today) { IsOptional = true }.FaultOf(input.DayOf(stage), context.Words) is { } fault)
                validation.AddFailure(StageInput.FieldOf(stage), fault);
        });

        RuleFor(input => input.TrackingNumber)
            .Must(text => PlainText.Length(PlainText.Read(text)) <= LongestTrackingNumber)
            .WithMessage(context.Words.TrackingNumberTooLong(LongestTrackingNumber))
            .When(input => input.Chosen(context) is Stage.ReturnSent);
    }
}
