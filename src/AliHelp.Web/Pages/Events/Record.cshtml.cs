using AliHelp.Domain.Cases;
using AliHelp.Web.Fields;
using AliHelp.Web.Journey;
using Microsoft.AspNetCore.Mvc;

namespace AliHelp.Web.Pages.Events;

/// <summary>Records one thing that happened.</summary>
public sealed class RecordModel(FilingDesk desk) : EventPage(desk)
{
    private EventKind kind;

    public override EventKind Kind => kind;

    public override string Address => EventLinks.Record(CaseId, kind);

    protected override EventKind Announced => kind;

    protected override int Entry => Case!.Events.Count;

    public Task<IActionResult> OnGetAsync(string id, string kind, CancellationToken ct) => Knows(kind) ? ShowAsync(id, ct) : Unknown;

    public Task<IActionResult> OnPostAsync(string id, string kind, [FromForm] Guid version, CancellationToken ct) =>
        Knows(kind) ? RecordAsync(id, version, ct) : Unknown;

    /// <summary>A link from a step knows to whom the message went.</summary>
    protected override EventInput Prefilled()
    {
        var input = EventInput.For(kind, Case!.Facts, Today);
        input.To = ChoiceText.Read<Contact>(Request.Query["to"])?.ToString();
        return input;
    }

    protected override CaseEvent ToAppend() => Input.ToEvent(kind);

    private Task<IActionResult> Unknown => Task.FromResult<IActionResult>(NotFound());

    private bool Knows(string name)
    {
        if (EventKinds.Named(name) is not { } named || !EventKinds.Told.Contains(named))
            return false;
        kind = named;
        return true;
    }
}
