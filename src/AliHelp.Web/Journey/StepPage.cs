using System.Globalization;
using System.Text.Json;
using AliHelp.Data;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace AliHelp.Web.Journey;

/// <summary>
/// Does every GET and POST of the wizard once: find the case, guard the path, show what was answered or typed, check, record, save, advance.
/// A POST always ends in a redirect, also when something was wrong, so that Back never meets a browser's error page.
/// </summary>
public abstract class StepPage<TInput, TAnswer>(FilingStep<TAnswer> step, FilingDesk desk) : QuestionPage(step, desk)
    where TInput : class, IStepInput<TInput, TAnswer>, new()
    where TAnswer : class
{
    public TInput Input { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
    {
        if (await EnterAsync(id, ct) is { } elsewhere)
            return elsewhere;

        NoticeChangeElsewhere();
        if (Typed.TryRecall<TInput>(TempData, CaseId, Version, step.Name, out var typed))
        {
            Input = typed;
            await CheckAsync(ct);
        }
        else if (step.Get(Answers) is { } answer)
        {
            Input = TInput.From(answer);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, [FromForm] Guid version, CancellationToken ct)
    {
        if (await EnterAsync(id, ct) is { } elsewhere)
        {
            if (Case is not null && version != Version)
                AnnounceChangedElsewhere();
            return elsewhere;
        }

        var form = new FormValueProvider(BindingSource.Form, Request.Form, CultureInfo.InvariantCulture);
        await TryUpdateModelAsync(Input, "", form);
        if (!await CheckAsync(ct))
        {
            if (version != Version)
                return Refuse();
            Typed.Keep(TempData, CaseId, Version, step.Name, Input);
            return Again();
        }

        var answer = Input.ToAnswer(Context);
        var answers = step.Set(Answers, answer);
        if (Case is null)
        {
            var begun = await Desk.BeginAsync(answers, ct);
            return await AdvanceAsync(begun.Id, ct);
        }

        var correction = Correction(Case, answer);
        switch (await Desk.SaveAsync(Case, version, answers, correction, ct))
        {
            case SaveOutcome.NotFound:
                return NotFound();
            case SaveOutcome.ChangedElsewhere:
                return await SettleAsync(ct);
            case SaveOutcome.Saved when correction is not null:
                Recorded.Announce(TempData, EventKind.AnswerCorrected);
                break;
        }

        return await AdvanceAsync(CaseId, ct);
    }

    /// <summary>What was answered otherwise when a plan was shown stays visible in the case's history; null where nothing was.</summary>
    private AnswerCorrected? Correction(CaseFile file, TAnswer given) =>
        file.Shown is not null && step.Get(file.Answers) is { } before && !Same(before, given)
            ? new(Desk.Today, step.Set(FilingAnswers.None, before), step.Set(FilingAnswers.None, given))
            : null;

    /// <summary>Nothing was saved. Where the same answer is already kept (a button pressed twice), that is all right; else it is said.</summary>
    private async Task<IActionResult> SettleAsync(CancellationToken ct)
    {
        if (!await OpenAsync(CaseId, ct))
            return NotFound();
        if (Path.CanVisit(step) && step.Get(Answers) is { } kept && Same(kept, Input.ToAnswer(Context)))
            return Advance();

        return Refuse();
    }

    /// <summary>Back to what is kept now, with a word about why.</summary>
    private LocalRedirectResult Refuse()
    {
        Typed.Forget(TempData);
        AnnounceChangedElsewhere();
        return Path.CanVisit(step) ? Again() : Resume();
    }

    private async Task<IActionResult> AdvanceAsync(string id, CancellationToken ct) => await OpenAsync(id, ct) ? Advance() : NotFound();

    /// <summary>To the interruption that the answer calls for, or to the next question.</summary>
    private LocalRedirectResult Advance()
    {
        Typed.Forget(TempData);
        return LocalRedirect(Interruptions.After(step, Path.Relevant) is { } interruption
            ? FilingLinks.Interruption(CaseId, interruption, From)
            : Onward(step));
    }

    /// <summary>Null where this question can be shown; else the answer to give instead of it.</summary>
    private async Task<IActionResult?> EnterAsync(string id, CancellationToken ct)
    {
        if (!await OpenAsync(id, ct) && id != FilingLinks.NewCase)
            return NotFound();
        return Path.CanVisit(step) ? null : Resume();
    }

    private async Task<bool> CheckAsync(CancellationToken ct)
    {
        var result = await TInput.Validator(Context).ValidateAsync(Input, ct);
        ModelState.Clear();
        result.AddToModelState(ModelState);
        Errors = FieldErrors.From(result);
        return result.IsValid;
    }

    // Answers hold lists, which records compare by reference.
    private static bool Same(TAnswer kept, TAnswer given) => JsonSerializer.Serialize(kept) == JsonSerializer.Serialize(given);

    private LocalRedirectResult Again() => LocalRedirect(FilingLinks.Step(CaseId, step, From));
}
