using System.Globalization;
using System.Security;
using System.Text;
using AliHelp.Writing.Pdf.Fonts;
using AliHelp.Writing.Pdf.Layout;

namespace AliHelp.Writing.Pdf.Output;

/// <summary>Puts drawn pages and their structure together as one file.</summary>
internal sealed class DocumentFile(
    PdfDocument document, IReadOnlyList<PageCanvas> pages, StructureElement root, IReadOnlyList<Bookmark> bookmarks, IReadOnlyList<FontSubset> fonts)
{
    private readonly string title = string.Concat(Typesetting.Cleaned(document.Title));
    private readonly ObjectWriter objects = new();
    private readonly OrderedDictionary<PageCanvas, Reference> pageReferences = [];
    private readonly OrderedDictionary<LinkAnnotation, Reference> linkReferences = [];

    public byte[] ToBytes()
    {
        var catalog = objects.Reserve();
        var pageTree = objects.Reserve();
        foreach (var page in pages)
            pageReferences.Add(page, objects.Reserve());

        var usedFonts = fonts.Where(font => font.Characters.Count > 0).Select(font => $"/{font.ResourceName} {FontObjects.Write(objects, font)}");
        var fontResources = objects.Add($"<< {string.Join(' ', usedFonts)} >>");

        foreach (var link in pages.SelectMany(page => page.Links))
            linkReferences.Add(link, objects.Reserve());

        var structure = new StructureTree(objects, pageReferences, linkReferences).Write(root);
        foreach (var (key, page) in pages.Index())
            WritePage(page, key, pageTree, fontResources);
        foreach (var (index, link) in linkReferences.Keys.Index())
            WriteLink(link, pages.Count + index);
        objects.Set(pageTree, $"<< /Type /Pages /Kids {PdfSyntax.Array(pageReferences.Values)} /Count {PdfSyntax.Number(pages.Count)} >>");

        var outline = OutlineTree.Write(objects, bookmarks, pageReferences);
        var metadata = objects.AddStream("/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(Xmp()), deflate: false);
        objects.Set(
            catalog,
            $"<< /Type /Catalog /Pages {pageTree} /Lang {PdfSyntax.Text(document.Language)} /MarkInfo << /Marked true >> /StructTreeRoot {structure} "
            + $"/ViewerPreferences << /DisplayDocTitle true >> /Metadata {metadata}{(outline is { } tree ? $" /Outlines {tree}" : "")} >>");
        var information = objects.Add(
            $"<< /Title {PdfSyntax.Text(title)} /Producer {PdfSyntax.Text("AliHelp")} /CreationDate {PdfSyntax.Date(document.MadeOn)} >>");
        return objects.Finish(catalog, information);
    }

    /// <param name="structureKey">The page's key in the structure's parent tree.</param>
    private void WritePage(PageCanvas page, int structureKey, Reference pageTree, Reference fontResources)
    {
        var pictures = page.Pictures.Select(placed => $"/{placed.ResourceName} {WritePicture(placed.Picture)}").ToList();
        var content = objects.AddStream("", page.ToContent());
        objects.Set(
            pageReferences[page],
            $"<< /Type /Page /Parent {pageTree} /MediaBox [0 0 {PdfSyntax.Numbers(Look.PageWidth, Look.PageHeight)}] /Contents {content} "
            + $"/Resources << /Font {fontResources} /XObject << {string.Join(' ', pictures)} >> >> "
            + $"/StructParents {PdfSyntax.Number(structureKey)} /Tabs /S{(page.Links.Count > 0 ? $" /Annots {PdfSyntax.Array(page.Links.Select(link => linkReferences[link]))}" : "")} >>");
    }

    private void WriteLink(LinkAnnotation link, int structureKey) => objects.Set(
        linkReferences[link],
        $"<< /Type /Annot /Subtype /Link /Rect [{PageCanvas.Corners(link.Area)}] /Border [0 0 0] /F 4 /StructParent {PdfSyntax.Number(structureKey)} "
        + $"/Contents {PdfSyntax.Text(link.Description)} /A << /S /URI /URI {PdfSyntax.Ascii(link.Address.AbsoluteUri)} >> >>");

    private Reference WritePicture(Picture picture)
    {
        // Programs that write CMYK into a JPEG store it inverted.
        var (colours, decode) = picture.Size.Components switch
        {
            1 => ("DeviceGray", ""),
            3 => ("DeviceRGB", ""),
            _ => ("DeviceCMYK", "/Decode [1 0 1 0 1 0 1 0] "),
        };
        var entries = string.Create(
            CultureInfo.InvariantCulture,
            $"/Type /XObject /Subtype /Image /Width {picture.Size.Width} /Height {picture.Size.Height} /BitsPerComponent 8 /ColorSpace /{colours} {decode}/Filter /DCTDecode");
        return objects.AddStream(entries, picture.Jpeg.Span, deflate: false);
    }

    /// <summary>The metadata packet (ISO 16684-1) that names title, language and the standard the file follows.</summary>
    private string Xmp()
    {
        var madeOn = document.MadeOn.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(title)}</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>{SecurityElement.Escape(document.Language)}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>{madeOn}</xmp:CreateDate>
            <pdf:Producer>AliHelp</pdf:Producer>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;
    }
}
