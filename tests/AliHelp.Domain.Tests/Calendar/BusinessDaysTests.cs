using AliHelp.Domain.Calendar;
using static AliHelp.Domain.Tests.Calendar.Dates;

namespace AliHelp.Domain.Tests.Calendar;

/// <summary>Counting, with examples and at the edges of the coverage.</summary>
public sealed class BusinessDaysTests
{
    private static readonly KoreanBankCalendar Calendar = KoreanBankCalendar.Standard;

    [Theory]
    [InlineData("2026-09-18", 7, "2026-10-01")] // a card refund over Chuseok, earliest
    [InlineData("2026-09-18", 15, "2026-10-15")] // and latest
    [InlineData("2026-09-23", 1, "2026-09-28")] // open to open, over Chuseok
    [InlineData("2026-09-24", 1, "2026-09-28")] // from its eve
    [InlineData("2026-09-27", 1, "2026-09-28")] // from its last closed day
    [InlineData("2026-09-27", 2, "2026-09-29")]
    [InlineData("2026-09-28", -1, "2026-09-23")]
    [InlineData("2026-09-27", -1, "2026-09-23")]
    [InlineData("2026-09-24", -2, "2026-09-22")]
    [InlineData("2026-09-23", 0, "2026-09-23")] // zero: a business day stays
    [InlineData("2026-09-24", 0, "2026-09-28")] // zero: a closed day moves to the next business day
    [InlineData("2025-10-02", 1, "2025-10-10")] // 3 October to 9 October 2025: seven closed days
    public void Shift_counts_business_days_strictly_after_or_before_the_start(string start, int businessDays, string result) =>
        Assert.Equal(Day(result), Calendar.Shift(Day(start), businessDays));

    [Theory]
    [InlineData("2026-09-23", "2026-09-23", "2026-09-28")]
    [InlineData("2026-09-24", "2026-09-28", "2026-09-28")]
    [InlineData("2026-09-28", "2026-09-28", "2026-09-29")]
    public void Next_leaves_the_day_and_next_or_same_need_not(string day, string nextOrSame, string next)
    {
        Assert.Equal(Day(nextOrSame), Calendar.NextOrSame(Day(day)));
        Assert.Equal(Day(next), Calendar.Next(Day(day)));
    }

    [Theory]
    [InlineData("2026-09-23", "2026-09-23", 0)]
    [InlineData("2026-09-23", "2026-09-24", 1)] // the start counts
    [InlineData("2026-09-24", "2026-09-28", 0)]
    [InlineData("2026-09-24", "2026-09-29", 1)]
    [InlineData("2026-09-23", "2026-09-28", 1)] // the end does not
    [InlineData("2026-01-01", "2027-01-01", 245)] // 261 weekdays less 16 closed ones
    public void Count_includes_the_start_and_excludes_the_end(string start, string end, int count) =>
        Assert.Equal(count, Calendar.CountBusinessDays(Day(start), Day(end)));

    [Fact]
    public void Closed_days_between_exclude_the_start_and_include_the_end()
    {
        var closed = Calendar.ClosedDaysBetween(new(2026, 9, 24), new(2026, 10, 3));

        Assert.Equal(
            ["09-25 Holiday", "09-26 Holiday", "09-27 Weekend", "10-03 Holiday"],
            closed.Select(day => $"{day.Day:MM-dd} {day.Kind}"));
        Assert.Empty(Calendar.ClosedDaysBetween(new(2026, 9, 24), new(2026, 9, 24)));
    }

    [Fact]
    public void The_first_and_last_day_are_covered()
    {
        var (first, last) = (KoreanBankCalendar.FirstDay, KoreanBankCalendar.LastDay);

        Assert.Equal([KoreanHoliday.NewYearsDay], Calendar.ClosedDayOn(first)!.Holidays);
        Assert.Equal(ClosedDayKind.Weekend, Calendar.ClosedDayOn(last)!.Kind);
        Assert.Equal(new(2000, 1, 3), Calendar.Next(first));
        Assert.Equal(new(2050, 12, 30), Calendar.Shift(last, -1));
        Assert.True(Calendar.IsProvisional(last));
        Assert.Equal(
            last.DayNumber - first.DayNumber + 1,
            Calendar.CountBusinessDays(first, last.AddDays(1)) + Calendar.ClosedDaysBetween(first.AddDays(-1), last).Count());
    }

    public static TheoryData<string, Action<DateOnly>> Questions => new()
    {
        { nameof(Calendar.IsBusinessDay), day => Calendar.IsBusinessDay(day) },
        { nameof(Calendar.ClosedDayOn), day => Calendar.ClosedDayOn(day) },
        { nameof(Calendar.IsPublicHoliday), day => Calendar.IsPublicHoliday(day) },
        { nameof(Calendar.IsProvisional), day => Calendar.IsProvisional(day) },
        { nameof(Calendar.Next), day => Calendar.Next(day) },
        { nameof(Calendar.NextOrSame), day => Calendar.NextOrSame(day) },
        { nameof(Calendar.Shift), day => Calendar.Shift(day, day.Year < 2025 ? 1 : -1) },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_day_outside_the_coverage_is_refused(string member, Action<DateOnly> ask)
    {
        _ = member;
        var (before, after) = (KoreanBankCalendar.FirstDay.AddDays(-1), KoreanBankCalendar.LastDay.AddDays(1));
        foreach (var day in new[] { DateOnly.MinValue, before, after, DateOnly.MaxValue })
            Assert.Equal("day", Assert.Throws<ArgumentOutOfRangeException>(() => ask(day)).ParamName);
    }

    [Theory]
    [InlineData("2050-12-30", 1)] // a Friday, the last business day
    [InlineData("2050-12-31", 0)]
    [InlineData("2000-01-03", -1)] // the first business day
    [InlineData("2026-01-02", int.MaxValue)]
    [InlineData("2026-01-02", int.MinValue)]
    public void A_result_outside_the_coverage_is_refused(string start, int businessDays) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Shift(Day(start), businessDays));

    [Theory]
    [InlineData("1999-12-31", "2000-01-05", "startInclusive")]
    [InlineData("2050-12-01", "2051-01-02", "endExclusive")]
    [InlineData("2051-01-01", "2051-01-01", "startInclusive")]
    [InlineData("2026-01-02", "2026-01-01", "endExclusive")]
    public void A_count_over_uncovered_or_backward_days_is_refused(string start, string end, string parameter) =>
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => Calendar.CountBusinessDays(Day(start), Day(end)));

    [Theory]
    [InlineData("1999-12-30", "2000-01-05", "startExclusive")]
    [InlineData("2050-12-01", "2051-01-01", "endInclusive")]
    [InlineData("2026-01-02", "2026-01-01", "endInclusive")]
    public void A_list_over_uncovered_or_backward_days_is_refused_at_once(string start, string end, string parameter) =>
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => _ = Calendar.ClosedDaysBetween(Day(start), Day(end)));
}
