namespace AliHelp.Domain.Rules;

/// <summary>Whether agents are likely to answer, and if not, when they will be.</summary>
public enum AgentTime
{
    Now,

    /// <summary>Not yet: from the beginning of their hours today.</summary>
    LaterToday,

    /// <summary>No more today: from the beginning of their hours tomorrow.</summary>
    Tomorrow,
}

/// <summary>The hours in which agents answer most, the same every day: whole hours as clocks in Seoul show them.</summary>
/// <param name="From">The hour at whose beginning they start, inclusive.</param>
/// <param name="Until">The hour at whose beginning they end, exclusive; 24 is midnight.</param>
public sealed record AgentHours(int From, int Until)
{
    /// <summary>The hours that are in force on a day.</summary>
    public static AgentHours On(DateOnly day, PolicyBook book)
    {
        var hours = book.Rule(RuleId.AgentHours, day).Value;
        return new(hours.Min, hours.Max);
    }

    /// <param name="now">What a clock in Seoul shows.</param>
    public AgentTime At(DateTime now) =>
        now.Hour < From ? AgentTime.LaterToday
        : now.Hour < Until ? AgentTime.Now
        : AgentTime.Tomorrow;
}
