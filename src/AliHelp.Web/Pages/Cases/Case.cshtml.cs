using AliHelp.Data;
using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Web.Hosting;
using AliHelp.Web.Journey;
using AliHelp.Web.Pages.Shared;
using AliHelp.Writing.Summaries;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AliHelp.Web.Pages.Cases;

/// <summary>The plan of one case. Nothing on it is stored: it is derived anew from what was said and what happened.</summary>
public sealed class CaseModel(CaseStore cases, CaseOwner owner, Adviser adviser, KoreanBankCalendar calendar) : PageModel
{
    public CaseSummary Summary { get; private set; } = null!;

    /// <summary>What was recorded a moment ago; null when nothing was.</summary>
    public EventKind? JustRecorded { get; private set; }

    /// <summary>How many files were left out of a case that was brought in a moment ago; null when none was brought in.</summary>
    public int? FilesLeftOut { get; private set; }

    /// <summary>What a new edition of the rules changed, on the day on which the buyer is told; null on others.</summary>
    public TimelineRow? RulesChanged => Summary.Timeline.FirstOrDefault(
        row => row.Entry is TimelineEntry.Told { Event: RulesChanged { On: var on } } && on == Summary.Decision.Today);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
    {
        if (owner.Known is not { } visitor || await cases.FindAsync(visitor, id, ct) is not { } file)
            return NotFound();
        if (file.Path.FirstUnanswered is { } next)
            return Redirect(FilingLinks.Step(id, next));

        Summary = await adviser.AdviseAsync(visitor, file, ct);
        var shown = ShownDecision.Of(Summary.Decision);
        if (RuleReplay.Of(file.Shown, Summary.Decision, calendar) is { } change)
        {
            // A newer edition of the rules is never applied in silence. Of two windows the first writes it; both then find it written.
            await cases.AppendAsync(visitor, id, file.Version, change, shown, ct);
            return Redirect(FilingLinks.Case(id));
        }

        if (file.Shown?.IsSameAs(shown) is not true)
            await cases.RememberShownAsync(visitor, id, shown, ct);
        JustRecorded = Recorded.Take(TempData);
        FilesLeftOut = Imported.Take(TempData);
        return Page();
    }
}
