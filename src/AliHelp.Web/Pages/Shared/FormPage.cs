using AliHelp.Web.Fields;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AliHelp.Web.Pages.Shared;

/// <summary>A page with a form of few fields: collects what is wrong, for the list on top and for the fields themselves.</summary>
public abstract class FormPage : PageModel
{
    private readonly List<FieldError> errors = [];

    /// <summary>In the order of the fields.</summary>
    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>Whether the address holds any of the fields, be they empty: then the form was sent, and not only opened.</summary>
    protected bool WasAsked(params IEnumerable<string> names) => names.Any(Request.Query.ContainsKey);

    /// <param name="error">What is wrong with the field, in the reader's words; null when nothing is.</param>
    protected void Check(string name, string? error)
    {
        if (error is null)
            return;
        errors.Add(new(name, error));
        ModelState.AddModelError(name, error);
    }
}
