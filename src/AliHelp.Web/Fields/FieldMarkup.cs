using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AliHelp.Web.Fields;

/// <summary>The pieces that all fields share: ids, hint and error, and how they are tied to the control for those who listen.</summary>
internal static class FieldMarkup
{
    /// <summary>An attribute that a page leaves out by giving it null arrives as empty text.</summary>
    public static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>The id of a field, and of the first choice of a group: what a link in the error list leads to.</summary>
    public static string Id(string name) => name.Replace('[', '-').Replace("]", "", StringComparison.Ordinal);

    /// <summary>The ids that describe a control, for <c>aria-describedby</c>; null when nothing does.</summary>
    public static string? DescribedBy(string name, string? hint, string? error) => (hint, error) switch
    {
        (null, null) => null,
        (null, _) => Id(name) + "-error",
        (_, null) => Id(name) + "-hint",
        _ => $"{Id(name)}-hint {Id(name)}-error",
    };

    public static void AppendHint(this IHtmlContentBuilder html, string name, string? hint)
    {
        if (hint is not null)
            html.AppendHtml(Element("p", hint, ("class", "hint"), ("id", Id(name) + "-hint")));
    }

    public static void AppendError(this IHtmlContentBuilder html, string name, string? error)
    {
        if (error is not null)
            html.AppendHtml(Element("p", error, ("class", "error"), ("id", Id(name) + "-error")));
    }

    /// <summary>The words themselves, as the page's heading where the field is the page's question.</summary>
    public static IHtmlContent Heading(string words, bool isHeading)
    {
        if (isHeading)
            return Element("h1", words);
        var text = new HtmlContentBuilder();
        return text.Append(words);
    }

    public static TagBuilder Element(string name, string? text, params (string Name, string? Value)[] attributes)
    {
        var element = new TagBuilder(name);
        foreach (var (attribute, value) in attributes)
            if (value is not null)
                element.Attributes[attribute] = value;
        if (text is not null)
            element.InnerHtml.Append(text);
        return element;
    }

    public static TagBuilder Void(string name, params (string Name, string? Value)[] attributes)
    {
        var element = Element(name, null, attributes);
        element.TagRenderMode = TagRenderMode.SelfClosing;
        return element;
    }
}
