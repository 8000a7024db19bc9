using AliHelp.Data;
using AliHelp.Writing.Words;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AliHelp.Web.Pages;

/// <summary>
/// Shown under the address that was asked for when it cannot be answered: says what to do, and the number under which the log has it.
/// A form whose token was refused ends here too, hence no token is asked for.
/// </summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel(Texts t) : PageModel
{
    // Not in a handler, because a refused POST comes here as a POST.
    public ErrorText Text => Failure is UnreadableCaseException ? t.Hosting.Unreadable : Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => t.Hosting.NotFound,
        StatusCodes.Status413PayloadTooLarge => t.Hosting.TooLarge,
        StatusCodes.Status429TooManyRequests => t.Hosting.TooMany,
        >= StatusCodes.Status500InternalServerError => t.Hosting.Failed,
        _ => t.Hosting.NotAccepted,
    };

    public string Reference => HttpContext.TraceIdentifier;

    private Exception? Failure => HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;

    /// <summary>Somebody typed the address of this page itself.</summary>
    public void OnGet()
    {
        if (Failure is null && HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
