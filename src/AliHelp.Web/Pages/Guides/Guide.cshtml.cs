using AliHelp.Domain.Rules;
using AliHelp.Web.Hosting;
using AliHelp.Writing.Guides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AliHelp.Web.Pages.Guides;

/// <summary>One guide, with what it rests on at its foot.</summary>
public sealed class GuideModel(GuideReader reader, PolicyBook book, SeoulClock clock) : PageModel
{
    public Guide Guide { get; private set; } = null!;

    public GuideBody Body { get; private set; } = null!;

    /// <summary>Those of its figures first, then those of its other sentences; each once.</summary>
    public IReadOnlyList<Source> Sources =>
        [.. Body.Rules.SelectMany(rule => rule.Sources).Concat(book.Sources.Where(source => Guide.Sources.Contains(source.Id))).Distinct()];

    /// <summary>The day on which the part that was looked at longest ago was looked at.</summary>
    public DateOnly CheckedOn => Body.Rules.Select(rule => rule.CheckedOn).Append(Guide.CheckedOn).Min();

    public bool IsStale => Body.Rules.Any(rule => rule.IsStale(clock.Today));

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (GuideBook.Find(slug) is not { } guide)
            return NotFound();
        Guide = guide;
        Body = await reader.ReadAsync(guide, PageContext);
        return Page();
    }
}
