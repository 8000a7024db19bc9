using System.Globalization;
using System.Text.RegularExpressions;

namespace AliHelp.Web.Fields;

/// <summary>Why a typed day is none.</summary>
public enum DateFault
{
    Empty,
    YearMissing,
    MonthAndDayMissing,
    DayMissing,
    NoSuchMonth,
    NoSuchDay,
    Unreadable,
}

/// <summary>
/// A day as a person types it: <c>2026-11-03</c>, <c>2026-11-3</c>, <c>2026.11.3</c> or <c>20261103</c>, nothing looser. The first is what a
/// browser's own date field sends. Exactly one of <see cref="Day"/> and <see cref="Fault"/> is set.
/// </summary>
/// <param name="Year">As typed, also when there is no such day; 0 when the text does not say. Likewise month and day.</param>
public sealed partial record DateText(DateOnly? Day, DateFault? Fault, int Year = 0, int Month = 0, int DayOfMonth = 0)
{
    /// <summary>How a day goes into a field's value, and how the browser's own date field sends it.</summary>
    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateText Read(string? text)
    {
        text = text?.Trim() ?? "";
        if (text.Length == 0)
            return Wrong(DateFault.Empty);
        if (Whole().Match(text) is { Success: true } whole)
            return Of(Part(whole, "year"), Part(whole, "month"), Part(whole, "day"));
        return Wrong(
            YearAndMonth().IsMatch(text) ? DateFault.DayMissing
            : YearAlone().IsMatch(text) ? DateFault.MonthAndDayMissing
            : MonthAndDay().IsMatch(text) ? DateFault.YearMissing
            : DateFault.Unreadable);
    }

    private static DateText Of(int year, int month, int day)
    {
        var fault = year < 1 ? DateFault.Unreadable
            : month is < 1 or > 12 ? DateFault.NoSuchMonth
            : day < 1 || day > DateTime.DaysInMonth(year, month) ? DateFault.NoSuchDay
            : default(DateFault?);
        return new(fault is null ? new DateOnly(year, month, day) : null, fault, year, month, day);
    }

    private static DateText Wrong(DateFault fault) => new(null, fault);

    private static int Part(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<year>[0-9]{4})(?:(?<sign>[-.])(?<month>[0-9]{1,2})\k<sign>(?<day>[0-9]{1,2})|(?<month>[0-9]{2})(?<day>[0-9]{2}))\z")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\A[0-9]{4}[-.][0-9]{1,2}[-.]?\z")]
    private static partial Regex YearAndMonth();

    [GeneratedRegex(@"\A[0-9]{4}[-.]?\z")]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"\A[0-9]{1,2}[-.][0-9]{1,2}\z")]
    private static partial Regex MonthAndDay();
}
