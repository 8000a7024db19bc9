using AliHelp.Data;
using AliHelp.Domain.Cases;
using AliHelp.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AliHelp.Web.Pages.Cases;

/// <summary>The visitor's cases, newest change first.</summary>
public sealed class IndexModel(CaseOwner owner, CaseStore store) : PageModel
{
    public const string DeletedCount = "deleted";

    private const int CasesOnAPage = 20;

    public CaseSlice Slice { get; private set; } = new([], [], null);

    /// <summary>Whether this is not the first part of the list.</summary>
    public bool IsOlderPart { get; private set; }

    /// <summary>How many cases have just been deleted; null when none.</summary>
    public int? Deleted { get; private set; }

    public bool IsEmpty => Slice is { Cases: [], Unreadable: [] };

    public async Task OnGetAsync(string? after, CancellationToken ct)
    {
        Deleted = TempData[DeletedCount] as int?;
        IsOlderPart = after is not null;
        if (owner.Known is { } me)
            Slice = await store.ListAsync(me, after, CasesOnAPage, ct);
    }
}
