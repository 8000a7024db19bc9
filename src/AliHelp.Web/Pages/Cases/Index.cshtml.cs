using AliHelp.Data;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Hosting;
using AliHelp.Web.Journey;
using AliHelp.Web.Pages.Shared;
using AliHelp.Writing.Summaries;
using Microsoft.AspNetCore.Http.Extensions;
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

    /// <summary>Which cases are listed.</summary>
    public ShownCases Show { get; private set; }

    public async Task OnGetAsync(string? show, string? after, CancellationToken ct)
    {
        Show = ReadShow(show);
        Deleted = TempData[DeletedCount] as int?;
        if (owner.Known is not { } me)
            return;
        var slice = await store.ListAsync(me, file => Show.Includes(file), after, CasesOnAPage, ct);
        Cases = [.. slice.Cases.Select(file => adviser.Advise(file))];
        (Unreadable, Older, HasNewer) = (slice.Unreadable, slice.Next, after is not null);
    }

    /// <param name="after">Where the part begins; null for the newest.</param>
    public static string Address(ShownCases show, string? after = null)
    {
        var query = new QueryBuilder();
        if (show is not ShownCases.All)
            query.Add("show", show.CssName());
        if (after is not null)
            query.Add("after", after);
        return FilingLinks.Cases + query.ToQueryString();
    }

    /// <summary>The last day for the next action, where it lies ahead.</summary>
    public static DateOnly? NextDate(CaseDecision decision) =>
        decision.DueOn is { } due && due >= decision.DecidedAt ? DateOnly.FromDateTime(due) : null;

    /// <summary>The plan, or the question at which the case was left.</summary>
    public static string AddressOf(CaseFile file) =>
        file.Path.FirstUnanswered is { } next ? FilingLinks.Step(file.Id, next) : FilingLinks.Case(file.Id);

    /// <summary>Anything else than the two names shows all.</summary>
    private static ShownCases ReadShow(string? name) => name switch
    {
        "open" => ShownCases.Open,
        "closed" => ShownCases.Closed,
        _ => ShownCases.All,
    };
}

public enum ShownCases
{
    All,
    Open,
    Closed,
}

internal static class CaseFilter
{
    public static bool Includes(this ShownCases show, CaseFile file) => show switch
    {
        ShownCases.All => true,
        ShownCases.Open => file.Facts.Stage is not Stage.Closed,
        ShownCases.Closed => file.Facts.Stage is Stage.Closed,
    };
}
