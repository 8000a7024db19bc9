using AliHelp.Domain.Calendar;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Words;

public sealed class DatesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DatesTexts Korean = Texts.Korean.Dates, English = Texts.English.Dates;

    [Fact]
    public void A_day_carries_its_weekday()
    {
        Assert.Equal("2026년 11월 27일(금)", Korean.Day(new(2026, 11, 27)));
        Assert.Equal("Friday 27 November 2026", English.Day(new(2026, 11, 27)));
    }

    [Fact]
    public void A_day_of_this_year_leaves_the_year_out()
    {
        Assert.Equal("11월 27일(금)", Korean.Day(new(2026, 11, 27), Today));
        Assert.Equal("Friday 27 November", English.Day(new(2026, 11, 27), Today));
        Assert.Equal("2027년 1월 1일(금)", Korean.Day(new(2027, 1, 1), Today));
        Assert.Equal("Friday 1 January 2027", English.Day(new(2027, 1, 1), Today));
    }

    [Fact]
    public void A_range_names_both_ends()
    {
        Assert.Equal("12월 8일(화) ~ 12월 18일(금)", Korean.Range(new(2026, 12, 8), new(2026, 12, 18), Today));
        Assert.Equal("Tuesday 8 December to Friday 18 December", English.Range(new(2026, 12, 8), new(2026, 12, 18), Today));
    }

    [Fact]
    public void The_end_of_a_day_is_its_last_minute()
    {
        Assert.Equal("11월 27일(금) 23시 59분", Korean.Until(new(2026, 11, 27, 23, 59, 59), Today));
        Assert.Equal("Friday 27 November, 23:59", English.Until(new(2026, 11, 27, 23, 59, 59), Today));
        Assert.Equal("15시", Korean.Time(new(15, 0)));
    }

    [Theory]
    [InlineData(4, "4일 남았어요", "4 days left")]
    [InlineData(1, "하루 남았어요", "1 day left")]
    [InlineData(0, "오늘까지예요", "Last day today")]
    [InlineData(-1, "어제 지났어요", "Passed yesterday")]
    [InlineData(-5, "5일 지났어요", "Passed 5 days ago")]
    public void Days_left_are_said_as_people_say_them(int days, string korean, string english)
    {
        Assert.Equal(korean, Korean.DaysLeft(days));
        Assert.Equal(english, English.DaysLeft(days));
    }

    [Fact]
    public void Every_closed_day_of_the_calendar_has_a_name_in_both_languages()
    {
        foreach (var closed in KoreanBankCalendar.Standard.ClosedDaysBetween(new(2003, 12, 31), new(2036, 12, 31)))
        {
            Assert.Contains(Texts.Korean.Holidays.Name(closed), Lint.IsHangul);
            Assert.DoesNotContain(Texts.English.Holidays.Name(closed), Lint.IsHangul);
            Assert.True(Texts.Korean.Holidays.ShortName(closed).Length <= 4);
            Assert.True(Texts.English.Holidays.ShortName(closed).Length <= 8);
        }
    }

    [Fact]
    public void A_substitute_names_the_holiday_it_stands_for()
    {
        var substitute = KoreanBankCalendar.Standard.ClosedDayOn(new(2026, 10, 5))!;
        Assert.Equal("개천절 대체공휴일", Texts.Korean.Holidays.Name(substitute));
        Assert.Equal("substitute holiday for National Foundation Day", Texts.English.Holidays.Name(substitute));
        Assert.Equal("대체", Texts.Korean.Holidays.ShortName(substitute));
    }
}
