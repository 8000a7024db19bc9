using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Web.Journey;
using FluentValidation;

namespace AliHelp.Web.Pages.Filing;

public sealed class GoalInput : IStepInput<GoalInput, GoalAnswer>
{
    public string? Goal { get; set; }

    public static GoalInput From(GoalAnswer answer) => new() { Goal = answer.Goal.ToString() };

    public static IValidator<GoalInput> Validator(StepContext context) => new GoalValidator(context);

    public GoalAnswer ToAnswer(StepContext context) => new(ChoiceText.Read<Goal>(Goal)!.Value);
}

public sealed class GoalValidator : AbstractValidator<GoalInput>
{
    public GoalValidator(StepContext context) =>
        RuleFor(input => input.Goal).IsOneOf(FilingChoices.Goals(context.Earlier)).WithMessage(context.Words.GoalMissing);
}
