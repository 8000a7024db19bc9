using AliHelp.Domain.Cases;

namespace AliHelp.Data;

/// <summary>Keeps a case that was kept elsewhere before, with its files.</summary>
public sealed class CaseImport(AliHelpContext context, CaseStore cases, EvidenceStore evidence)
{
    /// <summary>All of it or nothing.</summary>
    /// <param name="file">Its files are taken from <paramref name="files"/>.</param>
    /// <returns>The case, or what speaks against one of its files.</returns>
    public async Task<(CaseFile? Case, FileFault? Fault)> KeepAsync(
        OwnerId owner, CaseFile file, IReadOnlyList<NewEvidence> files, CancellationToken ct)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        var kept = await cases.CreateAsync(owner, file, ct);
        foreach (var added in files)
            if (await evidence.InsertAsync(kept.Id, added, ct) is { } fault)
                return (null, fault);
        await transaction.CommitAsync(ct);
        return (kept, null);
    }
}
