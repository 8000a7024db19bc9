using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Disputes;

public sealed class DisputeWindowTests
{
    private const string Today = "2026-11-23";

    [Fact]
    public void Paid_on_the_3rd_and_delivered_on_the_12th_must_be_checked_with_four_days_left()
    {
        var window = On(Today, new() { PaidOn = Day("2026-11-03"), DeliveredOn = Day("2026-11-12") });

        Assert.Equal(WindowState.Check, window.State);
        Assert.Equal(EndOf("2026-11-27"), window.ActBy);
        Assert.Equal(4, window.DaysLeft);
        Assert.Equal(["2026-11-18 True", "2026-11-27 False"], window.Deadlines.Select(clock => $"{clock.EndsOn:O} {clock.Passed}"));
        Assert.Equal(
            [typeof(Reason.ClockPassed), typeof(Reason.ClockRuns), typeof(Reason.DeliveryStandsForReceipt), typeof(Reason.SourcesDisagree)],
            window.Reasons.Select(reason => reason.GetType()));
        Assert.Equal(RuleId.DisputeWindowFromReceipt, window.Reasons.OfType<Reason.SourcesDisagree>().Single().Rule?.Id);
        Assert.Null(window.OpensOn);
    }

    // The table of states, row by row. Today is 23 November: a clock that started on the 8th ends today.
    [Theory]
    // The order page's own end, not passed and passed.
    [InlineData(null, null, "2026-11-27T16:59", DisputeButton.Present, WindowState.Open, "2026-11-27T16:59:00")]
    [InlineData(null, null, "2026-11-26T16:59", DisputeButton.Present, WindowState.Closing, "2026-11-26T16:59:00")]
    [InlineData(null, null, "2026-11-23T12:01", DisputeButton.Present, WindowState.Closing, "2026-11-23T12:01:00")]
    [InlineData(null, null, "2026-11-23T12:00", DisputeButton.Present, WindowState.Closing, "2026-11-23T12:00:00")]
    [InlineData(null, null, "2026-11-23T11:59", DisputeButton.Present, WindowState.Past, null)]
    [InlineData("2026-11-20", "2026-11-22", "2026-11-22T23:59", DisputeButton.Present, WindowState.Past, null)]
    [InlineData("2026-10-01", "2026-10-02", "2026-12-24T16:59", DisputeButton.Absent, WindowState.Open, "2026-12-24T16:59:00")]
    // Nothing known at all.
    [InlineData(null, null, null, DisputeButton.Unknown, WindowState.Unknown, null)]
    // The button is there, and every clock has passed or none is known.
    [InlineData(null, null, null, DisputeButton.Present, WindowState.Closing, "2026-11-23T23:59:59")]
    [InlineData("2026-11-07", null, null, DisputeButton.Present, WindowState.Closing, "2026-11-23T23:59:59")]
    [InlineData("2026-10-07", "2026-10-20", null, DisputeButton.Present, WindowState.Closing, "2026-11-23T23:59:59")]
    [InlineData("2026-11-03", "2026-11-12", null, DisputeButton.Present, WindowState.Check, "2026-11-27T23:59:59")]
    [InlineData("2026-11-12", null, null, DisputeButton.Present, WindowState.Open, "2026-11-27T23:59:59")]
    // The button is gone.
    [InlineData("2026-11-07", null, null, DisputeButton.Absent, WindowState.Past, null)]
    [InlineData("2026-10-07", "2026-10-20", null, DisputeButton.Absent, WindowState.Past, null)]
    [InlineData(null, null, null, DisputeButton.Absent, WindowState.Check, null)]
    [InlineData("2026-11-03", "2026-11-12", null, DisputeButton.Absent, WindowState.Check, "2026-11-27T23:59:59")]
    [InlineData("2026-11-12", "2026-11-20", null, DisputeButton.Absent, WindowState.Check, "2026-11-27T23:59:59")]
    // Some passed, some not.
    [InlineData("2026-11-07", "2026-11-08", null, DisputeButton.Unknown, WindowState.Check, "2026-11-23T23:59:59")]
    [InlineData("2026-11-03", "2026-11-23", null, DisputeButton.Unknown, WindowState.Check, "2026-12-08T23:59:59")]
    // Payment's clock passed, receipt's may not have started.
    [InlineData("2026-11-07", null, null, DisputeButton.Unknown, WindowState.Check, null)]
    // All known ones passed.
    [InlineData("2026-10-07", "2026-11-07", null, DisputeButton.Unknown, WindowState.Past, null)]
    [InlineData(null, "2026-11-07", null, DisputeButton.Unknown, WindowState.Past, null)]
    // None passed: on the last day, with three days left, with four.
    [InlineData("2026-11-08", null, null, DisputeButton.Unknown, WindowState.Closing, "2026-11-23T23:59:59")]
    [InlineData("2026-11-11", null, null, DisputeButton.Unknown, WindowState.Closing, "2026-11-26T23:59:59")]
    [InlineData("2026-11-12", null, null, DisputeButton.Unknown, WindowState.Open, "2026-11-27T23:59:59")]
    [InlineData("2026-11-12", "2026-11-20", null, DisputeButton.Unknown, WindowState.Open, "2026-11-27T23:59:59")]
    [InlineData(null, "2026-11-08", null, DisputeButton.Unknown, WindowState.Closing, "2026-11-23T23:59:59")]
    public void State_is_the_first_row_that_fits(
        string? paid, string? delivered, string? page, DisputeButton button, WindowState state, string? actBy)
    {
        var window = At($"{Today}T12:00", new()
        {
            PaidOn = DayOrNone(paid),
            DeliveredOn = DayOrNone(delivered),
            OrderPageEnds = page is null ? null : Moment(page),
            DisputeButton = button,
        });

        Assert.Equal(state, window.State);
        Assert.Equal(actBy, window.ActBy?.ToString("s"));
        Assert.Equal(window.ActBy is null ? null : DateOnly.FromDateTime(window.ActBy.Value).DayNumber - Day(Today).DayNumber, window.DaysLeft);
    }

