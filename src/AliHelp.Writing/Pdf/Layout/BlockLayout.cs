using System.Globalization;
using AliHelp.Writing.Pdf.Output;

namespace AliHelp.Writing.Pdf.Layout;

/// <summary>A heading's place, for the viewer's list of bookmarks.</summary>
internal sealed record Bookmark(int Level, string Title, PageCanvas Page, double Top);

/// <summary>Turns blocks into bands, and gives every band its place in the document's structure.</summary>
internal sealed class BlockLayout(Typesetting typesetting)
{
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
        (above, below) is (Heading, _) or (Paragraph, BulletList or NumberedList or CheckList or FactList or Table);

    private IEnumerable<Band> Layout(PdfBlock block, Column column, StructureElement parent) => block switch
    {
        Heading heading => LayoutHeading(heading, column, parent),
        Paragraph paragraph => LayoutText("P", paragraph.Text, Look.Of(paragraph.Style), column, parent),
        BulletList list => LayoutList(list.Items.Select(item => ("•", item)), "Disc", column, parent),
        NumberedList list => LayoutList(list.Items.Select((item, i) => (string.Create(CultureInfo.InvariantCulture, $"{i + 1}."), item)), "Decimal", column, parent),
        CheckList list => LayoutCheckList(list, column, parent),
        FactList list => LayoutFacts(list, column, parent),
        Table table => LayoutTable(table, column, parent),
        Callout callout => LayoutCallout(callout, column, parent),
        Divider => [new Band(Look.Hairline, (page, top) => page.Artifact(() => page.Fill(new Box(column.X, top, column.Width, Look.Hairline), Look.Line)))],
        Space space => [Band.Gap(space.Height)],
        Picture picture => LayoutPicture(picture, column, parent),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "A block of an unknown kind."),
    };

    private List<Band> LayoutHeading(Heading heading, Column column, StructureElement parent)
    {
        var type = string.Create(CultureInfo.InvariantCulture, $"H{heading.Level}");
        var bands = LayoutText(type, heading.Text, Look.HeadingOf(heading.Level), column, parent)
            .Select(band => band with { KeepWithNext = true }).ToList();
        if (bands is [var first, ..])
        {
            bands[0] = first with
            {
                Draw = (page, top) =>
                {
                    bookmarks.Add(new Bookmark(heading.Level, heading.Text.ToString(), page, top));
                    first.Draw(page, top);
                },
            };
        }

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
                bands.Add(new Band(Look.Body.LineHeight, (_, _) => { }));
            var first = bands[0];
            bands[0] = first with
            {
                Draw = (page, top) =>
                {
                    item.DrawLabel(page, top);
                    first.Draw(page, top);
                },
            };
            foreach (var band in bands)
                yield return band;
        }
    }

    private List<Band> LayoutFacts(FactList facts, Column column, StructureElement parent)
    {
        var list = NewList("None", parent);
        var rows = facts.Facts.Select(fact =>
        {
            var entry = new StructureElement("LI", list);
            return (Label: Measure("Lbl", fact.Label, Look.FactLabel, entry), Value: Measure("LBody", fact.Value, Look.Body, entry));
        }).ToList();

        var widest = rows.Select(row => Typesetting.NaturalWidth(row.Label.Text)).DefaultIfEmpty().Max();
        var labelColumn = column with { Width = Math.Min(Math.Ceiling(widest), column.Width * 0.36) };
        var valueColumn = column.Inset(labelColumn.Width + Look.ColumnGap * 1.5);
        return [.. rows.SelectMany(row =>
            LayoutRow([row.Label.In(labelColumn, Look.FactLabel), row.Value.In(valueColumn, Look.Body)], column, Look.Body.LineHeight, Look.Line))];
    }

    private List<Band> LayoutTable(Table table, Column column, StructureElement parent)
    {
        var element = new StructureElement("Table", parent);
        var bands = new List<Band>();
        if (table.Caption is { } caption)
        {
            bands.AddRange(LayoutText("Caption", caption, Look.Caption, column, element).Select(band => band with { KeepWithNext = true }));
            bands.Add(Band.Gap(Look.ItemGap, keepWithNext: true));
        }

        var headerRow = MeasureRow(table.Headers, new StructureElement("TR", new StructureElement("THead", element)), _ => "Column", Look.ColumnHeader);
        var tableBody = new StructureElement("TBody", element);
        var rows = table.Rows
            .Select(row => MeasureRow(row, new StructureElement("TR", tableBody), cell => cell == 0 && table.RowHeaders ? "Row" : null, Look.Cell)).ToList();

        var columns = ColumnsFor([headerRow, .. rows], column);
        var header = LayoutRow(Cells(headerRow, Look.ColumnHeader), column, Look.ColumnHeader.LineHeight, Look.Accent).ToList();
        bands.AddRange(header.Select(band => band with { KeepWithNext = rows.Count > 0 }));
        foreach (var row in rows)
            bands.AddRange(LayoutRow(Cells(row, Look.Cell), column, Look.Cell.LineHeight, Look.Line).Select(band => band with { Header = header[0] }));
        return bands;

        List<Cell> Cells(List<MeasuredCell> row, TextStyle style) => [.. row.Select((cell, i) => cell.In(columns[i], style))];
    }

    private List<MeasuredCell> MeasureRow(IReadOnlyList<PdfText> texts, StructureElement row, Func<int, string?> scopeOf, TextStyle style) =>
        [.. texts.Select((text, i) => scopeOf(i) is { } scope
            ? Measure("TH", text, style, row, $"/O /Table /Scope /{scope}")
            : Measure("TD", text, style, row))];

    private MeasuredCell Measure(string type, PdfText text, TextStyle style, StructureElement row, string? attributes = null)
    {
        var element = Typesetting.ElementFor(type, row, text);
        element.Attributes = attributes;
        return new MeasuredCell(element, typesetting.Set(text, style, element));
    }

    private static List<Column> ColumnsFor(List<List<MeasuredCell>> rows, Column table)
    {
        var count = rows[0].Count;
        var room = table.Width - Look.ColumnGap * (count - 1);
        var natural = Widest(Typesetting.NaturalWidth);
        var least = Widest(text => Math.Min(Typesetting.LongestWord(text), room / Math.Min(count, 3)));
        var columns = new List<Column>();
        var x = table.X;
        foreach (var width in TableColumns.Share(natural, least, room))
        {
            columns.Add(new Column(x, width));
            x += width + Look.ColumnGap;
        }

        return columns;

        // Rounding up keeps a text that fits from wrapping over the last bit of a sum.
        double[] Widest(Func<List<SetCharacter>, double> measure) =>
            [.. Enumerable.Range(0, count).Select(i => Math.Ceiling(rows.Max(row => measure(row[i].Text))) + 1)];
    }

    /// <summary>Cells side by side with a line below; one band, or several if the row is very long.</summary>
    private static IEnumerable<Band> LayoutRow(IReadOnlyList<Cell> cells, Column column, double lineHeight, Colour lineColour)
    {
        var lineCount = Math.Max(1, cells.Max(cell => cell.Lines.Count));
        for (var first = 0; first < lineCount; first += Look.LinesKeptTogether)
        {
            var start = first;
            var count = Math.Min(Look.LinesKeptTogether, lineCount - start);
            var above = start == 0 ? Look.CellPadding : 0;
            var isLast = start + count == lineCount;
            var height = above + count * lineHeight + (isLast ? Look.CellPadding : 0);
            yield return new Band(height, (page, top) =>
            {
                foreach (var cell in cells)
                {
                    cell.Element.Join();
                    var y = top + above;
                    foreach (var line in cell.Lines.Skip(start).Take(count))
                    {
                        page.Text(line, cell.X, y);
                        y += line.Height;
                    }
                }

                if (isLast)
                    page.Artifact(() => page.Fill(new Box(column.X, top + height - Look.Hairline, column.Width, Look.Hairline), lineColour));
            });
        }
    }

    private List<Band> LayoutCallout(Callout callout, Column column, StructureElement parent)
    {
        var panel = new Panel(column);
        var inner = Layout(callout.Blocks, column.Inset(Look.PanelPadding + Look.PanelBar, Look.PanelPadding), new StructureElement("Div", parent));
        List<Band> bands = [Padding(keepWithNext: true), .. inner, Padding(keepWithNext: false)];
        bands[^2] = bands[^2] with { KeepWithNext = true };

        var staysWhole = bands.Sum(band => band.Height) <= Look.PageHeight / 2;
        return [.. bands.Select((band, i) => band with
        {
            Panels = [panel, .. band.Panels],
            KeepWithNext = band.KeepWithNext || (staysWhole && i + 1 < bands.Count),
        })];

        static Band Padding(bool keepWithNext) => new(Look.PanelPadding * 0.85, (_, _) => { }) { KeepWithNext = keepWithNext };
    }

    private List<Band> LayoutPicture(Picture picture, Column column, StructureElement parent)
    {
        var tallest = (Look.PageHeight - Look.TopMargin - Look.BottomMargin) * 0.8;
        var ratio = (double)picture.Size.Height / picture.Size.Width;
        var width = Math.Min(Math.Min(column.Width, picture.MaxWidth), tallest / ratio);
        var figure = new StructureElement("Figure", parent) { Alt = picture.Alt };
        var image = new Band(width * ratio, (page, top) =>
        {
            var box = new Box(column.X, top, width, width * ratio);
            figure.Attributes = $"/O /Layout /Placement /Block /BBox [{PageCanvas.Corners(box)}]";
            page.Picture(figure, picture, box);
        });
        if (picture.Caption is not { } caption)
            return [image];
        return [image with { KeepWithNext = true }, Band.Gap(Look.ItemGap, keepWithNext: true), .. LayoutText("P", caption, Look.Note, column, parent)];
    }

    private static StructureElement NewList(string numbering, StructureElement parent) =>
        new("L", parent) { Attributes = $"/O /List /ListNumbering /{numbering}" };

    /// <summary>A list item before its text is set.</summary>
    private sealed record Item(StructureElement Element, PdfText Text, double LabelWidth, Action<PageCanvas, double> DrawLabel);

    /// <summary>A cell's measured text, before the columns are known.</summary>
    private sealed record MeasuredCell(StructureElement Element, List<SetCharacter> Text)
    {
        public Cell In(Column column, TextStyle style) => new(Element, column.X, Typesetting.Lines(Text, style, column.Width));
    }

    /// <summary>A cell's lines at their place.</summary>
    private sealed record Cell(StructureElement Element, double X, List<Line> Lines);
}
