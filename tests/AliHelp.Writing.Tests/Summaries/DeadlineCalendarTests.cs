using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace AliHelp.Writing.Tests.Summaries;

public sealed class DeadlineCalendarTests
{
    private const string DisputeUid = "7q2mk4xd-dispute-window-from-receipt@alihelp";

    private static readonly CaseFile File = Examples.File(Examples.BrokenEarphones);

    [Fact]
    public void Every_running_deadline_and_the_refund_window_is_an_entry_and_what_passed_before_the_case_began_is_not()
    {
        var summary = Examples.Summary(File, Texts.Korean);
        var events = Read(summary).Events;
        Assert.Equal(summary.Deadlines.Count(row => !row.Deadline.Passed) + 1, events.Count);
        Assert.DoesNotContain("7q2mk4xd-dispute-window-from-payment@alihelp", events.Select(entry => entry.Uid));
        Assert.All(events, entry => Assert.Equal((null, 2), (entry.Status, entry.Alarms.Count)));
    }

    [Fact]
    public void The_dispute_deadline_is_the_whole_of_its_last_day_with_reminders_three_days_and_one_day_before_at_nine()
    {
        var entry = Dispute(Examples.Summary(File, Texts.Korean));
        Assert.Equal(new DateOnly(2026, 11, 27), entry.Start!.Date);
        Assert.False(entry.Start.HasTime);
        Assert.Equal(new DateOnly(2026, 11, 28), entry.End!.Date);
        Assert.Equal(
            [new DateTime(2026, 11, 24, 9, 0, 0), new DateTime(2026, 11, 26, 9, 0, 0)],
            entry.Alarms.Select(alarm => entry.Start.Value + Exact(alarm.Trigger!.Duration!.Value)));
        Assert.Contains("이날까지 분쟁을 여세요.", entry.Description, StringComparison.Ordinal);
        Assert.Equal(new DateTime(2026, 11, 23, 5, 5, 0), entry.DtStamp!.Value);
        Assert.True(entry.DtStamp.IsUtc);
    }

    [Fact]
    public void The_refund_window_spans_from_its_earliest_to_its_latest_day()
    {
        var entry = Read(Examples.Summary(File, Texts.Korean)).Events.Single(entry => entry.Uid == "7q2mk4xd-refund@alihelp");
        Assert.Equal((new DateOnly(2026, 12, 17), new DateOnly(2026, 12, 31)), (entry.Start!.Date, entry.End!.Date));
    }

    [Fact]
    public void A_changed_case_keeps_its_identities_and_a_later_file_has_a_higher_sequence()
    {
        var before = Dispute(Examples.Summary(File, Texts.Korean));
        var changed = Examples.File(Examples.BrokenEarphones with
        {
            Stage = new(Stage.ReceiptConfirmed),
            DeliveredOn = new(new(2026, 11, 12), new(2026, 11, 14)),
        });
        var after = Dispute(Examples.Summary(changed, Texts.Korean, Examples.Now.AddMinutes(5)));
        Assert.Equal(before.Uid, after.Uid);
        Assert.Equal(before.Sequence + 5, after.Sequence);
        Assert.Equal(new DateOnly(2026, 11, 29), after.Start!.Date);
    }

    [Theory]
    [InlineData(27, null)]
    [InlineData(28, "CANCELLED")]
    public void A_clock_is_cancelled_on_the_day_after_its_last_even_if_nobody_changed_anything(int day, string? status)
    {
        var entry = Dispute(Examples.Summary(File, Texts.Korean, new DateTime(2026, 11, day, 9, 0, 0)));
        Assert.Equal((status, new DateOnly(2026, 11, 27), status is null ? 2 : 0), (entry.Status, entry.Start!.Date, entry.Alarms.Count));
        Assert.True(entry.Sequence > Dispute(Examples.Summary(File, Texts.Korean)).Sequence);
    }