    [Theory]
    [InlineData("2026-11-27T23:59:59", WindowState.Closing)]
    [InlineData("2026-11-27T23:59:59.9", WindowState.Closing)]
    [InlineData("2026-11-28T00:00:00", WindowState.Check)]
    public void A_clock_runs_to_the_end_of_its_last_day(string now, WindowState state) =>
        Assert.Equal(state, At(now, new() { PaidOn = Day("2026-11-12") }).State);

    [Fact]
    public void Confirmed_receipt_beats_the_delivery_day()
    {
        var window = On(Today, new() { DeliveredOn = Day("2026-11-12"), ReceiptConfirmedOn = Day("2026-11-15") });

        var clock = Assert.Single(window.Deadlines);
        Assert.Equal((ClockStart.ReceiptConfirmedOn, Day("2026-11-30")), (clock.StartedBy, clock.EndsOn));
        Assert.DoesNotContain(window.Reasons, reason => reason is Reason.DeliveryStandsForReceipt);
    }

    [Fact]
    public void Typed_countdown_decides_and_the_estimates_are_still_listed()
    {
        var window = On(Today, new() { PaidOn = Day("2026-11-03"), DeliveredOn = Day("2026-11-12"), OrderPageEnds = Moment("2026-12-01T16:59") });

        Assert.Equal((WindowState.Open, Moment("2026-12-01T16:59")), (window.State, window.ActBy));
        Assert.Equal(
            [ClockStart.PaidOn, ClockStart.DeliveredOn, ClockStart.OrderPage], window.Deadlines.Select(clock => clock.StartedBy));
        var page = window.Deadlines[^1];
        Assert.Equal((RuleId.OrderPageCountdown, Day(Today)), (page.Rule.Id, page.StartedOn));
        Assert.IsType<Reason.OrderPageDecides>(window.Reasons[0]);
        Assert.DoesNotContain(window.Reasons, reason => reason is Reason.SourcesDisagree);
    }

