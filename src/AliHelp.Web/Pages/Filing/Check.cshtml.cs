using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;
using Microsoft.AspNetCore.Mvc;

namespace AliHelp.Web.Pages.Filing;

/// <summary>All answers of the path before the result. Its form says which version it has shown, so a change in another window is not overlooked.</summary>
public sealed class CheckModel(FilingDesk desk) : FilingPage(desk)
{
    public IReadOnlyList<Contradiction> Contradictions => AliHelp.Domain.Filing.Contradictions.In(Path.Relevant);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
    {
        if (!await OpenAsync(id, ct))
            return NotFound();
        if (!Path.IsComplete)
            return Resume();
        NoticeChangeElsewhere();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, [FromForm] Guid version, CancellationToken ct)
    {
        if (!await OpenAsync(id, ct))
            return NotFound();
        if (version != Version)
            AnnounceChangedElsewhere();
        else if (Path.IsComplete)
            return LocalRedirect(FilingLinks.Case(CaseId));
        return Resume();
    }
}
