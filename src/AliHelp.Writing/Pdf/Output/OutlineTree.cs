using System.Globalization;
using AliHelp.Writing.Pdf.Layout;

namespace AliHelp.Writing.Pdf.Output;

/// <summary>Writes the bookmarks that a viewer shows beside the pages (ISO 32000-1, 12.3.3), nested as the headings are.</summary>
internal static class OutlineTree
{
    public static Reference? Write(ObjectWriter objects, IReadOnlyList<Bookmark> bookmarks, OrderedDictionary<PageCanvas, Reference> pageReferences)
    {
        if (bookmarks.Count == 0)
            return null;

        var root = objects.Reserve();
        var nodes = bookmarks.Select(bookmark => new Node(bookmark, objects.Reserve())).ToList();
        var top = new List<Node>();
        var path = new Stack<Node>();
        foreach (var node in nodes)
        {
            while (path.TryPeek(out var above) && above.Bookmark.Level >= node.Bookmark.Level)
                path.Pop();
            (path.TryPeek(out var parent) ? parent.Children : top).Add(node);
            path.Push(node);
        }

        objects.Set(root, string.Create(CultureInfo.InvariantCulture, $"<< /Type /Outlines {Ends(top)}/Count {bookmarks.Count} >>"));
        WriteLevel(top, root);
        return root;

        void WriteLevel(List<Node> level, Reference parent)
        {
            for (var i = 0; i < level.Count; i++)
            {
                var (bookmark, reference) = (level[i].Bookmark, level[i].Reference);
                var place = PdfSyntax.Numbers(Look.PageHeight - bookmark.Top);
                objects.Set(
                    reference,
                    $"<< /Title {PdfSyntax.Text(bookmark.Title)} /Parent {parent} /Dest [{pageReferences[bookmark.Page]} /XYZ 0 {place} null] "
                    + (i > 0 ? $"/Prev {level[i - 1].Reference} " : "")
                    + (i + 1 < level.Count ? $"/Next {level[i + 1].Reference} " : "")
                    + (level[i].Children.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Ends(level[i].Children)}/Count {level[i].Size} ") : "")
                    + ">>");
                WriteLevel(level[i].Children, reference);
            }
        }
    }

    private static string Ends(List<Node> level) => $"/First {level[0].Reference} /Last {level[^1].Reference} ";

    private sealed record Node(Bookmark Bookmark, Reference Reference)
    {
        public List<Node> Children { get; } = [];

        /// <summary>How many nodes hang below it.</summary>
        public int Size => Children.Sum(child => 1 + child.Size);
    }
}
