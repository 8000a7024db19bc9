using AliHelp.Data;
using AliHelp.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AliHelp.Web.Pages.Cases;

/// <summary>Asks before every case of the visitor is deleted.</summary>
public sealed class DeleteAllModel(CaseOwner owner, CaseStore store) : PageModel
{
    public int Count { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Count = owner.Known is { } me ? await store.CountAsync(me, ct) : 0;
        return Count > 0 ? Page() : RedirectToPage("/Cases/Index");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (owner.Known is { } me && await store.DeleteAllAsync(me, ct) is > 0 and var deleted)
            TempData[IndexModel.DeletedCount] = deleted;
        return RedirectToPage("/Cases/Index");
    }
}
