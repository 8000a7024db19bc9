using AliHelp.Writing.Pdf;

namespace AliHelp.Writing.Tests.Pdf;

public sealed class PageTests
{
    [Fact]
    public void An_empty_document_is_one_page_that_says_so()
    {
        using var pdf = Sample.Written();

        Assert.Equal("바닥글1 / 1", Assert.Single(pdf.Pages).Text);
        Assert.Equal("Document()", pdf.Structure);
    }

    [Fact]
    public void Pages_are_A4_and_numbered()
    {
        using var pdf = Sample.Written([.. Sample.Paragraphs(70)]);

        Assert.Equal(3, pdf.Pages.Count);
        Assert.All(pdf.Pages, page => Assert.Equal((595.28, 841.89), (page.Width, page.Height)));
        Assert.All(pdf.Pages, page => Assert.EndsWith($"{page.Number} / 3", page.Text, StringComparison.Ordinal));
        Assert.Equal(70, pdf.Structure.Split("P(").Length - 1);
    }

    [Fact]
    public void Every_page_starts_at_the_same_height()
    {
        using var pdf = Sample.Written([.. Sample.Paragraphs(70)]);

        Assert.Single(pdf.Pages.Select(page => Math.Round(TaggedPdf.LinesOn(page)[0][0].StartBaseLine.Y, 2)).Distinct());
    }

    [Fact]
    public void No_text_reaches_the_footer()
    {
        var footer = string.Join(' ', Enumerable.Repeat("긴 바닥글", 60));
        var document = new PdfDocument("제목", "ko", Sample.MadeOn, [.. Sample.Paragraphs(70)], footer);

        using var pdf = new TaggedPdf(PdfWriter.Write(document));

        foreach (var page in pdf.Pages)
        {
            var (small, body) = (page.Letters.Where(letter => letter.PointSize < 9).ToList(), page.Letters.Where(letter => letter.PointSize > 9));
            Assert.True(body.Min(letter => letter.StartBaseLine.Y) > small.Max(letter => letter.StartBaseLine.Y) + 20);
            Assert.True(small.Min(letter => letter.StartBaseLine.Y) > 40);
        }
    }

