using AliHelp.Domain.Cases;
using NetVips;

namespace AliHelp.Web.Locker;

/// <summary>A picture made anew.</summary>
/// <param name="Thumbnail">A small JPEG of it.</param>
public sealed record RemadePicture(FileKind Kind, PictureSize Size, byte[] Thumbnail);

/// <summary>
/// Makes pictures anew with libvips: what can be seen stays, upright; everything else that a camera or a program put into the file does not
/// come along. Whatever could be hidden in a picture, such as a place or a second file, is not in the new one.
/// </summary>
public sealed class Pictures(EvidenceLimits limits) : IDisposable
{
    // Text on a label can still be read; a camera's 12 megapixels are 4032 wide and stay as they are.
    private const int LongestSide = 4096;

    private const int Quality = 88;

    // Ninety-six points wide on screens with two dots a point; a few kB.
    private const int ThumbnailSide = 192;

    private const int ThumbnailQuality = 60;

    // Told to the reader itself, because a thumbnail's own option does not reach it: a picture that is cut off is none.
    private const string Strict = "fail_on=error";

    private static readonly string[] HiddenFields = ["exif", "xmp", "iptc", "icc", "orientation", "jpeg-comment", "png-comment", "photoshop"];

    // One after the other: a large picture may need some hundred MB while it is opened.
    private readonly SemaphoreSlim turn = new(1);

    static Pictures()
    {
        // Only these four readers are wanted; all others are attack surface.
        Operation.Block("VipsForeignLoad", true);
        foreach (var wanted in (string[])["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadHeif"])
            Operation.Block(wanted, false);
        // No two visitors send the same picture.
        Cache.Max = 0;
        // What is wrong with a picture is told to whoever sent it; the log is for what is wrong with the site.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, static (_, _, _) => { });
    }

    /// <param name="source">A picture of one of the kinds that are opened; sought and read, but not closed.</param>
    /// <param name="target">Takes the new picture; can be read and sought.</param>
    public async Task<(RemadePicture? Picture, FileFault? Fault)> RemakeAsync(Content content, Stream source, Stream target, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            return Remake(content, source, target);
        }
        catch (VipsException)
        {
            return (null, content is Content.Heic ? FileFault.UnreadableHeic : FileFault.Damaged);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>For a picture that was made anew elsewhere: a thumbnail; null where it is no such picture.</summary>
    public async Task<RemadePicture?> AcceptAsync(Content content, Stream picture, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            picture.Position = 0;
            using var header = Image.NewFromStream(picture, access: Enums.Access.Sequential);
            var size = new PictureSize(header.Width, header.Height);
            var isOurs = content is Content.Jpeg or Content.Png
                && Math.Max(size.Width, size.Height) <= LongestSide
                && !header.GetFields().Any(field => HiddenFields.Any(hidden => field.StartsWith(hidden, StringComparison.Ordinal)));
            return isOurs ? new(content is Content.Png ? FileKind.Png : FileKind.Jpeg, size, Thumbnail(picture)) : null;
        }
        catch (VipsException)
        {
            return null;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private (RemadePicture?, FileFault?) Remake(Content content, Stream source, Stream target)
    {
        source.Position = 0;
        using (var header = Image.NewFromStream(source, access: Enums.Access.Sequential))
        {
            // The size stands in the first bytes: nothing was unpacked so far.
            if ((long)header.Width * header.Height > limits.Pixels)
                return (null, FileFault.TooManyPixels);
        }

        source.Position = 0;
        using var upright = Image.ThumbnailStream(
            source, LongestSide, Strict, height: LongestSide, size: Enums.Size.Down, outputProfile: "srgb");
        using var coloured = upright.Colourspace(Enums.Interpretation.Srgb);
        using var opaque = coloured.HasAlpha() ? coloured.Flatten(background: [255, 255, 255]) : coloured.Copy();
        if (content is Content.Png)
            opaque.PngsaveStream(target, keep: Enums.ForeignKeep.None);
        else
            opaque.JpegsaveStream(target, q: Quality, optimizeCoding: true, keep: Enums.ForeignKeep.None);
        return (new(content is Content.Png ? FileKind.Png : FileKind.Jpeg, new(opaque.Width, opaque.Height), Thumbnail(target)), null);
    }

    private static byte[] Thumbnail(Stream picture)
    {
        picture.Position = 0;
        using var small = Image.ThumbnailStream(
            picture, ThumbnailSide, Strict, height: ThumbnailSide, size: Enums.Size.Down);
        using var jpeg = new MemoryStream();
        small.JpegsaveStream(jpeg, q: ThumbnailQuality, optimizeCoding: true, keep: Enums.ForeignKeep.None);
        return jpeg.ToArray();
    }
}
