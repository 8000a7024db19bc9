using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AliHelp.Data;

/// <summary>Rows of this table are only ever added, or deleted with their case.</summary>
internal sealed class CaseEventRow
{
    /// <summary>Counts up over all cases; the order of a case's events.</summary>
    public long Sequence { get; init; }

    public string CaseId { get; init; } = "";

    /// <summary>Written by <see cref="CaseJson"/>.</summary>
    public required string Event { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime RecordedAt { get; init; }
}

internal sealed class CaseEventRowConfiguration : IEntityTypeConfiguration<CaseEventRow>
{
    public void Configure(EntityTypeBuilder<CaseEventRow> builder)
    {
        builder.ToTable("case_events");
        builder.HasKey(row => row.Sequence);
        builder.Property(row => row.Sequence).ValueGeneratedOnAdd();
    }
}
