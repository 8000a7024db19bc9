using AliHelp.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AliHelp.Web.Pages;

public sealed class IndexModel(CaseOwner owner) : PageModel
{
    /// <summary>Whether this browser has answered a question before, so that there may be a case to go on with.</summary>
    public bool HasVisited => owner.Known is not null;
}
