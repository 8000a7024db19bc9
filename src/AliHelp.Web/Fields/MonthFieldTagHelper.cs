using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AliHelp.Web.Fields;

/// <summary>The browser's own month field, or a text field where there is none or the value is no month.</summary>
[HtmlTargetElement("month-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MonthFieldTagHelper : FieldTagHelper
{
    protected override TagBuilder Control() => MonthText.Read(Value) switch
    {
        { First: { } first } => FieldMarkup.Void("input", ("type", "month"), ("value", MonthText.Write(first))),
        { IsEmpty: true } => FieldMarkup.Void("input", ("type", "month")),
        _ => FieldMarkup.Void("input", ("type", "text"), ("inputmode", "numeric"), ("autocomplete", "off"), ("value", Value)),
    };
}
