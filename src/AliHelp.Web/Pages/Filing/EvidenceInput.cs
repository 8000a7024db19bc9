using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Web.Journey;
using FluentValidation;

namespace AliHelp.Web.Pages.Filing;

public sealed class EvidenceInput : IStepInput<EvidenceInput, EvidenceAnswer>
{
    public List<string> Items { get; set; } = [];

    public static EvidenceInput From(EvidenceAnswer answer) => new() { Items = Ticked.Write(answer.Items) };

    public static IValidator<EvidenceInput> Validator(StepContext context) => new EvidenceValidator(context);

    public EvidenceAnswer ToAnswer(StepContext context) => new(Ticked.Read(Items, Offered(context)));

    /// <summary>What helps in this case, the most telling first.</summary>
    public static IReadOnlyList<EvidenceItem> Offered(StepContext context) => FilingChoices.Evidence(context.Earlier);
}

public sealed class EvidenceValidator : AbstractValidator<EvidenceInput>
{
    public EvidenceValidator(StepContext context) => RuleFor(input => input.Items).IsTicked(
        EvidenceInput.Offered(context), context.Words.EvidenceMissing, context.Words.NothingYetOnlyAlone);
}
