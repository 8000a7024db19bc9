using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Summaries;

/// <summary>
/// A case with everything that is kept of it, as one archive: the summary in three forms, an index in both languages, and the files under
/// names that tell what they are. <see cref="ImportedCase"/> reads it.
/// </summary>
public static class EvidenceZip
{
    public const string Summary = "summary.json";

    /// <summary>Where a file stands in the archive: "evidence/03-damage-photo.jpg". In English, so that it can be sent as it is.</summary>
    public static string PathOf(EvidenceFile file)
    {
        var name = file.Item is { } item ? JsonNamingPolicy.KebabCaseLower.ConvertName(item.ToString()) : "other";
        return string.Create(CultureInfo.InvariantCulture, $"evidence/{file.Number:00}-{name}.{Extension(file.Kind)}");
    }

    /// <param name="copy">Writes the bytes of a file, by its number.</param>
    /// <param name="target">Is written from front to back, and left open.</param>
    public static async Task WriteAsync(
        CaseSummary summary, Func<int, Stream, CancellationToken, Task> copy, Stream target, CancellationToken ct)
    {
        await using var archive = await ZipArchive.CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, ct);
        await AddAsync("summary.pdf", SummaryPdf.Write(summary));
        await AddAsync("summary.txt", Encoding.UTF8.GetBytes(SummaryText.Write(summary)));
        await AddAsync(Summary, Encoding.UTF8.GetBytes(SummaryJson.Write(summary)));
        await AddAsync("index.txt", Encoding.UTF8.GetBytes(EvidenceIndex.Write(summary)));
        foreach (var file in summary.Case.Files)
        {
            // Pictures and videos are compressed already.
            var level = file.Kind is FileKind.Text ? CompressionLevel.Optimal : CompressionLevel.NoCompression;
            await using var entry = await Entry(PathOf(file), level, file.AddedAt).OpenAsync(ct);
            await copy(file.Number, entry, ct);
        }

        async Task AddAsync(string name, byte[] content)
        {
            await using var entry = await Entry(name, CompressionLevel.Optimal, SeoulTime.Of(summary.Decision.DecidedAt)).OpenAsync(ct);
            await entry.WriteAsync(content, ct);
        }

        ZipArchiveEntry Entry(string name, CompressionLevel level, DateTimeOffset at)
        {
            var entry = archive.CreateEntry(name, level);
            entry.LastWriteTime = at;
            return entry;
        }
    }

    private static string Extension(FileKind kind) => kind switch
    {
        FileKind.Jpeg => "jpg",
        FileKind.Png => "png",
        FileKind.Pdf => "pdf",
        FileKind.Text => "txt",
        FileKind.Mp4 => "mp4",
        FileKind.Mov => "mov",
    };
}
