using AliHelp.Domain.Calendar;
using static AliHelp.Domain.Calendar.KoreanHoliday;
using static AliHelp.Domain.Tests.Calendar.Dates;

namespace AliHelp.Domain.Tests.Calendar;

/// <summary>Every change of the law, on both sides of the day it came into force, and every overlap of holidays.</summary>
public sealed class HolidayLawTests
{
    private static readonly KoreanBankCalendar Calendar = KoreanBankCalendar.Standard;

    [Theory]
    [InlineData("2005-04-05", ArborDay, true)]
    [InlineData("2006-04-05", ArborDay, false)]
    [InlineData("2007-07-17", ConstitutionDay, true)]
    [InlineData("2008-07-17", ConstitutionDay, false)]
    [InlineData("2025-07-17", ConstitutionDay, false)]
    [InlineData("2026-07-17", ConstitutionDay, true)]
    [InlineData("2012-10-09", HangulDay, false)]
    [InlineData("2013-10-09", HangulDay, true)]
    public void A_named_day_is_a_holiday_only_in_the_years_of_its_law(string date, KoreanHoliday holiday, bool isHoliday)
    {
        var day = Day(date);

        Assert.Equal(isHoliday, Calendar.ClosedDayOn(day)?.Holidays.Contains(holiday) ?? false);
        Assert.Equal(isHoliday, Calendar.IsPublicHoliday(day));
        Assert.Equal(!isHoliday, Calendar.IsBusinessDay(day));
    }

    [Theory] // each pair: the last loss without a substitute, the first with one
    // Seollal and Chuseok on a Sunday, decree 24828
    [InlineData("2013-02-10", "2013-02-12", null)]
    [InlineData("2014-09-07", "2014-09-10", Chuseok)]
    [InlineData("2016-02-07", "2016-02-10", Seollal)]
    // Children's Day, decree 24828
    [InlineData("2013-05-05", "2013-05-06", null)]
    [InlineData("2018-05-05", "2018-05-07", ChildrensDay)]
    [InlineData("2019-05-05", "2019-05-06", ChildrensDay)]
    // The national days, decree 31930
    [InlineData("2020-03-01", "2020-03-02", null)]
    [InlineData("2025-03-01", "2025-03-03", IndependenceMovementDay)]
    [InlineData("2015-08-15", "2015-08-17", null)]
    [InlineData("2021-08-15", "2021-08-16", LiberationDay)]
    [InlineData("2020-10-03", "2020-10-05", null)]
    [InlineData("2021-10-03", "2021-10-04", NationalFoundationDay)]
    [InlineData("2016-10-09", "2016-10-10", null)]
    [InlineData("2021-10-09", "2021-10-11", HangulDay)]
    // Buddha's Birthday and Christmas, decree 33448
    [InlineData("2022-05-08", "2022-05-09", null)]
    [InlineData("2023-05-27", "2023-05-29", BuddhasBirthday)]
    [InlineData("2021-12-25", "2021-12-27", null)]
    [InlineData("2022-12-25", "2022-12-26", null)]
    [InlineData("2027-12-25", "2027-12-27", Christmas)]
    // 1 May, Act 21543
    [InlineData("2021-05-01", "2021-05-03", null)]
    [InlineData("2022-05-01", "2022-05-02", null)]
    [InlineData("2027-05-01", "2027-05-03", LabourDay)]
    // Constitution Day, Act 21338
    [InlineData("2005-07-17", "2005-07-18", null)]
    [InlineData("2027-07-17", "2027-07-19", ConstitutionDay)]
    public void A_holiday_lost_to_a_week_end_is_replaced_from_its_decree_on(string lost, string next, KoreanHoliday? cause)
    {
        Assert.True(IsWeekend(lost));
        AssertSubstitute(next, cause is { } holiday ? [holiday] : null);
    }

    [Theory]
    [InlineData("2021-02-13", "2021-02-15")] // Seollal's morrow
    [InlineData("2026-09-26", "2026-09-28")] // Chuseok's morrow
    [InlineData("2023-09-30", "2023-10-04")] // Chuseok's morrow; 2 and 3 October are closed for themselves
    public void A_lunar_festival_is_not_lost_to_a_Saturday(string lost, string next)
    {
        Assert.Equal(DayOfWeek.Saturday, Day(lost).DayOfWeek);
        AssertSubstitute(next, null);
    }

    [Theory]
    [InlineData("2023-01-01", "2023-01-02")]
    [InlineData("2028-01-01", "2028-01-03")]
    [InlineData("2026-06-06", "2026-06-08")]
    [InlineData("2027-06-06", "2027-06-07")]
    public void New_Years_Day_and_Memorial_Day_are_never_replaced(string lost, string next)
    {
        Assert.True(IsWeekend(lost));
        AssertSubstitute(next, null);
    }

    [Theory]
    [InlineData("2017-10-06", new[] { Chuseok })] // of the two on 3 October only Chuseok had a substitute then
    [InlineData("2025-05-06", new[] { BuddhasBirthday, ChildrensDay })]
    [InlineData("2028-10-05", new[] { Chuseok, NationalFoundationDay })]
    [InlineData("2036-10-06", new[] { Chuseok, NationalFoundationDay })] // 3 October, a Friday
    [InlineData("2036-10-07", new[] { Chuseok })] // 5 October, a Sunday: would land on the 6th too
    [InlineData("2039-05-02", new[] { BuddhasBirthday })] // 30 April, a Saturday
    [InlineData("2039-05-03", new[] { LabourDay })] // 1 May, a Sunday: would land on the 2nd too
    [InlineData("2039-10-04", new[] { Chuseok })]
    [InlineData("2039-10-05", new[] { Chuseok, NationalFoundationDay })]
    [InlineData("2044-05-06", new[] { BuddhasBirthday, ChildrensDay })]
    [InlineData("2047-10-07", new[] { Chuseok, NationalFoundationDay })] // 3 October, a Thursday; the 5th is a Saturday
    public void Holidays_that_meet_are_replaced_by_the_next_free_day(string date, KoreanHoliday[] causes) => AssertSubstitute(date, causes);

