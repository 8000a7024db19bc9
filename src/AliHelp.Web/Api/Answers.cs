using AliHelp.Domain.Disputes;
using AliHelp.Domain.Rules;
using AliHelp.Writing.Words;

namespace AliHelp.Web.Api;

/// <param name="Code">Which kind of reason; stays the same in every language.</param>
/// <param name="Text">The sentence, in the language asked for.</param>
/// <param name="Rule">The rule that it cites; null when it rests on the given facts alone.</param>
/// <param name="Source">Where the rule's figure comes from: an address, or a title where there is none.</param>
internal sealed record ReasonAnswer(string Code, string Text, string? Rule, string? Source)
{
    public static IReadOnlyList<ReasonAnswer> From(IEnumerable<Reason> reasons, Texts texts) =>
        [.. reasons.Select(reason => new ReasonAnswer(
            CamelCase.Of(reason.GetType().Name), texts.Reasons.Sentence(reason), reason.Rule?.Id.ToText(), reason.Rule?.SourceOf()))];
}

internal static class Sources
{
    /// <summary>The rule's first source: its address, or its title where there is none.</summary>
    public static string SourceOf(this PolicyRule rule) => rule.Sources[0].Address ?? rule.Sources[0].Title;
}
