using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AliHelp.Web.Fields;

/// <summary>A line of text, or several.</summary>
[HtmlTargetElement("text-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextFieldTagHelper : FieldTagHelper
{
    /// <summary>
    /// What the browser stops at: more than any question takes, so that too much can be typed, counted and cut down by the writer,
    /// and little enough to travel to the next page.
    /// </summary>
    public const int MostTyped = 600;

    public bool IsMultiline { get; set; }

    /// <summary>A narrow field, for a number of a few digits.</summary>
    public bool IsShort { get; set; }

    /// <summary>The keyboard of a phone: <c>numeric</c> or <c>decimal</c>; null for the usual one.</summary>
    public string? Inputmode { get; set => field = FieldMarkup.OrNull(value); }

    protected override TagBuilder Control()
    {
        var most = MostTyped.ToString(CultureInfo.InvariantCulture);
        if (IsMultiline)
        {
            // A browser drops the first line break after the tag, so one is given away.
            var area = FieldMarkup.Element("textarea", null, ("rows", "3"), ("maxlength", most));
            area.InnerHtml.AppendHtml("\n");
            area.InnerHtml.Append(Value ?? "");
            return area;
        }

        return FieldMarkup.Void(
            "input", ("type", "text"), ("class", IsShort ? "short" : null), ("inputmode", Inputmode), ("autocomplete", "off"),
            ("maxlength", most), ("value", Value));
    }
}
