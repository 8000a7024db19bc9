namespace AliHelp.Writing.Pdf.Output;

/// <summary>
/// A node of the logical structure, by which assistive software reads the document (ISO 32000-1, 14.7). It joins its parent when its first
/// content is drawn: so the reading order is the drawing order, and what holds nothing does not exist.
/// </summary>
/// <param name="type">A standard structure type such as <c>P</c>.</param>
internal sealed class StructureElement(string type, StructureElement? parent)
{
    private readonly List<Kid> kids = [];
    private bool joined;

    public string Type { get; } = type;

    public StructureElement? Parent { get; } = parent;

    public string? Language { get; init; }

    /// <summary>What to say instead of the content.</summary>
    public string? Alt { get; init; }

    /// <summary>An attribute dictionary, written as PDF.</summary>
    public string? Attributes { get; set; }

    public IReadOnlyList<Kid> Kids => kids;

    public void Add(Kid kid)
    {
        kids.Add(kid);
        Join();
    }

    /// <summary>Takes its place now, even if it stays empty: an empty table cell still counts.</summary>
    public void Join()
    {
        if (joined)
            return;
        joined = true;
        Parent?.Add(new Kid.Element(this));
    }

    /// <summary>What an element holds.</summary>
    public abstract record Kid
    {
        public sealed record Element(StructureElement Value) : Kid;

        /// <summary>A marked stretch of a page's content.</summary>
        public sealed record Content(PageCanvas Page, int Mark) : Kid;

        public sealed record Annotation(LinkAnnotation Value) : Kid;
    }
}
