using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AliHelp.Data;

/// <summary>A file of a case: what is known of it. Its bytes are in <see cref="EvidenceChunkRow"/>, so that a case is read without them.</summary>
internal sealed class EvidenceFileRow
{
    public required string CaseId { get; init; }

    public required int Number { get; init; }

    /// <summary>Size of what is kept, for the limits.</summary>
    public required long Bytes { get; init; }

    /// <summary>Written by <see cref="CaseJson"/>.</summary>
    public required string File { get; init; }

    public List<EvidenceChunkRow> Chunks { get; } = [];
}

/// <summary>In which form a file's bytes are kept.</summary>
public enum Rendition
{
    Kept,

    /// <summary>A small JPEG of a picture.</summary>
    Thumbnail,
}

/// <summary>A part of a file's bytes: small enough that neither reading nor writing holds a whole file in memory.</summary>
internal sealed class EvidenceChunkRow
{
    public const int MaxBytes = 256 * 1024;

    public required string CaseId { get; init; }

    public required int Number { get; init; }

    public required Rendition Rendition { get; init; }

    /// <summary>Counted from 0.</summary>
    public required int Index { get; init; }

    public required byte[] Bytes { get; init; }
}

internal sealed class EvidenceFileRowConfiguration : IEntityTypeConfiguration<EvidenceFileRow>
{
    public void Configure(EntityTypeBuilder<EvidenceFileRow> builder)
    {
        builder.ToTable("evidence_files");
        builder.HasKey(row => new { row.CaseId, row.Number });
        builder.Property(row => row.Number).ValueGeneratedNever();
        builder.HasMany(row => row.Chunks).WithOne()
            .HasForeignKey(chunk => new { chunk.CaseId, chunk.Number }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class EvidenceChunkRowConfiguration : IEntityTypeConfiguration<EvidenceChunkRow>
{
    public void Configure(EntityTypeBuilder<EvidenceChunkRow> builder)
    {
        builder.ToTable("evidence_chunks");
        builder.HasKey(row => new { row.CaseId, row.Number, row.Rendition, row.Index });
    }
}
