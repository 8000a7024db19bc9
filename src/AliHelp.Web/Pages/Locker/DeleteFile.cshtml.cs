using AliHelp.Data;
using AliHelp.Domain.Cases;
using AliHelp.Web.Hosting;
using AliHelp.Web.Journey;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AliHelp.Web.Pages.Locker;

/// <summary>Asks before a file is deleted.</summary>
public sealed class DeleteFileModel(CaseOwner owner, EvidenceStore store) : PageModel
{
    public EvidenceFile Evidence { get; private set; } = null!;

    public string CaseId { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string id, int number, CancellationToken ct)
    {
        if (owner.Known is not { } me || await store.FindAsync(me, id, number, ct) is not { } file)
            return NotFound();
        (CaseId, Evidence) = (id, file);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, int number, CancellationToken ct)
    {
        if (owner.Known is not { } me || !await store.DeleteAsync(me, id, number, ct))
            return NotFound();
        LockerNews.OfDeleting.Tell(TempData);
        return LocalRedirect(EvidenceLinks.All(id));
    }
}
