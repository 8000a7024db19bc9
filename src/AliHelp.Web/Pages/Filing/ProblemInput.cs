using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Web.Journey;
using FluentValidation;

namespace AliHelp.Web.Pages.Filing;

public sealed class ProblemInput : IStepInput<ProblemInput, ProblemAnswer>
{
    public string? Problem { get; set; }

    public static ProblemInput From(ProblemAnswer answer) => new() { Problem = answer.Problem.ToString() };

    public static IValidator<ProblemInput> Validator(StepContext context) => new ProblemValidator(context);

    public ProblemAnswer ToAnswer(StepContext context) => new(ChoiceText.Read<Problem>(Problem)!.Value);
}

public sealed class ProblemValidator : AbstractValidator<ProblemInput>
{
    public ProblemValidator(StepContext context) =>
        RuleFor(input => input.Problem).IsOneOf(Enum.GetValues<Problem>()).WithMessage(context.Words.ProblemMissing);
}
