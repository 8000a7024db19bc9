using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

internal sealed class EnglishMoneyTexts : MoneyTexts
{
    public override string Heading => "Is the amount right?";

    public override string NothingKnown => "The money arrived. Check the amount on your statement.";

    public override string Complete(string arrived) => $"{arrived} arrived. That is all that was due.";

    public override string Short(string expected, string arrived, string missing) =>
        $"{expected} was due, but only {arrived} arrived. {missing} is missing.";

    public override string CannotCompare(string expected, string arrived) =>
        $"{expected} was due and {arrived} arrived. The currencies differ, so check the exchange rate.";

    public override string ArrivedNotKnown(string expected) => $"{expected} was due. Check on your statement how much arrived.";

    public override string ExpectedNotKnown(string arrived) => $"{arrived} arrived. Check that it is what was due.";

    public override string Title(MoneyCheckItem item) => item switch
    {
        MoneyCheckItem.ReturnPostage => "Return postage",
        MoneyCheckItem.Duty => "Customs duty",
        MoneyCheckItem.ExchangeDifference => "Exchange rate",
        MoneyCheckItem.CardFee => "Card fee",
        MoneyCheckItem.Coupon => "Coupons and points",
    };

    public override string Detail(MoneyCheckItem item) => item switch
    {
        MoneyCheckItem.ReturnPostage => "If you paid the postage, send the receipt and ask for it back. It may come as a coupon.",
        MoneyCheckItem.Duty => "If you paid duty, ask for it back on UNI-PASS.",
        MoneyCheckItem.ExchangeDifference =>
            "Korea’s standard card terms say that the card company bears the exchange loss of a cancelled payment abroad. Ask for it.",
        MoneyCheckItem.CardFee => "The fee for a payment abroad may not come back. Ask your card company.",
        MoneyCheckItem.Coupon => "A coupon that has expired may not come back. Check your coupons.",
    };

    public override string DutyUntil(string day, string figure) =>
        $"Until {day}. The law gives {figure} from customs clearance; we counted from the payment to be safe.";

    public override string DutyPassed(string day, string figure) =>
        $"Counted as {figure} from the payment it ended on {day}. Customs clearance was later, so check.";

    public override string WithoutDeclaration(string figure) => $"Up to {figure} you need no export declaration.";
}
