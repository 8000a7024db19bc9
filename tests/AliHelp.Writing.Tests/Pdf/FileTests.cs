using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AliHelp.Writing.Pdf;
using UglyToad.PdfPig.Tokens;

namespace AliHelp.Writing.Tests.Pdf;

public sealed partial class FileTests
{
    private static readonly PdfBlock[] SomeBlocks =
        [new Heading(1, "분쟁 요약"), new Heading(2, "기한"), new Heading(3, "카드"), new Heading(2, "증거"), new Paragraph(["글 ", new TextRun("굵게", Bold: true)])];

    [Fact]
    public void The_same_document_is_the_same_file()
    {
        Assert.Equal(PdfWriter.Write(Sample.Document(SomeBlocks)), PdfWriter.Write(Sample.Document(SomeBlocks)));
    }

    [Fact]
    public void The_file_does_not_depend_on_the_culture()
    {
        var expected = PdfWriter.Write(Sample.Document(SomeBlocks));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("fa-IR");
            Assert.Equal(expected, PdfWriter.Write(Sample.Document(SomeBlocks)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Another_document_has_another_identifier()
    {
        Assert.NotEqual(Identifier(Sample.Document()), Identifier(Sample.Document(new Paragraph("글"))));

        static string Identifier(PdfDocument document) => IdentifierPattern().Match(Encoding.Latin1.GetString(PdfWriter.Write(document))).Groups[1].Value;
    }

    [Fact]
    public void The_table_of_objects_is_right_to_the_byte()
    {
        var file = Encoding.Latin1.GetString(PdfWriter.Write(Sample.Document([.. SomeBlocks, new Picture(Sample.Jpeg, "사진")])));

        var table = int.Parse(StartPattern().Match(file).Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.StartsWith("xref\n0 ", file[table..], StringComparison.Ordinal);
        var offsets = EntryPattern().Matches(file[table..]);
        Assert.True(offsets.Count > 20);
        foreach (var (index, entry) in offsets.Index())
            Assert.StartsWith($"{index + 1} 0 obj\n", file[int.Parse(entry.Groups[1].Value, CultureInfo.InvariantCulture)..], StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_says_title_language_day_and_that_it_is_tagged()
    {
        using var pdf = Sample.Written(SomeBlocks);

        Assert.Equal("분쟁 요약", pdf.File.Information.Title);
        Assert.Equal("D:20261123090000+09'00'", pdf.File.Information.CreationDate);
        Assert.Equal("ko", TaggedPdf.Text(pdf.Catalog.Data["Lang"]));
        Assert.Equal(BooleanToken.True, pdf.At<DictionaryToken>(pdf.Catalog.Data["MarkInfo"]).Data["Marked"]);
        Assert.Equal(BooleanToken.True, pdf.At<DictionaryToken>(pdf.Catalog.Data["ViewerPreferences"]).Data["DisplayDocTitle"]);
        Assert.All(pdf.Pages, page => Assert.Equal("S", pdf.At<NameToken>(page.Dictionary.Data["Tabs"]).Data));
    }

    [Fact]
    public void The_metadata_names_title_language_and_standard_whatever_the_title()
    {
        var document = new PdfDocument("A & <B> \u0001\uFFFE\"끝\"", "ko", Sample.MadeOn, []);

        using var pdf = new TaggedPdf(PdfWriter.Write(document));

        Assert.True(pdf.File.TryGetXmpMetadata(out var metadata));
        var told = XDocument.Parse(Encoding.UTF8.GetString(metadata.GetXmlBytes())).Descendants().Where(element => !element.HasElements);
        Assert.Equal(["A & <B> \"끝\"", "ko", "2026-11-23T09:00:00+09:00", "AliHelp", "1"], told.Select(element => element.Value));
    }

    [Fact]
    public void Headings_become_nested_bookmarks()
    {
        using var pdf = Sample.Written(SomeBlocks);

        Assert.True(pdf.File.TryGetBookmarks(out var bookmarks));
        Assert.Equal([(0, "분쟁 요약"), (1, "기한"), (2, "카드"), (1, "증거")], bookmarks.GetNodes().Select(node => (node.Level, node.Title)));
    }

    [Fact]
    public void Only_the_used_part_of_the_fonts_is_inside()
    {
        var file = PdfWriter.Write(Sample.Document(SomeBlocks));

        Assert.InRange(file.Length, 5_000, 40_000);
    }

    [Fact]
    public void A_heading_that_skips_a_level_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Sample.Document(new Heading(2, "둘")));
        Assert.Throws<ArgumentException>(() => Sample.Document(new Heading(1, "하나"), new Callout([new Heading(3, "셋")])));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Heading(4, "넷"));
        Assert.Equal(4, Sample.Document(new Heading(1, "1"), new Heading(2, "2"), new Heading(3, "3"), new Heading(1, "1")).Blocks.Count);
    }

    [Fact]
    public void A_document_without_title_or_language_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new PdfDocument(" ", "ko", Sample.MadeOn, []));
        Assert.Throws<ArgumentException>(() => new PdfDocument("제목", "", Sample.MadeOn, []));
    }

    [Fact]
    public void A_table_with_an_uneven_row_or_no_column_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Table(["하나", "둘"], [["1"]]));
        Assert.Throws<ArgumentException>(() => new Table([], []));
    }

    [Fact]
    public void A_picture_that_is_no_whole_JPEG_header_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Picture("PNG"u8.ToArray(), "그림"));
        for (var length = 0; length < 160; length++)
            Assert.Throws<ArgumentException>(() => new Picture(Sample.Jpeg.AsMemory(0, length), "그림"));
    }

    [GeneratedRegex(@"/ID \[<([0-9A-F]{32})>")]
    private static partial Regex IdentifierPattern();

    [GeneratedRegex(@"startxref\n(\d+)\n%%EOF\n$")]
    private static partial Regex StartPattern();

    [GeneratedRegex(@"(\d{10}) 00000 n \n")]
    private static partial Regex EntryPattern();
}
