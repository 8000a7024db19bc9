namespace AliHelp.Writing.Words;

/// <summary>Days, times and spans as words. A day always carries its weekday, except where a drawing already shows it.</summary>
public abstract class DatesTexts
{
    /// <summary>"2026년 11월 27일(금)", "Friday 27 November 2026".</summary>
    public abstract string Day(DateOnly day);

    /// <summary>Without the year when it is this year's: "11월 27일(금)", "Friday 27 November".</summary>
    public string Day(DateOnly day, DateOnly today) => day.Year == today.Year ? DayOfYear(day) : Day(day);

    /// <summary>"12월 8일(화) ~ 12월 18일(금)", "Tuesday 8 December to Friday 18 December".</summary>
    public abstract string Range(DateOnly first, DateOnly last, DateOnly today);

    /// <summary>The short form for the ends of a drawing: "11월 9일", "9 Nov".</summary>
    public abstract string Short(DateOnly day);

    /// <summary>"2026년 11월", "November 2026": also a month grid's caption.</summary>
    public abstract string Month(DateOnly day);

    /// <summary>"23시 59분", "23:59".</summary>
    public abstract string Time(TimeOnly time);

    /// <summary>The last minute of a deadline: "11월 27일(금) 23시 59분", "Friday 27 November, 23:59".</summary>
    public abstract string Until(DateTime moment, DateOnly today);

    /// <summary>"2026년 11월 23일(월) 14시 5분", "Monday 23 November 2026, 14:05".</summary>
    public abstract string Moment(DateTime moment);

    /// <summary>What is left until a day: "4일 남았어요", "오늘까지예요", and for a negative number "3일 지났어요".</summary>
    public abstract string DaysLeft(int days);

    /// <summary>For an end that lies earlier today.</summary>
    public abstract string PassedToday { get; }

    /// <summary>Sunday first, as short as a calendar's head needs.</summary>
    public abstract IReadOnlyList<string> WeekdayHeads { get; }

    /// <summary>"금요일", "Friday".</summary>
    public abstract string Weekday(DayOfWeek day);

    protected abstract string DayOfYear(DateOnly day);
}
