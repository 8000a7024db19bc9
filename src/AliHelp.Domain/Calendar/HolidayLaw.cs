using System.Globalization;

namespace AliHelp.Domain.Calendar;

/// <summary>
/// The public holidays that follow from the law alone, and the substitutes for those that are lost, as the law stood on each date.
/// </summary>
/// <remarks>Source: 관공서의 공휴일에 관한 규정 (the decrees below) and, since 2022, 공휴일에 관한 법률.</remarks>
internal static class HolidayLaw
{
    // The days on which holidays became substitutable. Eligibility is looked up by the lost day's own date: nothing is retroactive,
    // and 2021 has two answers in one year.
    private static readonly DateOnly
        Decree24828 = new(2013, 11, 5),
        Decree31930 = new(2021, 8, 4),
        Decree33448 = new(2023, 5, 4),
        Act21543 = new(2026, 5, 1),
        Act21338 = new(2026, 5, 11);

    private static readonly KoreanLunisolarCalendar Lunisolar = new();

    private static readonly NamedHoliday[] NamedHolidays =
    [
        new(KoreanHoliday.NewYearsDay, year => [new(year, 1, 1)]),
        new(KoreanHoliday.Seollal, year => WithEveAndMorrow(Lunar(year, 1, 1)), Decree24828) { IsLostOnSaturday = false },
        new(KoreanHoliday.IndependenceMovementDay, year => [new(year, 3, 1)], Decree31930),
        new(KoreanHoliday.ArborDay, year => year <= 2005 ? [new(year, 4, 5)] : []), // decree 18893
        new(KoreanHoliday.BuddhasBirthday, year => [Lunar(year, 4, 8)], Decree33448),
        new(KoreanHoliday.LabourDay, year => year >= 2026 ? [new(year, 5, 1)] : [], Act21543),
        new(KoreanHoliday.ChildrensDay, year => [new(year, 5, 5)], Decree24828),
        new(KoreanHoliday.MemorialDay, year => [new(year, 6, 6)]),
        new(KoreanHoliday.ConstitutionDay, year => year is <= 2007 or >= 2026 ? [new(year, 7, 17)] : [], Act21338), // ended by decree 18893
        new(KoreanHoliday.LiberationDay, year => [new(year, 8, 15)], Decree31930),
        new(KoreanHoliday.Chuseok, year => WithEveAndMorrow(Lunar(year, 8, 15)), Decree24828) { IsLostOnSaturday = false },
        new(KoreanHoliday.NationalFoundationDay, year => [new(year, 10, 3)], Decree31930),
        new(KoreanHoliday.HangulDay, year => year >= 2013 ? [new(year, 10, 9)] : [], Decree31930),
        new(KoreanHoliday.Christmas, year => [new(year, 12, 25)], Decree33448),
    ];

    /// <summary>The named holidays of the whole coverage by date, in date order. A date may have two.</summary>
    public static ILookup<DateOnly, NamedHoliday> Named { get; } = (
        from year in Enumerable.Range(KoreanBankCalendar.FirstDay.Year, KoreanBankCalendar.LastDay.Year - KoreanBankCalendar.FirstDay.Year + 1)
        from holiday in NamedHolidays
        from day in holiday.DaysIn(year)
        orderby day
        select (day, holiday)).ToLookup(named => named.day, named => named.holiday);

    /// <summary>Saturdays and Sundays.</summary>
    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>
    /// Every closed day of the coverage that has a name: named holidays, <paramref name="decreed"/> days, substitutes, 1 May.
    /// </summary>
    public static Dictionary<DateOnly, ClosedDay> ClosedDays(IEnumerable<DecreedDay> decreed)
    {
        var closed = new Dictionary<DateOnly, ClosedDay>();
        foreach (var named in Named)
            closed.Add(named.Key, new(named.Key, ClosedDayKind.Holiday, [.. named.Select(holiday => holiday.Name)]));
        foreach (var day in decreed)
            closed.Add(day.Date, new(day.Date, DecreedDay.Kinds[day.Holiday], [day.Holiday]));

        // In date order, so that two substitutes that meet run on in the order of what caused them.
        foreach (var named in Named)
            foreach (var causes in Lost(named.Key, [.. named]))
            {
                var substitute = named.Key.AddDays(1);
                while (IsWeekend(substitute) || closed.ContainsKey(substitute))
                    substitute = substitute.AddDays(1);
                closed.Add(substitute, new(substitute, ClosedDayKind.Substitute, causes));
            }

        // 근로자의 날: until it became a named holiday, 1 May closed banks only. It comes last, being no obstacle to a substitute.
        for (var year = KoreanBankCalendar.FirstDay.Year; year < Act21543.Year; year++)
        {
            var day = new DateOnly(year, 5, 1);
            closed[day] = closed.TryGetValue(day, out var publicHoliday)
                ? publicHoliday with { Holidays = [.. publicHoliday.Holidays, KoreanHoliday.LabourDay] }
                : new(day, ClosedDayKind.LabourDay, [KoreanHoliday.LabourDay]);
        }

        return closed;
    }

    /// <summary>One entry for each substitute that the holidays of a day give, with the holidays that caused it (decree art. 3).</summary>
    private static IEnumerable<KoreanHoliday[]> Lost(DateOnly day, NamedHoliday[] holidays)
    {
        KoreanHoliday[] substitutable = [.. holidays.Where(holiday => holiday.IsSubstitutedOn(day)).Select(holiday => holiday.Name)];
        if (IsWeekend(day))
            return substitutable.Select(holiday => new[] { holiday });
        // On a weekday one of the holidays is kept and the others are lost: 2025-05-05 was two holidays and gave one substitute.
        return substitutable.Length > 0 ? Enumerable.Repeat(substitutable, holidays.Length - 1) : [];
    }

    // The eve is reached from the day itself, for month 12 has 29 or 30 days.
    private static DateOnly[] WithEveAndMorrow(DateOnly day) => [day.AddDays(-1), day, day.AddDays(1)];

    private static DateOnly Lunar(int year, int month, int day)
    {
        // The calendar's months are ordinals that count the leap month too.
        var leapMonth = Lunisolar.GetLeapMonth(year);
        var ordinal = 0 < leapMonth && leapMonth <= month ? month + 1 : month;
        return DateOnly.FromDateTime(Lunisolar.ToDateTime(year, ordinal, day, 0, 0, 0, 0));
    }
}

/// <summary>A holiday that the law names.</summary>
/// <param name="Name">What it is.</param>
/// <param name="DaysIn">The days on which it falls in a Gregorian year; none in a year in which it is no holiday.</param>
/// <param name="SubstitutedSince">The first day on which losing it gives a substitute; null if it never does.</param>
internal sealed record NamedHoliday(KoreanHoliday Name, Func<int, DateOnly[]> DaysIn, DateOnly? SubstitutedSince = null)
{
    /// <summary>False for Seollal and Chuseok, which are lost to a Sunday only.</summary>
    public bool IsLostOnSaturday { get; init; } = true;

    /// <summary>Whether the law of that day gives a substitute, should the holiday be lost on it.</summary>
    public bool IsSubstitutedOn(DateOnly day) =>
        SubstitutedSince <= day && (IsLostOnSaturday || day.DayOfWeek != DayOfWeek.Saturday);
}
