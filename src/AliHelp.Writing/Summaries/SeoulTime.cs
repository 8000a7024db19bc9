namespace AliHelp.Writing.Summaries;

/// <summary>Decisions carry Seoul's clock without an offset; files for other programs need it with one.</summary>
internal static class SeoulTime
{
    public const string Zone = "Asia/Seoul";

    private static readonly TimeZoneInfo Seoul = TimeZoneInfo.FindSystemTimeZoneById(Zone);

    public static DateTimeOffset Of(DateTime clock)
    {
        var unspecified = DateTime.SpecifyKind(clock, DateTimeKind.Unspecified);
        return new(unspecified, Seoul.GetUtcOffset(unspecified));
    }

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(ClockAt(moment));

    public static DateTime ClockAt(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Seoul).DateTime;
}
