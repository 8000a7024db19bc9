using System.Globalization;

namespace AliHelp.Domain.Tests.Calendar;

/// <summary>Attributes cannot hold dates: tables hold ISO text.</summary>
internal static class Dates
{
    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
