using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AliHelp.Domain.Calendar;
using AliHelp.Writing.Words;
using Microsoft.OpenApi;

namespace AliHelp.Web.Api;

/// <summary>A query parameter: the same declaration reads it and describes it in the OpenAPI document.</summary>
internal abstract record Parameter(string Name, string Description, bool IsRequired, OpenApiSchema Schema)
{
    /// <summary>A day as 2026-11-23, and nothing looser, for which bank days are known.</summary>
    public static Parameter<DateOnly> Day(string name, string description, bool isRequired = false) => new(
        name,
        $"{description} From {KoreanBankCalendar.FirstDay:O} to {KoreanBankCalendar.LastDay:O}.",
        isRequired,
        new() { Type = JsonSchemaType.String, Format = "date" },
        text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && KoreanBankCalendar.FirstDay <= day && day <= KoreanBankCalendar.LastDay ? day : null,
        texts => texts.NotADay(KoreanBankCalendar.FirstDay, KoreanBankCalendar.LastDay));

    public static Parameter<int> Number(string name, string description, int min, int max, bool isRequired = false) => new(
        name,
        description,
        isRequired,
        new() { Type = JsonSchemaType.Integer, Minimum = $"{min}", Maximum = $"{max}" },
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && min <= number && number <= max
            ? number
            : null,
        texts => texts.NotANumber(min, max));

    public static Parameter<bool> YesOrNo(string name, string description) => new(
        name,
        description,
        false,
        new() { Type = JsonSchemaType.Boolean },
        text => text switch { "true" => true, "false" => false, _ => null },
        texts => texts.NotAChoice(["true", "false"]));

    /// <summary>One of some members of an enumeration, in camel case.</summary>
    public static Parameter<T> Choice<T>(string name, string description, IEnumerable<T> choices, bool isRequired = false) where T : struct, Enum
    {
        var byText = choices.ToDictionary(CamelCase.Of);
        return new(
            name,
            description,
            isRequired,
            new() { Type = JsonSchemaType.String, Enum = [.. byText.Keys.Select(text => (JsonNode)text)] },
            text => byText.TryGetValue(text, out var choice) ? choice : null,
            texts => texts.NotAChoice(byText.Keys));
    }
}

/// <param name="Parse">Null for a text that is no value of the parameter.</param>
/// <param name="Fault">What to say then.</param>
internal sealed record Parameter<T>(
    string Name, string Description, bool IsRequired, OpenApiSchema Schema, Func<string, T?> Parse, Func<ApiTexts, string> Fault)
    : Parameter(Name, Description, IsRequired, Schema)
    where T : struct;

/// <summary>How the interface writes the names of our enumerations and types.</summary>
internal static class CamelCase
{
    public static string Of<T>(T choice) where T : struct, Enum => Of(choice.ToString());

    public static string Of(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
