namespace AliHelp.Web.Hosting;

/// <summary>The only clock of the site: today is Seoul's.</summary>
public sealed class SeoulClock(TimeProvider time)
{
    private static readonly TimeZoneInfo Seoul = TimeZoneInfo.FindSystemTimeZoneById("Asia/Seoul");

    public DateTime Now => InSeoul(time.GetUtcNow());

    public DateOnly Today => DateOnly.FromDateTime(Now);

    /// <summary>The same moment as clocks in Seoul show it.</summary>
    public static DateTime InSeoul(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Seoul).DateTime;
}
