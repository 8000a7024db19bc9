using System.IO.Compression;
using System.Text;
using System.Text.Json;
using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Summaries;

/// <summary>A case read from <c>summary.json</c>, or from an archive that <see cref="EvidenceZip"/> wrote.</summary>
public sealed class ImportedCase : IAsyncDisposable
{
    /// <summary>The largest summary that is read, in bytes; the longest that we write have some hundred thousand.</summary>
    public const int MaxSummaryBytes = 2_000_000;

    private static readonly byte[] ZipSignature = [(byte)'P', (byte)'K', 3, 4];

    private readonly ZipArchive? archive;

    private ImportedCase(CaseFile file, ZipArchive? archive) => (File, this.archive) = (file, archive);

    /// <summary>As it was kept elsewhere; what its answers say was not checked.</summary>
    public CaseFile File { get; }

    /// <summary>Whether the bytes of its files are there, too: they are in an archive, and not in a summary alone.</summary>
    public bool HasContents => archive is not null;

    /// <param name="source">Can be read and sought; it stays open as long as the case is used, and is not closed.</param>
    public static async Task<(ImportedCase? Case, ImportFault? Fault)> OpenAsync(Stream source, CancellationToken ct)
    {
        var start = new byte[ZipSignature.Length];
        await source.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, ct);
        source.Position = 0;
        ZipArchive? archive = null;
        try
        {
            if (!start.SequenceEqual(ZipSignature))
                return (new(Parse(await ReadAsync(source, ct)), null), null);
            archive = await ZipArchive.CreateAsync(source, ZipArchiveMode.Read, leaveOpen: true, Encoding.UTF8, ct);
            if (archive.GetEntry(EvidenceZip.Summary) is not { } summary)
                return await FailAsync(ImportFault.NotOurs);
            await using var content = await summary.OpenAsync(ct);
            return (new(Parse(await ReadAsync(content, ct)), archive), null);
        }
        catch (OtherFormatException)
        {
            return await FailAsync(ImportFault.OtherVersion);
        }
        catch (JsonException)
        {
            return await FailAsync(ImportFault.NotOurs);
        }
        catch (Exception exception) when (IsBroken(exception))
        {
            return await FailAsync(ImportFault.Broken);
        }

        async Task<(ImportedCase?, ImportFault?)> FailAsync(ImportFault fault)
        {
            if (archive is not null)
                await archive.DisposeAsync();
            return (null, fault);
        }
    }

    /// <summary>Copies the bytes of a file.</summary>
    /// <returns>What is wrong with them; null when they are those that the summary names.</returns>
    public async Task<ImportFault?> CopyAsync(EvidenceFile file, Stream target, CancellationToken ct)
    {
        if (archive?.GetEntry(EvidenceZip.PathOf(file)) is not { } entry)
            return ImportFault.Changed;
        try
        {
            await using var content = await entry.OpenAsync(ct);
            return await Fingerprints.CopyAsync(content, target, file.Kept.Bytes, ct) == file.Kept ? null : ImportFault.Changed;
        }
        catch (Exception exception) when (IsBroken(exception))
        {
            return ImportFault.Broken;
        }
    }

    public ValueTask DisposeAsync() => archive?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static CaseFile Parse(byte[] json) => SummaryJson.Read(Encoding.UTF8.GetString(json));

    /// <exception cref="JsonException">It is longer than any summary.</exception>
    private static async Task<byte[]> ReadAsync(Stream content, CancellationToken ct)
    {
        // What an archive says of a part's size may be untrue, so it is read only so far.
        var bytes = new byte[MaxSummaryBytes + 1];
        var read = await content.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, ct);
        return read <= MaxSummaryBytes ? bytes[..read] : throw new JsonException($"A summary of more than {MaxSummaryBytes} bytes.");
    }

    /// <summary>What the archive reader throws for a file that is cut off, broken or made in a way that it does not know.</summary>
    private static bool IsBroken(Exception exception) => exception is InvalidDataException or NotSupportedException or EndOfStreamException;
}
