using Microsoft.EntityFrameworkCore;

namespace AliHelp.Data;

/// <summary>The database: the cases, what happened in them, and their evidence. Only the stores read and write it.</summary>
public sealed class AliHelpContext(DbContextOptions<AliHelpContext> options) : DbContext(options)
{
    internal DbSet<CaseRow> Cases => Set<CaseRow>();

    internal DbSet<EvidenceFileRow> EvidenceFiles => Set<EvidenceFileRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AliHelpContext).Assembly);
}
