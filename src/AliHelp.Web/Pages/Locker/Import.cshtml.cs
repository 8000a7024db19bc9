using AliHelp.Web.Fields;
using AliHelp.Web.Hosting;
using AliHelp.Web.Journey;
using AliHelp.Web.Locker;
using AliHelp.Writing.Summaries;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AliHelp.Web.Pages.Locker;

/// <summary>Opens a case that was downloaded, here or elsewhere.</summary>
public sealed class ImportModel(CaseOwner owner, CaseIntake intake) : PageModel
{
    public const string Field = "File";

    private const string FaultKey = "import-fault";

    public ImportFault? Fault { get; private set; }

    public void OnGet() => Fault = TempData[FaultKey] is string name ? ChoiceText.Read<ImportFault>(name) : null;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Request.Form.Files.GetFile(Field) is not { Length: > 0 } sent)
            return Refuse(ImportFault.Missing);
        await using var source = sent.OpenReadStream();
        var result = await intake.BringInAsync(owner.GetOrCreate(), source, ct);
        if (result.Case is not { } file)
            return Refuse(result.Fault!.Value);
        Imported.Announce(TempData, result.FilesLeftOut);
        return LocalRedirect(file.Path.FirstUnanswered is { } next ? FilingLinks.Step(file.Id, next) : FilingLinks.Case(file.Id));
    }

    private LocalRedirectResult Refuse(ImportFault fault)
    {
        TempData[FaultKey] = fault.ToString();
        return LocalRedirect(EvidenceLinks.Import);
    }
}
