using Microsoft.EntityFrameworkCore;

namespace AliHelp.Data;

/// <summary>The database: the cases and what happened in them. Only the stores read and write it.</summary>
public sealed class AliHelpContext(DbContextOptions<AliHelpContext> options) : DbContext(options)
{
    internal DbSet<CaseRow> Cases => Set<CaseRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AliHelpContext).Assembly);
}
