using System.Globalization;
using System.Text;
using AliHelp.Writing.Pdf.Layout;

namespace AliHelp.Writing.Pdf.Output;

/// <summary>A place on a page that opens an address. Lengths are points from the page's top left corner.</summary>
internal sealed record LinkAnnotation(PageCanvas Page, Uri Address, string Description, StructureElement Element, Box Area);

/// <summary>A picture on a page, under the name by which the content refers to it.</summary>
internal sealed record PlacedPicture(string ResourceName, Picture Picture);

/// <summary>
/// The content of one page. Positions are points from the top left corner; the canvas turns them to PDF's bottom left. All drawing is
/// marked: it belongs to a structure element or, inside <see cref="Artifact"/>, to none.
/// </summary>
internal sealed class PageCanvas
{
    private readonly StringBuilder content = new();
    private readonly List<StructureElement> marks = [];
    private readonly List<LinkAnnotation> links = [];
    private readonly List<PlacedPicture> pictures = [];
    private StructureElement? open;
    private bool inArtifact;

    /// <summary>The element of every marked stretch, by its number.</summary>
    public IReadOnlyList<StructureElement> Marks => marks;

    public IReadOnlyList<LinkAnnotation> Links => links;

    public IReadOnlyList<PlacedPicture> Pictures => pictures;

    /// <summary>Draws what is not part of the document's text: lines, tints, footers, repeated headers.</summary>
    /// <param name="properties">More entries that say which kind of artifact it is.</param>
    public void Artifact(Action draw, string properties = "/Type /Layout")
    {
        if (inArtifact)
        {
            draw();
            return;
        }

        Close();
        content.Append(CultureInfo.InvariantCulture, $"/Artifact << {properties} >> BDC\n");
        inArtifact = true;
        draw();
        inArtifact = false;
        content.Append("EMC\n");
    }

    public void Text(Line line, double x, double top)
    {
        foreach (var piece in line.Pieces)
        {
            var (style, font) = (piece.Style, piece.Style.Font);
            var (ascent, descent) = (font.Font.Ascent / 1000.0 * style.Size, font.Font.Descent / 1000.0 * style.Size);
            var baseline = top + (line.Height - ascent + descent) / 2 + ascent;
            Mark(style.Element);
            content.Append(CultureInfo.InvariantCulture, $"BT /{font.ResourceName} {PdfSyntax.Number(style.Size)} Tf {style.Colour} rg ");
            content.Append(CultureInfo.InvariantCulture, $"{Point(x, baseline)} Td <");
            foreach (var character in piece.Characters)
                content.Append(CultureInfo.InvariantCulture, $"{font.CodeOf(character):X4}");
            content.Append("> Tj ET\n");

            if (style.Link is { } address && !inArtifact)
            {
                Fill(new Box(x, baseline + 1.5, piece.InkWidth, 0.5), style.Colour);
                var link = new LinkAnnotation(this, address, style.LinkText, style.Element, new Box(x, top, piece.InkWidth, line.Height));
                links.Add(link);
                style.Element.Add(new StructureElement.Kid.Annotation(link));
            }

            x += piece.Width;
        }
    }

    /// <summary>Fills a rectangle.</summary>
    public void Fill(Box box, Colour colour) =>
        content.Append(CultureInfo.InvariantCulture, $"{colour} rg {Rectangle(box)} re f\n");

    /// <summary>Draws a check box for an element, with an unseen character in it so that copying and searching find it.</summary>
    public void CheckBox(StructureElement element, Box box, bool isChecked, Line hidden)
    {
        Mark(element);
        var (x, y, size) = (box.X, box.Y, box.Width);
        content.Append(CultureInfo.InvariantCulture, $"q {(isChecked ? Look.Accent : Look.Muted)} RG 0.9 w {Rectangle(box)} re S\n");
        if (isChecked)
        {
            content.Append(CultureInfo.InvariantCulture, $"1.4 w 1 J 1 j {Point(x + size * 0.22, y + size * 0.52)} m ");
            content.Append(CultureInfo.InvariantCulture, $"{Point(x + size * 0.42, y + size * 0.72)} l {Point(x + size * 0.8, y + size * 0.27)} l S\n");
        }

        content.Append("3 Tr\n");
        Text(hidden, x, y + (size - hidden.Height) / 2);
        content.Append("Q\n");
    }

    public void Picture(StructureElement element, Picture picture, Box box)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"I{pictures.Count + 1}");
        pictures.Add(new PlacedPicture(name, picture));
        Mark(element);
        content.Append(CultureInfo.InvariantCulture, $"q {PdfSyntax.Numbers(box.Width, 0, 0, box.Height)} {Point(box.X, box.Bottom)} cm /{name} Do Q\n");
    }

    /// <summary>The finished content stream.</summary>
    public byte[] ToContent()
    {
        Close();
        return Encoding.ASCII.GetBytes(content.ToString());
    }

    /// <summary>A box's corners as PDF counts them, from the bottom of the page.</summary>
    public static string Corners(Box box) => PdfSyntax.Numbers(box.X, Look.PageHeight - box.Bottom, box.Right, Look.PageHeight - box.Y);

    private static string Point(double x, double y) => PdfSyntax.Numbers(x, Look.PageHeight - y);

    private static string Rectangle(Box box) => $"{Point(box.X, box.Bottom)} {PdfSyntax.Numbers(box.Width, box.Height)}";

    /// <summary>Opens a marked stretch for an element, or goes on with the one that is open for it.</summary>
    private void Mark(StructureElement element)
    {
        if (inArtifact || open == element)
            return;
        Close();
        content.Append(CultureInfo.InvariantCulture, $"/{element.Type} << /MCID {marks.Count} >> BDC\n");
        element.Add(new StructureElement.Kid.Content(this, marks.Count));
        marks.Add(element);
        open = element;
    }

    private void Close()
    {
        if (open is not null)
            content.Append("EMC\n");
        open = null;
    }
}
