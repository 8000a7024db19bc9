using System.Text;
using AliHelp.Domain.Calendar;

namespace AliHelp.Domain.Tests.Calendar;

/// <summary>Calendars from a holiday file written in the test.</summary>
internal static class HolidayData
{
    /// <summary>A file that is known until the end of 2026 and lists these days.</summary>
    public static KoreanBankCalendar Load(string days) => LoadFile(
        $$"""
        {
          "asOf": "2026-11-23",
          "knownUntil": "2026-12-31",
          "knownUntilReason": "r",
          "days": [ {{days}} ]
        }
        """);

    public static KoreanBankCalendar LoadFile(string json) => KoreanBankCalendar.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
