using AliHelp.Domain.Refunds;

namespace AliHelp.Writing.Words;

internal sealed class EnglishRefundTexts : RefundTexts
{
    public override IReadOnlyList<string> AlwaysTrue { get; } =
    [
        "“Refund completed” means that AliExpress sent it. It reaches your card or account later.",
        "If you paid by card, it may appear in the statement of the month you paid.",
        "It may be a little less because of fees, the exchange rate or expired coupons.",
    ];

    public override string StartCell => "Start";

    public override string Start(RefundStart start, string day) => start switch
    {
        RefundStart.Known => $"Counted from the day after {day}, when the refund started.",
        RefundStart.IfAgreed => $"Counted as if the seller agrees on {day}.",
        RefundStart.IfReturned => $"Counted as if you send the return on {day}. Its way back comes on top.",
        RefundStart.IfStartedToday => $"Counted as if the refund starts on {day}.",
        RefundStart.IfCancelledToday => $"Counted as if you cancel the order on {day}.",
    };

    public override string BusinessDayCell(int number) => $"day {number}";

    public override string SpokenStart(string day) => $"{day}, the count starts";

    public override string SpokenWaiting(string day, int number) => $"{day}, business day {number}, waiting";

    public override string SpokenExpected(string day, int number) => $"{day}, business day {number}, the refund may arrive";

    public override string SpokenClosed(string day, string why) => $"{day}, banks closed, {why}";
}
