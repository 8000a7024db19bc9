namespace AliHelp.Writing.Words;

internal sealed class KoreanDatesTexts : DatesTexts
{
    public override IReadOnlyList<string> WeekdayHeads { get; } = ["일", "월", "화", "수", "목", "금", "토"];

    public override string PassedToday => "오늘 지났어요";

    public override string Day(DateOnly day) => $"{day.Year}년 {DayOfYear(day)}";

    public override string Range(DateOnly first, DateOnly last, DateOnly today) => $"{Day(first, today)} ~ {Day(last, today)}";

    public override string Short(DateOnly day) => $"{day.Month}월 {day.Day}일";

    public override string Month(DateOnly day) => $"{day.Year}년 {day.Month}월";

    public override string Time(TimeOnly time) => time.Minute == 0 ? $"{time.Hour}시" : $"{time.Hour}시 {time.Minute}분";

    public override string Until(DateTime moment, DateOnly today) =>
        $"{Day(DateOnly.FromDateTime(moment), today)} {Time(TimeOnly.FromDateTime(moment))}";

    public override string Moment(DateTime moment) => $"{Day(DateOnly.FromDateTime(moment))} {Time(TimeOnly.FromDateTime(moment))}";

    public override string DaysLeft(int days) => days switch
    {
        0 => "오늘까지예요",
        1 => "하루 남았어요",
        > 1 => $"{days}일 남았어요",
        -1 => "어제 지났어요",
        _ => $"{-days}일 지났어요",
    };

    public override string Weekday(DayOfWeek day) => $"{WeekdayHeads[(int)day]}요일";

    protected override string DayOfYear(DateOnly day) => $"{Short(day)}({WeekdayHeads[(int)day.DayOfWeek]})";
}