    [Theory]
    [InlineData("2017-10-10")]
    [InlineData("2025-05-07")]
    [InlineData("2028-10-06")]
    [InlineData("2036-10-08")]
    [InlineData("2039-05-04")]
    [InlineData("2039-10-06")]
    [InlineData("2044-05-09")]
    [InlineData("2047-10-08")]
    [InlineData("2006-05-08")] // Buddha's Birthday on Children's Day, before there were substitutes
    [InlineData("2009-10-05")] // Chuseok on National Foundation Day, before there were substitutes
    public void Holidays_that_meet_give_no_further_substitute(string date) => AssertSubstitute(date, null);

    [Fact]
    public void A_substitute_passes_over_a_temporary_holiday_and_an_election()
    {
        // Children's Day on Saturday 2029-05-05.
        var calendar = HolidayData.Load(
            """
            { "date": "2029-05-07", "holiday": "temporaryHoliday", "source": "s" },
            { "date": "2029-05-08", "holiday": "localElection", "source": "s" }
            """);

        Assert.Equal(ClosedDayKind.Temporary, calendar.ClosedDayOn(new(2029, 5, 7))!.Kind);
        Assert.Equal(ClosedDayKind.Election, calendar.ClosedDayOn(new(2029, 5, 8))!.Kind);
        Assert.Equal([ChildrensDay], calendar.ClosedDayOn(new(2029, 5, 9))!.Holidays);
        Assert.Equal(ClosedDayKind.Substitute, calendar.ClosedDayOn(new(2029, 5, 9))!.Kind);
        Assert.True(calendar.IsBusinessDay(new(2029, 5, 10)));
    }

    [Theory] // 1 May closed banks long before it became a public holiday
    [InlineData("2000-05-01", ClosedDayKind.LabourDay, false)]
    [InlineData("2002-05-01", ClosedDayKind.LabourDay, false)]
    [InlineData("2021-05-01", ClosedDayKind.LabourDay, false)] // a Saturday
    [InlineData("2025-05-01", ClosedDayKind.LabourDay, false)]
    [InlineData("2026-05-01", ClosedDayKind.Holiday, true)]
    [InlineData("2050-05-01", ClosedDayKind.Holiday, true)]
    public void First_of_May_is_closed_always_and_a_public_holiday_from_2026(string date, ClosedDayKind kind, bool isPublic)
    {
        var closed = Calendar.ClosedDayOn(Day(date));

        Assert.Equal(kind, closed!.Kind);
        Assert.Equal([LabourDay], closed.Holidays);
        Assert.Equal(isPublic, Calendar.IsPublicHoliday(closed.Day));
    }

    [Theory]
    [InlineData("2001-05-01", ClosedDayKind.Holiday, new[] { BuddhasBirthday, LabourDay })] // the public holiday outranks the bank's
    [InlineData("2006-05-05", ClosedDayKind.Holiday, new[] { BuddhasBirthday, ChildrensDay })]
    [InlineData("2025-05-05", ClosedDayKind.Holiday, new[] { BuddhasBirthday, ChildrensDay })]
    [InlineData("2026-10-03", ClosedDayKind.Holiday, new[] { NationalFoundationDay })] // a Saturday
    [InlineData("2004-08-15", ClosedDayKind.Holiday, new[] { LiberationDay })] // a Sunday before there were substitutes
    [InlineData("2026-10-04", ClosedDayKind.Weekend, new KoreanHoliday[0])]
    [InlineData("2001-10-06", ClosedDayKind.Weekend, new KoreanHoliday[0])] // Saturday banking until mid-2002 is left out
    public void The_most_telling_reason_is_given(string date, ClosedDayKind kind, KoreanHoliday[] holidays)
    {
        var closed = Calendar.ClosedDayOn(Day(date));

        Assert.Equal(kind, closed!.Kind);
        Assert.Equal(holidays, closed.Holidays);
        Assert.Equal(kind is ClosedDayKind.Holiday, Calendar.IsPublicHoliday(closed.Day));
    }

    [Theory]
    [InlineData("2026-12-31")] // only the exchange closes
    [InlineData("2026-11-23")]
    [InlineData("2000-01-03")]
    [InlineData("2050-12-30")]
    public void An_ordinary_weekday_is_a_business_day(string date) => AssertSubstitute(date, null);

    /// <summary>The day is a substitute for these holidays, or, for null, a plain business day.</summary>
    private static void AssertSubstitute(string date, KoreanHoliday[]? causes)
    {
        var day = Day(date);
        var closed = Calendar.ClosedDayOn(day);

        Assert.Equal(causes, closed?.Holidays);
        Assert.Equal(causes is null ? null : ClosedDayKind.Substitute, closed?.Kind);
        Assert.Equal(causes is not null, Calendar.IsPublicHoliday(day));
        Assert.Equal(causes is null, Calendar.IsBusinessDay(day));
    }

    private static bool IsWeekend(string date) => Day(date).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
