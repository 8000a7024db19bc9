using System.Globalization;
using System.Text;

namespace AliHelp.Writing.Pdf.Output;

/// <summary>Values written as PDF writes them (ISO 32000-1, 7.3).</summary>
internal static class PdfSyntax
{
    /// <summary>A real number; a thousandth of a point is finer than any printer.</summary>
    public static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    public static string Numbers(params IEnumerable<double> values) => string.Join(' ', values.Select(Number));

    /// <summary>Text for people: UTF-16 with its byte order mark.</summary>
    public static string Text(string value) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(value))}>";

    /// <summary>An ASCII string for machines.</summary>
    public static string Ascii(string value) => $"({value.Replace(@"\", @"\\").Replace("(", @"\(").Replace(")", @"\)")})";

    public static string Array<T>(IEnumerable<T> values) => $"[{string.Join(' ', values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value}")))}]";

    public static string Date(DateTimeOffset value)
    {
        var offset = value.ToString("zzz", CultureInfo.InvariantCulture).Replace(':', '\'');
        return $"(D:{value.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}{offset}')";
    }
}
