using System.Text;
using AliHelp.Writing.Pdf.Fonts;
using AliHelp.Writing.Pdf.Output;

namespace AliHelp.Writing.Pdf.Layout;

/// <summary>What characters of one run share once they are to be drawn.</summary>
/// <param name="Element">Where they belong in the document's structure.</param>
/// <param name="LinkText">What a link is called where its address would say too little.</param>
internal sealed record RunStyle(FontSubset Font, double Size, Colour Colour, StructureElement Element, Uri? Link, string LinkText);

/// <summary>A character and the room it takes on its line, in points.</summary>
internal readonly record struct SetCharacter(Rune Character, double Width, RunStyle Style)
{
    public bool IsLineFeed => Character.Value == '\n';

    /// <summary>A no-break space is no space in this sense.</summary>
    public bool IsSpace => Character.Value == ' ';
}

/// <summary>Neighbouring characters of one run on one line.</summary>
/// <param name="InkWidth">The width without spaces that hang over the line's end.</param>
internal sealed record Piece(RunStyle Style, IReadOnlyList<Rune> Characters, double Width, double InkWidth);

/// <summary>One line of text, ready to draw.</summary>
internal sealed record Line(IReadOnlyList<Piece> Pieces, double Height)
{
    public double Width => Pieces.Sum(piece => piece.Width);
}

/// <summary>Turns texts into characters with widths, and those into lines.</summary>
internal sealed class Typesetting(FontSubset regular, FontSubset bold)
{
    /// <summary>A structure element for a text, in the text's language if all of it has the same.</summary>
    public static StructureElement ElementFor(string type, StructureElement parent, PdfText text) =>
        new(type, parent) { Language = SharedLanguage(text) };

    /// <summary>Measures a text; runs in another language and links get elements of their own.</summary>
    public List<SetCharacter> Set(PdfText text, TextStyle style, StructureElement element)
    {
        var characters = new List<SetCharacter>();
        foreach (var run in text)
        {
            var font = style.Bold || run.Bold ? bold : regular;
            var colour = run.Link is not null ? Look.Accent : run.Muted ? Look.Muted : style.Colour;
            var runStyle = new RunStyle(font, style.Size, colour, ElementFor(run, text, element), run.Link, run.Text);
            foreach (var character in Cleaned(run.Text))
                characters.Add(new SetCharacter(character, character.Value == '\n' ? 0 : font.Font.WidthOf(character) * style.Size / 1000, runStyle));
        }

        return characters;
    }

    /// <summary>Sets a text in lines no wider than the given width.</summary>
    public List<Line> Lines(PdfText text, TextStyle style, StructureElement element, double width) =>
        Lines(Set(text, style, element), style, width);

    /// <summary>
    /// Breaks after spaces and line feeds only, as Korean is read most easily; a word longer than the line is broken anywhere. The space at
    /// a break stays at the end of its line, so that extracted text keeps its words apart.
    /// </summary>
    public static List<Line> Lines(List<SetCharacter> characters, TextStyle style, double width)
    {
        var lines = new List<Line>();
        var (start, afterSpace, x) = (0, 0, 0.0);
        for (var i = 0; i < characters.Count; i++)
        {
            var character = characters[i];
            while (x + character.Width > width && !character.IsSpace && character.Width > 0 && i > start)
            {
                Break(afterSpace > start ? afterSpace : i);
                x = characters[start..i].Sum(carried => carried.Width);
            }

            x += character.Width;
            if (character.IsSpace)
                afterSpace = i + 1;
            if (character.IsLineFeed)
            {
                Break(i + 1);
                x = 0;
            }
        }

        if (start < characters.Count)
            Break(characters.Count);
        return lines;

        void Break(int end)
        {
            lines.Add(new Line(Pieces(characters[start..end]), style.LineHeight));
            start = end;
        }
    }

    /// <summary>The width of the text on one line.</summary>
    public static double NaturalWidth(List<SetCharacter> characters) => characters.Sum(character => character.Width);

    /// <summary>The width of its longest word.</summary>
    public static double LongestWord(List<SetCharacter> characters)
    {
        var (longest, word) = (0.0, 0.0);
        foreach (var character in characters)
        {
            word = character.IsSpace || character.IsLineFeed ? 0 : word + character.Width;
            longest = Math.Max(longest, word);
        }

        return longest;
    }

    private static List<Piece> Pieces(List<SetCharacter> line)
    {
        var pieces = new List<Piece>();
        for (int start = 0, end; start < line.Count; start = end)
        {
            for (end = start; end < line.Count && line[end].Style == line[start].Style;)
                end++;
            var run = line[start..end];
            var inked = end == line.Count ? run.FindLastIndex(character => !character.IsSpace && !character.IsLineFeed) + 1 : run.Count;
            pieces.Add(new Piece(
                run[0].Style,
                [.. run.Select(character => character.IsLineFeed ? new Rune(' ') : character.Character)],
                run.Sum(character => character.Width),
                run.Take(inked).Sum(character => character.Width)));
        }

        return pieces;
    }

    private static StructureElement ElementFor(TextRun run, PdfText text, StructureElement element)
    {
        var language = SharedLanguage(text) is null ? run.Language : null;
        return run.Link is not null ? new StructureElement("Link", element) { Language = language }
            : language is not null ? new StructureElement("Span", element) { Language = language }
            : element;
    }

    public static string? SharedLanguage(PdfText text) =>
        text.Runs.Select(run => run.Language).Distinct().ToList() is [var only] ? only : null;

    /// <summary>Text in NFC, for some systems hand out Hangul in pieces; without lone surrogates, control characters and noncharacters.</summary>
    public static StringRuneEnumerator Cleaned(string text)
    {
        var printable = text.ReplaceLineEndings("\n").Replace('\t', ' ').EnumerateRunes()
            .Where(character => character.Value == '\n' || !(Rune.IsControl(character) || (character.Value & 0xFFFE) == 0xFFFE));
        return string.Concat(printable).Normalize().EnumerateRunes();
    }
}
