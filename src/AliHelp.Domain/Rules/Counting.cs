using AliHelp.Domain.Calendar;

namespace AliHelp.Domain.Rules;

/// <summary>The one place where a rule's figure becomes a day. Days are Korean local dates.</summary>
public static class Counting
{
    private static readonly TimeOnly EndOfDay = new(23, 59, 59);

    /// <summary>The last moment of a day, 23:59:59, at which clocks that run for whole days end.</summary>
    public static DateTime EndOf(DateOnly day) => day.ToDateTime(EndOfDay);

    /// <summary>
    /// The last day of a clock that was started on a day; of a range, its longest reading.
    /// Null when it lies where dates or holidays are not known, see <see cref="KoreanBankCalendar.LastDay"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The rule is no clock with a figure of its own.</exception>
    public static DateOnly? LastDay(PolicyRule rule, DateOnly startExclusive, KoreanBankCalendar calendar) => rule.Convention switch
    {
        CountingConvention.Platform => AfterDays(startExclusive, rule.Value.Max),
        CountingConvention.Statute => StatuteEnd(rule, startExclusive, calendar),
        CountingConvention.BankDays => BankRange(rule, startExclusive, calendar)?.Latest,
        CountingConvention.OrderPage or CountingConvention.None =>
            throw new ArgumentException($"The rule '{rule.Id.ToText()}' counts no days.", nameof(rule)),
    };

    /// <summary>
    /// The days between which money arrives: the min-th and the max-th bank business day strictly after the start.
    /// Null when the range leaves the calendar's coverage.
    /// </summary>
    /// <exception cref="ArgumentException">The rule does not count bank business days.</exception>
    public static (DateOnly Earliest, DateOnly Latest)? BankRange(PolicyRule rule, DateOnly startExclusive, KoreanBankCalendar calendar)
    {
        if (rule.Convention is not CountingConvention.BankDays)
            throw new ArgumentException($"The rule '{rule.Id.ToText()}' does not count bank business days.", nameof(rule));
        if (!KoreanBankCalendar.IsCovered(startExclusive) || startExclusive == KoreanBankCalendar.LastDay)
            return null;
        var left = calendar.CountBusinessDays(startExclusive.AddDays(1), KoreanBankCalendar.LastDay.AddDays(1));
        return rule.Value.Max <= left
            ? (calendar.Shift(startExclusive, rule.Value.Min), calendar.Shift(startExclusive, rule.Value.Max))
            : null;
    }

    /// <summary>
    /// Whether an amount, a number of days or an hour lies within a limit that is no clock. A single figure is an upper limit, inclusive;
    /// hours run from the beginning of the first to the beginning of the last.
    /// </summary>
    /// <exception cref="ArgumentException">The rule is a clock.</exception>
    public static bool IsWithin(PolicyRule rule, int number)
    {
        if (rule.Convention is not CountingConvention.None)
            throw new ArgumentException($"The rule '{rule.Id.ToText()}' is a clock.", nameof(rule));
        return rule.Unit is RuleUnit.HourOfDayInSeoul
            ? rule.Value.Min <= number && number < rule.Value.Max
            : number <= rule.Value.Max && (rule.Value.IsSingle || rule.Value.Min <= number);
    }

    private static DateOnly? StatuteEnd(PolicyRule rule, DateOnly startExclusive, KoreanBankCalendar calendar)
    {
        var end = rule.Unit is RuleUnit.Months ? AfterMonths(startExclusive, rule.Value.Max) : AfterDays(startExclusive, rule.Value.Max);
        while (end is { } day && KoreanBankCalendar.IsCovered(day))
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !calendar.IsPublicHoliday(day))
                return day;
            end = AfterDays(day, 1);
        }

        return null;
    }

    private static DateOnly? AfterDays(DateOnly day, int days) =>
        days <= DateOnly.MaxValue.DayNumber - day.DayNumber ? day.AddDays(days) : null;

    /// <summary>
    /// Months by calendar, the start not counted (Civil Act art. 157): they end on the same day of the last month, or on its last day
    /// where that day is missing or where counting began with a month's first day (art. 160).
    /// </summary>
    private static DateOnly? AfterMonths(DateOnly startExclusive, int months)
    {
        var lastMonth = (startExclusive.Year * 12) + startExclusive.Month - 1 + months;
        if (lastMonth / 12 > DateOnly.MaxValue.Year)
            return null;
        var (year, month) = (lastMonth / 12, (lastMonth % 12) + 1);
        var length = DateTime.DaysInMonth(year, month);
        var startsAtMonthEnd = startExclusive.Day == DateTime.DaysInMonth(startExclusive.Year, startExclusive.Month);
        return new(year, month, startsAtMonthEnd ? length : Math.Min(startExclusive.Day, length));
    }
}
