using System.Text;
using System.Text.Json;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Tests.Rules;

/// <summary><c>docs/rules.md</c>, drawn from the policy book.</summary>
internal static class RulesDocument
{
    public static string Draw(PolicyBook book)
    {
        var page = new StringBuilder($"""
            # Rules

            Every figure that AliHelp uses, as of the edition of {book.Edition:O}. This page is drawn from
            [`aliexpress-kr.json`](../src/AliHelp.Domain/Rules/policy/aliexpress-kr.json): change the book, then draw it again with

            ```
            ALIHELP_WRITE_DOCS=1 dotnet run --project tests/AliHelp.Domain.Tests -- --filter-class "*RulesDocumentTests"
            ```

            How clocks are counted:

            - **platform**: calendar days; the day after the start is day 1; ends at 23:59:59 Korea time; never rolls over.
            - **statute**: the first day is not counted, months go by the calendar, and an end on a Saturday, Sunday or public holiday rolls to
              the next day that is none.
            - **bank-days**: Korean bank business days, strictly after the start.
            - **order-page**: what the order page shows, converted from US Pacific time to Korea time. It beats every estimate.
            - **none**: no clock, but a limit.

            | Rule | Figure | Counted | Confidence | Sources | Other figures | Checked | Review by |
            |---|---|---|---|---|---|---|---|

            """);
        foreach (var rule in book.Rules)
            page.Append(Row(rule));
        page.Append("\n## Sources\n\n");
        foreach (var source in book.Sources)
            page.Append(source.Address is null ? $"- **{source.Id}**: {source.Title}\n" : $"- **{source.Id}**: [{source.Title}]({source.Address})\n");
        return page.ToString();
    }

    private static string Row(PolicyRule rule) => "| " + string.Join(" | ",
    [
        $"`{rule.Id.ToText()}`{Validity(rule)}",
        rule.Convention is CountingConvention.OrderPage ? "as shown" : $"{rule.Value} {Text(rule.Unit).Replace('-', ' ')}",
        Text(rule.Convention),
        Text(rule.Confidence),
        string.Join(", ", rule.Sources.Select(source => source.Id)),
        string.Join("; ", rule.Competing.Select(other => $"{other.Value} {Text(other.Unit).Replace('-', ' ')} ({other.Source.Id})")),
        $"{rule.CheckedOn:O}",
        $"{rule.ReviewBy:O}",
    ]) + " |\n";

    private static string Validity(PolicyRule rule) => (rule.From, rule.Until) switch
    {
        (null, null) => "",
        ({ } from, null) => $" from {from:O}",
        (null, { } until) => $" until {until:O}",
        ({ } from, { } until) => $" {from:O} to {until:O}",
    };

    private static string Text<TChoice>(TChoice choice) where TChoice : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(choice.ToString());
}
