using AliHelp.Data;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Web.Hosting;
using AliHelp.Writing.Words;

namespace AliHelp.Web.Journey;

/// <summary>What the pages that ask for answers and events work with: the visitor's cases, the words, the clock and the rules.</summary>
public sealed class FilingDesk(CaseStore cases, CaseOwner owner, SeoulClock clock, Texts texts, PolicyBook book)
{
    public Texts Texts => texts;

    /// <summary>In Seoul.</summary>
    public DateOnly Today => clock.Today;

    /// <summary>The visitor's case; null where there is none, or it is somebody else's.</summary>
    public async Task<CaseFile?> FindAsync(string id, CancellationToken ct) =>
        owner.Known is { } known ? await cases.FindAsync(known, id, ct) : null;

    /// <summary>Begins a case with its first answer, and makes the visitor its owner.</summary>
    public Task<CaseFile> BeginAsync(FilingAnswers answers, CancellationToken ct) => cases.CreateAsync(owner.GetOrCreate(), answers, ct);

    /// <param name="version">The version that the form was shown for.</param>
    /// <param name="correction">What the history is to say about it; null when nothing.</param>
    public Task<SaveOutcome> SaveAsync(CaseFile file, Guid version, FilingAnswers answers, AnswerCorrected? correction, CancellationToken ct) =>
        cases.SaveAnswersAsync(owner.GetOrCreate(), file.Id, version, answers, correction, ct);

    /// <param name="version">The version that the form was shown for.</param>
    public Task<SaveOutcome> AppendAsync(CaseFile file, Guid version, CaseEvent happened, CancellationToken ct) =>
        cases.AppendAsync(owner.GetOrCreate(), file.Id, version, happened, ct);

    public StepContext Context(FilingAnswers saved, FilingPath path, FilingStep step) =>
        new(path.EarlierThan(step), saved, clock.Now, texts, book);
}
