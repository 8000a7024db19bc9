using System.Text.Json;
using AliHelp.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace AliHelp.Data;

/// <summary>A file on its way into the store.</summary>
/// <param name="File">Its number is given by the store.</param>
/// <param name="Content">What is kept, from its beginning.</param>
/// <param name="Thumbnail">A small JPEG; null for what is no picture.</param>
public sealed record NewEvidence(EvidenceFile File, Stream Content, ReadOnlyMemory<byte>? Thumbnail);

/// <summary>Keeps the files of cases in the database, in parts, so that one file holds everything and nothing is held in memory whole.</summary>
public sealed class EvidenceStore(AliHelpContext context, EvidenceLimits limits, TimeProvider time)
{
    /// <summary>Keeps a file with its bytes: all of it or nothing.</summary>
    /// <returns>What speaks against it; null when it is kept.</returns>
    public async Task<FileFault?> AddAsync(OwnerId owner, string caseId, NewEvidence added, CancellationToken ct)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        // Writing to the case first makes whoever adds at the same time wait, so that the limits hold.
        var now = time.GetUtcNow().UtcDateTime;
        if (await Owned(owner, caseId).ExecuteUpdateAsync(set => set.SetProperty(row => row.ChangedAt, now), ct) == 0)
            return FileFault.CaseGone;
        var fault = await InsertAsync(caseId, added, ct);
        if (fault is null)
            await transaction.CommitAsync(ct);
        return fault;
    }

    /// <summary>Null where there is none, or it is somebody else's.</summary>
    public async Task<EvidenceFile?> FindAsync(OwnerId owner, string caseId, int number, CancellationToken ct)
    {
        var row = await Files(owner, caseId).AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, ct);
        return row is null ? null : Open(row);
    }

    /// <summary>Writes a file's bytes, part by part; nothing where there is none, or it is somebody else's.</summary>
    public async Task CopyAsync(OwnerId owner, string caseId, int number, Rendition rendition, Stream target, CancellationToken ct)
    {
        var parts = Files(owner, caseId)
            .Where(row => row.Number == number)
            .SelectMany(row => row.Chunks)
            .Where(chunk => chunk.Rendition == rendition)
            .OrderBy(chunk => chunk.Index)
            .Select(chunk => chunk.Bytes);
        await foreach (var bytes in parts.AsAsyncEnumerable().WithCancellation(ct))
            await target.WriteAsync(bytes, ct);
    }

    /// <summary>The small pictures of a case, by the numbers of their files.</summary>
    public async Task<IReadOnlyDictionary<int, ReadOnlyMemory<byte>>> ThumbnailsAsync(OwnerId owner, string caseId, CancellationToken ct)
    {
        var parts = await Files(owner, caseId)
            .SelectMany(row => row.Chunks)
            .Where(chunk => chunk.Rendition == Rendition.Thumbnail)
            .OrderBy(chunk => chunk.Number).ThenBy(chunk => chunk.Index)
            .Select(chunk => new { chunk.Number, chunk.Bytes })
            .ToListAsync(ct);
        return parts.GroupBy(part => part.Number).ToDictionary(
            group => group.Key, group => (ReadOnlyMemory<byte>)group.SelectMany(part => part.Bytes).ToArray());
    }

    /// <summary>False where there is none.</summary>
    public async Task<bool> DeleteAsync(OwnerId owner, string caseId, int number, CancellationToken ct) =>
        await Files(owner, caseId).Where(row => row.Number == number).ExecuteDeleteAsync(ct) > 0;

    /// <summary>Writes a file's row and its bytes, within the transaction that is open; the caller undoes it where there is a fault.</summary>
    internal async Task<FileFault?> InsertAsync(string caseId, NewEvidence added, CancellationToken ct)
    {
        var files = await context.EvidenceFiles.AsNoTracking().Where(row => row.CaseId == caseId).ToListAsync(ct);
        if (await FaultOf(added.File, files, ct) is { } fault)
            return fault;

        var number = files.Select(row => row.Number).DefaultIfEmpty().Max() + 1;
        var file = added.File with { Number = number };
        context.Add(new EvidenceFileRow { CaseId = caseId, Number = number, Bytes = file.Kept.Bytes, File = CaseJson.Write(file) });
        await context.SaveChangesAsync(ct);
        await WriteAsync(added.Content, Rendition.Kept);
        if (added.Thumbnail is { } thumbnail)
            await WriteAsync(new MemoryStream(thumbnail.ToArray()), Rendition.Thumbnail);
        return null;

        async Task WriteAsync(Stream content, Rendition rendition)
        {
            var buffer = new byte[EvidenceChunkRow.MaxBytes];
            for (var index = 0; await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct) is > 0 and var read; index++)
            {
                context.Add(new EvidenceChunkRow { CaseId = caseId, Number = number, Rendition = rendition, Index = index, Bytes = buffer[..read] });
                await context.SaveChangesAsync(ct);
                context.ChangeTracker.Clear();
            }
        }
    }

    internal static EvidenceFile Open(EvidenceFileRow row) => CaseJson.Read<EvidenceFile>(row.File);

    private async Task<FileFault?> FaultOf(EvidenceFile added, List<EvidenceFileRow> files, CancellationToken ct) =>
        files.Any(row => IsSame(row, added)) ? FileFault.KeptAlready
        : files.Count >= limits.FilesOfCase ? FileFault.TooManyFiles
        : files.Sum(row => row.Bytes) + added.Kept.Bytes > limits.BytesOfCase ? FileFault.CaseFull
        : await context.EvidenceFiles.SumAsync(row => row.Bytes, ct) + added.Kept.Bytes > limits.BytesOfSite ? FileFault.SiteFull
        : null;

    private static bool IsSame(EvidenceFileRow row, EvidenceFile added)
    {
        try
        {
            return Open(row) is var kept && kept.Item == added.Item && kept.Original == added.Original;
        }
        catch (JsonException)
        {
            // Of a newer program; nothing tells that it is the same.
            return false;
        }
    }

    private IQueryable<CaseRow> Owned(OwnerId owner, string caseId) =>
        context.Cases.Where(row => row.Owner == owner.Value && row.Id == caseId);

    private IQueryable<EvidenceFileRow> Files(OwnerId owner, string caseId) => Owned(owner, caseId).SelectMany(row => row.Files);
}
