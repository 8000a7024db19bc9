using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Disputes;

public enum WindowState
{
    Open,
    Closing,

    /// <summary>The sources disagree or a fact is missing: look at the order page.</summary>
    Check,
    Past,
    Unknown,
}

/// <summary>Whether and until when a dispute can be opened.</summary>
/// <param name="ActBy">Seoul time; null when no day can be named.</param>
/// <param name="DaysLeft">Act-by day minus today; null with <paramref name="ActBy"/>.</param>
/// <param name="Deadlines">Every dispute clock whose start is known, soonest first.</param>
/// <param name="OpensOn">
/// For goods not received: the first day on which a dispute can be opened, when it lies ahead. Null when the order page already shows the button.
/// It leaves the state alone.
/// </param>
public sealed record DisputeWindow(
    WindowState State,
    DateTime? ActBy,
    int? DaysLeft,
    IReadOnlyList<Deadline> Deadlines,
    DateOnly? OpensOn,
    IReadOnlyList<Reason> Reasons)
{
    /// <param name="now">Seoul time.</param>
    public static DisputeWindow For(CaseFacts facts, PolicyBook book, KoreanBankCalendar calendar, DateTime now) =>
        For(new Ground(facts, book, calendar, now));

    internal static DisputeWindow For(Ground ground)
    {
        var clocks = DisputeClocks.Of(ground);
        var (state, actBy) = Read(clocks, ground);
        var opening = DisputeClocks.OpeningAhead(ground);
        List<Reason> reasons = [.. Why(clocks, ground, state)];
        if (opening is not null)
            reasons.Add(opening);
        return new(state, actBy, actBy is { } end ? ground.DaysUntil(end) : null, clocks.All, opening?.OpensOn, reasons);
    }

    /// <summary>The table of states: the first row that fits.</summary>
    private static (WindowState State, DateTime? ActBy) Read(DisputeClocks clocks, Ground ground)
    {
        var earliest = clocks.All.FirstOrDefault(clock => !clock.Passed)?.EndsAt;
        var anyPassed = clocks.All.Any(clock => clock.Passed);
        return (clocks.OrderPage, ground.Facts.DisputeButton) switch
        {
            ({ Passed: false } page, _) => (OpenOrClosing(page.EndsAt), page.EndsAt),
            ({ Passed: true }, _) => (WindowState.Past, null),
            (_, DisputeButton.Unknown) when clocks.All.Count == 0 => (WindowState.Unknown, null),
            (_, DisputeButton.Present) when earliest is null => (WindowState.Closing, Counting.EndOf(ground.Today)),
            (_, DisputeButton.Absent) when earliest is null && anyPassed => (WindowState.Past, null),
            (_, DisputeButton.Absent) => (WindowState.Check, earliest),
            _ when earliest is not null && anyPassed => (WindowState.Check, earliest),
            _ when clocks.ReceiptMayNotRun => (WindowState.Check, null),
            _ when earliest is null => (WindowState.Past, null),
            _ => (OpenOrClosing(earliest.Value), earliest),
        };

        WindowState OpenOrClosing(DateTime end) =>
            Counting.IsWithin(ground.Rule(RuleId.ClosingSoon), ground.DaysUntil(end)) ? WindowState.Closing : WindowState.Open;
    }

    private static IEnumerable<Reason> Why(DisputeClocks clocks, Ground ground, WindowState state)
    {
        var facts = ground.Facts;
        if (clocks.OrderPage is { } page)
            yield return new Reason.OrderPageDecides(page);
        foreach (var clock in clocks.All.Where(clock => clock != clocks.OrderPage))
            yield return clock.Passed ? new Reason.ClockPassed(clock) : new Reason.ClockRuns(clock);
        if (clocks.FromReceipt is { StartedBy: ClockStart.DeliveredOn } delivery)
            yield return new Reason.DeliveryStandsForReceipt(delivery);
        if (clocks.All.Count == 0)
            yield return new Reason.NoDateKnown();
        if (facts is { PaidOnPrecision: DayPrecision.Month, PaidOn: { } firstDay })
            yield return new Reason.PaidInMonth(firstDay);
        if (clocks.OrderPage is not null)
            yield break;

        if (clocks is { FromPayment: { } payment, FromReceipt: { } receipt } && payment.EndsOn != receipt.EndsOn)
            yield return new Reason.SourcesDisagree(payment, receipt);
        if (state is WindowState.Check && clocks.ReceiptMayNotRun)
            yield return new Reason.ReceiptClockMayNotRun(ground.Rule(RuleId.DisputeWindowFromReceipt));
        if (facts.DisputeButton is DisputeButton.Present)
            yield return new Reason.ButtonSeen();
        if (facts.DisputeButton is DisputeButton.Absent)
            yield return new Reason.ButtonGone();
    }
}
