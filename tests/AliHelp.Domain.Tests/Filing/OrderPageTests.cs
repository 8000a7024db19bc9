using System.Globalization;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Tests.Filing;

public sealed class OrderPageTests
{
    [Theory]
    // Winter: Seoul is 17 hours ahead.
    [InlineData("2026-11-27", "23:59", "2026-11-28 16:59")]
    [InlineData("2026-11-27", null, "2026-11-28 16:59")]
    [InlineData("2026-12-31", "23:59", "2027-01-01 16:59")]
    // Summer: 16 hours.
    [InlineData("2026-07-01", "23:59", "2026-07-02 15:59")]
    [InlineData("2026-07-01", "00:00", "2026-07-01 16:00")]
    // The last minute before, and the first one after, daylight saving begins on 8 March 2026.
    [InlineData("2026-03-08", "01:59", "2026-03-08 18:59")]
    [InlineData("2026-03-08", "03:00", "2026-03-08 19:00")]
    // The hour that does not exist is read as the one after it.
    [InlineData("2026-03-08", "02:30", "2026-03-08 19:30")]
    // Daylight saving ends on 1 November 2026: the hour that comes twice is read the first time.
    [InlineData("2026-11-01", "00:59", "2026-11-01 16:59")]
    [InlineData("2026-11-01", "01:30", "2026-11-01 17:30")]
    [InlineData("2026-11-01", "02:00", "2026-11-01 19:00")]
    public void A_pacific_date_is_read_in_seoul(string day, string? time, string expected) =>
        Assert.Equal(Moment(expected), OrderPage.EndsAt(Shown(day, time, OrderPageZone.Pacific)));

    [Theory]
    [InlineData(OrderPageZone.Seoul)]
    [InlineData(OrderPageZone.NotSure)]
    [InlineData(null)]
    public void A_seoul_date_and_one_of_an_unknown_zone_end_as_they_stand(OrderPageZone? zone)
    {
        Assert.Equal(Moment("2026-11-27 10:30"), OrderPage.EndsAt(Shown("2026-11-27", "10:30", zone)));
        Assert.Equal(Moment("2026-11-27 23:59"), OrderPage.EndsAt(Shown("2026-11-27", null, zone)));
    }

    [Fact]
    public void Time_left_is_counted_from_when_it_was_read()
    {
        var read = Moment("2026-11-23 12:00");

        Assert.Equal(Moment("2026-11-27 17:00"), OrderPage.EndsAt(new(OrderPageView.TimeLeft) { DaysLeft = 4, HoursLeft = 5, ReadAt = read }));
        Assert.Equal(Moment("2026-11-27 12:00"), OrderPage.EndsAt(new(OrderPageView.TimeLeft) { DaysLeft = 4, ReadAt = read }));
        Assert.Equal(read, OrderPage.EndsAt(new(OrderPageView.TimeLeft) { DaysLeft = 0, HoursLeft = 0, ReadAt = read }));
    }

    [Fact]
    public void Without_a_countdown_there_is_no_end()
    {
        Assert.Null(OrderPage.EndsAt(null));
        Assert.Null(OrderPage.EndsAt(new(OrderPageView.ButtonOnly)));
        Assert.Null(OrderPage.EndsAt(new(OrderPageView.NoButton) { EndDate = new(2026, 11, 27) }));
        Assert.Null(OrderPage.EndsAt(new(OrderPageView.NotLooked)));
    }

    [Theory]
    [InlineData(OrderPageView.TimeLeft, DisputeButton.Present)]
    [InlineData(OrderPageView.EndDate, DisputeButton.Present)]
    [InlineData(OrderPageView.ButtonOnly, DisputeButton.Present)]
    [InlineData(OrderPageView.NoButton, DisputeButton.Absent)]
    [InlineData(OrderPageView.NotLooked, DisputeButton.Unknown)]
    public void A_running_countdown_means_that_the_button_is_there(OrderPageView view, DisputeButton button) =>
        Assert.Equal(button, OrderPage.Button(new(view)));

    [Fact]
    public void Unasked_the_button_is_unknown() => Assert.Equal(DisputeButton.Unknown, OrderPage.Button(null));

    private static CountdownAnswer Shown(string day, string? time, OrderPageZone? zone) => new(OrderPageView.EndDate)
    {
        EndDate = DateOnly.Parse(day, CultureInfo.InvariantCulture),
        EndTime = time is null ? null : TimeOnly.Parse(time, CultureInfo.InvariantCulture),
        Zone = zone,
    };

    private static DateTime Moment(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
}
