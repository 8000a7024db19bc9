using AliHelp.Writing.Pdf;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace AliHelp.Writing.Tests.Pdf;

public sealed class StructureTests
{
    private static readonly Uri Somewhere = new("https://example.com/a_(b)?c=1&d=\\");

    /// <summary>One block of every kind, and the structure it should become.</summary>
    private static readonly Dictionary<PdfBlock, string> EveryBlock = new()
    {
        [new Heading(1, "제목")] = "H1(\"제목\")",
        [new Paragraph("문단")] = "P(\"문단\")",
        [new BulletList(["하나", "둘"])] = "L(LI(Lbl(\"•\") LBody(\"하나\")) LI(Lbl(\"•\") LBody(\"둘\")))",
        [new NumberedList(["하나", "둘"])] = "L(LI(Lbl(\"1.\") LBody(\"하나\")) LI(Lbl(\"2.\") LBody(\"둘\")))",
        [new CheckList([new("영상", true), new("사진", false)], "있음", "없음")] =
            "L(LI(Lbl=있음(\"☑ \") LBody(\"영상\")) LI(Lbl=없음(\"☐ \") LBody(\"사진\")))",
        [new FactList([new("상품", "이어폰"), new("금액", "")])] = "L(LI(Lbl(\"상품\") LBody(\"이어폰\")) LI(Lbl(\"금액\") LBody()))",
        [new Table(["기한", "날"], [["분쟁", "금"], ["환불", ""]], "표", RowHeaders: true)] =
            "Table(Caption(\"표\") THead(TR(TH:Column(\"기한\") TH:Column(\"날\"))) TBody(TR(TH:Row(\"분쟁\") TD(\"금\")) TR(TH:Row(\"환불\") TD())))",
        [new Callout([new Paragraph("지금"), new Callout([new Paragraph("안쪽")])])] = "Div(P(\"지금\") Div(P(\"안쪽\")))",
        [new Divider()] = "",
        [new Space(20)] = "",
        [new Picture(Sample.Jpeg, "경첩 사진", 100, "증거 1")] = "Figure=경첩 사진(\"\") P(\"증거 1\")",
        [new ExhibitList([new(new Picture(Sample.Jpeg, "상자"), "겉상자"), new(null, "영수증")])] =
            "L(LI(LBody(Figure=상자(\"\") P(\"겉상자\"))) LI(LBody(P(\"영수증\"))))",
    };

    public static TheoryData<PdfBlock, string> Blocks => new(EveryBlock.Select(entry => (entry.Key, entry.Value)));

