using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;

namespace AliHelp.Writing.Summaries;

/// <summary>
/// The summary as data, in the format of <c>docs/summary.schema.json</c>. It holds the answers and events from which everything else
/// was derived, so that a case can be taken elsewhere and read back.
/// </summary>
public static class SummaryJson
{
    /// <summary>Grows when a reader of an older file would be misled.</summary>
    public const int Schema = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        // Whoever rewrites the file may sort its members.
        AllowOutOfOrderMetadataProperties = true,
    };

    /// <summary>Strict: what is written by hand may lack or misname anything.</summary>
    private static readonly JsonSerializerOptions Reading = new(Options)
    {
        RespectNullableAnnotations = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RequireWhatCannotBeNull } },
    };

    public static string Write(CaseSummary summary) => JsonSerializer.Serialize(
        new
        {
            Schema,
            summary.Language,
            Case = new
            {
                summary.Case.Id,
                Number = summary.CaseNumber,
                summary.Title,
                summary.Case.CreatedAt,
                summary.Case.ChangedAt,
            },
            MadeAt = summary.Decision.DecidedAt,
            summary.Decision.Edition,
            Verdict = new
            {
                summary.Decision.NextAction,
                summary.Decision.Window.State,
                summary.Decision.DueOn,
                summary.Verdict.Headline,
                summary.Verdict.Big,
                summary.Verdict.Sentence,
                summary.Verdict.IfNobodyAnswers,
            },
            summary.Prospects,
            Filing = new { summary.Filing.IsFiled, summary.Filing.Sentence },
            summary.Warnings,
            Steps = summary.Steps.Select(step => new
            {
                step.Title,
                step.Detail,
                Labels = step.Labels.Select(label => label.Text),
                Links = Links(step.Links),
            }),
            Deadlines = summary.Deadlines.Select(row => new
            {
                Rule = row.Deadline.Rule.Id.ToText(),
                row.Deadline.StartedBy,
                row.Deadline.StartedOn,
                row.Deadline.EndsAt,
                row.Deadline.Passed,
                row.Name,
                WhatToDo = row.IfPassed ?? row.WhatToDo,
                Source = Source(row.Source),
            }),
            Refund = summary.Refund is not { } refund ? null : new
            {
                refund.Estimate.Method,
                refund.Estimate.Start,
                refund.Estimate.StartedOn,
                refund.Estimate.Earliest,
                refund.Estimate.Latest,
                refund.Estimate.Provisional,
                refund.Notes,
                Source = Source(refund.Source),
            },
            Messages = summary.Messages.Select(text => new
            {
                text.Message.Kind,
                text.Message.Recipient,
                text.Message.Request,
                text.Title,
                text.Message.Lines,
            }),
            Papers = summary.Papers.Select(paper => new { paper.Kind, paper.Title, paper.Fields }),
            Offer = summary.Offer is not { } offer ? null : new { offer.Asked, offer.Offered, offer.Difference, offer.Ends },
            SellerRequests = summary.SellerRequests.Select(row => new
            {
                row.Finding.Request,
                row.Finding.Advice,
                row.Title,
                Suggestion = row.Advice,
                row.Effects,
                Reply = row.Reply?.Message.Lines,
            }),
            Ladder = summary.Ladder.Select(row => new
            {
                row.Rung.Rung,
                row.Rung.State,
                row.Rung.From,
                row.Title,
                row.When,
                row.Detail,
                row.Bring,
                Links = Links(row.Links),
            }),
            Money = summary.Money is not { } money ? null : new
            {
                summary.Decision.MoneyCheck?.Expected,
                summary.Decision.MoneyCheck?.Arrived,
                summary.Decision.MoneyCheck?.Missing,
                money.Result,
                money.Items,
            },
            Timeline = summary.Timeline.Select(row => new { row.On, row.Who, row.Title, row.Detail, row.IsComing, row.Counts }),
            Evidence = summary.Evidence.Items.Select(row => new { row.Need.Item, row.Need.Has, row.Name }),
            EvidenceFiles = summary.Evidence.Log.Select(row => new
            {
                row.File.Number,
                row.File.Item,
                row.File.Kind,
                row.File.Name,
                row.File.Kept,
                row.File.Original,
                row.File.AddedAt,
                row.File.Picture,
                row.File.TellsPlace,
                row.What,
                row.Path,
            }),
            Why = summary.Why.Select(row => new { row.Sentence, Source = row.Source is { } source ? Source(source) : null }),
            Missing = summary.Missing.Select(row => new { row.Fact, row.Sentence, row.WhereToFind }),
            summary.CannotKnow,
            Facts = summary.Facts,
            Answers = summary.Case.Path.Relevant,
            Events = summary.Case.Events,
            summary.Case.Shown,
            summary.Disclaimer,
        },
        Options);

    /// <summary>The case of a file that <see cref="Write"/> made: answers, events and files; everything else follows from them.</summary>
    /// <returns>Without a version; the id is empty, and the day on which it was created is the first of all days, where the file tells none.</returns>
    /// <exception cref="OtherFormatException">The file is of another format.</exception>
    /// <exception cref="JsonException">The text is no such file.</exception>
    public static CaseFile Read(string json)
    {
        var root = JsonNode.Parse(json) as JsonObject ?? throw new JsonException("A summary is a JSON object.");
        if (root["schema"] is not JsonValue version || !version.TryGetValue(out int schema))
            throw new JsonException("A summary names its format.");
        if (schema != Schema)
            throw new OtherFormatException(schema);
        try
        {
            var told = root["case"].Deserialize<Told>(Reading) ?? new();
            return new(
                told.Id,
                Guid.Empty,
                root["answers"].Deserialize<FilingAnswers>(Reading) ?? throw new JsonException("A summary without answers."),
                List<CaseEvent>(root["events"]),
                told.CreatedAt,
                told.ChangedAt,
                root["shown"].Deserialize<ShownDecision>(Reading))
            {
                Files = List<EvidenceFile>(root["evidenceFiles"]),
            };
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidOperationException)
        {
            // So the serializer calls an event that does not say its kind, and the reader a part that is of another type.
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <summary>What is null is not written; anything else that has no default must be there.</summary>
    private static void RequireWhatCannotBeNull(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            property.IsRequired |= property.AssociatedParameter is { HasDefaultValue: false, IsNullable: false };
    }

    /// <summary>What a file says of the case besides its answers.</summary>
    private sealed record Told(string Id = "", DateTimeOffset CreatedAt = default, DateTimeOffset ChangedAt = default);

    private static IReadOnlyList<T> List<T>(JsonNode? node) where T : class =>
        node.Deserialize<T?[]>(Reading) is not { } items ? []
        : items.Any(item => item is null) ? throw new JsonException("A list holds nothing where something should be.")
        : [.. items.OfType<T>()];

    /// <summary>Those that lead somewhere from a file.</summary>
    private static IEnumerable<object> Links(IEnumerable<TextLink> links) =>
        links.Where(link => !link.IsOnPage).Select(link => new { link.Text, link.Address });

    private static object Source(SourceText source) => new
    {
        Rule = source.Rule.Id.ToText(),
        source.Figure,
        source.Rule.Confidence,
        source.Rule.CheckedOn,
        Sources = source.Rule.Sources.Select(each => new { each.Title, each.Address }),
        source.Competing,
    };
}

/// <summary>A summary in a format that this program does not know.</summary>
public sealed class OtherFormatException(int schema)
    : JsonException($"A summary of format {schema}; this reader knows format {SummaryJson.Schema}.");
