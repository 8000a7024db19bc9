using AliHelp.Writing.Words;
using FluentValidation;

namespace AliHelp.Web.Fields;

/// <summary>What fields have in common, as validation rules.</summary>
public static class FieldRules
{
    public static void IsDay<T>(this IRuleBuilder<T, string?> rule, DayRule day, FilingTexts texts) => rule.Custom((text, context) =>
    {
        if (day.FaultOf(text, texts) is { } fault)
            context.AddFailure(fault);
    });

    /// <summary>One of the choices that were offered.</summary>
    public static IRuleBuilderOptions<T, string?> IsOneOf<T, TChoice>(this IRuleBuilder<T, string?> rule, IReadOnlyCollection<TChoice> offered)
        where TChoice : struct, Enum =>
        rule.Must(text => ChoiceText.Read<TChoice>(text) is { } choice && offered.Contains(choice));
}
