using System.Globalization;

namespace AliHelp.Domain.Tests.Rules;

/// <summary>Days and moments as tables spell them.</summary>
public static class Days
{
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? DayOrNone(string? text) => text is null ? null : Day(text);

    public static DateTime Moment(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);

    public static DateTime EndOf(string day) => Day(day).ToDateTime(new(23, 59, 59));
}
