using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AliHelp.Web.Fields;

/// <summary>
/// What has to be looked at again, above the question. It is announced and takes the focus when the page opens; each line leads to its field.
/// Nothing is written where nothing is wrong.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    /// <summary>The heading of the list.</summary>
    public string Heading { get; set; } = "";

    public IReadOnlyList<FieldError> Errors { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "errors");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.Add(new TagHelperAttribute("autofocus", null, HtmlAttributeValueStyle.Minimized));
        output.Content.AppendHtml(FieldMarkup.Element("h2", Heading));
        var list = FieldMarkup.Element("ul", null);
        foreach (var error in Errors)
        {
            var line = FieldMarkup.Element("li", null);
            line.InnerHtml.AppendHtml(FieldMarkup.Element("a", error.Message, ("href", "#" + FieldMarkup.Id(error.Name))));
            list.InnerHtml.AppendHtml(line);
        }

        output.Content.AppendHtml(list);
    }
}
