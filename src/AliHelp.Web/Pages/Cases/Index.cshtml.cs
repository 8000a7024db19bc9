using AliHelp.Data;
using AliHelp.Domain.Cases;
using AliHelp.Web.Hosting;
using AliHelp.Web.Journey;
using AliHelp.Web.Pages.Shared;
using AliHelp.Writing.Summaries;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AliHelp.Web.Pages.Cases;

/// <summary>The visitor's cases, newest change first.</summary>
public sealed class IndexModel(CaseOwner owner, CaseStore store, Adviser adviser) : PageModel
{
    public const string DeletedCount = "deleted";

    public const int CasesOnAPage = 20;

    public IReadOnlyList<CaseSummary> Cases { get; private set; } = [];

    /// <summary>The ids of cases that are kept, but cannot be read.</summary>
    public IReadOnlyList<string> Unreadable { get; private set; } = [];

    /// <summary>Where the older cases begin; null when these are the last ones.</summary>
    public string? Older { get; private set; }

    /// <summary>Whether newer cases come before these.</summary>
    public bool HasNewer { get; private set; }

    /// <summary>How many cases have just been deleted; null when none.</summary>
    public int? Deleted { get; private set; }

    public bool IsEmpty => this is { Cases: [], Unreadable: [] };

    public async Task OnGetAsync(string? after, CancellationToken ct)
    {
        Deleted = TempData[DeletedCount] as int?;
        if (owner.Known is not { } me)
            return;
        var slice = await store.ListAsync(me, after, CasesOnAPage, ct);
        Cases = [.. slice.Cases.Select(adviser.Advise)];
        (Unreadable, Older, HasNewer) = (slice.Unreadable, slice.Next, after is not null);
    }

    /// <summary>The last day for the next action, where it lies ahead.</summary>
    public static DateOnly? NextDate(CaseDecision decision) =>
        decision.DueOn is { } due && due >= decision.DecidedAt ? DateOnly.FromDateTime(due) : null;

    /// <summary>The plan, or the question at which the case was left.</summary>
    public static string AddressOf(CaseFile file) =>
        file.Path.FirstUnanswered is { } next ? FilingLinks.Step(file.Id, next) : FilingLinks.Case(file.Id);
}
