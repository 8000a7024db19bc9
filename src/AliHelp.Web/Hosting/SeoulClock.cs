namespace AliHelp.Web.Hosting;

/// <summary>The only clock of the site: today is Seoul's.</summary>
public sealed class SeoulClock(TimeProvider time)
{
    private static readonly TimeZoneInfo Seoul = TimeZoneInfo.FindSystemTimeZoneById("Asia/Seoul");

    public DateTime Now => TimeZoneInfo.ConvertTime(time.GetUtcNow(), Seoul).DateTime;

    public DateOnly Today => DateOnly.FromDateTime(Now);
}
