using AliHelp.Writing.Pdf.Output;
using static System.FormattableString;

namespace AliHelp.Writing.Pdf.Layout;

/// <summary>A heading's place, for the viewer's list of bookmarks.</summary>
internal sealed record Bookmark(int Level, string Title, PageCanvas Page, double Top);

/// <summary>Turns blocks into bands, and gives every band its place in the document's structure.</summary>
internal sealed class BlockLayout(Typesetting typesetting)
{
    private readonly RowLayout rows = new(typesetting);
    private readonly List<Bookmark> bookmarks = [];

    /// <summary>The headings drawn so far.</summary>
    public IReadOnlyList<Bookmark> Bookmarks => bookmarks;

    public List<Band> Layout(IReadOnlyList<PdfBlock> blocks, Column column, StructureElement parent)
    {
        var bands = new List<Band>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0)
            {
                var introduces = Introduces(blocks[i - 1], blocks[i]);
                if (introduces && bands.Count > 0)
                    bands[^1] = bands[^1] with { KeepWithNext = true };
                bands.Add(Band.Gap(Look.Between(blocks[i - 1], blocks[i]), introduces));
            }

            bands.AddRange(Layout(blocks[i], column, parent));
        }

        return bands;
    }

    private static bool Introduces(PdfBlock above, PdfBlock below) =>
        (above, below) is (Heading, _) or (Paragraph, BulletList or NumberedList or CheckList or FactList or Table or ExhibitList);

    private IEnumerable<Band> Layout(PdfBlock block, Column column, StructureElement parent) => block switch
    {
        Heading heading => LayoutHeading(heading, column, parent),
        Paragraph paragraph => LayoutText("P", paragraph.Text, Look.Of(paragraph.Style), column, parent),
        BulletList list => LayoutList(list.Items.Select(item => ("•", item)), "Disc", column, parent),
        NumberedList list => LayoutList(list.Items.Select((item, i) => (Invariant($"{i + 1}."), item)), "Decimal", column, parent),
        CheckList list => LayoutCheckList(list, column, parent),
        FactList list => rows.LayoutFacts(list, column, NewList("None", parent)),
        Table table => LayoutTable(table, column, new StructureElement("Table", parent)),
        Callout callout => LayoutCallout(callout, column, parent),
        Divider => [new Band(Look.Hairline, (page, top) => page.Rule(column, top, Look.Line))],
        Space space => [Band.Gap(space.Height)],
        Picture picture => LayoutPicture(picture, column, parent),
        ExhibitList list => LayoutExhibits(list, column, NewList("None", parent)),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "A block of an unknown kind."),
    };

    private List<Band> LayoutHeading(Heading heading, Column column, StructureElement parent)
    {
        var type = Invariant($"H{heading.Level}");
        var bands = LayoutText(type, heading.Text, Look.HeadingOf(heading.Level), column, parent)
            .Select(band => band with { KeepWithNext = true }).ToList();
        if (bands.Count > 0)
            bands[0] = bands[0].DrawnAfter((page, top) => bookmarks.Add(new Bookmark(heading.Level, heading.Text.ToString(), page, top)));
        return bands;
    }

    private List<Band> LayoutText(string type, PdfText text, TextStyle style, Column column, StructureElement parent) =>
        LayoutLines(typesetting.Lines(text, style, Typesetting.ElementFor(type, parent, text), column.Width), column.X);

    /// <summary>One band a line; a page break leaves at least two lines of a paragraph on either side.</summary>
    private static List<Band> LayoutLines(List<Line> lines, double x) =>
        [.. lines.Select((line, i) => new Band(line.Height, (page, top) => page.Text(line, x, top))
        {
            KeepWithNext = i + 1 < lines.Count && (i == 0 || i == lines.Count - 2),
        })];

    private IEnumerable<Band> LayoutList(IEnumerable<(string Label, PdfText Text)> items, string numbering, Column column, StructureElement parent)
    {
        var list = NewList(numbering, parent);
        return LayoutItems([.. items.Select(item =>
        {
            var entry = new StructureElement("LI", list);
            var label = typesetting.Lines(item.Label, Look.Body, new StructureElement("Lbl", entry), double.MaxValue)[0];
            return new Item(entry, item.Text, label.Width, (page, top) => page.Text(label, column.X, top));
        })], column);
    }

    private IEnumerable<Band> LayoutCheckList(CheckList checkList, Column column, StructureElement parent)
    {
        var list = NewList("None", parent);
        return LayoutItems([.. checkList.Items.Select(item =>
        {
            var entry = new StructureElement("LI", list);
            var label = new StructureElement("Lbl", entry) { Alt = item.Checked ? checkList.CheckedText : checkList.UncheckedText };
            var hidden = typesetting.Lines(item.Checked ? "☑ " : "☐ ", Look.Body, label, double.MaxValue)[0];
            var inset = (Look.Body.LineHeight - Look.CheckBoxSize) / 2;
            return new Item(entry, item.Text, Look.CheckBoxSize, (page, top) =>
                page.CheckBox(label, new Box(column.X + 1, top + inset, Look.CheckBoxSize, Look.CheckBoxSize), item.Checked, hidden));
        })], column);
    }

    /// <summary>Labels at the left edge, texts behind the widest of them.</summary>
    private IEnumerable<Band> LayoutItems(IReadOnlyList<Item> items, Column column)
    {
        var body = column.Inset(Math.Max(Look.Indent, items.Select(item => item.LabelWidth).DefaultIfEmpty().Max() + 6));
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                yield return Band.Gap(Look.ItemGap);

            var item = items[i];
            var bands = LayoutText("LBody", item.Text, Look.Body, body, item.Element);
            if (bands.Count == 0)
                bands.Add(Band.Blank(Look.Body.LineHeight));
            bands[0] = bands[0].DrawnAfter(item.DrawLabel);
            foreach (var band in bands)
                yield return band;
        }
    }

    private List<Band> LayoutTable(Table table, Column column, StructureElement element)
    {
        List<Band> caption = table.Caption is { } text
            ? [.. LayoutText("Caption", text, Look.Caption, column, element), Band.Gap(Look.ItemGap)]
            : [];
        return [.. caption.Select(band => band with { KeepWithNext = true }), .. rows.LayoutTable(table, column, element)];
    }

    private List<Band> LayoutCallout(Callout callout, Column column, StructureElement parent)
    {
        var panel = new Panel(column);
        var inner = Layout(callout.Blocks, column.Inset(Look.PanelPadding + Look.PanelBar, Look.PanelPadding), new StructureElement("Div", parent));
        List<Band> bands = [Padding(keepWithNext: true), .. inner, Padding(keepWithNext: false)];
        bands[^2] = bands[^2] with { KeepWithNext = true };

        return [.. KeptTogether(bands).Select(band => band with { Panels = [panel, .. band.Panels] })];

        static Band Padding(bool keepWithNext) => Band.Blank(Look.PanelPadding * 0.85) with { KeepWithNext = keepWithNext };
    }

    /// <summary>The same bands, on one page unless they are taller than half of one.</summary>
    private static IEnumerable<Band> KeptTogether(List<Band> bands)
    {
        var staysWhole = bands.Sum(band => band.Height) <= Look.PageHeight / 2;
        return bands.Select((band, i) => band with { KeepWithNext = band.KeepWithNext || (staysWhole && i + 1 < bands.Count) });
    }

    private IEnumerable<Band> LayoutExhibits(ExhibitList list, Column column, StructureElement parent)
    {
        var beside = column.Inset(Look.ExhibitSide + Look.ColumnGap);
        for (var i = 0; i < list.Exhibits.Count; i++)
        {
            if (i > 0)
                yield return Band.Gap(Look.ExhibitGap);
            foreach (var band in KeptTogether(LayoutExhibit(list.Exhibits[i], column, beside, new("LBody", new("LI", parent)))))
                yield return band;
        }
    }

    private List<Band> LayoutExhibit(Exhibit exhibit, Column column, Column textColumn, StructureElement body)
    {
        // The figure takes its place in the structure first, since it is drawn first.
        var image = exhibit.Picture is { } picture
            ? LayoutImage(picture, column with { Width = Look.ExhibitSide }, Look.ExhibitSide, body)
            : Band.Blank(0);
        var bands = LayoutText("P", exhibit.Text, Look.Body, textColumn, body);
        var missing = image.Height - bands.Sum(band => band.Height);
        if (bands.Count == 0 || missing > 0)
            bands.Add(Band.Blank(Math.Max(0, missing)));
        bands[0] = bands[0].DrawnAfter(image.Draw);
        // The lines beside a picture stay with it, also where the text goes on overleaf.
        for (var (i, beside) = (0, bands[0].Height); beside < image.Height && i + 1 < bands.Count; beside += bands[++i].Height)
            bands[i] = bands[i] with { KeepWithNext = true };
        return bands;
    }

    private List<Band> LayoutPicture(Picture picture, Column column, StructureElement parent)
    {
        var image = LayoutImage(picture, column, (Look.PageHeight - Look.TopMargin - Look.BottomMargin) * 0.8, parent);
        if (picture.Caption is not { } caption)
            return [image];
        return
        [
            image with { KeepWithNext = true },
            Band.Gap(Look.ItemGap, keepWithNext: true),
            .. LayoutText("P", caption, Look.Note, column, parent),
        ];
    }

    private static Band LayoutImage(Picture picture, Column column, double tallest, StructureElement parent)
    {
        var ratio = (double)picture.Size.Height / picture.Size.Width;
        var width = Math.Min(Math.Min(column.Width, picture.MaxWidth), tallest / ratio);
        var figure = new StructureElement("Figure", parent) { Alt = picture.Alt };
        return new(width * ratio, (page, top) =>
        {
            var box = new Box(column.X, top, width, width * ratio);
            figure.Attributes = $"/O /Layout /Placement /Block /BBox [{PageCanvas.Corners(box)}]";
            page.Picture(figure, picture, box);
        });
    }

    private static StructureElement NewList(string numbering, StructureElement parent) =>
        new("L", parent) { Attributes = $"/O /List /ListNumbering /{numbering}" };

    /// <summary>A list item before its text is set.</summary>
    private sealed record Item(StructureElement Element, PdfText Text, double LabelWidth, Action<PageCanvas, double> DrawLabel);
}
