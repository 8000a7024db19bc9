using System.Text.RegularExpressions;
using AliHelp.Writing.Words;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AliHelp.Web.Pages.Shared;

/// <summary>
/// Marks English inside a Korean page and Korean inside an English one, so that a screen reader changes its voice for "Open Dispute".
/// </summary>
public static partial class ForeignRuns
{
    public static IHtmlContent Marked(this Texts texts, string? text)
    {
        text ??= "";
        var (runs, tag) = texts.Language switch
        {
            Language.Korean => (English(), Texts.English.Tag),
            Language.English => (Korean(), Texts.Korean.Tag),
        };
        var html = new HtmlContentBuilder();
        var end = 0;
        foreach (Match run in runs.Matches(text))
        {
            var marked = new TagBuilder("span") { Attributes = { ["lang"] = tag } };
            marked.InnerHtml.Append(run.Value);
            html.Append(text[end..run.Index]).AppendHtml(marked);
            end = run.Index + run.Length;
        }

        return html.Append(text[end..]);
    }

    // A run begins and ends with a word of two letters: a single letter alone is a size or a unit, but inside a run it is an article.
    [GeneratedRegex(@"[A-Za-z]{2,}(?:(?:[ '’&.,:/-]+[A-Za-z])*[ '’&.,:/-]+[A-Za-z]{2,})*")]
    private static partial Regex English();

    [GeneratedRegex(@"\p{IsHangulSyllables}(?:[\p{IsHangulSyllables}\d ,.:·~-]*\p{IsHangulSyllables})?")]
    private static partial Regex Korean();
}
