using System.Globalization;

namespace AliHelp.Writing.Words;

internal sealed class EnglishDatesTexts : DatesTexts
{
    public override IReadOnlyList<string> WeekdayHeads { get; } = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    public override string PassedToday => "Passed today";

    public override string Day(DateOnly day) => Written(day, "dddd d MMMM yyyy");

    public override string Range(DateOnly first, DateOnly last, DateOnly today) => $"{Day(first, today)} to {Day(last, today)}";

    public override string Short(DateOnly day) => Written(day, "d MMM");

    public override string Month(DateOnly day) => Written(day, "MMMM yyyy");

    public override string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    public override string Until(DateTime moment, DateOnly today) =>
        $"{Day(DateOnly.FromDateTime(moment), today)}, {Time(TimeOnly.FromDateTime(moment))}";

    public override string Moment(DateTime moment) => $"{Day(DateOnly.FromDateTime(moment))}, {Time(TimeOnly.FromDateTime(moment))}";

    public override string DaysLeft(int days) => days switch
    {
        0 => "Last day today",
        1 => "1 day left",
        > 1 => $"{days} days left",
        -1 => "Passed yesterday",
        _ => $"Passed {-days} days ago",
    };

    public override string Weekday(DayOfWeek day) => day.ToString();

    protected override string DayOfYear(DateOnly day) => Written(day, "dddd d MMMM");

    private static string Written(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
