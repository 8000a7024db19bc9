using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AliHelp.Web.Pages;

public sealed class IndexModel : PageModel;
