using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace AliHelp.Web.Fields;

/// <summary>What is wrong with one field, in the reader's words. The list on top of a page links to the field.</summary>
/// <param name="Name">The field's name in the form.</param>
public sealed record FieldError(string Name, string Message);

public static class FieldErrors
{
    /// <summary>The errors in the order of the fields; only the first one of each field, for one thing is put right at a time.</summary>
    public static IReadOnlyList<FieldError> From(ValidationResult result) =>
        [.. result.Errors.DistinctBy(failure => failure.PropertyName).Select(failure => new FieldError(failure.PropertyName, failure.ErrorMessage))];

    internal static string? Of(ModelStateDictionary state, string name) => state[name]?.Errors.FirstOrDefault()?.ErrorMessage;
}
