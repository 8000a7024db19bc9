using AliHelp.Domain.Calendar;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Refunds;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>The refund window in words and as a calendar.</summary>
public static class RefundWords
{
    private const int DaysInWeek = 7;

    public static RefundText For(RefundEstimate estimate, DateOnly today, Texts texts) => new(
        estimate,
        texts.Dates.Range(estimate.Earliest, estimate.Latest, today),
        texts.Plan.Refund.Method(texts.Choices.Name(estimate.Method), texts.Rules.Figure(estimate.Rule)),
        texts.Plan.Refund.Start(estimate.Start, texts.Dates.Day(estimate.StartedOn, today)),
        [.. estimate.Reasons.Where(IsNote).Select(texts.Reasons.Sentence), .. texts.Plan.Refund.AlwaysTrue],
        WhyWords.Source(estimate.Rule, texts),
        Months(estimate, today, texts));

    /// <summary>The start and the figure have lines of their own.</summary>
    private static bool IsNote(Reason reason) => reason is not (Reason.RefundStartKnown or Reason.RefundStartAssumed or Reason.RefundRange);

    /// <summary>Whole months, from the start's to the latest day's.</summary>
    private static List<MonthGrid> Months(RefundEstimate estimate, DateOnly today, Texts texts)
    {
        var days = estimate.Days.ToDictionary(day => day.Day);
        var months = new List<MonthGrid>();
        for (var first = FirstOfMonth(estimate.StartedOn); first <= estimate.Latest; first = first.AddMonths(1))
        {
            IEnumerable<MonthCell?> blanks = Enumerable.Repeat<MonthCell?>(null, (int)first.DayOfWeek);
            var cells = Enumerable.Range(0, DateTime.DaysInMonth(first.Year, first.Month))
                .Select(offset => first.AddDays(offset))
                .Select(day => Cell(day, day == estimate.StartedOn, days.GetValueOrDefault(day), texts.Dates.Day(day, today), texts));
            months.Add(new(
                texts.Dates.Month(first), texts.Dates.WeekdayHeads, [.. blanks.Concat(cells).Chunk(DaysInWeek).Select(FullWeek)]));
        }

        return months;
    }

    /// <param name="day">Null outside the wait, where only the calendar tells what a day is.</param>
    private static MonthCell Cell(DateOnly on, bool isStart, RefundDay? day, string spoken, Texts texts)
    {
        var words = texts.Plan.Refund;
        if (isStart)
            return new(on, MonthCellKind.Start, words.StartCell, words.SpokenStart(spoken));
        if (day is { BusinessDay: { } number })
            return day.Expected
                ? new(on, MonthCellKind.Expected, words.BusinessDayCell(number), words.SpokenExpected(spoken, number))
                : new(on, MonthCellKind.Waiting, words.BusinessDayCell(number), words.SpokenWaiting(spoken, number));
        return (day?.Closed ?? KoreanBankCalendar.Standard.ClosedDayOn(on)) is { } closed
            ? new(on, MonthCellKind.Closed, texts.Holidays.ShortName(closed), words.SpokenClosed(spoken, texts.Holidays.Name(closed)))
            : new(on, MonthCellKind.Ordinary, "", spoken);
    }

    private static IReadOnlyList<MonthCell?> FullWeek(MonthCell?[] week) =>
        [.. week, .. Enumerable.Repeat<MonthCell?>(null, DaysInWeek - week.Length)];

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}
