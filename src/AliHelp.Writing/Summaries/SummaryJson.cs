using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
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
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        // Whoever rewrites the file may sort its members.
        AllowOutOfOrderMetadataProperties = true,
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
            Why = summary.Why.Select(row => new { row.Sentence, Source = row.Source is { } source ? Source(source) : null }),
            Missing = summary.Missing.Select(row => new { row.Fact, row.Sentence, row.WhereToFind }),
            summary.CannotKnow,
            Facts = summary.Facts,
            Answers = summary.Case.Path.Relevant,
            Events = summary.Case.Events,
            summary.Disclaimer,
        },
        Options);

    /// <summary>The answers and events of a file that <see cref="Write"/> made; everything else follows from them.</summary>
    /// <exception cref="JsonException">The text is no such file, or one of a newer format.</exception>
    public static (FilingAnswers Answers, IReadOnlyList<CaseEvent> Events) Read(string json)
    {
        var root = JsonNode.Parse(json) as JsonObject ?? throw new JsonException("A summary is a JSON object.");
        if (root["schema"] is not JsonValue version || !version.TryGetValue(out int schema) || schema != Schema)
            throw new JsonException($"A summary of format {root["schema"]?.ToJsonString() ?? "(none)"}; this reader knows format {Schema}.");
        try
        {
            return (
                root["answers"].Deserialize<FilingAnswers>(Options) ?? throw new JsonException("A summary without answers."),
                root["events"].Deserialize<CaseEvent[]>(Options) ?? []);
        }
        catch (NotSupportedException unnamed)
        {
            // So the serializer calls an event that does not say its kind.
            throw new JsonException(unnamed.Message, unnamed);
        }
    }

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
