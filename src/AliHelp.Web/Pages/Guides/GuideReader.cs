using System.Net;
using System.Text.RegularExpressions;
using AliHelp.Domain.Rules;
using AliHelp.Web.Hosting;
using AliHelp.Writing.Guides;
using AliHelp.Writing.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace AliHelp.Web.Pages.Guides;

/// <summary>A guide's text as it reads today.</summary>
/// <param name="Html">Without its title.</param>
/// <param name="Rules">Those whose figures it names.</param>
public sealed partial record GuideBody(string Html, IReadOnlyList<PolicyRule> Rules)
{
    /// <summary>What is read, without the markup.</summary>
    public string Text => WebUtility.HtmlDecode(Tags().Replace(Html, " "));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}

/// <summary>Reads the guides' texts: one partial view per guide and language.</summary>
public sealed class GuideReader(IRazorViewEngine views, ITempDataProvider temp, PolicyBook book, SeoulClock clock, Texts texts)
{
    public static string ViewOf(Guide guide, Language language) => $"/Pages/Guides/Bodies/{guide.Slug}.{Texts.For(language).Tag}.cshtml";

    /// <param name="page">The page that shows or searches it.</param>
    public async Task<GuideBody> ReadAsync(Guide guide, ActionContext page)
    {
        var path = ViewOf(guide, texts.Language);
        var view = views.GetView(null, path, isMainPage: false).View ?? throw new InvalidOperationException($"There is no {path}.");
        var figures = new GuideFigures(book, clock.Today, texts);
        await using var writer = new StringWriter();
        var data = new ViewDataDictionary<GuideFigures>(new EmptyModelMetadataProvider(), page.ModelState) { Model = figures };
        await view.RenderAsync(new(page, view, data, new TempDataDictionary(page.HttpContext, temp), writer, new HtmlHelperOptions()));
        return new(writer.ToString(), figures.Used);
    }
}
