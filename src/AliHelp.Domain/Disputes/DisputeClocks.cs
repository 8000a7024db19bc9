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

    public static DisputeClocks Of(Ground ground)
    {
        var facts = ground.Facts;
        var (receiptBy, receiptOn) = facts.ReceiptConfirmedOn is { } confirmed
            ? (ClockStart.ReceiptConfirmedOn, confirmed)
            : (ClockStart.DeliveredOn, facts.DeliveredOn);
        return new(
            Deadline.Of(ground, RuleId.DisputeWindowFromPayment, ClockStart.PaidOn, facts.PaidOn),
            Deadline.Of(ground, RuleId.DisputeWindowFromReceipt, receiptBy, receiptOn),
            OrderPageCountdown(ground));
    }

    /// <summary>
    /// For goods not received: the day on which the button appears, when it lies ahead. What the order page shows is stronger,
    /// so a button that was seen ends the waiting.
    /// </summary>
    public static Reason.TooEarlyToOpen? OpeningAhead(Ground ground) =>
        ground.Facts is { Received: false, IsFiled: false, DisputeButton: not DisputeButton.Present, OrderPageEnds: null, ShippedOn: { } shipped }
        && ground.LastDay(RuleId.NotReceivedEarliestOpening, shipped) is { } opensOn
        && opensOn > ground.Today
            ? new(ground.Book.Rule(RuleId.NotReceivedEarliestOpening, shipped), shipped, opensOn)
            : null;

    // The page was read today, whatever day it began to count from.
    private static Deadline? OrderPageCountdown(Ground ground) => ground.Facts.OrderPageEnds is { } end
        ? new(ground.Rule(RuleId.OrderPageCountdown), ClockStart.OrderPage, ground.Today, end, end < ground.Now)
        : null;
}