    [Theory]
    [InlineData(OrderPageZone.Pacific, "2026-11-26", "2026-11-27T16:59")] // PST
    [InlineData(OrderPageZone.Pacific, "2026-07-26", "2026-07-27T15:59")] // PDT
    [InlineData(OrderPageZone.Seoul, "2026-11-26", "2026-11-26T23:59")]
    [InlineData(OrderPageZone.NotSure, "2026-11-26", "2026-11-26T23:59")]
    public void Date_on_the_order_page_is_read_in_its_own_zone(OrderPageZone zone, string shown, string inSeoul)
    {
        var end = OrderPage.EndsAt(new(OrderPageView.EndDate) { EndDate = Day(shown), Zone = zone });

        Assert.Equal(Moment(inSeoul), At(Moment(inSeoul), new() { OrderPageEnds = end }).ActBy);
        Assert.Equal(WindowState.Past, At(Moment(inSeoul).AddMinutes(1), new() { OrderPageEnds = end }).State);
    }

    [Fact]
    public void Month_of_payment_counts_from_its_first_day_and_says_so()
    {
        var window = On("2026-11-10", new() { PaidOn = Day("2026-11-01"), PaidOnPrecision = DayPrecision.Month });

        Assert.Equal(EndOf("2026-11-16"), window.ActBy);
        Assert.Equal(Day("2026-11-01"), window.Reasons.OfType<Reason.PaidInMonth>().Single().FirstDay);
    }

    [Theory]
    [InlineData("2026-11-22", "2026-11-23")]
    [InlineData("2026-11-23", null)]
    [InlineData("2026-11-24", null)]
    public void Goods_not_received_can_be_disputed_from_the_eleventh_day_after_shipping(string today, string? opensOn)
    {
        var facts = new CaseFacts { Received = false, PaidOn = Day("2026-11-11"), ShippedOn = Day("2026-11-12") };
        var window = On(today, facts);

        Assert.Equal(DayOrNone(opensOn), window.OpensOn);
        Assert.Equal(opensOn is null ? 0 : 1, window.Reasons.Count(reason => reason is Reason.TooEarlyToOpen));
        Assert.Equal(On(today, facts with { ShippedOn = null }).State, window.State);
    }

    [Fact]
    public void Waiting_ends_when_the_goods_are_there_or_the_button_was_seen()
    {
        var facts = new CaseFacts { Received = false, ShippedOn = Day(Today) };

        Assert.NotNull(On(Today, facts).OpensOn);
        Assert.Null(On(Today, facts with { Received = true }).OpensOn);
        Assert.Null(On(Today, facts with { Received = null }).OpensOn);
        Assert.Null(On(Today, facts with { DisputeButton = DisputeButton.Present }).OpensOn);
        Assert.Null(On(Today, facts with { OrderPageEnds = EndOf(Today) }).OpensOn);
        Assert.Null(On(Today, facts with { Stage = Stage.DisputeOpen }).OpensOn);
    }

    [Fact]
    public void Reasons_name_what_was_seen_and_what_is_missing()
    {
        var paid = new CaseFacts { PaidOn = Day("2026-11-03") };

        Assert.Contains(On(Today, paid).Reasons, reason => reason is Reason.ReceiptClockMayNotRun);
        Assert.DoesNotContain(On("2026-11-18", paid).Reasons, reason => reason is Reason.ReceiptClockMayNotRun);
        Assert.Contains(On(Today, new()).Reasons, reason => reason is Reason.NoDateKnown);
        Assert.Contains(On(Today, paid with { DisputeButton = DisputeButton.Present }).Reasons, reason => reason is Reason.ButtonSeen);
        Assert.Contains(On(Today, paid with { DisputeButton = DisputeButton.Absent }).Reasons, reason => reason is Reason.ButtonGone);
    }

    [Fact]
    public void Days_at_the_edge_of_time_give_no_clock()
    {
        Assert.Equal(WindowState.Unknown, On(Today, new() { PaidOn = DateOnly.MaxValue }).State);
        Assert.Equal(WindowState.Check, On(Today, new() { PaidOn = DateOnly.MinValue }).State);
    }

    private static DisputeWindow On(string today, CaseFacts facts) => At($"{today}T12:00", facts);

    private static DisputeWindow At(string now, CaseFacts facts) => At(Moment(now), facts);

    private static DisputeWindow At(DateTime now, CaseFacts facts) =>
        DisputeWindow.For(facts, PolicyBook.AliExpressKorea, KoreanBankCalendar.Standard, now);
}
