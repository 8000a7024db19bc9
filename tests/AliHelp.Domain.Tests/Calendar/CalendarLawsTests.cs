using AliHelp.Domain.Calendar;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace AliHelp.Domain.Tests.Calendar;

/// <summary>What must hold of business days whatever the law says.</summary>
[Properties(Arbitrary = [typeof(CalendarLawsTests)], MaxTest = 1000)]
public sealed class CalendarLawsTests
{
    private static readonly KoreanBankCalendar Calendar = KoreanBankCalendar.Standard;

    /// <summary>A number of business days, either way; with <see cref="Days"/> it never leaves the coverage.</summary>
    public sealed record Steps(int Count);

    public static Arbitrary<Steps> StepsEitherWay() => Gen.Choose(-400, 400).Select(count => new Steps(count)).ToArbitrary();

    public static Arbitrary<DateOnly> Days() =>
        Gen.Choose(new DateOnly(2002, 1, 1).DayNumber, new DateOnly(2048, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    [Property]
    public void Shifting_there_and_back_returns_to_a_business_day(DateOnly day, Steps steps)
    {
        var start = Calendar.NextOrSame(day);

        Assert.Equal(start, Calendar.Shift(Calendar.Shift(start, steps.Count), -steps.Count));
    }

    [Property]
    public void A_shift_is_that_many_steps_from_business_day_to_business_day(DateOnly day, Steps steps)
    {
        var walked = day;
        for (var left = Math.Abs(steps.Count); left > 0; left--)
            do
                walked = walked.AddDays(Math.Sign(steps.Count));
            while (!Calendar.IsBusinessDay(walked));
        while (!Calendar.IsBusinessDay(walked))
            walked = walked.AddDays(1);

        Assert.Equal(walked, Calendar.Shift(day, steps.Count));
    }

    [Property]
    public void A_later_start_never_arrives_earlier(DateOnly one, DateOnly other, Steps steps)
    {
        var (earlier, later) = one < other ? (one, other) : (other, one);

        Assert.True(Calendar.Shift(earlier, steps.Count) <= Calendar.Shift(later, steps.Count));
    }

    [Property]
    public void More_steps_from_a_business_day_arrive_later(DateOnly day, Steps steps)
    {
        var start = Calendar.NextOrSame(day);

        Assert.True(Calendar.Shift(start, steps.Count) < Calendar.Shift(start, steps.Count + 1));
    }

    [Property]
    public void Counting_finds_the_steps_of_a_shift(DateOnly day, Steps steps)
    {
        var count = Math.Abs(steps.Count);
        var arrival = Calendar.Shift(day, count);

        Assert.Equal(count, count == 0 ? 0 : Calendar.CountBusinessDays(day.AddDays(1), arrival.AddDays(1)));
    }

    [Property]
    public void Next_is_a_shift_by_one_and_next_or_same_a_shift_by_none(DateOnly day)
    {
        Assert.Equal(Calendar.Shift(day, 1), Calendar.Next(day));
        Assert.Equal(Calendar.Shift(day, 0), Calendar.NextOrSame(day));
        Assert.Equal(Calendar.Next(day.AddDays(-1)), Calendar.NextOrSame(day));
    }

    [Property]
    public void Closed_days_and_business_days_add_up_to_all_days(DateOnly one, DateOnly other)
    {
        var (start, end) = one < other ? (one, other) : (other, one);
        var closed = Calendar.ClosedDaysBetween(start, end).ToArray();

        Assert.Equal(end.DayNumber - start.DayNumber, closed.Length + Calendar.CountBusinessDays(start.AddDays(1), end.AddDays(1)));
        Assert.All(closed, day => Assert.True(start < day.Day && day.Day <= end && Calendar.ClosedDayOn(day.Day) == day));
    }

    [Property]
    public void A_public_holiday_has_a_name_and_no_bank_is_open_on_it(DateOnly day)
    {
        if (Calendar.IsPublicHoliday(day))
            Assert.NotEmpty(Assert.IsType<ClosedDay>(Calendar.ClosedDayOn(day)).Holidays);
    }
}
