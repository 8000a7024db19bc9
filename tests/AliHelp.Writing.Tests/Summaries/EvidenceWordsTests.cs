using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Tests.Pdf;
using AliHelp.Writing.Words;
using UglyToad.PdfPig;

namespace AliHelp.Writing.Tests.Summaries;

public sealed class EvidenceWordsTests
{
    private static readonly EvidenceText Evidence = Examples.Summary(ExampleFiles.WithFiles, Texts.English).Evidence;

    [Fact]
    public void Each_file_stands_with_its_item_and_what_is_on_no_list_stands_apart()
    {
        Assert.Equal(
            [(EvidenceItem.DamagePhoto, 1), (EvidenceItem.OrderPageScreenshot, 2), (EvidenceItem.Receipt, 3), (EvidenceItem.SellerChatLog, 4)],
            Evidence.Items.SelectMany(row => row.Files.Select(file => (row.Need.Item, file.File.Number))));
        Assert.Equal([5, 6], Evidence.Others.Select(row => row.File.Number));
        Assert.Equal([1, 2, 3, 4, 5, 6], Evidence.Log.Select(row => row.File.Number));
    }

    [Fact]
    public void The_log_tells_what_when_how_large_and_the_fingerprints()
    {
        var photo = Evidence.Log[0];
        Assert.Equal(
            ("Close-up photo of the damage", "photo, 1 kB", "added on Sunday 22 November 2026, 15:30"), (photo.What, photo.Kind, photo.Added));
        Assert.Equal($"As kept: 1 kB, SHA-256 {photo.File.Kept.Sha256}", photo.Kept);
        Assert.Equal($"As received: 3 B, SHA-256 {photo.File.Original.Sha256}", photo.Original);
        Assert.Null(Evidence.Log[2].Original);
        Assert.Equal("집에서.mov", Evidence.Log[4].What);
        Assert.Equal([false, false, false, false, true, false], Evidence.Log.Select(row => row.PlaceWarning is not null));
    }

    [Fact]
    public void Before_a_return_is_sealed_there_is_a_list_and_otherwise_none()
    {
        Assert.Empty(Evidence.BeforeSealing);
        var packing = Examples.Summary(Examples.BrokenEarphones, Texts.Korean, new DisputeOpened(new(2026, 11, 16)), new ReturnApproved(new(2026, 11, 20)));
        Assert.Equal(Texts.Korean.Plan.Evidence.BeforeSealing, packing.Evidence.BeforeSealing);
        Assert.Contains("봉하기 전에", SummaryText.Write(packing), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(999, "999 B")]
    [InlineData(1_000, "1 kB")]
    [InlineData(999_999, "999 kB")]
    [InlineData(1_000_000, "1 MB")]
    [InlineData(1_240_000, "1.2 MB")]
    [InlineData(50_000_000, "50 MB")]
    [InlineData(10_000_000_000, "10 GB")]
    public void Sizes_are_written_as_phones_write_them(long bytes, string expected)
    {
        Assert.Equal(expected, Texts.Korean.Locker.Size(bytes));
        Assert.Equal(expected, Texts.English.Locker.Size(bytes));
    }

    [Fact]
    public void The_PDF_shows_a_small_picture_where_there_is_one_and_the_text_has_the_same_log()
    {
        var summary = Examples.Summary(ExampleFiles.WithFiles, Texts.Korean) with
        {
            Thumbnails = new Dictionary<int, ReadOnlyMemory<byte>> { [1] = Sample.Jpeg, [2] = Sample.Jpeg },
        };

        using var pdf = PdfDocument.Open(SummaryPdf.Write(summary));
        Assert.Equal(2, pdf.GetPages().Sum(page => page.GetImages().Count()));
        var text = SummaryText.Write(summary);
        Assert.All(summary.Evidence.Log, row => Assert.Contains(row.File.Kept.Sha256, text, StringComparison.Ordinal));
        Assert.Contains(Texts.Korean.Locker.TellsPlace.Split('.')[0], text.ReplaceLineEndings(" ").Replace("  ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
