using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;

namespace AliHelp.Web.Journey;

/// <summary>The addresses of the pages that record what happened. There is no other place that knows them, besides the pages' own routes.</summary>
public static class EventLinks
{
    /// <summary>Everything that can be recorded now.</summary>
    public static string All(string id) => $"{FilingLinks.Case(id)}/events";

    /// <param name="to">To whom a message went, where it is known already; the form offers it.</param>
    public static string Record(string id, EventKind kind, Contact? to = null) =>
        $"{All(id)}/{kind.Name()}{(to is { } contact ? $"?to={contact}" : "")}";

    /// <param name="entry">The event's place in <see cref="CaseFile.Events"/>.</param>
    public static string Correct(string id, int entry) => $"{All(id)}/{entry}/correct";

    /// <summary>To the correction of what closed the case; null while it is open.</summary>
    public static string? Reopen(CaseFile file) =>
        file.Facts.Stage is Stage.Closed && CaseHistory.LastOf(file.Events, EventKind.CaseClosed) is { } entry ? Correct(file.Id, entry) : null;
}
