using System.Buffers.Binary;
using System.Text;

namespace AliHelp.Web.Locker;

/// <summary>What a file says itself to be by its first bytes.</summary>
public enum Content
{
    Jpeg,
    Png,
    Webp,
    Heic,
    Pdf,
    Mp4,
    Mov,

    /// <summary>Nothing of the above, and perhaps a text.</summary>
    Other,
}

/// <summary>Tells what a file is, whatever its name says, and whether those that are kept as they are, are whole.</summary>
internal static class FileContent
{
    private const int HeadBytes = 16;

    // An end further up than this is no end (ISO 32000-1, implementation note 18).
    private const int PdfTailBytes = 1024;

    private static readonly string[] HeicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevm", "mif1", "msf1", "avif", "avis"];
    private static readonly string[] Mp4Brands = ["iso", "mp4", "avc1", "M4V", "3gp", "MSNV", "dash"];

    /// <summary>How makers of cameras and phones name the place in a video.</summary>
    private static readonly byte[][] PlaceMarks =
        [[0xA9, .. "xyz"u8], "loci"u8.ToArray(), "com.apple.quicktime.location"u8.ToArray(), "exif:GPS"u8.ToArray()];

    public static async Task<Content> RecognizeAsync(Stream file, CancellationToken ct)
    {
        var head = await ReadAsync(file, 0, HeadBytes, ct);
        return head switch
        {
            [0xFF, 0xD8, 0xFF, ..] => Content.Jpeg,
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Content.Png,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => Content.Webp,
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => Content.Pdf,
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', _, _, _, _, ..] => OfBrand(Encoding.Latin1.GetString(head, 8, 4)),
            _ => Content.Other,
        };
    }

    public static async Task<bool> IsWholePdfAsync(Stream file, CancellationToken ct)
    {
        var tail = await ReadAsync(file, Math.Max(0, file.Length - PdfTailBytes), PdfTailBytes, ct);
        return tail.AsSpan().IndexOf("%%EOF"u8) >= 0;
    }

    /// <summary>Follows the boxes of a video (ISO 14496-12, 4.2) from the first to the last.</summary>
    /// <returns>Whether they fill the file exactly and describe a film, and whether one tells where it was filmed.</returns>
    public static async Task<(bool IsWhole, bool TellsPlace)> InspectVideoAsync(Stream file, CancellationToken ct)
    {
        var (at, isDescribed, tellsPlace) = (0L, false, false);
        while (at < file.Length)
        {
            var head = await ReadAsync(file, at, HeadBytes, ct);
            if (head.Length < 8)
                return (false, tellsPlace);
            var size = BinaryPrimitives.ReadUInt32BigEndian(head) switch
            {
                0 => file.Length - at,
                1 when head.Length == HeadBytes && BinaryPrimitives.ReadUInt64BigEndian(head.AsSpan(8)) is <= long.MaxValue and var large => (long)large,
                var small => small,
            };
            if (size < 8 || size > file.Length - at)
                return (false, tellsPlace);
            var type = Encoding.Latin1.GetString(head, 4, 4);
            isDescribed |= type == "moov";
            if (type != "mdat")
                tellsPlace |= await ContainsAsync(file, at, size, PlaceMarks, ct);
            at += size;
        }

        return (isDescribed, tellsPlace);
    }

    private static Content OfBrand(string brand) =>
        HeicBrands.Contains(brand) ? Content.Heic
        : brand == "qt  " ? Content.Mov
        : Mp4Brands.Any(known => brand.StartsWith(known, StringComparison.Ordinal)) ? Content.Mp4
        : Content.Other;

    private static async Task<bool> ContainsAsync(Stream file, long from, long length, byte[][] patterns, CancellationToken ct)
    {
        const int Step = 64 * 1024;
        var overlap = patterns.Max(pattern => pattern.Length) - 1;
        for (var at = 0L; at < length; at += Step)
        {
            var bytes = await ReadAsync(file, from + at, (int)Math.Min(Step + overlap, length - at), ct);
            if (patterns.Any(pattern => bytes.AsSpan().IndexOf(pattern) >= 0))
                return true;
        }

        return false;
    }

    /// <summary>Fewer at the end of the file.</summary>
    private static async Task<byte[]> ReadAsync(Stream file, long from, int count, CancellationToken ct)
    {
        file.Position = from;
        var bytes = new byte[count];
        var read = await file.ReadAtLeastAsync(bytes, count, throwOnEndOfStream: false, ct);
        return bytes[..read];
    }
}
