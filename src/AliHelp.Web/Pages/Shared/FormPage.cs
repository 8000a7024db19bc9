using AliHelp.Web.Fields;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AliHelp.Web.Pages.Shared;

/// <summary>A page with a form of few fields: collects what is wrong, for the list on top and for the fields themselves.</summary>
public abstract class FormPage : PageModel
{
    private readonly List<FieldError> errors = [];

    /// <summary>In the order of the fields.</summary>
    public IReadOnlyList<FieldError> Errors => errors;

    /// <param name="error">What is wrong with the field, in the reader's words; null when nothing is.</param>
    protected void Check(string name, string? error)
    {
        if (error is null)
            return;
        errors.Add(new(name, error));
        ModelState.AddModelError(name, error);
    }
}
