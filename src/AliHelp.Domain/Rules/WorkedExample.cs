using System.Globalization;
using AliHelp.Domain.Calendar;
using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Rules;

/// <summary>
/// The worked examples of a policy file, run by the counting code that the product itself uses.
/// <list type="bullet">
/// <item>Clocks: <c>in</c> is the start, <c>out</c> the last day.</item>
/// <item>Bank days: <c>out</c> is a list of the earliest and the latest day.</item>
/// <item>Order page: <c>in</c> is what the page shows, as in <c>2026-11-27T23:59 Pacific</c>, <c>out</c> the same moment in Seoul.</item>
/// <item>Limits: <c>in</c> is a number, <c>out</c> whether it lies within.</item>
/// </list>
/// </summary>
internal static class WorkedExample
{
    /// <summary>What is wrong with the example; null when it holds.</summary>
    public static string? FaultOf(PolicyRule rule, LocatedJson given, LocatedJson expected, KoreanBankCalendar calendar) => rule.Convention switch
    {
        CountingConvention.Platform or CountingConvention.Statute =>
            BookEntry.DayIn(given) is { } start && BookEntry.DayIn(expected) is { } end
                ? Compare(Text(Counting.LastDay(rule, start, calendar)), Text(end))
                : "needs the day a clock starts and its last day.",
        CountingConvention.BankDays =>
            BookEntry.DayIn(given) is { } start
            && expected is LocatedJson.Array { Items: [var first, var second] }
            && BookEntry.DayIn(first) is { } earliest && BookEntry.DayIn(second) is { } latest
                ? Compare(Text(Counting.BankRange(rule, start, calendar)), Text((earliest, latest)))
                : "needs the day a clock starts, and a list of the earliest and the latest day.",
        CountingConvention.OrderPage =>
            Shown(given) is { } shown && expected is LocatedJson.Text { Value: var text } && Moment(text) is { } inSeoul
                ? Compare($"{OrderPage.EndsAt(shown):s}", $"{inSeoul:s}")
                : "needs what the page shows, as in '2026-11-27T23:59 Pacific', and the same moment in Seoul.",
        CountingConvention.None =>
            BookEntry.WholeIn(given) is { } number && expected is LocatedJson.Flag { Value: var within }
                ? Compare($"{Counting.IsWithin(rule, number)}", $"{within}")
                : "needs a number, and whether it lies within the limit.",
    };

    private static string? Compare(string counted, string expected) =>
        counted == expected ? null : $"does not hold: expected {expected}, counted {counted}.";

    private static string Text(DateOnly? day) => day is null ? "nothing" : $"{day:O}";

    private static string Text((DateOnly Earliest, DateOnly Latest)? range) =>
        range is { } days ? $"{days.Earliest:O} to {days.Latest:O}" : "nothing";

    private static CountdownAnswer? Shown(LocatedJson given) =>
        given is LocatedJson.Text { Value: var text }
        && text.Split(' ') is [var when, var where]
        && Moment(when) is { } moment
        && Enum.TryParse<OrderPageZone>(where, out var zone)
            ? new(OrderPageView.EndDate) { EndDate = DateOnly.FromDateTime(moment), EndTime = TimeOnly.FromDateTime(moment), Zone = zone }
            : null;

    private static DateTime? Moment(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;
}
