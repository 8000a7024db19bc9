using System.Runtime.CompilerServices;

namespace AliHelp.Domain.Calendar;

/// <summary>
/// The days on which Korean banks are open. Closed are Saturdays, Sundays, every 관공서 공휴일 (named days, substitutes, temporary
/// holidays, election days) and 1 May.
/// </summary>
/// <remarks>
/// Days are Korean local dates. One definition serves the whole coverage: the Saturday banking that lasted until mid-2002 is left out,
/// and 31 December is a business day. Outside <see cref="FirstDay"/> to <see cref="LastDay"/> every member throws
/// <see cref="ArgumentOutOfRangeException"/>, also for a result that would lie there: the calendar never guesses.
/// Immutable, hence safe to share between threads.
/// </remarks>
public sealed class KoreanBankCalendar
{
    /// <summary>The coverage, both days inclusive.</summary>
    public static readonly DateOnly FirstDay = new(2000, 1, 1), LastDay = new(2050, 12, 31);

    private static readonly Lazy<KoreanBankCalendar> LazyStandard = new(LoadStandard);

    // The first two are indexed by the days since FirstDay. A business day's index in businessDays is the number of those before it.
    private readonly ClosedDay?[] closedDays;
    private readonly int[] businessDaysBefore;
    private readonly DateOnly[] businessDays;

    private KoreanBankCalendar(DecreedDays decreed)
    {
        KnownUntil = decreed.KnownUntil;
        var named = HolidayLaw.ClosedDays(decreed.Days);
        var length = Index(LastDay) + 1;
        closedDays = new ClosedDay?[length];
        businessDaysBefore = new int[length + 1];
        var open = new List<DateOnly>(length);
        for (var i = 0; i < length; i++)
        {
            var day = FirstDay.AddDays(i);
            closedDays[i] = named.GetValueOrDefault(day) ?? (HolidayLaw.IsWeekend(day) ? new(day, ClosedDayKind.Weekend, []) : null);
            if (closedDays[i] is null)
                open.Add(day);
            businessDaysBefore[i + 1] = open.Count;
        }

        businessDays = [.. open];
    }

    /// <summary>The calendar of the embedded data file.</summary>
    public static KoreanBankCalendar Standard => LazyStandard.Value;

    /// <summary>
    /// The last day (inclusive) up to which temporary holidays are known. The cabinet decides them days or weeks ahead, so a later
    /// day that is open here may yet be closed.
    /// </summary>
    public DateOnly KnownUntil { get; }

    /// <summary>A calendar with another list of temporary holidays and elections, in the format of <c>korean-holidays.json</c>.</summary>
    /// <exception cref="InvalidDataException">The list cannot be read or contradicts itself; the message names the entry.</exception>
    public static KoreanBankCalendar Load(Stream json) => new(DecreedDays.Load(json));

    /// <summary>Whether banks are open.</summary>
    public bool IsBusinessDay(DateOnly day) => ClosedDayOn(day) is null;

    /// <summary>Why banks are closed; null on a business day.</summary>
    public ClosedDay? ClosedDayOn(DateOnly day) => closedDays[CoveredIndex(day)];

    /// <summary>
    /// Whether the day is a 관공서 공휴일 (named, substitute, temporary or election), as the clocks of statutes ask (Civil Act art. 161).
    /// False for a Saturday or Sunday that is nothing else, and for 1 May before 2026.
    /// </summary>
    public bool IsPublicHoliday(DateOnly day) => ClosedDayOn(day) is { } closed && closed.Kind switch
    {
        ClosedDayKind.Weekend or ClosedDayKind.LabourDay => false,
        ClosedDayKind.Holiday or ClosedDayKind.Substitute or ClosedDayKind.Temporary or ClosedDayKind.Election => true,
    };

    /// <summary>The first business day strictly after <paramref name="day"/>.</summary>
    public DateOnly Next(DateOnly day) => Shift(day, 1);

    /// <summary><paramref name="day"/> if it is a business day, else the first business day after it.</summary>
    public DateOnly NextOrSame(DateOnly day) => Shift(day, 0);

    /// <summary>
    /// The n-th business day strictly after <paramref name="day"/>, or strictly before it if <paramref name="businessDays"/> is
    /// negative. Zero is <see cref="NextOrSame"/>: the result is a business day, always.
    /// </summary>
    public DateOnly Shift(DateOnly day, int businessDays)
    {
        var index = CoveredIndex(day);
        // A closed day stands just before the next business day, so that a step forward from it is already half done.
        var closedStart = businessDays > 0 && closedDays[index] is not null ? 1 : 0;
        var target = businessDaysBefore[index] + (long)businessDays - closedStart;
        return 0 <= target && target < this.businessDays.Length
            ? this.businessDays[target]
            : throw new ArgumentOutOfRangeException(
                nameof(businessDays), businessDays, $"Counted from {day:O}, the business day lies outside {FirstDay:O} to {LastDay:O}.");
    }

    /// <summary>The number of business days from <paramref name="startInclusive"/> up to, but not on, <paramref name="endExclusive"/>.</summary>
    /// <remarks>The end may be the day after <see cref="LastDay"/>, but not lie before the start.</remarks>
    public int CountBusinessDays(DateOnly startInclusive, DateOnly endExclusive)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(endExclusive, startInclusive);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(endExclusive, LastDay.AddDays(1));
        return businessDaysBefore[Index(endExclusive)] - businessDaysBefore[CoveredIndex(startInclusive)];
    }

    /// <summary>The closed days after <paramref name="startExclusive"/>, up to and including <paramref name="endInclusive"/>, in order.</summary>
    /// <remarks>The start may be the day before <see cref="FirstDay"/>, but not lie after the end.</remarks>
    public IEnumerable<ClosedDay> ClosedDaysBetween(DateOnly startExclusive, DateOnly endInclusive)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(startExclusive, FirstDay.AddDays(-1));
        ArgumentOutOfRangeException.ThrowIfLessThan(endInclusive, startExclusive);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(endInclusive, LastDay);
        return closedDays.Take((Index(startExclusive) + 1)..(Index(endInclusive) + 1)).OfType<ClosedDay>();
    }

    /// <summary>Whether the day lies after <see cref="KnownUntil"/>, so that an estimate that reaches it may still move.</summary>
    public bool IsProvisional(DateOnly day) => CoveredIndex(day) > Index(KnownUntil);

    internal static bool IsCovered(DateOnly day) => FirstDay <= day && day <= LastDay;

    private static int CoveredIndex(DateOnly day, [CallerArgumentExpression(nameof(day))] string? parameter = null) =>
        IsCovered(day)
            ? Index(day)
            : throw new ArgumentOutOfRangeException(parameter, day, $"Korean bank days are known from {FirstDay:O} to {LastDay:O} only.");

    private static int Index(DateOnly day) => day.DayNumber - FirstDay.DayNumber;

    private static KoreanBankCalendar LoadStandard()
    {
        using var json = typeof(KoreanBankCalendar).Assembly.GetManifestResourceStream("korean-holidays.json")
            ?? throw new InvalidOperationException("korean-holidays.json is not embedded.");
        return Load(json);
    }
}
