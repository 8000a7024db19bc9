using FluentValidation;

namespace AliHelp.Web.Fields;

/// <summary>Boxes of which several may be ticked, with one for "nothing yet" that stands alone. An empty answer means nothing yet.</summary>
public static class Ticked
{
    public const string Nothing = "nothing";

    public static List<string> Write<TItem>(IReadOnlyCollection<TItem> items)
        where TItem : struct, Enum =>
        items.Count == 0 ? [Nothing] : [.. items.Select(item => item.ToString())];

    /// <summary>The ticked ones among the offered, in the order in which they were offered.</summary>
    public static IReadOnlyList<TItem> Read<TItem>(IReadOnlyCollection<string> texts, IEnumerable<TItem> offered)
        where TItem : struct, Enum =>
        [.. offered.Where(item => texts.Contains(item.ToString()))];

    /// <param name="missing">Said when nothing is ticked that was offered.</param>
    /// <param name="notAlone">Said when "nothing yet" is ticked beside something.</param>
    public static void IsTicked<T, TItem>(
        this IRuleBuilder<T, List<string>> rule, IReadOnlyCollection<TItem> offered, string missing, string notAlone)
        where TItem : struct, Enum =>
        rule.Custom((texts, context) =>
        {
            var ticked = Read(texts, offered);
            var isNothing = texts.Contains(Nothing);
            if (isNothing && ticked.Count > 0)
                context.AddFailure(notAlone);
            else if (!isNothing && ticked.Count == 0)
                context.AddFailure(missing);
        });
}
