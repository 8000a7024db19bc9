using System.Globalization;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Rules;

namespace AliHelp.Writing.Words;

internal sealed class EnglishRulesTexts : RulesTexts
{
    protected override string OnTheOrderPage => "the time on the order page";

    public override string Name(RuleId id) => id switch
    {
        RuleId.DisputeWindowFromPayment => "Open a dispute, counted from payment",
        RuleId.DisputeWindowFromReceipt => "Open a dispute, counted from receipt",
        RuleId.NotReceivedEarliestOpening => "First day to open a dispute for goods not received",
        RuleId.FreeReturnWindow => "Free return, for items with the badge",
        RuleId.LateDeliveryFast => "Late delivery promise, 5-day and 7-day items",
        RuleId.LateDelivery => "Late delivery promise",
        RuleId.SellerAnswer => "Seller’s answer",
        RuleId.PlatformStepsIn => "AliExpress steps in",
        RuleId.ReturnShipment => "Send the return",
        RuleId.RefundCard => "Refund to a card",
        RuleId.RefundWallet => "Refund to Alipay or a payment app",
        RuleId.RefundPayPal => "Refund to PayPal",
        RuleId.RefundUnknownMethod => "Refund, payment method not known",
        RuleId.RefundOverdue => "Ask if the refund has not come",
        RuleId.PayPalClaim => "PayPal claim",
        RuleId.CardDisputeActBy => "Card dispute, best to act by",
        RuleId.CardDisputeLimit => "Card dispute, limit",
        RuleId.LawAnyReason => "E-commerce law, cancelling for any reason",
        RuleId.LawNotAsDescribedFromReceipt => "E-commerce law, not as described, from receipt",
        RuleId.LawNotAsDescribedFromKnowing => "E-commerce law, not as described, from the day you knew",
        RuleId.DutyRefund => "Customs duty refund",
        RuleId.DutyRefundWithoutDeclaration => "Duty refund without an export declaration, up to",
        RuleId.DutyFreeLimit => "Amount free of duty",
        RuleId.AgentHours => "Hours when agents are easiest to reach",
        RuleId.ClosingSoon => "When we say it closes soon",
        RuleId.OldPayment => "When we ask about the payment date again",
        RuleId.OrderPageCountdown => "Time left on the order page",
        RuleId.SellerAsksToWait => "How long sellers ask to wait",
        RuleId.ManyReturns => "When we say that there are many returns",
        RuleId.PhoneSupportHours => "AliExpress phone support in Korean, weekdays",
        RuleId.ConsumerAgencyHours => "1372 consumer line, weekdays",
    };

    public override string Figure(RuleValue value, RuleUnit unit) => unit switch
    {
        RuleUnit.CalendarDays => Count(value, "day"),
        RuleUnit.BankBusinessDays => Count(value, "bank business day"),
        RuleUnit.Months => Count(value, "month"),
        RuleUnit.KoreanWon => $"KRW {Range(value)}",
        RuleUnit.UsDollars => $"US${Range(value)}",
        RuleUnit.HourOfDayInSeoul => value.IsSingle ? $"{value.Min}:00" : $"{value.Min}:00 to {value.Max}:00",
        RuleUnit.Returns => Count(value, "return"),
    };

    public override string Unit(RuleUnit unit) => unit switch
    {
        RuleUnit.CalendarDays => "calendar days",
        RuleUnit.BankBusinessDays => "Korean bank business days",
        RuleUnit.Months => "months",
        RuleUnit.KoreanWon => "Korean won",
        RuleUnit.UsDollars => "US dollars",
        RuleUnit.HourOfDayInSeoul => "hour of the day, Korea time",
        RuleUnit.Returns => "returns",
    };

    public override string Counting(CountingConvention convention) => convention switch
    {
        CountingConvention.Platform => "The next day is day 1. It ends at 23:59 of the last day.",
        CountingConvention.Statute => "The first day is not counted. An end on a day off moves to the next working day.",
        CountingConvention.BankDays => "Only days on which banks are open count, from the next day on.",
        CountingConvention.OrderPage => "The order page’s time, changed to Korea time.",
        CountingConvention.None => "This is not a deadline.",
    };

    public override string Confidence(Confidence confidence) => confidence switch
    {
        Domain.Rules.Confidence.Official => "Official text or law",
        Domain.Rules.Confidence.Corroborated => "Found in several sources",
        Domain.Rules.Confidence.Single => "Found in one source",
        Domain.Rules.Confidence.Guide => "Only in an online guide",
    };

    public override string CheckedOn(string day) => $"Checked on {day}";

    public override string Competing(string figure, string source) => $"Another source says: {figure} ({source})";

    public override string Start(ClockStart start) => start switch
    {
        ClockStart.PaidOn => "the day you paid",
        ClockStart.ShippedOn => "the day it was shipped",
        ClockStart.DeliveredOn => "the day it arrived",
        ClockStart.ReceiptConfirmedOn => "the day you confirmed receipt",
        ClockStart.OrderPage => "the day you read the order page",
        ClockStart.DisputeOpenedOn => "the day you opened the dispute",
        ClockStart.ReturnApprovedOn => "the day the return was approved",
        ClockStart.ReturnSentOn => "the day you sent the return",
        ClockStart.RefundStartedOn => "the day the refund started",
        ClockStart.ReturnReceivedOn => "the day the seller received the return",
        ClockStart.DecidedOn => "the day of the decision",
        ClockStart.AppealedOn => "the day you appealed",
        ClockStart.SteppedInOn => "the day AliExpress stepped in",
    };

    public override string ShortStart(ClockStart start) => start switch
    {
        ClockStart.PaidOn => "paid",
        ClockStart.ShippedOn => "shipped",
        ClockStart.DeliveredOn => "arrived",
        ClockStart.ReceiptConfirmedOn => "receipt confirmed",
        ClockStart.OrderPage => "read",
        ClockStart.DisputeOpenedOn => "dispute opened",
        ClockStart.ReturnApprovedOn => "return approved",
        ClockStart.ReturnSentOn => "return sent",
        ClockStart.RefundStartedOn => "refund started",
        ClockStart.ReturnReceivedOn => "return received",
        ClockStart.DecidedOn => "decided",
        ClockStart.AppealedOn => "appealed",
        ClockStart.SteppedInOn => "stepped in",
    };

    private static string Count(RuleValue value, string one) => value is { IsSingle: true, Min: 1 } ? $"1 {one}" : $"{Range(value)} {one}s";

    private static string Range(RuleValue value) => value.IsSingle ? Number(value.Min) : $"{Number(value.Min)} to {Number(value.Max)}";

    private static string Number(int number) => number.ToString("#,##0", CultureInfo.InvariantCulture);
}
