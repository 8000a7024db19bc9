using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Web.Journey;
using FluentValidation;

namespace AliHelp.Web.Pages.Filing;

public sealed class DetailInput : IStepInput<DetailInput, DetailAnswer>
{
    public const string None = "none";

    public string? Code { get; set; }

    public static DetailInput From(DetailAnswer answer) => new() { Code = answer.Code?.ToString() ?? None };

    public static IValidator<DetailInput> Validator(StepContext context) => new DetailValidator(context);

    public DetailAnswer ToAnswer(StepContext context) => new(ChoiceText.Read<ProblemCode>(Code));
}

public sealed class DetailValidator : AbstractValidator<DetailInput>
{
    public DetailValidator(StepContext context) =>
        RuleFor(input => input.Code).IsOneOf(FilingChoices.Codes(context.Earlier)).WithMessage(context.Words.DetailMissing)
            .Unless(input => input.Code == DetailInput.None);
}
