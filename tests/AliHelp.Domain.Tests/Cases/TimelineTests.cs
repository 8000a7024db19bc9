using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Domain.Tests.Stories;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Cases;

public sealed class TimelineTests
{
    [Fact]
    public void Coming_and_past_stand_in_one_list_newest_first() => Assert.Equal(
        [
            "2027-03-03 ends CardDisputeLimit", "2027-02-11 ends CardDisputeActBy", "2026-12-15 refund",
            "2026-12-14 ends LawNotAsDescribedFromKnowing",
            "2026-12-04 told RefundStarted", "2026-12-01 told DisputeDecided", "2026-11-23 told DisputeOpened", "2026-11-12 answered DeliveredOn",
            "2026-11-03 answered PaidOn",
        ],
        Lines(
            "2026-12-05",
            new DisputeOpened(Day("2026-11-23")), new RefundStarted(Day("2026-12-04")), new DisputeDecided(Day("2026-12-01"), Ruling.FullRefund)));

    [Fact]
    public void What_was_told_later_on_one_day_stands_above() => Assert.Equal(
        ["2026-11-20 told NoteAdded", "2026-11-20 told DisputeOpened"],
        Lines("2026-11-23", new DisputeOpened(Day("2026-11-20")), new NoteAdded(Day("2026-11-20"), "메모"))
            .Where(line => line.StartsWith("2026-11-20", StringComparison.Ordinal)));

    [Fact]
    public void Corrected_event_stays_visible_beside_what_counts()
    {
        CaseEvent opened = new DisputeOpened(Day("2026-11-20")), instead = new DisputeOpened(Day("2026-11-21"));

        Assert.Equal(
            ["2026-11-22 told EventCorrected", "2026-11-21 told DisputeOpened", "2026-11-20 told DisputeOpened, no longer counts"],
            Told("2026-11-23", opened, new EventCorrected(Day("2026-11-22"), 0, instead)));
        Assert.Equal(
            ["2026-11-22 told EventCorrected", "2026-11-20 told DisputeOpened, no longer counts"],
            Told("2026-11-23", opened, new EventCorrected(Day("2026-11-22"), 0, null)));
        Assert.Equal(
            ["2026-11-23 told EventCorrected", "2026-11-22 told EventCorrected", "2026-11-20 told DisputeOpened"],
            Told("2026-11-23", opened, new EventCorrected(Day("2026-11-22"), 0, null), new EventCorrected(Day("2026-11-23"), 0, opened)));
    }

    [Fact]
    public void Refund_that_should_have_come_is_not_coming_any_more()
    {
        CaseEvent[] told = [new DisputeOpened(Day("2026-11-23")), new RefundStarted(Day("2026-12-04"))];

        Assert.Contains("2026-12-15 refund", Lines("2026-12-28", told));
        Assert.DoesNotContain("2026-12-15 refund", Lines("2026-12-29", told));
    }

    private static IEnumerable<string> Told(string today, params CaseEvent[] told) =>
        Lines(today, told).Where(line => line.Contains("told", StringComparison.Ordinal));

    private static IEnumerable<string> Lines(string today, params CaseEvent[] told)
    {
        var file = new CaseFile("7q2mk4xd", Guid.Empty, Silence.Story.Answers, told, default, default, null);
        return Timeline.For(file, CaseDecision.For(file, PolicyBook.AliExpressKorea, KoreanBankCalendar.Standard, Moment($"{today}T12:00")))
            .Select(entry => $"{entry.On:O} {Line(entry)}");
    }

    private static string Line(TimelineEntry entry) => entry switch
    {
        TimelineEntry.Answered answer => $"answered {answer.Day}",
        TimelineEntry.Told { Counts: true } told => $"told {told.Event.Kind()}",
        TimelineEntry.Told told => $"told {told.Event.Kind()}, no longer counts",
        TimelineEntry.Ends clock => $"ends {clock.Deadline.Rule.Id}",
        TimelineEntry.RefundExpected => "refund",
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry, "A line that nobody reads."),
    };
}
