using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Web.Journey;
using FluentValidation;

namespace AliHelp.Web.Pages.Filing;

public sealed class SituationInput : IStepInput<SituationInput, SituationAnswer>
{
    public string? Received { get; set; }

    public string? Faulty { get; set; }

    public static SituationInput From(SituationAnswer answer) =>
        new() { Received = YesNo.Write(answer.Received), Faulty = YesNo.Write(answer.Faulty) };

    public static IValidator<SituationInput> Validator(StepContext context) => new SituationValidator(context);

    /// <summary>What has not been received cannot be judged.</summary>
    public SituationAnswer ToAnswer(StepContext context) =>
        new(YesNo.Read(Received), Received == YesNo.No ? null : YesNo.Read(Faulty));
}

public sealed class SituationValidator : AbstractValidator<SituationInput>
{
    public SituationValidator(StepContext context)
    {
        RuleFor(input => input.Received).Must(YesNo.IsOne).WithMessage(context.Words.ReceivedMissing);
        RuleFor(input => input.Faulty).Must(YesNo.IsOne).WithMessage(context.Words.FaultyMissing)
            .When(input => input.Received != YesNo.No);
    }
}

/// <summary>Yes, no, or not sure, which is null in answers.</summary>
public static class YesNo
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string NotSure = "not-sure";

    public static bool IsOne(string? text) => text is Yes or No or NotSure;

    public static bool? Read(string? text) => text switch
    {
        Yes => true,
        No => false,
        _ => null,
    };

    public static string Write(bool? answer) => answer switch
    {
        true => Yes,
        false => No,
        null => NotSure,
    };
}
