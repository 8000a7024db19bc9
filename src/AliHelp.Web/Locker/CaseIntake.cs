using AliHelp.Data;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Rules;
using AliHelp.Writing.Summaries;

namespace AliHelp.Web.Locker;

/// <summary>How bringing in a case went.</summary>
/// <param name="Case">Null where there is a fault; then nothing was kept.</param>
/// <param name="FilesLeftOut">How many files the summary named without holding them.</param>
public sealed record IntakeResult(CaseFile? Case, int FilesLeftOut, ImportFault? Fault)
{
    public static implicit operator IntakeResult(ImportFault fault) => new(null, 0, fault);
}

/// <summary>Brings in a case from a file that another copy of the site handed out: all of it or nothing.</summary>
public sealed class CaseIntake(CaseImport import, ImportCheck check, EvidenceLocker locker, PolicyBook book, TimeProvider time)
{
    // Nothing that this program made is older.
    private static readonly DateTimeOffset Earliest = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="source">Can be read and sought.</param>
    public async Task<IntakeResult> BringInAsync(OwnerId owner, Stream source, CancellationToken ct)
    {
        var (opened, fault) = await ImportedCase.OpenAsync(source, ct);
        if (opened is null)
            return fault!.Value;
        await using var _ = opened;
        if (!check.CouldBe(opened.File))
            return ImportFault.Impossible;
        if (opened.File.Files.Count > locker.Limits.FilesOfCase)
            return ImportFault.TooMany;

        var contents = new List<Stream>();
        try
        {
            var files = new List<NewEvidence>();
            foreach (var named in opened.HasContents ? opened.File.Files : [])
            {
                if (named.Kept.Bytes > locker.Limits.FileBytes)
                    return ImportFault.TooMany;
                var content = TemporaryFile.Create();
                contents.Add(content);
                if (await opened.CopyAsync(named, content, ct) is { } broken)
                    return broken;
                if (await locker.AcceptAsync(named with { AddedAt = Believable(named.AddedAt) }, content, ct) is not { } accepted)
                    return ImportFault.Changed;
                files.Add(accepted);
            }

            var (kept, refusal) = await import.KeepAsync(owner, Believable(opened.File), files, ct);
            return refusal switch
            {
                null => new IntakeResult(kept, opened.HasContents ? 0 : opened.File.Files.Count, null),
                // Nothing was ever kept twice.
                FileFault.KeptAlready => ImportFault.Changed,
                _ => ImportFault.TooMany,
            };
        }
        finally
        {
            foreach (var content in contents)
                await content.DisposeAsync();
        }
    }

    /// <summary>What was shown by rules that are not known here cannot be compared with those that are.</summary>
    private CaseFile Believable(CaseFile file) => file with
    {
        CreatedAt = Believable(file.CreatedAt),
        Shown = file.Shown?.Edition <= book.Edition ? file.Shown : null,
    };

    private DateTimeOffset Believable(DateTimeOffset moment) => time.GetUtcNow() is var now && moment >= Earliest && moment <= now ? moment : now;
}
