using System.Globalization;
using System.Text.RegularExpressions;

namespace AliHelp.Web.Fields;

/// <summary>A month as a person types it: <c>2026-11</c>, <c>2026-3</c>, <c>2026.3</c> or <c>202611</c>.</summary>
/// <param name="First">The month's first day; null when the text is no month.</param>
/// <param name="Month">As typed, also when there is no such month; 0 when the text does not say.</param>
public sealed partial record MonthText(DateOnly? First, bool IsEmpty, int Month = 0)
{
    public static string Write(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static MonthText Read(string? text)
    {
        text = text?.Trim() ?? "";
        if (Shape().Match(text) is not { Success: true } match)
            return new(null, text.Length == 0);
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var month = int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        return new(year >= 1 && month is >= 1 and <= 12 ? new DateOnly(year, month, 1) : null, IsEmpty: false, month);
    }

    [GeneratedRegex(@"\A(?<year>[0-9]{4})(?:[-.](?<month>[0-9]{1,2})|(?<month>[0-9]{2}))\z")]
    private static partial Regex Shape();
}
