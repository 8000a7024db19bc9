using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;
using Microsoft.AspNetCore.Mvc;

namespace AliHelp.Web.Pages.Filing;

/// <summary>A page between two questions. It keeps nothing: the answer that led here is already saved.</summary>
public sealed class InterruptedModel(FilingDesk desk) : FilingPage(desk)
{
    public Interruption Interruption { get; private set; }

    public string ContinueLink => Onward(Interruption.Follows());

    public string ChangeLink => FilingLinks.Step(CaseId, Interruption.Reconsiders(), From);

    public async Task<IActionResult> OnGetAsync(string id, string interruption, CancellationToken ct)
    {
        if (Interruptions.Named(interruption) is not { } named || !await OpenAsync(id, ct))
            return NotFound();
        Interruption = named;
        return Interruptions.After(named.Follows(), Path.Relevant) == named ? Page() : Resume();
    }
}
