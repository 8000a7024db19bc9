using System.Globalization;
using AliHelp.Writing.Pdf.Fonts;
using AliHelp.Writing.Pdf.Layout;
using AliHelp.Writing.Pdf.Output;

namespace AliHelp.Writing.Pdf;

/// <summary>
/// Writes a document as a tagged A4 PDF 1.7 after PDF/UA-1 (ISO 14289-1), with the used part of Pretendard inside.
/// Left-to-right text only; letters are not kerned.
/// </summary>
public static class PdfWriter
{
    /// <summary>The whole file. Safe to call from many threads at once.</summary>
    public static byte[] Write(PdfDocument document)
    {
        var regular = new FontSubset(TrueTypeFont.Regular, "F1");
        var bold = new FontSubset(TrueTypeFont.Bold, "F2");
        var typesetting = new Typesetting(regular, bold);
        var layout = new BlockLayout(typesetting);

        var root = new StructureElement("Document", parent: null);
        var footer = FooterLines(document.Footer, typesetting, root);
        var bottom = Look.PageHeight - Look.BottomMargin - Math.Max(1, footer.Count) * Look.Footer.LineHeight - Look.FooterGap;
        var placed = Pager.Paginate(layout.Layout(document.Blocks, Look.Page, root), Look.TopMargin, bottom);
        var pages = placed.Select((bands, i) => Draw(bands, footer, PageNumber(i + 1, placed.Count, typesetting, root))).ToList();
        return new DocumentFile(document, pages, root, layout.Bookmarks, [regular, bold]).ToBytes();
    }

    private static List<Line> FooterLines(string? footer, Typesetting typesetting, StructureElement root) =>
        footer is null ? [] : typesetting.Lines(footer, Look.Footer, root, Look.Page.Width - Look.PageNumberWidth);

    private static Line PageNumber(int number, int count, Typesetting typesetting, StructureElement root) =>
        typesetting.Lines(string.Create(CultureInfo.InvariantCulture, $"{number} / {count}"), Look.Footer, root, Look.PageNumberWidth)[0];

    private static PageCanvas Draw(List<PlacedBand> bands, List<Line> footer, Line pageNumber)
    {
        var page = new PageCanvas();
        foreach (var panel in bands.SelectMany(placed => placed.Band.Panels).Distinct())
        {
            var on = bands.Where(placed => placed.Band.Panels.Contains(panel)).ToList();
            var box = new Box(panel.Column.X, on[0].Top, panel.Column.Width, on[^1].Bottom - on[0].Top);
            page.Artifact(() =>
            {
                page.Fill(box, Look.Tint);
                page.Fill(box with { Width = Look.PanelBar }, Look.Accent);
            });
        }

        foreach (var placed in bands)
        {
            if (placed.IsRepeated)
                page.Artifact(() => placed.Band.Draw(page, placed.Top), "/Type /Pagination");
            else
                placed.Band.Draw(page, placed.Top);
        }

        page.Artifact(
            () =>
            {
                var top = Look.PageHeight - Look.BottomMargin - Math.Max(1, footer.Count) * Look.Footer.LineHeight;
                for (var i = 0; i < footer.Count; i++)
                    page.Text(footer[i], Look.Page.X, top + i * Look.Footer.LineHeight);
                page.Text(pageNumber, Look.Page.Right - pageNumber.Width, top);
            },
            "/Type /Pagination /Subtype /Footer");
        return page;
    }
}
