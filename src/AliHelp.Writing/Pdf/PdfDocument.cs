namespace AliHelp.Writing.Pdf;

/// <summary>A document as data. The same document always gives the same bytes.</summary>
/// <param name="Title">Shown in the viewer's title bar; put a level 1 <see cref="Heading"/> first to show it on the page too.</param>
/// <param name="Language">The BCP 47 tag of all text that names no other, such as <c>ko</c>.</param>
/// <param name="MadeOn">Recorded as the day the file was made.</param>
/// <param name="Blocks">From top to bottom; pages break where they must.</param>
/// <param name="Footer">Stands at the bottom of every page, left of the page number.</param>
public sealed record PdfDocument(string Title, string Language, DateTimeOffset MadeOn, IReadOnlyList<PdfBlock> Blocks, string? Footer = null)
{
    public string Title { get; } = NotBlank(Title, nameof(Title));

    public string Language { get; } = NotBlank(Language, nameof(Language));

    public IReadOnlyList<PdfBlock> Blocks { get; } = WithUnbrokenLevels(Blocks);

    private static string NotBlank(string value, string name) =>
        string.IsNullOrWhiteSpace(value) ? throw new ArgumentException($"A document needs a {name.ToLowerInvariant()}.", name) : value;

    private static IReadOnlyList<PdfBlock> WithUnbrokenLevels(IReadOnlyList<PdfBlock> blocks)
    {
        var level = 0;
        foreach (var heading in HeadingsOf(blocks))
        {
            if (heading.Level > level + 1)
                throw new ArgumentException($"Heading \"{heading.Text}\" of level {heading.Level} follows level {level}; screen readers need every level.", nameof(blocks));
            level = heading.Level;
        }

        return blocks;
    }

    private static IEnumerable<Heading> HeadingsOf(IEnumerable<PdfBlock> blocks) => blocks.SelectMany(block => block switch
    {
        Heading heading => [heading],
        Callout callout => HeadingsOf(callout.Blocks),
        _ => [],
    });
}