    [Theory]
    [MemberData(nameof(LinesBefore))]
    public void A_heading_is_never_the_last_on_its_page(int linesBefore)
    {
        using var pdf = Sample.Written([.. Sample.Paragraphs(linesBefore), new Heading(1, "머리"), new Heading(2, "둘째머리"), new Paragraph("다음글")]);

        var page = Assert.Single(pdf.Pages, page => page.Text.Contains("머리", StringComparison.Ordinal));
        Assert.Contains("둘째머리다음글", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_without_end_still_fill_their_pages()
    {
        using var pdf = Sample.Written([.. Enumerable.Range(1, 50).Select(i => new Heading(1, $"머리 {i}"))]);

        Assert.Equal(3, pdf.Pages.Count);
    }

    [Theory]
    [MemberData(nameof(LinesBefore))]
    public void A_sentence_stays_with_the_list_it_introduces(int linesBefore)
    {
        using var pdf = Sample.Written([.. Sample.Paragraphs(linesBefore), new Paragraph("다음 순서입니다."), new NumberedList(["엽니다.", "누릅니다."])]);

        Assert.Contains(pdf.Pages, page => page.Text.Contains("다음 순서입니다.1.엽니다.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(LinesBefore))]
    public void A_paragraph_leaves_no_single_line_behind(int linesBefore)
    {
        var paragraph = string.Join('\n', Enumerable.Range(1, 5).Select(i => $"문단 {i}"));

        using var pdf = Sample.Written([.. Sample.Paragraphs(linesBefore), new Paragraph(paragraph)]);

        Assert.DoesNotContain(1, pdf.Pages.Select(page => TaggedPdf.LinesOn(page).Count(line => TaggedPdf.TextOf(line).StartsWith('문'))));
    }

    [Theory]
    [MemberData(nameof(LinesBefore))]
    public void A_callout_stays_whole(int linesBefore)
    {
        var callout = new Callout([.. Enumerable.Range(1, 6).Select(i => new Paragraph($"알림 {i}"))]);

        using var pdf = Sample.Written([.. Sample.Paragraphs(linesBefore), callout]);

        Assert.Single(pdf.Pages, page => page.Text.Contains("알림", StringComparison.Ordinal));
    }

    [Fact]
    public void A_callout_taller_than_a_page_goes_on_with_its_tint_on_the_next()
    {
        using var pdf = Sample.Written(new Callout([.. Sample.Paragraphs(60)]));

        Assert.Equal(2, pdf.Pages.Count);
        Assert.All(pdf.Pages, page => Assert.Equal(2, page.Paths.Count));
    }

    [Fact]
    public void A_table_repeats_its_header_on_every_page_for_the_eye_only()
    {
        var rows = Enumerable.Range(1, 70).Select(i => (IReadOnlyList<PdfText>)[$"행 {i}", $"{i}"]).ToList();

        using var pdf = Sample.Written(new Paragraph("앞글"), new Table(["이름", "번호"], rows));

        Assert.Equal(3, pdf.Pages.Count);
        Assert.All(pdf.Pages, page => Assert.Equal("이름번호", TaggedPdf.TextOf(TaggedPdf.LinesOn(page)[page.Number == 1 ? 1 : 0])));
        Assert.Equal(2, pdf.Structure.Split("TH:Column").Length - 1);
        Assert.Equal(70, pdf.Structure.Split("TD(\"행").Length - 1);
        Assert.All(pdf.Pages.Skip(1), page => Assert.Equal("이름번호", TaggedPdf.ArtifactsOn(page).First()));
        Assert.All(pdf.Pages.SelectMany(page => page.GetMarkedContents()), marked => Assert.Empty(marked.Children));
    }

    [Fact]
    public void A_link_in_a_repeated_header_is_a_link_once()
    {
        var rows = Enumerable.Range(1, 50).Select(i => (IReadOnlyList<PdfText>)[$"{i}"]).ToList();

        using var pdf = Sample.Written(new Table([[new TextRun("출처", Link: new Uri("https://example.com/"))]], rows));

        Assert.Equal([1, 0], pdf.Pages.Select(page => page.GetAnnotations().Count()));
    }

    [Theory]
    [MemberData(nameof(LinesBefore))]
    public void A_table_header_is_never_left_without_a_row(int linesBefore)
    {
        using var pdf = Sample.Written([.. Sample.Paragraphs(linesBefore), new Table(["이름"], [["첫째"], ["둘째"], ["셋째"]], "표 제목")]);

        Assert.Contains(pdf.Pages, page => page.Text.Contains("표 제목이름첫째", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_taller_than_a_page_continues_on_the_next()
    {
        var longCell = string.Join('\n', Enumerable.Range(1, 80).Select(i => $"{i}번째"));

        using var pdf = Sample.Written(new Table(["이름", "내용"], [["긴 것", longCell]]));

        Assert.Equal(2, pdf.Pages.Count);
        Assert.Contains($"TD(\"긴 것\") TD(\"1번째 2번째", pdf.Structure, StringComparison.Ordinal);
        Assert.All(pdf.Pages, page => Assert.True(page.Letters.Min(letter => letter.StartBaseLine.Y) > 40));
    }

    [Fact]
    public void Short_columns_keep_to_one_line_and_the_long_one_wraps()
    {
        var note = string.Join(' ', Enumerable.Repeat("설명이 이어집니다", 12));

        using var pdf = Sample.Written(new Table(["언제까지", "설명"], [["2026년 11월 27일(금)", note]]));

        Assert.StartsWith("2026년 11월 27일(금)설명이", TaggedPdf.TextOf(TaggedPdf.LinesOn(pdf.Pages[0])[1]), StringComparison.Ordinal);
        Assert.All(pdf.Pages[0].Letters.Where(letter => letter.Value != " "), letter => Assert.True(letter.EndBaseLine.X <= 595.28 - 58 + 0.1));
    }

    [Fact]
    public void Long_columns_share_what_short_ones_leave()
    {
        var note = string.Join(' ', Enumerable.Repeat("말", 200));

        using var pdf = Sample.Written(new Table(["가", "나", "다"], [["짧음", note, note]]));

        var edges = TaggedPdf.LinesOn(pdf.Pages[0])[0].Select(letter => letter.StartBaseLine.X).ToList();
        Assert.Equal(595.28 - 58 - edges[2], edges[2] - edges[1] - 14, tolerance: 0.5);
        Assert.InRange(edges[1] - edges[0], 14, 60);
    }

    [Fact]
    public void A_cell_of_several_lines_is_as_wide_as_its_longest_line()
    {
        var lines = string.Join('\n', Enumerable.Repeat("2026년 11월 27일(금)", 5));

        using var pdf = Sample.Written(new Table(["날", "설명"], [[lines, string.Join(' ', Enumerable.Repeat("설명", 60))]]));

        Assert.InRange(TaggedPdf.LinesOn(pdf.Pages[0])[0][1].StartBaseLine.X, 58 + 90, 58 + 130);
    }

    [Fact]
    public void Words_stay_whole_in_a_crowded_table()
    {
        var headers = Enumerable.Range(1, 5).Select(i => (PdfText)$"{i}").ToList();
        List<PdfText> row = ["알리익스프레스분쟁센터", .. Enumerable.Repeat((PdfText)string.Join(' ', Enumerable.Repeat("말", 90)), 4)];

        using var pdf = Sample.Written(new Table(headers, [row]));

        Assert.Contains(TaggedPdf.LinesOn(pdf.Pages[0]), line => TaggedPdf.TextOf(line).Contains("알리익스프레스분쟁센터", StringComparison.Ordinal));
    }

    [Fact]
    public void Cells_stay_in_their_columns_however_many_and_long()
    {
        var headers = Enumerable.Range(0, 8).Select(i => (PdfText)$"{i}").ToList();
        var cells = headers.Select(_ => (PdfText)new string('W', 30)).ToList();

        using var pdf = Sample.Written(new Table(headers, [cells]));

        var edges = TaggedPdf.LinesOn(pdf.Pages[0])[0].Select(letter => letter.StartBaseLine.X).ToList();
        Assert.Equal(8, edges.Count);
        var starts = pdf.Pages[0].Letters.Where(letter => letter.Value == "W").Select(letter => Math.Round(letter.StartBaseLine.X, 1));
        Assert.All(starts, x => Assert.Contains(edges, edge => x >= edge - 0.1 && x < edge + 60));
        Assert.All(pdf.Pages[0].Letters, letter => Assert.True(letter.EndBaseLine.X <= 595.28 - 58 + 0.1));
    }

    [Theory]
    [InlineData(100, 100)]
    [InlineData(2000, 412.2)]
    public void A_picture_keeps_its_shape_and_fits(double maxWidth, double expectedWidth)
    {
        using var pdf = Sample.Written(new Picture(Sample.Jpeg, "사진", maxWidth));

        var image = Assert.Single(pdf.Pages[0].GetImages());
        Assert.Equal(expectedWidth, image.BoundingBox.Width, tolerance: 0.1);
        Assert.Equal(36.0 / 25, image.BoundingBox.Height / image.BoundingBox.Width, tolerance: 0.01);
        Assert.InRange(image.BoundingBox.Bottom, 60, 842 - 60);
        Assert.Equal(Sample.Jpeg, image.RawMemory.ToArray());
    }

    [Theory]
    [InlineData(1, "DeviceGray", false)]
    [InlineData(3, "DeviceRGB", false)]
    [InlineData(4, "DeviceCMYK", true)]
    public void A_picture_has_the_colours_of_its_file(byte components, string colours, bool inverted)
    {
        var jpeg = Sample.Jpeg.ToArray();
        var frame = jpeg.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]);
        jpeg[frame + 9] = components;

        var file = System.Text.Encoding.Latin1.GetString(PdfWriter.Write(Sample.Document(new Picture(jpeg, "사진"))));

        Assert.Contains($"/ColorSpace /{colours} ", file, StringComparison.Ordinal);
        Assert.Equal(inverted, file.Contains("/Decode [1 0 1 0 1 0 1 0]", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_stays_with_its_caption()
    {
        for (var height = 0; height < 40; height += 4)
        {
            using var pdf = Sample.Written([.. Sample.Paragraphs(23), new Space(height), new Picture(Sample.Jpeg, "사진", 100, "사진 설명")]);

            var page = Assert.Single(pdf.Pages, page => page.Text.Contains("사진 설명", StringComparison.Ordinal));
            Assert.Equal(1, page.NumberOfImages);
        }
    }

    [Fact]
    public void An_exhibit_has_its_text_beside_its_picture_and_below_nothing_of_the_next()
    {
        using var pdf = Sample.Written(new ExhibitList(
            [new(new Picture(Sample.Jpeg, "하나"), "짧게"), new(null, "사진 없이"), new(new Picture(Sample.Jpeg, "셋"), string.Join(' ', Enumerable.Repeat("긴 글이", 120)))]));

        var images = pdf.Pages[0].GetImages().ToList();
        Assert.Equal(2, images.Count);
        // 25 by 36 pixels, 72 points high.
        Assert.All(images, image => Assert.Equal((50.0, 72.0), (Math.Round(image.BoundingBox.Width, 1), Math.Round(image.BoundingBox.Height, 1))));
        // The footer stands at the left edge.
        var letters = pdf.Pages[0].Letters.Where(letter => letter.PointSize > 10).ToList();
        Assert.All(letters, letter => Assert.True(letter.StartBaseLine.X >= 58 + 72));
        var second = letters.Where(letter => letter.Value == "없").Max(letter => letter.StartBaseLine.Y);
        Assert.InRange(second, images[1].BoundingBox.Top, images[0].BoundingBox.Bottom);
    }

    [Fact]
    public void An_exhibit_stays_on_one_page()
    {
        for (var lines = 14; lines < 30; lines++)
        {
            using var pdf = Sample.Written([.. Sample.Paragraphs(lines), new ExhibitList([new(new Picture(Sample.Jpeg, "사진"), "첫째\n둘째\n셋째\n넷째\n다섯째")])]);

            var page = Assert.Single(pdf.Pages, page => page.NumberOfImages == 1);
            Assert.All(["첫째", "다섯째"], part => Assert.Contains(part, page.Text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_text_that_goes_on_overleaf_leaves_its_picture_whole()
    {
        for (var lines = 14; lines < 30; lines++)
        {
            var text = string.Join('\n', Enumerable.Range(1, 60).Select(line => $"{line}째"));
            using var pdf = Sample.Written([.. Sample.Paragraphs(lines), new ExhibitList([new(new Picture(Sample.Jpeg, "사진"), text)])]);

            var page = Assert.Single(pdf.Pages, page => page.NumberOfImages == 1);
            Assert.All(["1째", "5째"], part => Assert.Contains(part, page.Text, StringComparison.Ordinal));
            Assert.True(Assert.Single(page.GetImages()).BoundingBox.Bottom > 60);
        }
    }

    public static TheoryData<int> LinesBefore => [.. Enumerable.Range(20, 16)];
}
