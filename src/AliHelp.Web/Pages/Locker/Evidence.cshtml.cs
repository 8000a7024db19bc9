using AliHelp.Data;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Web.Hosting;
using AliHelp.Web.Journey;
using AliHelp.Web.Locker;
using AliHelp.Web.Pages.Shared;
using AliHelp.Writing.Summaries;
using Microsoft.AspNetCore.Mvc;

namespace AliHelp.Web.Pages.Locker;

/// <summary>The shot list of a case: what there is, ticked or as files, is one list and one form.</summary>
public sealed class EvidenceModel(FilingDesk desk, EvidenceLocker locker, Adviser adviser, CaseOwner owner) : FilingPage(desk)
{
    private const string FilesField = "Files";

    public CaseSummary Summary { get; private set; } = null!;

    public LockerNews? News { get; private set; }

    public EvidenceLimits Limits => locker.Limits;

    /// <summary>Whether ticks can be kept: the wizard asks for evidence in this case.</summary>
    public bool TakesTicks => Path.Steps.Contains(FilingSteps.Evidence);

    /// <summary>The name of the field for files of an item; null for other files.</summary>
    public static string FieldOf(EvidenceItem? item) => $"{FilesField}.{item?.ToString() ?? "Other"}";

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
    {
        if (await EnterAsync(id, ct) is { } elsewhere)
            return elsewhere;
        Summary = adviser.Advise(Case!);
        News = LockerNews.Take(TempData);
        return Page();
    }

    /// <param name="items">The items that are ticked.</param>
    public async Task<IActionResult> OnPostAsync(string id, [FromForm] Guid version, [FromForm] List<string> items, CancellationToken ct)
    {
        if (await EnterAsync(id, ct) is { } elsewhere)
            return elsewhere;

        var (kept, refused) = (0, new List<RefusedFile>());
        foreach (var sent in Request.Form.Files)
        {
            if (await KeepAsync(sent, ct) is { } fault)
                refused.Add(new(PlainText.Read(sent.FileName) ?? "?", fault));
            else
                kept++;
        }

        var outcome = await SaveTicksAsync(version, items, ct);
        LockerNews.OfSending(kept, outcome is SaveOutcome.Saved, outcome is SaveOutcome.ChangedElsewhere, refused).Tell(TempData);
        var next = EvidenceLinks.All(CaseId);
        // The page's script sends in the background, to show how far it is, and goes on itself.
        return Request.Headers.Accept == System.Net.Mime.MediaTypeNames.Application.Json ? new JsonResult(next) : LocalRedirect(next);
    }

    private Task<FileFault?> KeepAsync(IFormFile sent, CancellationToken ct)
    {
        var item = Enum.GetValues<EvidenceItem>().Cast<EvidenceItem?>().FirstOrDefault(item => FieldOf(item) == sent.Name);
        return locker.KeepAsync(owner.GetOrCreate(), CaseId, item, sent, ct);
    }

    /// <summary>Null where the ticks are as they were.</summary>
    private async Task<SaveOutcome?> SaveTicksAsync(Guid version, List<string> texts, CancellationToken ct)
    {
        var shown = ShotList.For(Case!.Facts).Select(need => need.Item).ToList();
        var before = Answers.Evidence?.Items ?? [];
        IReadOnlyList<EvidenceItem> after = [.. Ticked.Read(texts, shown), .. before.Except(shown)];
        if (!TakesTicks || after.ToHashSet().SetEquals(before))
            return null;
        return await Desk.SaveAsync(Case, version, FilingSteps.Evidence.Set(Answers, new(after)), null, ct);
    }

    private async Task<IActionResult?> EnterAsync(string id, CancellationToken ct) =>
        !await OpenAsync(id, ct) ? NotFound() : Path.IsComplete ? null : Resume();
}