    [Fact]
    public void Every_kind_of_block_has_an_example_here()
    {
        var kinds = typeof(PdfBlock).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PdfBlock)));

        Assert.Equal(kinds.OrderBy(type => type.Name), EveryBlock.Keys.Select(block => block.GetType()).OrderBy(type => type.Name));
    }

    [Theory]
    [MemberData(nameof(Blocks), DisableDiscoveryEnumeration = true)]
    public void A_block_becomes_its_structure(PdfBlock block, string structure)
    {
        using var pdf = Sample.Written(block);

        Assert.Equal($"Document({structure})", pdf.Structure);
    }

    [Fact]
    public void All_blocks_together_are_read_in_order_and_nothing_is_left_untagged()
    {
        using var pdf = Sample.Written([.. EveryBlock.Keys]);

        Assert.Equal($"Document({string.Join(' ', EveryBlock.Values.Where(structure => structure.Length > 0))})", pdf.Structure);
        Assert.All(pdf.Pages, page => Assert.Equal(page.Letters.Count, page.GetMarkedContents().Sum(marked => marked.Letters.Count)));
    }

    [Fact]
    public void A_check_box_is_drawn_over_a_character_that_is_not()
    {
        using var pdf = Sample.Written(new CheckList([new("영상", true), new("사진", false)], "있음", "없음"));

        var unseen = pdf.Pages[0].Letters.Where(letter => letter.RenderingMode == TextRenderingMode.Neither);
        Assert.Equal("☑ ☐ ", TaggedPdf.TextOf(unseen));
        Assert.Equal(3, pdf.Pages[0].Paths.Count); // two boxes and one tick
    }

    [Fact]
    public void A_run_in_another_language_says_so()
    {
        using var pdf = Sample.Written(new Paragraph(["단추: ", new TextRun("Open Dispute", Language: "en"), "를 누릅니다."]));

        Assert.Equal("Document(P(\"단추: \" Span@en(\"Open Dispute\") \"를 누릅니다.\"))", pdf.Structure);
    }

    [Fact]
    public void A_text_wholly_in_another_language_says_so_itself()
    {
        PdfText cell = [new TextRun("Open ", Language: "en"), new TextRun("now", Bold: true, Language: "en")];
        var table = new Table([[new TextRun("Step", Language: "en")]], [[cell]]);

        using var pdf = Sample.Written(table);

        Assert.Equal("Document(Table(THead(TR(TH@en:Column(\"Step\"))) TBody(TR(TD@en(\"Open now\")))))", pdf.Structure);
    }

    [Fact]
    public void A_link_holds_its_text_and_its_place_on_the_page()
    {
        using var pdf = Sample.Written(new Paragraph(["자세히: ", new TextRun("분쟁 안내", Link: Somewhere), "."]));

        Assert.Equal($"Document(P(\"자세히: \" Link(\"분쟁 안내\" →{Somewhere.AbsoluteUri}) \".\"))", pdf.Structure);
        var annotation = Assert.Single(pdf.Pages[0].GetAnnotations());
        Assert.Equal("분쟁 안내", annotation.Content);
        var letters = pdf.Pages[0].Letters.Where(letter => letter.Value is "분" or "내").ToList();
        Assert.InRange(letters[0].StartBaseLine.X, annotation.Rectangle.Left - 0.1, annotation.Rectangle.Left + 0.1);
        Assert.InRange(letters[1].EndBaseLine.X, annotation.Rectangle.Right - 0.1, annotation.Rectangle.Right + 0.1);
        Assert.InRange(letters[0].StartBaseLine.Y, annotation.Rectangle.Bottom, annotation.Rectangle.Top);
    }

    [Fact]
    public void A_link_over_two_lines_can_be_pressed_on_both()
    {
        var text = string.Join(' ', Enumerable.Repeat("알리익스프레스", 12));

        using var pdf = Sample.Written(new Paragraph([new TextRun(text, Link: Somewhere)]));

        var annotations = pdf.Pages[0].GetAnnotations().ToList();
        Assert.Equal(2, annotations.Count);
        Assert.All(annotations, annotation => Assert.Contains(
            pdf.Pages[0].Letters, letter => letter.Value == "스" && Math.Abs(letter.EndBaseLine.X - annotation.Rectangle.Right) < 0.1));
        Assert.Equal(3, pdf.Structure.Split('→').Length);
    }

    [Fact]
    public void Page_content_and_links_lead_back_to_their_elements()
    {
        var link = new Paragraph(["글 ", new TextRun("링크", Link: Somewhere)]);

        using var pdf = Sample.Written([new Heading(1, "제목"), link, .. Sample.Paragraphs(60), link]);

        var parents = ParentTree(pdf);

        foreach (var page in pdf.Pages)
        {
            var elements = pdf.At<ArrayToken>(parents[Key(page.Dictionary, "StructParents")]).Data;
            Assert.Equal(TaggedPdf.MarkedOn(page).Count(marked => marked.MarkedContentIdentifier >= 0), elements.Count);
            foreach (var (mark, element) in elements.Index())
            {
                Assert.Contains(
                    Kids(element), kid => kid.Data.ContainsKey("MCID") && Key(kid, "MCID") == mark && pdf.PageNumber(kid.Data["Pg"]) == page.Number);
            }

            foreach (var annotation in page.GetAnnotations())
                Assert.Contains(Kids(parents[Key(annotation.AnnotationDictionary, "StructParent")]), kid => kid.Data.ContainsKey("Obj"));
        }

        int Key(DictionaryToken dictionary, string name) => pdf.At<NumericToken>(dictionary.Data[name]).Int;

        IEnumerable<DictionaryToken> Kids(IToken element) =>
            pdf.At<ArrayToken>(pdf.At<DictionaryToken>(element).Data["K"]).Data.Select(kid => pdf.At<DictionaryToken>(kid));
    }

    [Fact]
    public void Footers_are_no_part_of_the_text()
    {
        using var pdf = Sample.Written(new Paragraph("글"));

        Assert.Equal(["바닥글1 / 1"], TaggedPdf.ArtifactsOn(pdf.Pages[0]));
    }

    private static Dictionary<int, IToken> ParentTree(TaggedPdf pdf)
    {
        var root = pdf.At<DictionaryToken>(pdf.Catalog.Data["StructTreeRoot"]);
        var entries = pdf.At<ArrayToken>(pdf.At<DictionaryToken>(root.Data["ParentTree"]).Data["Nums"]).Data;
        return entries.Chunk(2).ToDictionary(pair => ((NumericToken)pair[0]).Int, pair => pair[1]);
    }
}
