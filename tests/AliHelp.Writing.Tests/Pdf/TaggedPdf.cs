using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace AliHelp.Writing.Tests.Pdf;

/// <summary>
/// A written file as an independent reader sees it. Its structure is read from the tree in the file and told as text, such as
/// <c>Document(H1("Title") P("see " Link("there" →https://example.com/)))</c>; a language follows an @, an alternative text a =.
/// </summary>
internal sealed class TaggedPdf : IDisposable
{
    private readonly UglyToad.PdfPig.PdfDocument file;
    private readonly Dictionary<(int Page, int Mark), string> markedText = [];

    public TaggedPdf(byte[] bytes)
    {
        file = UglyToad.PdfPig.PdfDocument.Open(bytes);
        Pages = [.. file.GetPages()];
        foreach (var page in Pages)
        {
            foreach (var marked in MarkedOn(page).Where(marked => marked.MarkedContentIdentifier >= 0))
                markedText.Add((page.Number, marked.MarkedContentIdentifier), TextOf(marked));
        }
    }

    public UglyToad.PdfPig.PdfDocument File => file;

    public IReadOnlyList<Page> Pages { get; }

    public DictionaryToken Catalog => file.Structure.Catalog.CatalogDictionary;

    /// <summary>The whole structure in one line.</summary>
    public string Structure => Tell(At<DictionaryToken>(At<DictionaryToken>(Catalog.Data["StructTreeRoot"]).Data["K"]));

    /// <summary>Every marked stretch of a page, artifacts included.</summary>
    public static IEnumerable<MarkedContentElement> MarkedOn(Page page) => page.GetMarkedContents().SelectMany(Flat);

    public static string TextOf(MarkedContentElement marked) => string.Concat(marked.Letters.Select(letter => letter.Value));

    /// <summary>What a page shows apart from the document's own text, such as footers.</summary>
    public static IEnumerable<string> ArtifactsOn(Page page) =>
        MarkedOn(page).Where(marked => marked.MarkedContentIdentifier < 0 && marked.Letters.Count > 0).Select(TextOf);

    /// <summary>The lines of a page from top to bottom, by their baselines.</summary>
    public static IReadOnlyList<IReadOnlyList<Letter>> LinesOn(Page page) =>
        [.. page.Letters.GroupBy(letter => Math.Round(letter.StartBaseLine.Y, 1)).OrderByDescending(line => line.Key).Select(line => line.ToList())];

    public static string TextOf(IEnumerable<Letter> line) => string.Concat(line.Select(letter => letter.Value));

    /// <summary>Follows references to the object itself.</summary>
    public T At<T>(IToken token) where T : class, IToken =>
        (token is IndirectReferenceToken reference ? file.Structure.GetObject(reference.Data).Data : token) as T
        ?? throw new InvalidDataException($"{token} is no {typeof(T).Name}.");

    public static string Text(IToken token) => token switch
    {
        StringToken text => text.Data,
        HexToken hex => Encoding.BigEndianUnicode.GetString(hex.Bytes).TrimStart('\uFEFF'),
        _ => throw new InvalidDataException($"{token} is no text."),
    };

    public int PageNumber(IToken reference)
    {
        var page = At<DictionaryToken>(reference);
        return Pages.Single(candidate => ReferenceEquals(candidate.Dictionary, page) || candidate.Dictionary.Equals(page)).Number;
    }

    public void Dispose() => file.Dispose();

    private string Tell(DictionaryToken element)
    {
        var told = new StringBuilder(At<NameToken>(element.Data["S"]).Data);
        if (element.Data.TryGetValue("Lang", out var language))
            told.Append('@').Append(Text(language));
        if (element.Data.TryGetValue("Alt", out var alt))
            told.Append('=').Append(Text(alt));
        if (element.Data.TryGetValue("A", out var attributes) && At<DictionaryToken>(attributes).Data.TryGetValue("Scope", out var scope))
            told.Append(':').Append(At<NameToken>(scope).Data);
        return told.Append('(').AppendJoin(' ', At<ArrayToken>(element.Data["K"]).Data.Select(TellKid)).Append(')').ToString();
    }

    private string TellKid(IToken token)
    {
        var kid = At<DictionaryToken>(token);
        if (kid.Data.TryGetValue("MCID", out var mark))
            return $"\"{markedText[(PageNumber(kid.Data["Pg"]), At<NumericToken>(mark).Int)]}\"";
        if (kid.Data.TryGetValue("Obj", out var annotation))
            return $"→{Text(At<DictionaryToken>(At<DictionaryToken>(annotation).Data["A"]).Data["URI"])}";
        return Tell(kid);
    }

    private static IEnumerable<MarkedContentElement> Flat(MarkedContentElement marked) => marked.Children.SelectMany(Flat).Prepend(marked);
}
