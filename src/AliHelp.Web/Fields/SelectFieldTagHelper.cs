using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AliHelp.Web.Fields;

public sealed record SelectOption(string Value, string Label);

/// <summary>A short list of which one is always chosen.</summary>
[HtmlTargetElement("select-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectFieldTagHelper : FieldTagHelper
{
    public IEnumerable<SelectOption> Options { get; set; } = [];

    protected override TagBuilder Control()
    {
        var list = FieldMarkup.Element("select", null);
        foreach (var option in Options)
            list.InnerHtml.AppendHtml(FieldMarkup.Element(
                "option", option.Label, ("value", option.Value), ("selected", option.Value == Value ? "selected" : null)));
        return list;
    }
}
