using AliHelp.Writing.Pdf.Output;

namespace AliHelp.Writing.Pdf.Layout;

/// <summary>Lays out what stands side by side: facts with their labels, and tables.</summary>
internal sealed class RowLayout(Typesetting typesetting)
{
    public List<Band> LayoutFacts(FactList facts, Column column, StructureElement list)
    {
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

    /// <summary>The table without its caption.</summary>
    public List<Band> LayoutTable(Table table, Column column, StructureElement element)
    {
        var (head, body) = (new StructureElement("THead", element), new StructureElement("TBody", element));
        var headerCells = MeasureRow(table.Headers, head, _ => "Column", Look.ColumnHeader);
        var rows = table.Rows.Select(row => MeasureRow(row, body, cell => cell == 0 && table.RowHeaders ? "Row" : null, Look.Cell)).ToList();

        var columns = ColumnsFor([headerCells, .. rows], column);
        var header = LayoutRow(Cells(headerCells, Look.ColumnHeader), column, Look.ColumnHeader.LineHeight, Look.Accent).ToList();
        var below = rows.SelectMany(row => LayoutRow(Cells(row, Look.Cell), column, Look.Cell.LineHeight, Look.Line));
        return
        [
            .. header.Select(band => band with { KeepWithNext = rows.Count > 0 }),
            .. below.Select(band => band with { Header = header[0] }),
        ];

        List<Cell> Cells(List<MeasuredCell> row, TextStyle style) => [.. row.Select((cell, i) => cell.In(columns[i], style))];
    }

    /// <param name="scopeOf">What the cell of a column is the header of; null if it is none.</param>
    private List<MeasuredCell> MeasureRow(IReadOnlyList<PdfText> texts, StructureElement section, Func<int, string?> scopeOf, TextStyle style)
    {
        var row = new StructureElement("TR", section);
        return [.. texts.Select((text, i) => scopeOf(i) is { } scope
            ? Measure("TH", text, style, row, $"/O /Table /Scope /{scope}")
            : Measure("TD", text, style, row))];
    }

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
                    page.Rule(column, top + height - Look.Hairline, lineColour);
            });
        }
    }

    /// <summary>A cell's measured text, before the columns are known.</summary>
    private sealed record MeasuredCell(StructureElement Element, List<SetCharacter> Text)
    {
        public Cell In(Column column, TextStyle style) => new(Element, column.X, Typesetting.Lines(Text, style, column.Width));
    }

    /// <summary>A cell's lines at their place.</summary>
    private sealed record Cell(StructureElement Element, double X, List<Line> Lines);
}
