using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using AliHelp.Writing.Pdf;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.TrueType;
using UglyToad.PdfPig.Fonts.TrueType.Parser;
using UglyToad.PdfPig.Tokens;

namespace AliHelp.Writing.Tests.Pdf;

/// <summary>The font inside the file, read by a parser that is not ours.</summary>
public sealed partial class FontTests
{
    // A document that uses these characters alone gives them the codes 1, 2, 3, …; the page number comes after them.
    private const string Letters = "힣é:e.´";

    [Fact]
    public void Letters_made_of_parts_keep_their_parts()
    {
        using var pdf = Sample.Written(new Paragraph(Letters));
        var font = EmbeddedFont(pdf);

        var plain = PathOf(font, 'e');
        Assert.Equal(plain, PathOf(font, 'é')[..plain.Count]);
        Assert.True(PathOf(font, 'é').Count > plain.Count);
        Assert.Equal(2 * PathOf(font, '.').Count, PathOf(font, ':').Count);
        Assert.Equal(PathOf(font, '.'), PathOf(font, ':')[..PathOf(font, '.').Count]);
    }

    [Fact]
    public void Glyphs_keep_their_bearings_and_widths()
    {
        using var pdf = Sample.Written(new Paragraph(Letters));
        var font = EmbeddedFont(pdf);
        var metrics = font.TableRegister.HorizontalMetricsTable.HorizontalMetrics;

        foreach (var (index, letter) in Letters.Index())
        {
            Assert.Equal(PathOf(font, letter).Min(point => point.X), metrics[index + 1].LeftSideBearing, tolerance: 2);
            var drawn = pdf.Pages[0].Letters[index];
            Assert.Equal(metrics[index + 1].AdvanceWidth / 2048.0 * 10.5, drawn.Width, tolerance: 0.01);
        }
    }

    [Fact]
    public void The_font_holds_what_is_used_and_its_parts_only()
    {
        using var pdf = Sample.Written(new Paragraph(Letters));

        var count = EmbeddedFont(pdf).TableRegister.HorizontalMetricsTable.HorizontalMetrics.Count;

        // Letters, "바닥글", "1", " ", "/", the font's own first glyph, and the parts of é and the colon.
        Assert.InRange(count, Letters.Length + 7, Letters.Length + 12);
    }

    [Fact]
    public void The_way_back_to_Unicode_is_in_blocks_of_at_most_a_hundred()
    {
        using var pdf = Sample.Written(new Paragraph(string.Concat(Enumerable.Range(0xAC00, 250).Select(code => (char)code))));

        var map = Encoding.ASCII.GetString(Unpacked(pdf.At<StreamToken>(Font(pdf).Data["ToUnicode"])));

        var sizes = BlockPattern().Matches(map).Select(block => int.Parse(block.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal([100, 100], sizes[..2]);
        Assert.All(sizes, size => Assert.InRange(size, 1, 100));
        Assert.Equal(sizes.Sum(), EntryPattern().Count(map));
    }

    private static List<(double X, double Y)> PathOf(TrueTypeFont font, char letter)
    {
        Assert.True(font.TryGetPath(letter, _ => Letters.IndexOf(letter, StringComparison.Ordinal) + 1, out var path));
        return [.. path.SelectMany(subpath => subpath.Commands).Select(EndOf).Where(point => point is not null).Select(point => (point!.Value.X, point.Value.Y))];

        static PdfPoint? EndOf(PdfSubpath.IPathCommand command) => command switch
        {
            PdfSubpath.Move move => move.Location,
            PdfSubpath.Line line => line.To,
            PdfSubpath.QuadraticBezierCurve curve => curve.EndPoint,
            PdfSubpath.CubicBezierCurve curve => curve.EndPoint,
            _ => null,
        };
    }

    private static DictionaryToken Font(TaggedPdf pdf) =>
        pdf.At<DictionaryToken>(pdf.At<DictionaryToken>(pdf.At<DictionaryToken>(pdf.Pages[0].Dictionary.Data["Resources"]).Data["Font"]).Data["F1"]);

    private static TrueTypeFont EmbeddedFont(TaggedPdf pdf)
    {
        var descendant = pdf.At<DictionaryToken>(pdf.At<ArrayToken>(Font(pdf).Data["DescendantFonts"]).Data[0]);
        var program = pdf.At<StreamToken>(pdf.At<DictionaryToken>(descendant.Data["FontDescriptor"]).Data["FontFile2"]);
        return TrueTypeFontParser.Parse(new TrueTypeDataBytes(Unpacked(program)));
    }

    private static byte[] Unpacked(StreamToken stream)
    {
        using var unpacked = new MemoryStream();
        using (var inflater = new ZLibStream(new MemoryStream(stream.Data.ToArray()), CompressionMode.Decompress))
            inflater.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    [GeneratedRegex(@"(\d+) beginbfchar")]
    private static partial Regex BlockPattern();

    [GeneratedRegex("^<[0-9A-F]{4}> <[0-9A-F]+>$", RegexOptions.Multiline)]
    private static partial Regex EntryPattern();
}
