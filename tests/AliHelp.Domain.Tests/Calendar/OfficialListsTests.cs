using System.Globalization;
using AliHelp.Domain.Calendar;

namespace AliHelp.Domain.Tests.Calendar;

/// <summary>Whole years, weekday by weekday, written down from the official lists (월력요항 and later designations) and 1 May.</summary>
public sealed class OfficialListsTests
{
    [Theory]
    [InlineData(2015, "01-01 02-18 02-19 02-20 05-01 05-05 05-25 08-14 09-28 09-29 10-09 12-25")]
    [InlineData(2017, "01-27 01-30 03-01 05-01 05-03 05-05 05-09 06-06 08-15 10-02 10-03 10-04 10-05 10-06 10-09 12-25")]
    [InlineData(2020, "01-01 01-24 01-27 04-15 04-30 05-01 05-05 08-17 09-30 10-01 10-02 10-09 12-25")]
    [InlineData(2021, "01-01 02-11 02-12 03-01 05-05 05-19 08-16 09-20 09-21 09-22 10-04 10-11")]
    [InlineData(2023, "01-23 01-24 03-01 05-01 05-05 05-29 06-06 08-15 09-28 09-29 10-02 10-03 10-09 12-25")]
    [InlineData(2024, "01-01 02-09 02-12 03-01 04-10 05-01 05-06 05-15 06-06 08-15 09-16 09-17 09-18 10-01 10-03 10-09 12-25")]
    [InlineData(2025, "01-01 01-27 01-28 01-29 01-30 03-03 05-01 05-05 05-06 06-03 06-06 08-15 10-03 10-06 10-07 10-08 10-09 12-25")]
    [InlineData(2026, "01-01 02-16 02-17 02-18 03-02 05-01 05-05 05-25 06-03 07-17 08-17 09-24 09-25 10-05 10-09 12-25")]
    [InlineData(2027, "01-01 02-08 02-09 03-01 05-03 05-05 05-13 07-19 08-16 09-14 09-15 09-16 10-04 10-11 12-27")]
    [InlineData(2028, "01-26 01-27 01-28 03-01 04-12 05-01 05-02 05-05 06-06 07-17 08-15 10-02 10-03 10-04 10-05 10-09 12-25")]
    public void Closed_weekdays_of_a_year_are_those_of_the_official_list(int year, string official)
    {
        var closedWeekdays =
            from closed in KoreanBankCalendar.Standard.ClosedDaysBetween(new(year - 1, 12, 31), new(year, 12, 31))
            where closed.Day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
            select closed.Day.ToString("MM-dd", CultureInfo.InvariantCulture);

        Assert.Equal(official, string.Join(' ', closedWeekdays));
    }
}
