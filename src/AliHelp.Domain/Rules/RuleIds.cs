using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace AliHelp.Domain.Rules;

/// <summary>Rule ids as text: kebab-case, with PayPal as one word. The only place that knows how.</summary>
public static class RuleIds
{
    private static readonly FrozenDictionary<RuleId, string> Texts = Enum.GetValues<RuleId>().ToFrozenDictionary(
        id => id, id => JsonNamingPolicy.KebabCaseLower.ConvertName(id.ToString().Replace("PayPal", "Paypal", StringComparison.Ordinal)));

    private static readonly FrozenDictionary<string, RuleId> Ids =
        Texts.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>For example <c>dispute-window-from-receipt</c>.</summary>
    public static string ToText(this RuleId id) => Texts[id];

    public static bool TryParse([NotNullWhen(true)] string? text, out RuleId id)
    {
        id = default;
        return text is not null && Ids.TryGetValue(text, out id);
    }
}
