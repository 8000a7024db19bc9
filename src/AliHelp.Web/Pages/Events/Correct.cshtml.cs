using AliHelp.Domain.Cases;
using AliHelp.Web.Fields;
using AliHelp.Web.Journey;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;

namespace AliHelp.Web.Pages.Events;

/// <summary>How an entry is corrected.</summary>
public enum CorrectionWay
{
    /// <summary>It happened otherwise.</summary>
    Otherwise,

    /// <summary>It did not happen at all.</summary>
    NotAtAll,
}

/// <summary>Corrects an event that was told. The old one stays in the history; what is appended says what counts instead.</summary>
public sealed class CorrectModel(FilingDesk desk) : EventPage(desk)
{
    private int entry;

    /// <summary>As it was first told.</summary>
    public CaseEvent Told => Case!.Events[entry];

    /// <summary>As it counts now; null once it was taken back.</summary>
    public CaseEvent? Counting => CaseHistory.At(Case!.Events, entry);

    public override EventKind Kind => Told.Kind();

    public override string Address => EventLinks.Correct(CaseId, entry);

    protected override EventKind Announced => EventKind.EventCorrected;

    protected override int Entry => entry;

    public Task<IActionResult> OnGetAsync(string id, int entry, CancellationToken ct)
    {
        this.entry = entry;
        return ShowAsync(id, ct);
    }

    public Task<IActionResult> OnPostAsync(string id, int entry, [FromForm] Guid version, CancellationToken ct)
    {
        this.entry = entry;
        return RecordAsync(id, version, ct);
    }

    protected override bool IsThere() => entry < Case!.Events.Count && EventKinds.Told.Contains(Kind);

    protected override EventInput Prefilled()
    {
        var input = EventInput.From(Counting ?? Told);
        input.Way = nameof(CorrectionWay.Otherwise);
        return input;
    }

    protected override ValidationResult Validate() => Way switch
    {
        CorrectionWay.Otherwise => base.Validate(),
        CorrectionWay.NotAtAll => new(),
        null => new((ValidationFailure[])[new(nameof(EventInput.Way), Words.WayMissing)]),
    };

    protected override CaseEvent ToAppend() =>
        new EventCorrected(Today, entry, Way is CorrectionWay.NotAtAll ? null : Input.ToEvent(Kind));

    protected override string FieldInConflict => Way is CorrectionWay.NotAtAll ? nameof(EventInput.Way) : base.FieldInConflict;

    protected override FieldError? ObjectionTo(CaseEvent appended) =>
        ((EventCorrected)appended).Instead == Counting
            ? new(nameof(EventInput.Way), Counting is null ? Words.TakenBackAlready : Words.NothingChanged)
            : null;

    private CorrectionWay? Way => ChoiceText.Read<CorrectionWay>(Input.Way);
}
