using AliHelp.Domain.Cases;
using AliHelp.Web.Journey;
using Microsoft.AspNetCore.Mvc;

namespace AliHelp.Web.Pages.Events;

/// <summary>Everything that can have happened by now, what is waited for first.</summary>
public sealed class ChooseModel(FilingDesk desk) : FilingPage(desk)
{
    public IReadOnlyList<EventKind> Possible => EventChoices.Possible(Case!.Facts);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
    {
        if (!await OpenAsync(id, ct))
            return NotFound();
        return Path.IsComplete ? Page() : Resume();
    }
}
