using AliHelp.Domain.Cases;

namespace AliHelp.Domain.Filing;

/// <summary>
/// What the buyer read on AliExpress' order page. Dates there are US Pacific time (source: facts about the order page in the policy book),
/// so 23:59 there is 15:59 (summer) or 16:59 (winter) in Seoul on the next day.
/// </summary>
public static class OrderPage
{
    private static readonly TimeZoneInfo Pacific = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");
    private static readonly TimeZoneInfo Seoul = TimeZoneInfo.FindSystemTimeZoneById("Asia/Seoul");
    private static readonly TimeOnly EndOfDay = new(23, 59);

    /// <summary>The end of the countdown in Seoul time; null when none was typed. A date without a time means 23:59 in its own zone.</summary>
    public static DateTime? EndsAt(CountdownAnswer? answer) => answer switch
    {
        { View: OrderPageView.TimeLeft, ReadAt: { } readAt } =>
            readAt.AddDays(answer.DaysLeft ?? 0).AddHours(answer.HoursLeft ?? 0),
        { View: OrderPageView.EndDate, EndDate: { } day } =>
            InSeoul(day.ToDateTime(answer.EndTime ?? EndOfDay), answer.Zone ?? OrderPageZone.NotSure),
        _ => null,
    };

    /// <summary>A running countdown is only shown beside the button.</summary>
    public static DisputeButton Button(CountdownAnswer? answer) => answer is not { View: var view } ? DisputeButton.Unknown : view switch
    {
        OrderPageView.TimeLeft or OrderPageView.EndDate or OrderPageView.ButtonOnly => DisputeButton.Present,
        OrderPageView.NoButton => DisputeButton.Absent,
        OrderPageView.NotLooked => DisputeButton.Unknown,
    };

    // Seoul is always ahead of Pacific time, so the same clock face is reached earlier in Seoul: the safe reading when not sure.
    private static DateTime InSeoul(DateTime shown, OrderPageZone zone) => zone switch
    {
        OrderPageZone.Pacific => TimeZoneInfo.ConvertTime(new DateTimeOffset(shown, PacificOffset(shown)), Seoul).DateTime,
        OrderPageZone.Seoul or OrderPageZone.NotSure => shown,
    };

    // In autumn an hour comes twice: the first is the earlier reading. The one that spring skips is read in the time before it.
    private static TimeSpan PacificOffset(DateTime shown) =>
        Pacific.IsAmbiguousTime(shown) ? Pacific.GetAmbiguousTimeOffsets(shown).Max() : Pacific.GetUtcOffset(shown);
}
