using AliHelp.Domain.Calendar;
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
}

/// <summary>One clock of this case: which rule, started by which fact, and when it ends.</summary>
/// <param name="EndsAt">Seoul time; platform clocks run to 23:59:59 of their last day.</param>
/// <param name="Passed">
/// Whether the end lies before the moment of the decision: a clock of whole days passes with its last day, the order page's at its own minute.
/// </param>
public sealed record Deadline(PolicyRule Rule, ClockStart StartedBy, DateOnly StartedOn, DateTime EndsAt, bool Passed)
{
    /// <summary>The clock of a rule, as it stood on the day it was started; null when its end lies where holidays are not known.</summary>
    /// <param name="now">Seoul time.</param>
    public static Deadline? Of(
        RuleId id, ClockStart startedBy, DateOnly? startedOn, PolicyBook book, KoreanBankCalendar calendar, DateTime now) =>
        startedOn is { } start && book.Rule(id, start) is var rule && Counting.LastDay(rule, start, calendar) is { } lastDay
            ? new(rule, startedBy, start, Counting.EndOf(lastDay), lastDay < DateOnly.FromDateTime(now))
            : null;

    public DateOnly EndsOn => DateOnly.FromDateTime(EndsAt);

    /// <summary>Whole days from today to the end's day; 0 on the day itself, negative afterwards.</summary>
    public int DaysLeft(DateOnly today) => EndsOn.DayNumber - today.DayNumber;
}
