using System.Globalization;
using AliHelp.Domain.Calendar;
using static AliHelp.Domain.Calendar.KoreanHoliday;

namespace AliHelp.Domain.Tests.Calendar;

/// <summary>Temporary holidays and elections: the embedded file, and what a file may not say.</summary>
public sealed class DecreedDaysTests
{
    [Theory]
    [InlineData(TemporaryHoliday, "2002-07-01 2015-08-14 2016-05-06 2017-10-02 2020-08-17 2023-10-02 2024-10-01 2025-01-27")]
    [InlineData(PresidentialElection, "2002-12-19 2007-12-19 2012-12-19 2017-05-09 2022-03-09 2025-06-03 2030-03-27")]
    [InlineData(NationalAssemblyElection, "2000-04-13 2004-04-15 2008-04-09 2012-04-11 2016-04-13 2020-04-15 2024-04-10 2028-04-12")]
    [InlineData(LocalElection, "2002-06-13 2006-05-31 2010-06-02 2014-06-04 2018-06-13 2022-06-01 2026-06-03 2030-06-12")]
    public void The_embedded_file_lists_every_decreed_day(KoreanHoliday holiday, string dates)
    {
        var kind = holiday is TemporaryHoliday ? ClosedDayKind.Temporary : ClosedDayKind.Election;
        var closed = KoreanBankCalendar.Standard
            .ClosedDaysBetween(KoreanBankCalendar.FirstDay, KoreanBankCalendar.LastDay)
            .Where(day => day.Holidays.Contains(holiday))
            .ToArray();

        Assert.Equal(dates, string.Join(' ', closed.Select(day => day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
        Assert.All(closed, day => Assert.Equal(kind, day.Kind));
        Assert.All(closed, day => Assert.True(KoreanBankCalendar.Standard.IsPublicHoliday(day.Day)));
    }

    [Fact]
    public void Days_after_known_until_are_provisional()
    {
        var calendar = KoreanBankCalendar.Standard;

        Assert.Equal(new(2026, 12, 31), calendar.KnownUntil);
        Assert.False(calendar.IsProvisional(calendar.KnownUntil.AddDays(-1)));
        Assert.False(calendar.IsProvisional(calendar.KnownUntil));
        Assert.True(calendar.IsProvisional(calendar.KnownUntil.AddDays(1)));
    }

    [Fact]
    public void A_file_of_ones_own_replaces_the_embedded_one()
    {
        var calendar = HolidayData.LoadFile(
            """
            {
              "asOf": "2027-01-10", "knownUntil": "2027-02-28", "knownUntilReason": "r",
              "days": [
                { "date": "2027-02-05", "holiday": "temporaryHoliday", "source": "s", "tentative": false },
                { "date": "2027-03-05", "holiday": "localElection", "source": "s", "tentative": true }
              ]
            }
            """);

        Assert.Equal(new(2027, 2, 28), calendar.KnownUntil);
        Assert.Equal(ClosedDayKind.Temporary, calendar.ClosedDayOn(new(2027, 2, 5))!.Kind);
        Assert.Equal([LocalElection], calendar.ClosedDayOn(new(2027, 3, 5))!.Holidays);
        Assert.True(calendar.IsBusinessDay(new(2025, 1, 27)));
    }

    [Theory]
    [InlineData("""{ "date": "2016-05-06", "holiday": "temporaryHoliday" }""", "days[1]")]
    [InlineData("""{ "date": "2016-05-06", "holiday": "temporaryHoliday", "source": null }""", "days[1]")]
    [InlineData("""{ "date": "2016-05-06", "holiday": "temporaryHoliday", "source": " " }""", "days[1] (2016-05-06): has no source")]
    [InlineData("""{ "date": "2016-05-06", "holiday": "temporaryHoliday", "source": "s", "until": "2017-01-01" }""", "days[1].until")]
    [InlineData("""{ "date": "2016-05-06", "holiday": "temporaryHoliday", "source": "s", "kind": "election" }""", "days[1].kind")]
    [InlineData("""{ "date": "2016-05-06", "date": "2016-05-09", "holiday": "temporaryHoliday", "source": "s" }""", "days[1]")]
    [InlineData("""{ "date": "2016-05-32", "holiday": "temporaryHoliday", "source": "s" }""", "days[1].date")]
    [InlineData("""{ "date": "2016-05-06", "holiday": "bridgeDay", "source": "s" }""", "days[1].holiday")]
    [InlineData("""{ "date": "2016-05-06", "holiday": 16, "source": "s" }""", "days[1].holiday")]
    [InlineData("""{ "date": "2016-05-06", "holiday": "christmas", "source": "s" }""", "days[1] (2016-05-06): Christmas is computed")]
    [InlineData("""{ "date": "2016-05-07", "holiday": "temporaryHoliday", "source": "s" }""", "days[1] (2016-05-07): is closed without a decree")]
    [InlineData("""{ "date": "2016-05-05", "holiday": "temporaryHoliday", "source": "s" }""", "days[1] (2016-05-05): is closed without a decree")]
    [InlineData("""{ "date": "2015-08-14", "holiday": "temporaryHoliday", "source": "s" }""", "days[1] (2015-08-14): does not come after")]
    [InlineData("""{ "date": "2014-06-04", "holiday": "temporaryHoliday", "source": "s" }""", "days[1] (2014-06-04): does not come after")]
    [InlineData("""{ "date": "2051-01-02", "holiday": "temporaryHoliday", "source": "s" }""", "days[1] (2051-01-02): lies outside the coverage")]
    [InlineData("""{ "date": "2016-05-06", "holiday": "localElection", "source": "s", "tentative": true }""", "days[1] (2016-05-06): is tentative")]
    [InlineData("null", "days[1]: is null")]
    public void A_faulty_entry_is_named(string entry, string fault)
    {
        const string first = """{ "date": "2015-08-14", "holiday": "temporaryHoliday", "source": "s" }""";

        var exception = Assert.Throws<InvalidDataException>(() => HolidayData.Load($"{first},\n{entry}"));

        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""null""", "is null")]
    [InlineData("""{ "asOf": "2026-11-23", "knownUntil": "2026-12-31", "days": [] }""", "knownUntilReason")]
    [InlineData("""{ "asOf": "2026-11-23", "knownUntil": "2026-11-22", "knownUntilReason": "r", "days": [] }""", "knownUntil: lies before asOf")]
    [InlineData("""{ "asOf": "2026-11-23", "knownUntil": "2051-01-01", "knownUntilReason": "r", "days": [] }""", "knownUntil: lies outside")]
    [InlineData("""{ "asOf": "2026-11-23", "knownUntil": "2026-12-31", "knownUntilReason": "r", "days": [], "note": "" }""", "note")]
    [InlineData("""{ "asOf": "2026-11-23", "knownUntil": "2026-12-31", "knownUntilReason": "r", "days": null }""", "days")]
    [InlineData("{\n\"asOf\": \"2026-11-23\",\n\"knownUntil\": oops }", "line 3")]
    public void A_faulty_file_is_refused(string json, string fault)
    {
        var exception = Assert.Throws<InvalidDataException>(() => HolidayData.LoadFile(json));

        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
    }
}
