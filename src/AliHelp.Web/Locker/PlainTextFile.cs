using System.Text;
using AliHelp.Domain.Cases;

namespace AliHelp.Web.Locker;

/// <summary>Tells a text from anything else: whole, in UTF-8, without what only programs read.</summary>
internal static class PlainTextFile
{
    private const int BufferBytes = 64 * 1024;

    // What begins so is written for a browser or another program, and a text in name only.
    private static readonly string[] Markup = ["<", "{\\rtf", "%!"];

    /// <returns>Null for a text that can be kept.</returns>
    public static async Task<FileFault?> FaultOfAsync(Stream file, CancellationToken ct)
    {
        file.Position = 0;
        var decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
        var (bytes, letters) = (new byte[BufferBytes], new char[BufferBytes + 1]);
        var isStart = true;
        try
        {
            int read;
            do
            {
                read = await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, ct);
                if (IsUtf16(bytes.AsSpan(0, read)) && isStart)
                    return FileFault.NotUtf8;
                if (bytes.AsSpan(0, read).ContainsAnyInRange((byte)0x00, (byte)0x08) || bytes.AsSpan(0, read).ContainsAnyInRange((byte)0x0E, (byte)0x1F))
                    return FileFault.UnknownKind;
                var count = decoder.GetChars(bytes, 0, read, letters, 0, flush: read < bytes.Length);
                if (isStart && IsMarkup(letters.AsSpan(0, count)))
                    return FileFault.UnknownKind;
                isStart = false;
            }
            while (read == bytes.Length);
            return null;
        }
        catch (DecoderFallbackException)
        {
            return FileFault.NotUtf8;
        }
    }

    private static bool IsUtf16(ReadOnlySpan<byte> start) => start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    private static bool IsMarkup(ReadOnlySpan<char> start)
    {
        var text = start.TrimStart('\uFEFF').TrimStart();
        foreach (var mark in Markup)
            if (text.StartsWith(mark, StringComparison.Ordinal))
                return true;
        return false;
    }
}