    [Fact]
    public void A_calendar_that_imports_each_file_of_a_case_in_turn_shows_only_what_runs()
    {
        CaseEvent[] events =
        [
            new DisputeOpened(new(2026, 11, 23)),
            new ReturnApproved(new(2026, 11, 25)),
            new ReturnSent(new(2026, 11, 27), "CJ", "EB123456789KR"),
            new RefundStarted(new(2026, 12, 4)),
            new MoneyArrived(new(2026, 12, 15), new(23.90m, Currency.Usd)),
            new CaseClosed(new(2026, 12, 16), CaseOutcome.FullRefund),
        ];
        var imported = new Dictionary<string, CalendarEvent>();
        Import([]);
        Assert.Contains("dispute-window-from-receipt", Shown());
        Import(events[..1]);
        Assert.Contains("seller-answer", Shown());
        Assert.DoesNotContain("dispute-window-from-receipt", Shown());
        Import(events[..2]);
        Assert.Contains("return-shipment", Shown());
        Assert.DoesNotContain("seller-answer", Shown());
        Import(events[..3]);
        Assert.Contains("refund-overdue", Shown());
        Assert.DoesNotContain("return-shipment", Shown());
        Import(events[..4]);
        Assert.DoesNotContain("refund-overdue", Shown());
        Assert.Equal(new DateOnly(2026, 12, 15), imported[Uid("refund")].Start!.Date);
        Import(events[..5]);
        Assert.Empty(Shown());
        Import(events);
        Assert.Empty(Shown());
        Assert.All(imported.Values, entry => Assert.Empty(entry.Alarms));

        // What RFC 5546 asks of a program: the same identity with a sequence that is not lower takes the place of the entry.
        void Import(CaseEvent[] told)
        {
            var now = told is [.., var last] ? last.On.ToDateTime(new(20, 0)) : Examples.Now;
            var summary = Examples.Summary(Examples.File(Examples.BrokenEarphones, told), Texts.Korean, now);
            foreach (var entry in Read(summary).Events)
                if (!imported.TryGetValue(entry.Uid!, out var older) || older.Sequence <= entry.Sequence)
                    imported[entry.Uid!] = entry;
            Assert.Equal(
                summary.Deadlines.Where(row => !row.Deadline.Passed).Select(row => row.Deadline.Rule.Id.ToText())
                    .Concat(summary.Refund is null ? [] : ["refund"]).Order(),
                Shown());
        }

        IEnumerable<string> Shown() => imported.Values.Where(entry => entry.Status is null)
            .Select(entry => entry.Uid!["7q2mk4xd-".Length..^"@alihelp".Length]).Order();
    }

    [Fact]
    public void A_corrected_day_moves_the_entry()
    {
        var opened = new DisputeOpened(new(2026, 11, 23));
        var correction = new EventCorrected(new(2026, 11, 23), 0, opened with { On = new(2026, 11, 21) });
        Assert.Equal(new DateOnly(2026, 11, 28), Entry("seller-answer", Examples.BrokenEarphones, opened).Start!.Date);
        Assert.Equal(new DateOnly(2026, 11, 26), Entry("seller-answer", Examples.BrokenEarphones, opened, correction).Start!.Date);
    }

    [Fact]
    public void An_event_that_is_taken_back_takes_its_clocks_out_and_brings_the_old_ones_back()
    {
        var opened = new DisputeOpened(new(2026, 11, 23));
        var takenBack = new EventCorrected(new(2026, 11, 23), 0, null);
        Assert.Equal("CANCELLED", Entry("seller-answer", Examples.BrokenEarphones, opened, takenBack).Status);
        Assert.Null(Entry("dispute-window-from-receipt", Examples.BrokenEarphones, opened, takenBack).Status);
    }

    [Fact]
    public void A_corrected_way_of_paying_takes_the_clocks_of_the_old_one_out()
    {
        var payPal = Examples.BrokenEarphones with { Payment = new(PaymentMethod.PayPal) };
        var correction = new AnswerCorrected(
            new(2026, 11, 23), new() { Payment = Examples.BrokenEarphones.Payment }, new() { Payment = payPal.Payment });
        Assert.Equal("CANCELLED", Entry("card-dispute-act-by", payPal, correction).Status);
        Assert.Null(Entry("paypal-claim", payPal, correction).Status);
    }

    [Fact]
    public void A_refund_that_is_no_longer_expected_is_cancelled_and_one_that_never_was_is_not_there()
    {
        var late = new DateTime(2027, 4, 1, 9, 0, 0);
        var summary = Examples.Summary(File, Texts.Korean, late);
        Assert.Null(summary.Refund);
        Assert.Equal("CANCELLED", Read(summary).Events.Single(entry => entry.Uid == Uid("refund")).Status);

        var coupons = Examples.Summary(Examples.File(Examples.BrokenEarphones with { Payment = new(PaymentMethod.CouponsOnly) }), Texts.Korean, late);
        Assert.DoesNotContain(Uid("refund"), Read(coupons).Events.Select(entry => entry.Uid));
    }

    [Fact]
    public void The_same_summary_gives_the_same_file() => Assert.Equal(
        DeadlineCalendar.Write(Examples.Summary(File, Texts.English)), DeadlineCalendar.Write(Examples.Summary(File, Texts.English)));

    [Fact]
    public void Identities_are_unique_in_every_case_of_a_wide_sweep()
    {
        foreach (var summary in Sweep.Sample)
            Assert.Distinct(Read(summary).Events.Select(entry => entry.Uid));
    }

    private static string Uid(string key) => $"7q2mk4xd-{key}@alihelp";

    private static CalendarEvent Entry(string key, FilingAnswers answers, params CaseEvent[] events) =>
        Read(Examples.Summary(Examples.File(answers, events), Texts.Korean)).Events.Single(entry => entry.Uid == Uid(key));

    private static CalendarEvent Dispute(CaseSummary summary) => Read(summary).Events.Single(entry => entry.Uid == DisputeUid);

    private static Calendar Read(CaseSummary summary) => Calendar.Load(DeadlineCalendar.Write(summary))!;

    private static TimeSpan Exact(Duration duration) =>
        new(duration.Days ?? 0, duration.Hours ?? 0, duration.Minutes ?? 0, duration.Seconds ?? 0);
}
