using AliHelp.Data;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Web.Hosting;
using AliHelp.Web.Journey;
using AliHelp.Web.Pages.Shared;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace AliHelp.Web.Pages.Cases;

/// <summary>The plan of one case. Nothing on it is stored: it is derived anew from what was said and what happened.</summary>
public sealed class CaseModel(CaseStore cases, CaseOwner owner, Adviser adviser, SeoulClock clock, Texts texts) : FormPage
{
    private CasePageTexts Words => texts.Site.CasePage;

    public CaseSummary Summary { get; private set; } = null!;

    /// <summary>What a change of the rules did to the date shown last time; null when nothing.</summary>
    public string? RulesChanged { get; private set; }

    /// <summary>What the last button did; null when none was pressed.</summary>
    [TempData]
    public string? Outcome { get; set; }

    /// <summary>The day of the dispute as it was typed, after one that could not be taken: it comes back with the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string? OpenedOn { get; set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
    {
        if (owner.Known is not { } visitor || await cases.FindAsync(visitor, id, ct) is not { } file)
            return NotFound();
        if (file.Path.FirstUnanswered is { } next)
            return Redirect(FilingLinks.Step(id, next));

        Summary = adviser.Advise(file);
        if (WasAsked("openedOn"))
            Check("openedOn", OpenedRule(file).FaultOf(OpenedOn, texts.Filing));
        await CompareWithShownAsync(visitor, file, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostOpenedAsync(string id, Guid version, CancellationToken ct)
    {
        if (owner.Known is not { } visitor || await cases.FindAsync(visitor, id, ct) is not { } file)
            return NotFound();
        if (OpenedRule(file).FaultOf(OpenedOn, texts.Filing) is not null || DateText.Read(OpenedOn).Day is not { } day)
            return Redirect(QueryHelpers.AddQueryString(FilingLinks.Case(id), "openedOn", Beginning(OpenedOn)));

        switch (await cases.AppendAsync(visitor, id, version, new DisputeOpened(day), ct))
        {
            case SaveOutcome.NotFound:
                return NotFound();
            case SaveOutcome.Saved:
                Outcome = Words.OpenedRecorded;
                break;
            case SaveOutcome.ChangedElsewhere:
                Outcome = Words.ChangedElsewhere;
                break;
        }

        return Redirect(FilingLinks.Case(id));
    }

    // Enough to recognise what was typed, and little enough for an address.
    private static string Beginning(string? text) => text is null ? "" : text[..Math.Min(text.Length, 50)];

    private DayRule OpenedRule(CaseFile file) => new(AskedDay.DisputeOpenedOn, clock.Today) { PaidOn = file.Facts.PaidOn };

    /// <summary>A newer edition of the rules is never applied in silence.</summary>
    private async Task CompareWithShownAsync(OwnerId visitor, CaseFile file, CancellationToken ct)
    {
        var decision = Summary.Decision;
        var shown = new ShownDecision(
            decision.Edition, decision.Today, decision.NextAction, decision.DueOn is { } due ? DateOnly.FromDateTime(due) : null);
        var before = file.Shown;
        if (before is not null && before with { ShownOn = shown.ShownOn } == shown)
            return;
        if (before is not null && before.Edition != shown.Edition && (before.DueOn, before.NextAction) != (shown.DueOn, shown.NextAction))
            RulesChanged = Words.RulesChanged(InWords(before.DueOn), InWords(shown.DueOn));
        await cases.RememberShownAsync(visitor, file.Id, shown, ct);
    }

    private string? InWords(DateOnly? day) => day is { } known ? texts.Dates.Day(known, clock.Today) : null;
}
