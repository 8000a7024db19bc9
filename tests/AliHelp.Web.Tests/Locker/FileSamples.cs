using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using NetVips;

namespace AliHelp.Web.Tests.Locker;

/// <summary>Files as phones and their owners make them, and as nobody should.</summary>
internal static class FileSamples
{
    /// <summary>Stands in what a camera hides in a photo, beside the place; nothing that is kept may contain it.</summary>
    public const string HiddenMark = "hidden-37.5665N-126.9780E";

    /// <summary>A photo lying on its side: stored 400 wide and 300 high with the red sky at its left, to be shown 300 wide and 400 high.</summary>
    /// <param name="seed">Another photo for another number.</param>
    public static byte[] Photo(int seed = 1) => Save(Painting(seed, 400, 300), ".jpg[keep=all]", WithPlace);

    public static byte[] Screenshot(int width = 300, int height = 600) => Save(Painting(9, width, height), ".png");

    public static byte[] Webp() => Save(Painting(5, 200, 200), ".webp");

    /// <summary>As a phone's best camera takes them: more than 8 MB.</summary>
    public static byte[] BigPhoto() => Save(Painting(4, 4600, 2600), ".jpg[Q=98]");

    /// <summary>AVIF, in the same container as HEIC.</summary>
    public static byte[] Avif() => Save(Painting(6, 64, 64), ".avif");

    public static byte[] Gif() => Save(Painting(7, 32, 32), ".gif");

    /// <summary>A screenshot with a clear background.</summary>
    public static byte[] Clear() => Save(Painting(8, 60, 60).Bandjoin(0), ".png");

    public static byte[] Pdf { get; } = Encoding.ASCII.GetBytes(
        """
        %PDF-1.4
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
        trailer << /Root 1 0 R >>
        %%EOF

        """);

    public static byte[] Chat { get; } = Encoding.UTF8.GetBytes("2026-11-20 10:15 나: 왼쪽 소리가 안 나요.\n2026-11-20 10:40 Seller: Dear friend, wait.\n");

    /// <param name="brand">Four letters: "isom", or "qt  " for QuickTime.</param>
    public static byte[] Video(string brand = "isom", bool tellsPlace = false) =>
    [
        .. Box("ftyp", [.. Encoding.ASCII.GetBytes(brand), 0, 0, 2, 0]),
        .. Box("moov", tellsPlace ? Box("udta", Box("\u00A9xyz", Encoding.ASCII.GetBytes("\0\u0012+37.5665+126.9780/"))) : Box("mvhd", new byte[100])),
        .. Box("mdat", new byte[5000]),
    ];

    /// <summary>A PNG whose first bytes promise 60,000 by 60,000 pixels, and little more.</summary>
    public static byte[] Bomb()
    {
        var png = Screenshot(8, 8);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), 60_000);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 60_000);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Crc(png.AsSpan(12, 17)));
        return png;
    }

    public static byte[] Svg { get; } = Encoding.UTF8.GetBytes("""<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>""");

    /// <summary>A photo behind which a whole archive hangs.</summary>
    public static byte[] Polyglot() => [.. Photo(3), .. Zip(("evil.html", Encoding.ASCII.GetBytes($"<script>{HiddenMark}</script>")))];

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }

        return file.ToArray();
    }

    public static Dictionary<string, byte[]> Unzip(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    public static Image Open(byte[] picture) => Image.NewFromBuffer(picture);

    public static bool HasHiddenData(byte[] picture)
    {
        using var image = Open(picture);
        return image.GetFields().Any(field => field.StartsWith("exif", StringComparison.Ordinal) || field is "orientation" or "xmp-data" or "icc-profile-data");
    }

    private static Image Painting(int seed, int width, int height)
    {
        using var noise = Image.Gaussnoise(width, height, mean: 120, sigma: 25, seed: seed);
        using var grey = noise.Cast(Enums.BandFormat.Uchar);
        using var coloured = grey.Bandjoin(grey, grey).Copy(interpretation: Enums.Interpretation.Srgb);
        // A red strip at the left edge tells which way up it is.
        return coloured.Mutate(image => image.DrawRect([255, 0, 0], 0, 0, width / 4, height, fill: true));
    }

    private static byte[] Save(Image image, string format, Action<MutableImage>? change = null)
    {
        using var changed = change is null ? image : image.Mutate(change);
        return changed.WriteToBuffer(format);
    }

    private static void WithPlace(MutableImage image)
    {
        image.Set(GValue.GIntType, "orientation", 6);
        image.Set(GValue.GStrType, "exif-ifd0-ImageDescription", $"{HiddenMark} ({HiddenMark}, ASCII, {HiddenMark.Length + 1} components, {HiddenMark.Length + 1} bytes)");
        image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "37/1 33/1 59/1 (37, 33, 59, Rational, 3 components, 24 bytes)");
        image.Set(GValue.GStrType, "exif-ifd3-GPSLongitude", "126/1 58/1 40/1 (126, 58, 40, Rational, 3 components, 24 bytes)");
    }

    private static byte[] Box(string type, byte[] content)
    {
        var box = new byte[8 + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(box, box.Length);
        Encoding.Latin1.GetBytes(type, box.AsSpan(4));
        content.CopyTo(box, 8);
        return box;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}
