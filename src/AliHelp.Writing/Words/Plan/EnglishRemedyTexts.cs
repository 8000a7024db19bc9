using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

internal sealed class EnglishRemedyTexts : RemedyTexts
{
    public override string Wished => "Your wish";

    public override string ExchangeTitle => "Instead of an exchange";

    public override string ExchangeTag => "No exchange";

    public override string ExchangeExplanation => "AliExpress has no exchange. Return it, get the refund, then order again.";

    public override IReadOnlyList<string> ExchangeSteps { get; } =
    [
        "Open a dispute and choose return and refund.",
        "Once approved, send the return and enter its tracking number.",
        "When the seller confirms it, the refund starts by itself.",
        "Order the same item again. Check first that the price is the same.",
        "Ask the seller for a coupon before you order. Some give one.",
    ];

    public override string SecondWayTitle => "You can also order first and ask for a part refund";

    public override IReadOnlyList<string> SecondWay { get; } =
    [
        "Order the same item anew first.",
        "Ask the seller for a part refund of the first order.",
        "The seller may refuse. Keep an eye on the dispute clock.",
    ];

    public override string Name(Remedy remedy) => remedy switch
    {
        Remedy.ReturnAndRefund => "Return and refund",
        Remedy.RefundOnly => "Refund without return",
        Remedy.PartialRefund => "Part refund",
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
        ReturnPostage.StorePays => "Check on the dispute page who pays before you send it.",
        ReturnPostage.BuyerPays => "Postage abroad can be expensive.",
        ReturnPostage.NotKnown => "Who pays the return postage depends on the problem.",
    };
}
