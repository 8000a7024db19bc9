using AliHelp.Domain.Cases;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Disputes;

/// <summary>The fact that starts a clock.</summary>
public enum ClockStart
{
    PaidOn,
    ShippedOn,
    DeliveredOn,
    ReceiptConfirmedOn,
    OrderPage,
    DisputeOpenedOn,
    ReturnApprovedOn,
    ReturnSentOn,
    RefundStartedOn,
    ReturnReceivedOn,
    DecidedOn,
    AppealedOn,
    SteppedInOn,
}

/// <summary>One clock of this case: which rule, started by which fact, and when it ends.</summary>
/// <param name="EndsAt">Seoul time; platform clocks run to 23:59:59 of their last day.</param>
/// <param name="Passed">
/// Whether the end lies before the moment of the decision: a clock of whole days passes with its last day, the order page's at its own minute.
/// </param>
public sealed record Deadline(PolicyRule Rule, ClockStart StartedBy, DateOnly StartedOn, DateTime EndsAt, bool Passed)
{
    /// <summary>
    /// The clock of a rule, as it stood on the day it was started. Null when the start is not known, or the end lies where holidays are not.
    /// </summary>
    internal static Deadline? Of(Ground ground, RuleId id, ClockStart startedBy, DateOnly? startedOn) =>
        startedOn is { } start && ground.LastDay(id, start) is { } lastDay
            ? new(ground.Book.Rule(id, start), startedBy, start, Counting.EndOf(lastDay), lastDay < ground.Today)
            : null;

    public DateOnly EndsOn => DateOnly.FromDateTime(EndsAt);

    /// <summary>Whole days from today to the end's day; 0 on the day itself, negative afterwards.</summary>
    public int DaysLeft(DateOnly today) => EndsOn.DayNumber - today.DayNumber;
}
