using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AliHelp.Web.Fields;

/// <summary>One control with its label, hint and error. Its error is the one that the model state holds under its name.</summary>
public abstract class FieldTagHelper : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The name in the form.</summary>
    public string Name { get; set; } = "";

    /// <summary>As it was typed, or as it is kept.</summary>
    public string? Value { get; set; }

    public string Label { get; set; } = "";

    public string? Hint { get; set => field = FieldMarkup.OrNull(value); }

    /// <summary>Whether the label is the page's question, and so its heading.</summary>
    public bool IsHeading { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var error = FieldErrors.Of(ViewContext.ModelState, Name);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", error is null ? "field" : "field wrong");

        var label = FieldMarkup.Element("label", Label, ("for", FieldMarkup.Id(Name)));
        output.Content.AppendHtml(IsHeading ? Wrapped("h1", label) : label);
        output.Content.AppendHint(Name, Hint);
        output.Content.AppendError(Name, error);

        var control = Control();
        control.Attributes["id"] = FieldMarkup.Id(Name);
        control.Attributes["name"] = Name;
        if (FieldMarkup.DescribedBy(Name, Hint, error) is { } describedBy)
            control.Attributes["aria-describedby"] = describedBy;
        if (error is not null)
            control.Attributes["aria-invalid"] = "true";
        output.Content.AppendHtml(control);
    }

    /// <summary>The control without what all controls have.</summary>
    protected abstract TagBuilder Control();

    private static TagBuilder Wrapped(string name, IHtmlContent content)
    {
        var wrapper = FieldMarkup.Element(name, null);
        wrapper.InnerHtml.AppendHtml(content);
        return wrapper;
    }
}
