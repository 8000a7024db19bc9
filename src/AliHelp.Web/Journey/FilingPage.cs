using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AliHelp.Web.Journey;

/// <summary>A page about one case of the visitor, asking or not, and about the path that its answers take.</summary>
public abstract class FilingPage(FilingDesk desk) : PageModel
{
    private const string ChangedElsewhereKey = "changed-elsewhere";

    protected FilingDesk Desk => desk;

    /// <summary>Null before the first answer.</summary>
    public CaseFile? Case { get; private set; }

    public FilingPath Path { get; private set; } = FilingPath.For(FilingAnswers.None);

    public string CaseId => Case?.Id ?? FilingLinks.NewCase;

    /// <summary>What a form of this page must bring back, so that it overwrites nothing that it has not shown.</summary>
    public Guid Version => Case?.Version ?? Guid.Empty;

    public Origin From => FilingLinks.ReadOrigin(Request.Query["from"]);

    /// <summary>Whether the last thing that was pressed was not saved, because the case had changed in another window.</summary>
    public bool HasChangedElsewhere { get; private set; }

    protected FilingAnswers Answers => Case?.Answers ?? FilingAnswers.None;

    /// <summary>Opens the visitor's case. False where there is none of that id.</summary>
    protected async Task<bool> OpenAsync(string id, CancellationToken ct)
    {
        Case = await desk.FindAsync(id, ct);
        Path = FilingPath.For(Answers);
        return Case is not null;
    }

    /// <summary>The page to go on with: the first open question, or the check page.</summary>
    protected LocalRedirectResult Resume() =>
        LocalRedirect(Path.FirstUnanswered is { } open ? FilingLinks.Step(CaseId, open) : FilingLinks.Check(CaseId));

    /// <summary>Where the answer to a question leads, interruptions aside.</summary>
    protected string Onward(FilingStep answered)
    {
        var open = From == Origin.Path ? Path.After(answered) : Path.FirstUnanswered;
        return open is null ? FilingLinks.Return(CaseId, From) : FilingLinks.Step(CaseId, open, From);
    }

    /// <summary>Makes the next page of this case say that nothing was saved.</summary>
    protected void AnnounceChangedElsewhere() => TempData[ChangedElsewhereKey] = CaseId;

    protected void NoticeChangeElsewhere() => HasChangedElsewhere = TempData[ChangedElsewhereKey] as string == CaseId;
}
