using System.Text;
using System.Text.RegularExpressions;
using AliHelp.Writing.Guides;
using AliHelp.Writing.Words;

namespace AliHelp.Web.Pages.Guides;

/// <summary>
/// Links each term of the glossary where a text names it first. Headings, links, the platform's labels, lines to paste and the agents' hours,
/// which the script writes anew, stay as they are.
/// </summary>
public static partial class TermLinks
{
    private static readonly HashSet<string> LeftAlone = new(StringComparer.Ordinal) { "a", "b", "code", "h2", "h3", "kbd", "svg" };

    /// <param name="html">Well-formed: every element that is left alone is closed.</param>
    /// <param name="glossary">The address of the glossary.</param>
    public static string Mark(string html, Texts texts, string glossary)
    {
        var terms = Terms.All.SelectMany(term => texts.Guide.Glossary.Forms(term).Select(form => (form, term)))
            .ToDictionary(pair => pair.form, pair => pair.term, StringComparer.OrdinalIgnoreCase);
        var words = Words(terms.Keys, texts.Language);
        var linked = new HashSet<Term>();
        var marked = new StringBuilder(html.Length + 2000);
        var (skipped, depth) = ("", 0);
        foreach (Match part in Parts().Matches(html))
        {
            var text = part.Value;
            if (part.Groups["name"] is { Success: true, Value: var name })
            {
                var isEnd = text.StartsWith("</", StringComparison.Ordinal);
                if (depth == 0 && !isEnd && (LeftAlone.Contains(name) || IsForScript(text)))
                    (skipped, depth) = (name, 1);
                else if (depth > 0 && name == skipped)
                    depth += isEnd ? -1 : 1;
            }
            else if (depth == 0)
                text = words.Replace(text, found => terms[found.Value] is var term && linked.Add(term)
                    ? $"<a class=\"term\" href=\"{glossary}#{term.Anchor()}\">{found.Value}</a>"
                    : found.Value);
            marked.Append(text);
        }

        return marked.ToString();
    }

    private static bool IsForScript(string tag) =>
        tag.Contains(" data-line", StringComparison.Ordinal) || tag.Contains(" data-agents", StringComparison.Ordinal);

    /// <summary>Longest first: "card dispute" is not a dispute. A Korean word carries its particle; an English one stands alone.</summary>
    private static Regex Words(IEnumerable<string> forms, Language language)
    {
        var any = string.Join('|', forms.OrderByDescending(form => form.Length).Select(Regex.Escape));
        return new(language switch { Language.Korean => any, Language.English => $@"\b(?:{any})\b" }, RegexOptions.IgnoreCase);
    }

    [GeneratedRegex(@"</?(?<name>[a-z][a-z0-9]*)\b[^>]*>|<!--.*?-->|[^<]+", RegexOptions.Singleline)]
    private static partial Regex Parts();
}
