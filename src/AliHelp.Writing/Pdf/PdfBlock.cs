namespace AliHelp.Writing.Pdf;

/// <summary>One thing that stands on the page below the thing before it. All lengths are points, 72 to the inch.</summary>
public abstract record PdfBlock;

/// <summary>A heading; it also becomes a bookmark and never ends a page.</summary>
/// <param name="Level">1, 2 or 3. A document's levels start at 1 and never skip one (PDF/UA-1, 7.4.2).</param>
public sealed record Heading(int Level, PdfText Text) : PdfBlock
{
    public int Level { get; } =
        Level is >= 1 and <= 3 ? Level : throw new ArgumentOutOfRangeException(nameof(Level), Level, "A heading has level 1, 2 or 3.");
}

/// <summary>How loudly a paragraph speaks.</summary>
public enum ParagraphStyle
{
    Body,

    /// <summary>The one sentence that matters most.</summary>
    Lead,

    /// <summary>Small print.</summary>
    Note,
}

/// <summary>Text that wraps at spaces, so that Korean words stay whole; only a word longer than the line is broken.</summary>
public sealed record Paragraph(PdfText Text, ParagraphStyle Style = ParagraphStyle.Body) : PdfBlock;

/// <summary>Items in no particular order.</summary>
public sealed record BulletList(IReadOnlyList<PdfText> Items) : PdfBlock;

/// <summary>Items numbered from 1.</summary>
public sealed record NumberedList(IReadOnlyList<PdfText> Items) : PdfBlock;

/// <summary>Items with a drawn box, ticked or not.</summary>
/// <param name="CheckedText">What a screen reader says for a ticked box, such as "have it".</param>
/// <param name="UncheckedText">What a screen reader says for an empty box, such as "still missing".</param>
public sealed record CheckList(IReadOnlyList<CheckItem> Items, string CheckedText, string UncheckedText) : PdfBlock;

/// <summary>One line of a <see cref="CheckList"/>.</summary>
public sealed record CheckItem(PdfText Text, bool Checked);

/// <summary>Labels on the left, their values on the right.</summary>
public sealed record FactList(IReadOnlyList<Fact> Facts) : PdfBlock;

/// <summary>One row of a <see cref="FactList"/>.</summary>
public sealed record Fact(PdfText Label, PdfText Value);

/// <summary>A table as wide as the page; columns find their widths from the text, and the header row returns on every page.</summary>
/// <param name="Headers">At least one column header.</param>
/// <param name="Rows">Rows with exactly as many cells as there are headers.</param>
/// <param name="Caption">What the table shows, above it.</param>
/// <param name="RowHeaders">Whether the first cell of a row names the row.</param>
public sealed record Table(
    IReadOnlyList<PdfText> Headers, IReadOnlyList<IReadOnlyList<PdfText>> Rows, PdfText? Caption = null, bool RowHeaders = false) : PdfBlock
{
    public IReadOnlyList<PdfText> Headers { get; } =
        Headers.Count > 0 ? Headers : throw new ArgumentException("A table has at least one column.", nameof(Headers));

    public IReadOnlyList<IReadOnlyList<PdfText>> Rows { get; } = Rows.FirstOrDefault(row => row.Count != Headers.Count) is { } uneven
        ? throw new ArgumentException($"A row has {uneven.Count} cells in a table of {Headers.Count} columns.", nameof(Rows))
        : Rows;
}

/// <summary>A tinted panel around what matters; it stays on one page unless it is taller than half of one.</summary>
public sealed record Callout(IReadOnlyList<PdfBlock> Blocks) : PdfBlock;

/// <summary>A thin line across the page.</summary>
public sealed record Divider : PdfBlock;

/// <summary>Empty room, in points; dropped at the top of a page.</summary>
public sealed record Space(double Height) : PdfBlock;

/// <summary>A JPEG, passed through as it is: upright already, since a viewer ignores its EXIF orientation.</summary>
/// <param name="Jpeg">A baseline or progressive JPEG file in grey, RGB or CMYK; anything else is an <see cref="ArgumentException"/>.</param>
/// <param name="Alt">What a reader who cannot see it should know.</param>
/// <param name="MaxWidth">The widest it may be, in points; it never outgrows the column or the page.</param>
/// <param name="Caption">A line below it.</param>
public sealed record Picture(ReadOnlyMemory<byte> Jpeg, string Alt, double MaxWidth = double.MaxValue, PdfText? Caption = null) : PdfBlock
{
    internal JpegSize Size { get; } = JpegSize.Read(Jpeg.Span);
}

/// <summary>Small pictures at the left edge, with what is said of each beside it.</summary>
public sealed record ExhibitList(IReadOnlyList<Exhibit> Exhibits) : PdfBlock;

/// <summary>One row of an <see cref="ExhibitList"/>; it stays on one page unless it is taller than half of one.</summary>
/// <param name="Picture">At most 72 points wide and high; its caption is not shown. Null where there is none: the text stands where the others do.</param>
public sealed record Exhibit(Picture? Picture, PdfText Text);
