using System.Globalization;

namespace AliHelp.Writing.Words;

/// <summary>Sizes of files as phones and browsers show them: the same in both languages.</summary>
internal static class FileSize
{
    private const long Kilo = 1000, Mega = Kilo * 1000, Giga = Mega * 1000;

    /// <summary>"812 B", "43 kB", "1.2 MB", "10 GB"; a thousand bytes are a kB.</summary>
    public static string Words(long bytes) => bytes switch
    {
        < Kilo => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < Mega => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / Kilo)} kB"),
        < Giga => string.Create(CultureInfo.InvariantCulture, $"{(decimal)bytes / Mega:0.#} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(decimal)bytes / Giga:0.#} GB"),
    };
}
