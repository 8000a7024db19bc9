using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Tests.Rules;

public sealed class AgentHoursTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);
    private static readonly AgentHours Hours = AgentHours.On(Day, PolicyBook.AliExpressKorea);

    [Theory]
    [InlineData(0, 0, AgentTime.LaterToday)]
    [InlineData(14, 59, AgentTime.LaterToday)]
    [InlineData(15, 0, AgentTime.Now)]
    [InlineData(21, 59, AgentTime.Now)]
    [InlineData(22, 0, AgentTime.Tomorrow)]
    [InlineData(23, 59, AgentTime.Tomorrow)]
    public void Agents_answer_from_the_first_hour_until_the_last_begins(int hour, int minute, AgentTime time) =>
        Assert.Equal(time, Hours.At(Day.ToDateTime(new(hour, minute))));

    [Fact]
    public void Midnight_turns_tomorrow_into_later_today()
    {
        var midnight = Day.AddDays(1).ToDateTime(TimeOnly.MinValue);

        Assert.Equal(AgentTime.Tomorrow, Hours.At(midnight.AddTicks(-1)));
        Assert.Equal(AgentTime.LaterToday, Hours.At(midnight));
    }

    [Fact]
    public void Hours_that_fill_the_day_are_always_now() =>
        Assert.All(Enumerable.Range(0, 24), hour => Assert.Equal(AgentTime.Now, new AgentHours(0, 24).At(Day.ToDateTime(new(hour, 0)))));

    [Fact]
    public void Hours_come_from_the_book_in_force()
    {
        var entry = BookText.Entry("agent-hours");
        var earlier = entry.Replace("[15, 22]", "[14, 22]").Replace("{ \"in\": 14, \"out\": false }", "{ \"in\": 14, \"out\": true }");
        var book = PolicyBook.Load(BookText.Embedded.Replace(entry, earlier));

        Assert.Equal(new AgentHours(14, 22), AgentHours.On(Day, book));
    }
}
