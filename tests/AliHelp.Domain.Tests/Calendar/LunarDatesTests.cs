using AliHelp.Domain.Calendar;
using static AliHelp.Domain.Tests.Calendar.Dates;

namespace AliHelp.Domain.Tests.Calendar;

/// <summary>The published dates of the three lunar holidays. Years with a leap month before a holiday are the ones that go wrong.</summary>
public sealed class LunarDatesTests
{
    [Theory]
    [InlineData("2000-02-05", "2000-05-11", "2000-09-12")]
    [InlineData("2001-01-24", "2001-05-01", "2001-10-01")]
    [InlineData("2004-01-22", "2004-05-26", "2004-09-28")]
    [InlineData("2006-01-29", "2006-05-05", "2006-10-06")]
    [InlineData("2009-01-26", "2009-05-02", "2009-10-03")]
    [InlineData("2012-01-23", "2012-05-28", "2012-09-30")]
    [InlineData("2014-01-31", "2014-05-06", "2014-09-08")]
    [InlineData("2015-02-19", "2015-05-25", "2015-09-27")]
    [InlineData("2016-02-08", "2016-05-14", "2016-09-15")]
    [InlineData("2017-01-28", "2017-05-03", "2017-10-04")]
    [InlineData("2018-02-16", "2018-05-22", "2018-09-24")]
    [InlineData("2019-02-05", "2019-05-12", "2019-09-13")]
    [InlineData("2020-01-25", "2020-04-30", "2020-10-01")]
    [InlineData("2021-02-12", "2021-05-19", "2021-09-21")]
    [InlineData("2022-02-01", "2022-05-08", "2022-09-10")]
    [InlineData("2023-01-22", "2023-05-27", "2023-09-29")]
    [InlineData("2024-02-10", "2024-05-15", "2024-09-17")]
    [InlineData("2025-01-29", "2025-05-05", "2025-10-06")]
    [InlineData("2026-02-17", "2026-05-24", "2026-09-25")]
    [InlineData("2027-02-07", "2027-05-13", "2027-09-15")]
    [InlineData("2028-01-27", "2028-05-02", "2028-10-03")] // China's new year is a day earlier
    [InlineData("2029-02-13", "2029-05-20", "2029-09-22")]
    [InlineData("2030-02-03", "2030-05-09", "2030-09-12")]
    [InlineData("2034-02-19", "2034-05-25", "2034-09-27")] // after the leap month 11 of 2033
    [InlineData("2050-01-23", "2050-05-28", "2050-09-30")]
    public void Lunar_holidays_fall_on_their_published_dates(string seollal, string buddha, string chuseok)
    {
        var year = Day(seollal).Year;

        Assert.Equal(WithEveAndMorrow(seollal), DaysOf(KoreanHoliday.Seollal, year));
        Assert.Equal([Day(buddha)], DaysOf(KoreanHoliday.BuddhasBirthday, year));
        Assert.Equal(WithEveAndMorrow(chuseok), DaysOf(KoreanHoliday.Chuseok, year));
    }

    private static IEnumerable<DateOnly> DaysOf(KoreanHoliday holiday, int year) =>
        from closed in KoreanBankCalendar.Standard.ClosedDaysBetween(new DateOnly(year, 1, 1).AddDays(-1), new(year, 12, 31))
        where closed.Kind is ClosedDayKind.Holiday && closed.Holidays.Contains(holiday)
        select closed.Day;

    private static DateOnly[] WithEveAndMorrow(string day)
    {
        var date = Day(day);
        return [date.AddDays(-1), date, date.AddDays(1)];
    }
}
