using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

internal sealed class EnglishRemedyTexts : RemedyTexts
{
    public override string Wished => "Your choice";

    public override string ExchangeTitle => "Instead of an exchange";

    public override string ExchangeTag => "No exchange";

    public override string ExchangeExplanation => "Return it, get the refund, then order again.";

    public override IReadOnlyList<string> ExchangeSteps { get; } =
    [
        "Open a dispute and choose return and refund.",
        "Once approved, send the return and enter its tracking number.",
        "When the seller confirms it, the refund starts by itself.",
        "Ask the seller for a coupon. Some give one.",
        "Check that the price is the same, then order the item again.",
    ];

    public override string SecondWayTitle => "You can also order first and ask for a partial refund";

    public override IReadOnlyList<string> SecondWay { get; } =
    [
        "Order the same item again.",
        "Ask the seller for a partial refund of the first order.",
        "The seller may refuse, so do not miss the dispute deadline.",
    ];

    public override string Name(Remedy remedy) => remedy switch
    {
        Remedy.ReturnAndRefund => "Return and refund",
        Remedy.RefundOnly => "Refund without return",
        Remedy.PartialRefund => "Partial refund",
        Remedy.CancelOrder => "Cancel the order",
        Remedy.Exchange => "Exchange",
    };

    public override string Name(Verdict verdict) => verdict switch
    {
        Verdict.Supports => "You can ask for it",
        Verdict.Blocks => "Unlikely",
        Verdict.NeedsFact => "Needs more facts",
    };

    public override string? Postage(ReturnPostage postage) => postage switch
    {
        ReturnPostage.NotApplicable => null,
        ReturnPostage.StorePays => "Check the cost on the dispute page before you send it.",
        ReturnPostage.BuyerPays => "Postage abroad can be expensive.",
        ReturnPostage.NotKnown => "Who pays the return postage depends on the problem.",
    };
}
