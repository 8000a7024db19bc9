using AliHelp.Domain.Cases;
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

    /// <summary>What was ticked on the shot list and is not offered here stays.</summary>
    public EvidenceAnswer ToAnswer(StepContext context) => new(
    [
        .. Ticked.Read(Items, Offered(context)),
        .. context.Saved.Evidence?.Items.Except(Offered(context)).Intersect(EvidenceList.OfReturn) ?? [],
    ]);

    /// <summary>What helps in this case, the most telling first.</summary>
    public static IReadOnlyList<EvidenceItem> Offered(StepContext context) => FilingChoices.Evidence(context.Earlier);
}

public sealed class EvidenceValidator : AbstractValidator<EvidenceInput>
{
    public EvidenceValidator(StepContext context) => RuleFor(input => input.Items).IsTicked(
        [.. EvidenceInput.Offered(context).Union(EvidenceList.OfReturn)], context.Words.EvidenceMissing, context.Words.NothingYetOnlyAlone);
}
