using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Disputes;

/// <summary>The three readings of the time in which a dispute can be opened. Null where the starting fact is not known.</summary>
internal sealed record DisputeClocks(Deadline? FromPayment, Deadline? FromReceipt, Deadline? OrderPage)
{
    /// <summary>Those that are known, soonest first.</summary>
    public IReadOnlyList<Deadline> All { get; } =
        [.. new[] { FromPayment, FromReceipt, OrderPage }.OfType<Deadline>().OrderBy(clock => clock.EndsAt)];

    /// <summary>Payment's clock has passed, and neither delivery nor receipt is known to have started the other one.</summary>
    public bool ReceiptMayNotRun => FromPayment is { Passed: true } && FromReceipt is null;

    /// <param name="now">Seoul time.</param>
    public static DisputeClocks Of(CaseFacts facts, PolicyBook book, KoreanBankCalendar calendar, DateTime now)
    {
        var (receiptBy, receiptOn) = facts.ReceiptConfirmedOn is { } confirmed
            ? (ClockStart.ReceiptConfirmedOn, confirmed)
            : (ClockStart.DeliveredOn, facts.DeliveredOn);
        return new(
            Deadline.Of(RuleId.DisputeWindowFromPayment, ClockStart.PaidOn, facts.PaidOn, book, calendar, now),
            Deadline.Of(RuleId.DisputeWindowFromReceipt, receiptBy, receiptOn, book, calendar, now),
            OrderPageCountdown(facts, book, now));
    }

    /// <summary>
    /// For goods not received: the day on which the button appears, when it lies ahead. What the order page shows is stronger,
    /// so a button that was seen ends the waiting.
    /// </summary>
    public static Reason.TooEarlyToOpen? OpeningAhead(CaseFacts facts, PolicyBook book, KoreanBankCalendar calendar, DateTime now) =>
        facts is { Received: false, IsFiled: false, DisputeButton: not DisputeButton.Present, OrderPageEnds: null, ShippedOn: { } shipped }
        && book.Rule(RuleId.NotReceivedEarliestOpening, shipped) is var rule
        && Counting.LastDay(rule, shipped, calendar) is { } opensOn
        && opensOn > DateOnly.FromDateTime(now)
            ? new(rule, shipped, opensOn)
            : null;

    // The page was read today, whatever day it began to count from.
    private static Deadline? OrderPageCountdown(CaseFacts facts, PolicyBook book, DateTime now) =>
        facts.OrderPageEnds is { } end && DateOnly.FromDateTime(now) is var today
            ? new(book.Rule(RuleId.OrderPageCountdown, today), ClockStart.OrderPage, today, end, end < now)
            : null;
}
