using AliHelp.Writing.Words;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AliHelp.Web.Pages.Guides;

/// <summary>
/// The platform's own labels in the order in which they are pressed: <c>&lt;labels path="Help › Chat Now" /&gt;</c>.
/// They are English on every page.
/// </summary>
[HtmlTargetElement("labels", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LabelsTagHelper : TagHelper
{
    public string Path { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "path");
        var isFirst = true;
        foreach (var label in Path.Split('›', StringSplitOptions.TrimEntries))
        {
            if (!isFirst)
                output.Content.AppendHtml(" <span aria-hidden=\"true\">›</span> ");
            isFirst = false;
            var key = new TagBuilder("kbd") { Attributes = { ["lang"] = Texts.English.Tag } };
            key.InnerHtml.Append(label);
            output.Content.AppendHtml(key);
        }
    }
}
