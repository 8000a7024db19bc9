using System.Text.Json;
using System.Text.Json.Nodes;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Summaries;

public sealed class SummaryJsonTests
{
    private static readonly DisputeOpened Opened = new(new(2026, 11, 16));

    /// <summary>What the wizard alone never leads to: events of every kind, an offer, money that came.</summary>
    private static readonly List<CaseSummary> WithEvents =
    [
        Examples.Summary(Examples.BrokenEarphones, Texts.Korean, [.. EveryEvent.Samples]),
        Examples.Summary(
            Examples.BrokenEarphones, Texts.Korean, Opened, new SellerReplied(new(2026, 11, 17), SellerReply.OfferedPart, new(8, Currency.Usd))),
        Examples.Summary(Examples.BrokenEarphones, Texts.English, Opened, new MoneyArrived(new(2026, 11, 20), new(20, Currency.Usd))),
        Examples.Summary(ExampleFiles.WithFiles, Texts.English),
    ];

    private static readonly JsonObject Schema = JsonNode.Parse(Repository.Read("docs/summary.schema.json"))!.AsObject();

    [Fact]
    public void Every_case_of_a_wide_sweep_follows_the_documented_schema_and_uses_all_of_it()
    {
        var used = new HashSet<string>();
        foreach (var summary in Sweep.Sample.Concat(WithEvents))
            Check(JsonNode.Parse(SummaryJson.Write(summary))!, Schema, "", used);
        var shared = Schema["$defs"]!.AsObject().SelectMany(part => Documented(part.Value!.AsObject(), $"#/$defs/{part.Key}"));
        Assert.Equal(Documented(Schema, "").Concat(shared).Order(), used.Order());
    }

    [Fact]
    public void Answers_and_events_come_back_as_they_were()
    {
        foreach (var summary in Sweep.Sample.Concat(WithEvents))
        {
            var written = SummaryJson.Write(summary);
            var read = SummaryJson.Read(written);
            Assert.Equal(written, SummaryJson.Write(summary with { Case = read with { Version = summary.Case.Version } }));
        }
    }

    [Fact]
    public void Every_kind_of_event_can_be_written_and_read_back()
    {
        Assert.Equal(EveryEvent.Kinds, EveryEvent.Samples.Select(sample => sample.Kind()).Distinct().Order());
        EveryEvent.AssertSame(EveryEvent.Samples, SummaryJson.Read(SummaryJson.Write(WithEvents[0])).Events);
    }

    [Fact]
    public void The_file_names_its_format_and_keeps_Korean_readable()
    {
        var json = SummaryJson.Write(Examples.Summary(Examples.BrokenEarphones, Texts.Korean));
        Assert.Equal(1, JsonNode.Parse(json)!["schema"]!.GetValue<int>());
        Assert.Contains("무선 이어폰", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "schema": 2, "answers": {}, "events": [] }""")]
    [InlineData("""{ "answers": {} }""")]
    [InlineData("""[]""")]
    [InlineData("""{ "schema": 1 }""")]
    [InlineData("""{ "schema": 1, "answers": {}, "events": [{ "kind": "sellerVanished", "on": "2026-11-23" }] }""")]
    [InlineData("""{ "schema": 1, "answers": {}, "events": [{ "on": "2026-11-23" }] }""")]
    [InlineData("""{ "schema": 1, "answers": {}, "events": [{ "kind": "disputeDecided", "on": "2026-11-23", "ruling": "maybe" }] }""")]
    [InlineData("""{ "schema": 1, "answers": {}, "events": [null] }""")]
    [InlineData("""{ "schema": 1, "answers": {}, "events": {} }""")]
    [InlineData("""{ "schema": 1, "answers": { "problem": { "problem": 3 } }, "events": [] }""")]
    [InlineData("""{ "schema": 1, "answers": { "problem": {} }, "events": [] }""")]
    [InlineData("""{ "schema": 1, "answers": { "problem": null, "evidence": { "items": null } }, "events": [] }""")]
    [InlineData("""{ "schema": 1, "answers": {}, "events": [{ "kind": "noteAdded", "on": "2026-11-23" }] }""")]
    [InlineData("""{ "schema": 1, "case": [], "answers": {}, "events": [] }""")]
    [InlineData("""{ "schema": 1, "answers": {}, "evidenceFiles": [{ "number": 1 }] }""")]
    [InlineData("""{ "schema": "1", "answers": {} }""")]
    [InlineData("""not json""")]
    public void Another_text_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => SummaryJson.Read(json));

    [Fact]
    public void A_summary_of_another_format_is_told_from_other_texts() => Assert.Throws<OtherFormatException>(
        () => SummaryJson.Read("""{ "schema": 2, "answers": {}, "events": [] }"""));

    [Fact]
    public void A_file_of_before_there_were_other_events_is_still_read() => Assert.Equal(
        [new DisputeOpened(new(2026, 11, 23))],
        SummaryJson.Read("""{ "schema": 1, "answers": {}, "events": [{ "on": "2026-11-23", "kind": "disputeOpened" }] }""").Events);

    /// <summary>The part of JSON Schema that the file uses: types, properties, required, no others, items, enum, const, $ref.</summary>
    private static void Check(JsonNode? node, JsonObject schema, string path, HashSet<string> used)
    {
        (schema, path) = Resolve(schema, path);
        if (schema["enum"] is JsonArray allowed)
            Assert.Contains(node?.ToString(), allowed.Select(value => value?.ToString()));
        if (schema["const"] is { } fixedValue)
            Assert.Equal(fixedValue.ToString(), node!.ToString());
        if (schema["type"] is { } type)
            Assert.Contains(TypeOf(node), type is JsonArray several ? several.Select(each => each!.ToString()) : [type.ToString()]);
        if (node is JsonArray array && schema["items"] is JsonObject items)
            foreach (var item in array)
                Check(item, items, path + "/*", used);
        if (node is not JsonObject values || schema["properties"] is not JsonObject properties)
            return;
        foreach (var (name, value) in values)
        {
            Assert.True(properties.ContainsKey(name), $"{path}/{name} is not documented.");
            used.Add($"{path}/{name}");
            Check(value, properties[name]!.AsObject(), $"{path}/{name}", used);
        }

        foreach (var name in schema["required"]?.AsArray() ?? [])
            Assert.True(values.ContainsKey(name!.ToString()), $"{path}/{name} is missing.");
    }

    /// <summary>Parts that are shared are documented once, under their own name: an event may hold an event.</summary>
    private static IEnumerable<string> Documented(JsonObject schema, string path)
    {
        if (schema["items"] is JsonObject items)
            return Documented(items, path + "/*");
        return (schema["properties"]?.AsObject() ?? [])
            .SelectMany(property => Documented(property.Value!.AsObject(), $"{path}/{property.Key}").Prepend($"{path}/{property.Key}"));
    }

    private static (JsonObject Schema, string Path) Resolve(JsonObject schema, string path) =>
        schema["$ref"]?.ToString() is { } reference
            ? (Schema["$defs"]![reference["#/$defs/".Length..]]!.AsObject(), reference)
            : (schema, path);

    private static string TypeOf(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => node.ToJsonString().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
        _ => "null",
    };
}
