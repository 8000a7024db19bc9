using AliHelp.Data;
using AliHelp.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AliHelp.Web.Pages.Cases;

/// <summary>Asks before a case is deleted. Works for a case that cannot be read, too.</summary>
public sealed class DeleteModel(CaseOwner owner, CaseStore store) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public bool CanBeDownloaded { get; private set; }

    /// <summary>Whether files go with it.</summary>
    public bool HasFiles { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (owner.Known is not { } me)
            return NotFound();
        try
        {
            if (await store.FindAsync(me, Id, ct) is not { } file)
                return NotFound();
            (CanBeDownloaded, HasFiles) = (file.Path.IsComplete, file.Files.Count > 0);
        }
        catch (UnreadableCaseException)
        {
            CanBeDownloaded = false;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (owner.Known is not { } me || !await store.DeleteAsync(me, Id, ct))
            return NotFound();
        TempData[IndexModel.DeletedCount] = 1;
        return RedirectToPage("/Cases/Index");
    }
}
