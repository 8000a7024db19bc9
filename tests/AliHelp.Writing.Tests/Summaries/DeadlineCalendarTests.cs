using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
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
    public void Every_running_deadline_and_the_refund_window_is_an_entry_and_passed_ones_are_not()
    {
        var summary = Examples.Summary(File, Texts.Korean);
        var events = Read(summary).Events;
        Assert.Equal(summary.Deadlines.Count(row => !row.Deadline.Passed) + 1, events.Count);
        Assert.DoesNotContain("7q2mk4xd-dispute-window-from-payment@alihelp", events.Select(entry => entry.Uid));
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
    public void A_changed_case_keeps_its_identities_and_raises_the_sequence()
    {
        var before = Dispute(Examples.Summary(File, Texts.Korean));
        var changed = Examples.File(Examples.BrokenEarphones with
        {
            Stage = new(Stage.ReceiptConfirmed),
            DeliveredOn = new(new(2026, 11, 12), new(2026, 11, 14)),
        }) with
        { ChangedAt = File.ChangedAt.AddMinutes(5) };
        var after = Dispute(Examples.Summary(changed, Texts.Korean));
        Assert.Equal(before.Uid, after.Uid);
        Assert.Equal(before.Sequence + 5, after.Sequence);
        Assert.Equal(new DateOnly(2026, 11, 29), after.Start!.Date);
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

    private static CalendarEvent Dispute(CaseSummary summary) => Read(summary).Events.Single(entry => entry.Uid == DisputeUid);

    private static Calendar Read(CaseSummary summary) => Calendar.Load(DeadlineCalendar.Write(summary))!;

    private static TimeSpan Exact(Duration duration) =>
        new(duration.Days ?? 0, duration.Hours ?? 0, duration.Minutes ?? 0, duration.Seconds ?? 0);
}
