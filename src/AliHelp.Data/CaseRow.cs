using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AliHelp.Data;

internal sealed class CaseRow
{
    public required string Id { get; init; }

    public required Guid Owner { get; init; }

    /// <summary>Set anew by every change of answers or events, so that a form shown for an older one overwrites nothing.</summary>
    public required Guid Version { get; set; }

    /// <summary>The answers, written by <see cref="CaseJson"/>.</summary>
    public required string Answers { get; set; }

    /// <summary>The decision last shown, written by <see cref="CaseJson"/>.</summary>
    public string? Shown { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ChangedAt { get; set; }

    public List<CaseEventRow> Events { get; } = [];

    public List<EvidenceFileRow> Files { get; } = [];
}

internal sealed class CaseRowConfiguration : IEntityTypeConfiguration<CaseRow>
{
    public void Configure(EntityTypeBuilder<CaseRow> builder)
    {
        builder.ToTable("cases");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(8);
        builder.Property(row => row.Version).IsConcurrencyToken();
        // The order of the list, so that a page of it is read from the index alone.
        builder.HasIndex(row => new { row.Owner, row.ChangedAt, row.Id });
        builder.HasMany(row => row.Events).WithOne().HasForeignKey(happened => happened.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(row => row.Files).WithOne().HasForeignKey(file => file.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
