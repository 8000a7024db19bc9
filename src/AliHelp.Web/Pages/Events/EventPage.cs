using System.Globalization;
using AliHelp.Data;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Web.Journey;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;
using FluentValidation.AspNetCore;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace AliHelp.Web.Pages.Events;

/// <summary>
/// A page with the form of an event. A POST always ends in a redirect: to the case page, which says what was recorded, or back to this page,
/// which shows what was typed and says why it could not be taken. What the history refuses is found out anew with every GET, as all faults are.
/// </summary>
public abstract class EventPage(FilingDesk desk) : FilingPage(desk)
{
    public abstract EventKind Kind { get; }

    /// <summary>The page's own address.</summary>
    public abstract string Address { get; }

    public EventInput Input { get; private set; } = new();

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    /// <summary>Where a contradiction in the history can be put right; null where there is none.</summary>
    public TextLink? WayOut { get; private set; }

    public DateOnly Today => Desk.Today;

    public DateOnly? PaidOn => Case!.Facts.PaidOn;

    protected Texts Texts => Desk.Texts;

    protected EventFormTexts Words => Texts.Events.Form;

    /// <summary>What the case page says that was recorded.</summary>
    protected abstract EventKind Announced { get; }

    /// <summary>What the form shows before anything is typed.</summary>
    protected abstract EventInput Prefilled();

    /// <summary>What is wrong with the fields alone.</summary>
    protected virtual ValidationResult Validate() => new EventValidator(Kind, Today, PaidOn, Texts).Validate(Input);

    /// <summary>What is to be appended. Only called for an input that <see cref="Validate"/> has accepted.</summary>
    protected abstract CaseEvent ToAppend();

    /// <summary>The place of the event that the page is about, once it is appended.</summary>
    protected abstract int Entry { get; }

    /// <summary>The field at which a contradiction in the history is said.</summary>
    protected virtual string FieldInConflict => nameof(EventInput.Day);

    /// <summary>What speaks against appending it, besides the history; null when nothing does.</summary>
    protected virtual FieldError? ObjectionTo(CaseEvent appended) => null;

    protected async Task<IActionResult> ShowAsync(string id, CancellationToken ct)
    {
        if (await EnterAsync(id, ct) is { } elsewhere)
            return elsewhere;

        NoticeChangeElsewhere();
        if (Typed.TryRecall<EventInput>(TempData, CaseId, Version, Address, out var typed))
        {
            Input = typed;
            if (Check())
                CheckAgainstHistory(ToAppend());
        }
        else
        {
            Input = Prefilled();
        }

        return Page();
    }

    /// <param name="version">The version that the form was shown for.</param>
    protected async Task<IActionResult> RecordAsync(string id, Guid version, CancellationToken ct)
    {
        if (await EnterAsync(id, ct) is { } elsewhere)
            return elsewhere;

        var form = new FormValueProvider(BindingSource.Form, Request.Form, CultureInfo.InvariantCulture);
        await TryUpdateModelAsync(Input, "", form);
        if (!Check())
            return Again(version);

        var appended = ToAppend();
        if (version != Version)
            return Settle(version, appended);
        if (!CheckAgainstHistory(appended))
            return Again(version);

        switch (await Desk.AppendAsync(Case!, version, appended, ct))
        {
            case SaveOutcome.Saved:
                return Leave();
            case SaveOutcome.ChangedElsewhere when await OpenAsync(CaseId, ct):
                return Settle(version, appended);
            case SaveOutcome.ChangedElsewhere:
            case SaveOutcome.NotFound:
                return NotFound();
            default:
                throw new InvalidOperationException("An outcome that nobody expects.");
        }
    }

    /// <summary>Whether the page's address means something in this case.</summary>
    protected virtual bool IsThere() => true;

    /// <summary>Nothing was written. Where the same was recorded just now (a button pressed twice), that is all right; else it is said.</summary>
    private LocalRedirectResult Settle(Guid version, CaseEvent appended) =>
        Case!.Events.LastOrDefault(happened => happened is not RulesChanged) == appended ? Leave() : Again(version);

    private LocalRedirectResult Leave()
    {
        Typed.Forget(TempData);
        Recorded.Announce(TempData, Announced);
        return LocalRedirect(FilingLinks.Case(CaseId));
    }

    /// <summary>Back to the form. There is nothing in it that could be overwritten, so what was typed stays, also when the case has changed.</summary>
    private LocalRedirectResult Again(Guid version)
    {
        if (version != Version)
            AnnounceChangedElsewhere();
        Typed.Keep(TempData, CaseId, Version, Address, Input);
        return LocalRedirect(Address);
    }

    private async Task<IActionResult?> EnterAsync(string id, CancellationToken ct) =>
        !await OpenAsync(id, ct) || !IsThere() ? NotFound() : Path.IsComplete ? null : Resume();

    private bool Check()
    {
        var result = Validate();
        ModelState.Clear();
        result.AddToModelState(ModelState);
        Errors = FieldErrors.From(result);
        return result.IsValid;
    }

    private bool CheckAgainstHistory(CaseEvent appended)
    {
        var conflict = CaseHistory.ConflictOf(Path.Relevant, Case!.Events, appended);
        if (ObjectionTo(appended) is { } objection)
            Errors = [objection];
        else if (conflict is not null)
            Errors = [new(FieldInConflict, Explain(conflict))];
        if (conflict is not null)
            WayOut = WayOutOf(conflict);
        foreach (var error in Errors)
            ModelState.AddModelError(error.Name, error.Message);
        return Errors.Count == 0;
    }

    /// <summary>The fault of another event is told by its name and day.</summary>
    private string Explain(EventConflict conflict) => conflict.Entry == Entry || CaseHistory.At(Case!.Events, conflict.Entry) is not { } other
        ? Words.Fault(conflict.Fault)
        : Words.FaultOfAnother(Texts.Events.Name(other.Kind()), Texts.Dates.Day(other.On, Today));

    /// <summary>Record what is missing, correct what is in the way, or change the answer that says so.</summary>
    private TextLink WayOutOf(EventConflict conflict)
    {
        if (conflict.Entry != Entry)
            return Correction(conflict.Entry);
        if (conflict.Fault.Missing() is { } missing)
            return new(Words.RecordFirst(Texts.Events.Name(missing)), EventLinks.Record(CaseId, missing));
        if (conflict.Fault.InTheWay() is { } kind && CaseHistory.LastOf(Case!.Events, kind) is { } entry)
            return Correction(entry);
        var step = conflict.Fault is EventFault.NothingToReturn ? (FilingStep)FilingSteps.Problem : FilingSteps.Stage;
        return new(Words.ChangeAnswers, FilingLinks.Change(CaseId, step));
    }

    private TextLink Correction(int entry) =>
        new(Words.CorrectTitle(Texts.Events.Name(Case!.Events[entry].Kind())), EventLinks.Correct(CaseId, entry));
}
