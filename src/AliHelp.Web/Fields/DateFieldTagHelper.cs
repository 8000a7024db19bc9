using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AliHelp.Web.Fields;

/// <summary>
/// The browser's own date field. Such a field shows nothing but real days, so a value that is none is shown in a text field instead:
/// what was typed is never lost.
/// </summary>
[HtmlTargetElement("date-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateFieldTagHelper : FieldTagHelper
{
    public DateOnly Min { get; set; } = DayRule.Earliest;

    /// <summary>The latest day that the browser offers; null for no bound. The server checks again.</summary>
    public DateOnly? Max { get; set; }

    protected override TagBuilder Control() => DateText.Read(Value) switch
    {
        { Day: { } day } => DateControl(DateText.Write(day)),
        { Fault: DateFault.Empty } => DateControl(null),
        _ => FieldMarkup.Void("input", ("type", "text"), ("inputmode", "numeric"), ("autocomplete", "off"), ("value", Value)),
    };

    private TagBuilder DateControl(string? value) => FieldMarkup.Void(
        "input", ("type", "date"), ("min", DateText.Write(Min)), ("max", Max is { } max ? DateText.Write(max) : null), ("value", value));
}
