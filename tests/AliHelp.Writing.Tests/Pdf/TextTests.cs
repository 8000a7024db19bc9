using AliHelp.Writing.Pdf;
using FsCheck.Xunit;

namespace AliHelp.Writing.Tests.Pdf;

public sealed class TextTests
{
    private const double LeftEdge = 58;
    private const double RightEdge = 595.28 - 58;

    [Theory]
    [InlineData("11월 27일(금) 23시 59분까지 분쟁을 여세요.")]
    [InlineData("Open a dispute by Friday, 27 November 2026.")]
    [InlineData("‘분쟁 열기’ – 카드 · 계좌 → ₩38,900 … 50% “A&B” <3 [x] (y) \\ / ※ ① ㎡")]
    [InlineData("뷁 쀍 힣 가 똠방각하 ㄱㅏ")]
    [InlineData("漢字 ☐ ☑ ✔ 😀 👨‍👩‍👧 e\u0301")]
    [InlineData("no\u00A0break, zero\u200Bwidth, soft\u00ADhyphen")]
    public void A_text_is_extracted_as_it_was_written(string text)
    {
        using var pdf = Sample.Written(new Paragraph(text));

        Assert.Equal($"Document(P(\"{text.Normalize()}\"))", pdf.Structure);
    }

    [Fact]
    public void All_syllables_of_Hangul_fit_in_one_document()
    {
        var syllables = string.Concat(Enumerable.Range(0xAC00, 11172).Select(code => (char)code));

        using var pdf = Sample.Written(new Paragraph(syllables), new Paragraph("漢"));

        Assert.Contains($"\"{syllables[..40]}", pdf.Structure, StringComparison.Ordinal);
        Assert.Equal(syllables + "漢", string.Concat(pdf.Pages.SelectMany(page => page.Letters.Where(letter => letter.PointSize > 9)).Select(letter => letter.Value)));
    }

    [Fact]
    public void Hangul_in_pieces_is_put_together()
    {
        using var pdf = Sample.Written(new Paragraph("사진.jpg".Normalize(System.Text.NormalizationForm.FormD)));

        Assert.Equal("Document(P(\"사진.jpg\"))", pdf.Structure);
    }

    [Fact]
    public void What_no_text_may_hold_is_left_out()
    {
        using var pdf = Sample.Written(new Paragraph("가\u0000나\uD800다\uFFFE라\u0007\t마"));

        Assert.Equal("Document(P(\"가나\uFFFD다라 마\"))", pdf.Structure);
    }

    [Fact]
    public void A_character_that_the_font_lacks_takes_room()
    {
        using var pdf = Sample.Written(new Paragraph("漢字"));

        var letters = pdf.Pages[0].Letters;
        Assert.True(letters[0].Width > 5, $"漢 is {letters[0].Width} wide");
        Assert.Equal(letters[0].StartBaseLine.X + letters[0].Width, letters[1].StartBaseLine.X, tolerance: 0.01);
    }

    [Theory]
    [InlineData("\u200D")] // joiner
    [InlineData("\u00AD")] // soft hyphen, which the font would show
    [InlineData("\uFE0F")] // variation selector, which the font lacks
    public void A_character_that_steers_its_neighbours_takes_no_room(string character)
    {
        using var pdf = Sample.Written(new Paragraph($"가{character}나"));

        Assert.Equal(0, pdf.Pages[0].Letters[1].Width);
        Assert.Equal(pdf.Pages[0].Letters[1].StartBaseLine, pdf.Pages[0].Letters[2].StartBaseLine);
    }

    [Fact]
    public void A_line_feed_starts_a_new_line()
    {
        using var pdf = Sample.Written(new Paragraph("첫 줄\n둘째 줄"));

        Assert.Equal(["첫 줄 ", "둘째 줄"], BodyLines(pdf));
    }

    [Fact]
    public void Lines_break_between_words_and_keep_the_space()
    {
        var words = Enumerable.Repeat("알리익스프레스", 12);

        using var pdf = Sample.Written(new Paragraph(string.Join(' ', words)));

        Assert.All(BodyLines(pdf), line => Assert.All(line.TrimEnd().Split(' '), word => Assert.Equal("알리익스프레스", word)));
        Assert.Equal(2, BodyLines(pdf).Count);
        Assert.EndsWith(" ", BodyLines(pdf)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_longer_than_the_line_is_broken_within_it()
    {
        var word = string.Concat(Enumerable.Repeat("https://example.com/", 12));

        using var pdf = Sample.Written(new Paragraph($"주소: {word} 끝"));

        Assert.Equal($"Document(P(\"주소: {word} 끝\"))", pdf.Structure);
        Assert.Equal("주소: ", BodyLines(pdf)[0]);
        Assert.All(pdf.Pages[0].Letters, letter => Assert.True(letter.EndBaseLine.X <= RightEdge + 0.1));
    }

    [Fact]
    public void A_word_stays_whole_across_runs()
    {
        TextRun bold = new("십이월", Bold: true);
        var filler = string.Concat(Enumerable.Repeat("가", 47)) + " ";

        using var pdf = Sample.Written(new Paragraph([filler, bold, "까지입니다"]));

        Assert.Equal([filler, "십이월까지입니다"], BodyLines(pdf));
    }

    [Property(MaxTest = 40)]
    public bool Words_of_any_length_stay_within_the_margins_and_in_order(byte[] lengths)
    {
        var text = string.Join(' ', lengths.Select((length, i) => new string((char)('가' + i), length % 90 + 1)));

        using var pdf = Sample.Written(new Paragraph(text), new Paragraph("끝"));

        var letters = pdf.Pages.SelectMany(page => page.Letters).Where(letter => letter.PointSize > 9).ToList();
        return TaggedPdf.TextOf(letters) == text + "끝"
            && letters.Where(letter => letter.Value != " ").All(letter => letter.StartBaseLine.X >= LeftEdge - 0.1 && letter.EndBaseLine.X <= RightEdge + 0.1);
    }

    /// <summary>The lines of the first page without its footer.</summary>
    private static List<string> BodyLines(TaggedPdf pdf) =>
        [.. TaggedPdf.LinesOn(pdf.Pages[0]).Where(line => line[0].PointSize > 9).Select(TaggedPdf.TextOf)];
}
