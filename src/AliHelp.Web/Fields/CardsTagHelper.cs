using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AliHelp.Web.Fields;

/// <summary>A question with choices: one may be chosen (<c>radio-cards</c>) or several (<c>check-cards</c>). The choices are its <c>card</c>s.</summary>
[HtmlTargetElement("radio-cards")]
[HtmlTargetElement("check-cards")]
public sealed class CardsTagHelper : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The name in the form.</summary>
    public string Name { get; set; } = "";

    /// <summary>The value chosen, where one may be.</summary>
    public string? Value { get; set; }

    /// <summary>The values chosen, where several may be.</summary>
    public IEnumerable<string>? Values { get; set; }

    /// <summary>The question: the group's legend.</summary>
    public string Label { get; set; } = "";

    public string? Hint { get; set => field = FieldMarkup.OrNull(value); }

    /// <summary>Whether the legend is the page's question, and so its heading.</summary>
    public bool IsHeading { get; set; }

    /// <summary>Whether the legend is only for those who listen, because the choices say it all to those who see.</summary>
    public bool IsLabelSpoken { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var isRadio = context.TagName == "radio-cards";
        var error = FieldErrors.Of(ViewContext.ModelState, Name);

        var chosen = Values ?? (Value is null ? [] : [Value]);
        context.Items[typeof(CardGroup)] = new CardGroup(Name, isRadio ? "radio" : "checkbox", chosen, isInvalid: error is not null);
        var cards = await output.GetChildContentAsync();

        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", error is null ? "choices" : "choices wrong");
        if (isRadio)
            output.Attributes.SetAttribute("role", "radiogroup");
        if (FieldMarkup.DescribedBy(Name, Hint, error) is { } describedBy)
            output.Attributes.SetAttribute("aria-describedby", describedBy);
        if (isRadio && error is not null)
            output.Attributes.SetAttribute("aria-invalid", "true");

        var legend = FieldMarkup.Element("legend", null, ("class", IsHeading ? null : IsLabelSpoken ? "spoken" : "label"));
        legend.InnerHtml.AppendHtml(FieldMarkup.Heading(Label, IsHeading));
        output.Content.AppendHtml(legend);
        output.Content.AppendHint(Name, Hint);
        output.Content.AppendError(Name, error);
        output.Content.AppendHtml(cards);
    }
}

/// <summary>What a group tells its cards.</summary>
internal sealed class CardGroup(string name, string type, IEnumerable<string> chosen, bool isInvalid)
{
    private int count;

    public string Name => name;

    public string Type => type;

    public bool IsInvalid => isInvalid;

    public bool IsChosen(string value) => chosen.Contains(value, StringComparer.Ordinal);

    /// <summary>The first card carries the group's id, because a link in the error list leads to a control that can take the focus.</summary>
    public string NextId(string value) => count++ == 0 ? FieldMarkup.Id(name) : $"{FieldMarkup.Id(name)}-{value}";
}

/// <summary>One choice. What it contains are more questions, shown while it is chosen; without <c>:has()</c> they are always shown.</summary>
[HtmlTargetElement("card")]
public sealed class CardTagHelper : TagHelper
{
    public string Value { get; set; } = "";

    public string Label { get; set; } = "";

    public string? Hint { get; set => field = FieldMarkup.OrNull(value); }

    /// <summary>The language of the hint, where it is not the page's.</summary>
    public string? HintLang { get; set => field = FieldMarkup.OrNull(value); }

    /// <summary>The word in the line above, for a choice that stands apart from the others; null where there is no line.</summary>
    public string? Apart { get; set => field = FieldMarkup.OrNull(value); }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var group = (CardGroup)context.Items[typeof(CardGroup)];
        var id = group.NextId(Value);
        var more = await output.GetChildContentAsync();

        output.TagName = null;
        if (Apart is not null)
            output.Content.AppendHtml(FieldMarkup.Element("p", Apart, ("class", "or")));

        var label = FieldMarkup.Element("label", null, ("class", "choice"), ("for", id));
        label.InnerHtml.AppendHtml(FieldMarkup.Void(
            "input", ("type", group.Type), ("name", group.Name), ("value", Value), ("id", id),
            ("checked", group.IsChosen(Value) ? "checked" : null),
            ("aria-invalid", group.IsInvalid && group.Type == "checkbox" ? "true" : null)));
        label.InnerHtml.AppendHtml(FieldMarkup.Element("b", Label));
        if (Hint is not null)
            label.InnerHtml.AppendHtml(FieldMarkup.Element("span", Hint, ("lang", HintLang)));
        output.Content.AppendHtml(label);

        if (!more.IsEmptyOrWhiteSpace)
        {
            var reveal = FieldMarkup.Element("div", null, ("class", "reveal"));
            reveal.InnerHtml.AppendHtml(more);
            output.Content.AppendHtml(reveal);
        }
    }
}
