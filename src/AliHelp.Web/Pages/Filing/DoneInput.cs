using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Web.Journey;
using FluentValidation;

namespace AliHelp.Web.Pages.Filing;

public sealed class DoneInput : IStepInput<DoneInput, DoneAnswer>
{
    public List<string> Items { get; set; } = [];

    public string? MessagedSellerOn { get; set; }

    public string? SellerReply { get; set; }

    public string? DisputeOpenedOn { get; set; }

    public static DoneInput From(DoneAnswer answer) => new()
    {
        Items = Ticked.Write(answer.Items),
        MessagedSellerOn = answer.MessagedSellerOn is { } messaged ? DateText.Write(messaged) : null,
        SellerReply = answer.SellerReply?.ToString(),
        DisputeOpenedOn = answer.DisputeOpenedOn is { } opened ? DateText.Write(opened) : null,
    };

    public static IValidator<DoneInput> Validator(StepContext context) => new DoneValidator(context);

    /// <summary>Days and replies count only under a box that is ticked.</summary>
    public DoneAnswer ToAnswer(StepContext context) => new(
        Ticked.Read(Items, FilingChoices.DoneItems(context.Earlier)),
        Has(DoneItem.MessagedSeller) ? DateText.Read(MessagedSellerOn).Day : null,
        Has(DoneItem.MessagedSeller) ? ChoiceText.Read<SellerReply>(SellerReply) : null,
        Has(DoneItem.OpenedDispute) ? DateText.Read(DisputeOpenedOn).Day : null);

    public bool Has(DoneItem item) => Items.Contains(item.ToString());
}

public sealed class DoneValidator : AbstractValidator<DoneInput>
{
    public DoneValidator(StepContext context)
    {
        var words = context.Words;
        RuleFor(input => input.Items).IsTicked(FilingChoices.DoneItems(context.Earlier), words.DoneMissing, words.NothingYetOnlyAlone);

        When(input => input.Has(DoneItem.MessagedSeller), () =>
        {
            RuleFor(input => input.MessagedSellerOn).IsDay(
                new(AskedDay.MessagedSellerOn, context.Today) { IsOptional = true, PaidOn = context.PaidOn }, words);
            RuleFor(input => input.SellerReply).IsOneOf(Enum.GetValues<SellerReply>()).WithMessage(words.SellerReplyNotOffered)
                .Unless(input => string.IsNullOrEmpty(input.SellerReply));
        });

        When(input => input.Has(DoneItem.OpenedDispute) && FilingChoices.DoneItems(context.Earlier).Contains(DoneItem.OpenedDispute), () =>
            RuleFor(input => input.DisputeOpenedOn).IsDay(
                new(AskedDay.DisputeOpenedOn, context.Today) { IsOptional = true, PaidOn = context.PaidOn }, words));
    }
}
