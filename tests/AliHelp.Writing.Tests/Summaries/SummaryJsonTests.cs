using System.Text.Json;
using System.Text.Json.Nodes;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Summaries;

public sealed class SummaryJsonTests
{
    private static readonly CaseSummary WithEvent =
        Examples.Summary(Examples.BrokenEarphones, Texts.Korean, new DisputeOpened(new(2026, 11, 23)));

    private static readonly JsonObject Schema = JsonNode.Parse(Repository.Read("docs/summary.schema.json"))!.AsObject();

    [Fact]
    public void Every_case_of_a_wide_sweep_follows_the_documented_schema_and_uses_all_of_it()
    {
        var used = new HashSet<string>();
        foreach (var summary in Sweep.Sample.Append(WithEvent))
            Check(JsonNode.Parse(SummaryJson.Write(summary))!, Schema, "", used);
        Assert.Equal(Documented(Schema, "").Order(), used.Order());
    }

    [Fact]
    public void Answers_and_events_come_back_as_they_were()
    {
        foreach (var summary in Sweep.Sample.Append(WithEvent))
        {
            var written = SummaryJson.Write(summary);
            var (answers, events) = SummaryJson.Read(written);
            Assert.Equal(summary.Case.Events, events);
            Assert.Equal(written, SummaryJson.Write(summary with { Case = summary.Case with { Answers = answers, Events = events } }));
        }
    }

    [Fact]
    public void Every_kind_of_event_can_be_written_and_read_back()
    {
        var kinds = typeof(CaseEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CaseEvent)));
        foreach (var happened in kinds.Select(kind => (CaseEvent)Activator.CreateInstance(kind, new DateOnly(2026, 11, 23))!))
            Assert.Equal([happened], SummaryJson.Read(SummaryJson.Write(Examples.Summary(Examples.BrokenEarphones, Texts.Korean, happened))).Events);
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
    [InlineData("""not json""")]
    public void Another_text_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => SummaryJson.Read(json));

    /// <summary>The part of JSON Schema that the file uses: types, properties, required, no others, items, enum, const, $ref.</summary>
    private static void Check(JsonNode? node, JsonObject schema, string path, HashSet<string> used)
    {
        schema = Resolve(schema);
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

    private static IEnumerable<string> Documented(JsonObject schema, string path)
    {
        schema = Resolve(schema);
        if (schema["items"] is JsonObject items)
            return Documented(items, path + "/*");
        return (schema["properties"]?.AsObject() ?? [])
            .SelectMany(property => Documented(property.Value!.AsObject(), $"{path}/{property.Key}").Prepend($"{path}/{property.Key}"));
    }

    private static JsonObject Resolve(JsonObject schema) =>
        schema["$ref"] is { } reference ? Schema["$defs"]![reference.ToString()["#/$defs/".Length..]]!.AsObject() : schema;

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
