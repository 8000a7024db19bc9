using System.Globalization;

namespace AliHelp.Writing.Pdf.Output;

/// <summary>Writes the structure elements and the way back from page content to them (ISO 32000-1, 14.7).</summary>
/// <remarks>Pages, in order, are the first keys of the parent tree; links follow, in order.</remarks>
internal sealed class StructureTree(ObjectWriter objects, OrderedDictionary<PageCanvas, Reference> pages, OrderedDictionary<LinkAnnotation, Reference> links)
{
    private readonly Dictionary<StructureElement, Reference> written = [];

    public Reference Write(StructureElement root)
    {
        var tree = objects.Reserve();
        var top = Write(root, tree);
        var ofPages = pages.Keys.Select((page, key) => Entry(key, PdfSyntax.Array(page.Marks.Select(element => written[element]))));
        var ofLinks = links.Keys.Select((link, index) => Entry(pages.Count + index, written[link.Element].ToString()));
        var parents = objects.Add($"<< /Nums {PdfSyntax.Array(ofPages.Concat(ofLinks))} >>");
        var nextKey = pages.Count + links.Count;
        objects.Set(tree, string.Create(CultureInfo.InvariantCulture, $"<< /Type /StructTreeRoot /K {top} /ParentTree {parents} /ParentTreeNextKey {nextKey} >>"));
        return tree;

        static string Entry(int key, string value) => string.Create(CultureInfo.InvariantCulture, $"{key} {value}");
    }

    private Reference Write(StructureElement element, Reference parent)
    {
        var reference = objects.Reserve();
        written.Add(element, reference);
        var kids = PdfSyntax.Array(element.Kids.Select(kid => Write(kid, reference)));
        objects.Set(
            reference,
            $"<< /S /{element.Type} /P {parent} /K {kids}"
            + (element.Language is { } language ? $" /Lang {PdfSyntax.Text(language)}" : "")
            + (element.Alt is { } alt ? $" /Alt {PdfSyntax.Text(alt)}" : "")
            + (element.Attributes is { } attributes ? $" /A << {attributes} >>" : "")
            + " >>");
        return reference;
    }

    private string Write(StructureElement.Kid kid, Reference parent) => kid switch
    {
        StructureElement.Kid.Element element => Write(element.Value, parent).ToString(),
        StructureElement.Kid.Content content =>
            string.Create(CultureInfo.InvariantCulture, $"<< /Type /MCR /Pg {pages[content.Page]} /MCID {content.Mark} >>"),
        StructureElement.Kid.Annotation annotation =>
            $"<< /Type /OBJR /Pg {pages[annotation.Value.Page]} /Obj {links[annotation.Value]} >>",
        _ => throw new ArgumentOutOfRangeException(nameof(kid), kid, "An unknown kind of kid."),
    };
}
