using AliHelp.Data;
using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Web.Hosting;
using AliHelp.Web.Journey;
using AliHelp.Web.Pages.Shared;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;
using Microsoft.AspNetCore.Mvc;

namespace AliHelp.Web.Pages;

/// <summary>The dispute's deadlines from two days, without a case. The address holds all that was typed, so it can be shared.</summary>
public sealed class DeadlineModel(Adviser adviser, SeoulClock clock, Texts texts, CaseOwner owner, CaseStore cases) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public string? PaidOn { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? DeliveredOn { get; set; }

    /// <summary>Null before anything was typed, and when it cannot be read.</summary>
    public CaseSummary? Answer { get; private set; }

    public DateOnly Today => clock.Today;

    public void OnGet()
    {
        if (WasAsked("paidOn", "deliveredOn") && Read() is { } answers)
            Answer = adviser.Advise(answers);
    }

    public async Task<IActionResult> OnPostKeepAsync(CancellationToken ct)
    {
        if (Read() is not { } answers)
            return RedirectToPage(new { paidOn = PaidOn, deliveredOn = DeliveredOn });
        var file = await cases.CreateAsync(owner.GetOrCreate(), answers, ct);
        return Redirect(FilingLinks.Step(file.Id, file.Path.FirstUnanswered!));
    }

    private FilingAnswers? Read()
    {
        var paidOn = DateText.Read(PaidOn).Day;
        var deliveredOn = DateText.Read(DeliveredOn).Day;
        var paidRule = new DayRule(AskedDay.PaidOn, clock.Today) { IsOptional = deliveredOn is not null };
        var deliveredRule = new DayRule(AskedDay.DeliveredOn, clock.Today) { IsOptional = true, PaidOn = paidOn };
        Check("paidOn", paidRule.FaultOf(PaidOn, texts.Filing));
        Check("deliveredOn", deliveredRule.FaultOf(DeliveredOn, texts.Filing));
        return Errors.Count > 0 ? null : new()
        {
            PaidOn = paidOn is null ? null : new(paidOn),
            DeliveredOn = deliveredOn is null ? null : new(deliveredOn),
        };
    }
}
