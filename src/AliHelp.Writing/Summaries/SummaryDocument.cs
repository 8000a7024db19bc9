using AliHelp.Domain.Rules;
using AliHelp.Writing.Pdf;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>The summary laid out in blocks, once for the PDF and for the plain text. Text in the other language is marked so.</summary>
internal sealed class SummaryDocument
{
    private readonly CaseSummary summary;
    private readonly PlanTexts words;
    private readonly EventTexts eventWords;
    private readonly LockerTexts lockerWords;

    private SummaryDocument(CaseSummary summary)
    {
        this.summary = summary;
        var texts = Texts.For(summary.Language);
        (words, eventWords, lockerWords) = (texts.Plan, texts.Events, texts.Locker);
    }

    public static IReadOnlyList<PdfBlock> Blocks(CaseSummary summary) => [.. new SummaryDocument(summary).All()];

    private IEnumerable<PdfBlock> All() =>
    [
        .. Top(),
        .. Section(words.Headings.Warnings, summary.Warnings.Count > 0, Bullets(summary.Warnings)),
        .. Offer(),
        .. Money(),
        .. Section(words.Headings.Now, summary.Steps.Count > 0, Steps()),
        .. Section(words.Headings.Prospects, summary.Prospects.Count > 0, Bullets(summary.Prospects)),
        .. Section(words.Headings.Deadlines, summary.Deadlines.Count > 0, Deadlines()),
        .. Refund(),
        .. Section(words.Headings.Messages, summary.Messages.Count > 0, [.. summary.Messages.SelectMany(Message)]),
        .. Section(words.Headings.Evidence, summary.Evidence.Items.Count > 0, Evidence(), Note(summary.Evidence.CoverUp)),
        .. Section(words.Evidence.BeforeSealingTitle, summary.Evidence.BeforeSealing.Count > 0, Bullets(summary.Evidence.BeforeSealing)),
        .. Section(lockerWords.Log, summary.Evidence.Log.Count > 0, EvidenceLog(), Note(lockerWords.LogHint)),
        .. Exchange(),
        .. Section(words.Headings.Remedies, summary.Remedies.Count > 0, Remedies()),
        .. Section(words.Headings.Ahead, summary.Ahead.Count > 0, Ahead()),
        .. Section(words.Headings.Ladder, summary.Ladder.Count > 0, Ladder()),
        .. Section(words.Requests.Heading, summary.SellerRequests.Count > 0, Requests()),
        .. Section(eventWords.Timeline, Past.Any(), Timeline()),
        .. Section(words.Headings.Answers, summary.Facts.Count > 0, Answers()),
        .. Section(words.Headings.Why, summary.Why.Count > 0, Why()),
        .. Section(words.Headings.WhatIf, summary.WhatIfs.Count > 0, Bullets(summary.WhatIfs)),
        .. Section(words.Headings.Missing, summary.Missing.Count > 0, Missing()),
        .. Section(words.Headings.CannotKnow, summary.CannotKnow.Count > 0, Bullets(summary.CannotKnow)),
        .. Section(words.Headings.Papers, summary.Papers.Count > 0, [.. summary.Papers.SelectMany(Paper)]),
        new Divider(),
        Note(summary.EditionLine),
        Note(summary.MadeLine),
        Note(summary.Disclaimer),
    ];

    private IEnumerable<PdfBlock> Top() =>
    [
        new Heading(1, summary.Verdict.Headline),
        Note(summary.Title.Length == 0
            ? words.Headings.Case(summary.CaseNumber)
            : [.. Plain($"{words.Headings.Case(summary.CaseNumber)} · "), .. Plain(summary.Title)]),
        new Callout(
        [
            new Paragraph([new TextRun($"{summary.Verdict.Label}: "), new TextRun(summary.Verdict.Big, Bold: true)], ParagraphStyle.Lead),
            new Paragraph(summary.Verdict.Sentence),
            .. summary.Verdict.IfNobodyAnswers is { } otherwise ? [new Paragraph(otherwise)] : Array.Empty<PdfBlock>(),
            Note(summary.Verdict.StateWord),
        ]),
        new Paragraph(summary.Filing.Sentence),
    ];

    private static IEnumerable<PdfBlock> Section(string heading, bool exists, params IEnumerable<PdfBlock> blocks) =>
        exists ? [new Heading(2, heading), .. blocks] : [];

    private IEnumerable<PdfBlock> Offer() => summary.Offer is not { } offer ? [] : Section(
        words.Requests.OfferHeading,
        true,
        new FactList(
        [
            new(words.Requests.Asked, offer.Asked),
            new(words.Requests.Offered, offer.Offered),
            .. offer.Difference is { } difference ? [new(words.Requests.Difference, difference)] : Array.Empty<Fact>(),
            new(words.Requests.Accepting, string.Join(' ', offer.Ends)),
        ]));

    private IEnumerable<PdfBlock> Money() => summary.Money is not { } money ? [] : Section(
        words.Money.Heading,
        true,
        new Paragraph([new TextRun(money.Result, Bold: true)]),
        new FactList([.. money.Items.Select(row => new Fact(row.Title, row.Detail))]));

    private NumberedList Steps() => new([.. summary.Steps.Select(step => new PdfText(
    [
        new TextRun(step.Title, Bold: true),
        .. step.Labels.SelectMany((label, i) => new[]
        {
            new TextRun(i == 0 ? "\n" : " › "),
            label.IsPlatformLabel ? new TextRun(label.Text, Language: Tag(Language.English)) : new TextRun(label.Text),
        }),
        .. step.Detail is { } detail ? Plain($"\n{detail}") : [],
        .. step.Links.Where(link => !link.IsOnPage).SelectMany(link => new[] { new TextRun("\n"), Link(link) }),
    ]))]);

    private Table Deadlines() => new(
        [words.Headings.ColumnWhat, words.Headings.ColumnUntil, words.Headings.ColumnLeft],
        [.. summary.Deadlines.Select(row => new PdfText[]
        {
            [new TextRun(row.Name, Bold: true), new TextRun($"\n{row.Starts}", Muted: true)],
            row.Ends,
            [new TextRun(row.Left, Bold: true), new TextRun($"\n{row.IfPassed ?? row.WhatToDo}", Muted: true)],
        })],
        RowHeaders: true);

    private IEnumerable<PdfBlock> Refund() => summary.Refund is not { } refund ? [] : Section(
        words.Headings.Refund,
        true,
        new Paragraph([new TextRun(refund.Range, Bold: true)], ParagraphStyle.Lead),
        new Paragraph($"{refund.MethodLine}\n{refund.StartLine}"),
        Bullets(refund.Notes),
        Note(Source(refund.Source)));

    private IEnumerable<PdfBlock> Message(MessageText text)
    {
        yield return new Heading(3, text.Title);
        yield return Note(text.WhenToUse);
        foreach (var line in text.Message.Lines)
            yield return new Paragraph(
            [
                new TextRun(line.English, Language: Tag(Language.English)),
                new TextRun("\n"),
                new TextRun(line.Korean, Muted: true, Language: Tag(Language.Korean)),
            ]);
    }

    private CheckList Evidence() => new(
        [.. summary.Evidence.Items.Select(row => new CheckItem(
            [new TextRun(row.Name, Bold: true), new TextRun($"\n{row.Shows}{(row.DoesNotProve is { } limit ? $" {limit}" : "")}", Muted: true)],
            row.Need.Has))],
        words.Evidence.Has,
        words.Evidence.DoesNotHave);

    private ExhibitList EvidenceLog() => new([.. summary.Evidence.Log.Select(row => new Exhibit(
        summary.Thumbnails.TryGetValue(row.File.Number, out var jpeg) ? new Picture(jpeg, lockerWords.Picture(row.What)) : null,
        [
            new TextRun(row.What, Bold: true, Language: LanguageOf(row.What)),
            .. Lines(row.What == row.File.Name ? "" : row.File.Name, $"{row.Kind}, {row.Added}", row.PlaceWarning ?? ""),
            .. new[] { row.Kept, row.Original }.OfType<string>().Select(print => new TextRun($"\n{print}", Muted: true)),
        ]))]);

    private IEnumerable<PdfBlock> Exchange() => summary.Exchange is not { } exchange ? [] : Section(
        exchange.Title,
        true,
        new Paragraph(exchange.Explanation),
        new NumberedList([.. exchange.Steps.Select(step => (PdfText)step)]),
        new Paragraph([new TextRun(exchange.SecondWayTitle, Bold: true)]),
        Bullets(exchange.SecondWay));

    private FactList Remedies() => new([.. summary.Remedies.Select(row => new Fact(
        row.Name, string.Join(' ', new[] { row.Verdict, row.Postage }.OfType<string>().Concat(row.Reasons).Select(Closed))))]);

    private NumberedList Ahead() => new([.. summary.Ahead.Select(row => new PdfText(
        [new TextRun(row.Title, Bold: true), new TextRun($"\n{row.Detail}\n{words.Headings.IfNobodyAnswers}: {row.IfNobodyAnswers}")]))]);

    private BulletList Ladder() => new([.. summary.Ladder.Select(row => new PdfText(
    [
        new TextRun(row.Title, Bold: true),
        .. Lines(
            string.Join(" · ", new[] { row.State, row.When }.Where(part => !string.IsNullOrEmpty(part))),
            row.Detail,
            row.Bring.Count > 0 ? $"{words.Headings.Bring}: {string.Join(", ", row.Bring)}" : ""),
        .. row.Links.Where(link => !link.IsOnPage).SelectMany(link => new[] { new TextRun("\n"), Link(link) }),
    ]))]);

    /// <summary>In short: the replies stand on the case page, where they can be copied.</summary>
    private FactList Requests() => new([.. summary.SellerRequests.Select(row => new Fact(row.Title, $"{Closed(row.AdviceWord)} {row.Advice}"))]);

    /// <summary>What comes stands in the table of deadlines.</summary>
    private IEnumerable<TimelineRow> Past => summary.Timeline.Where(row => !row.IsComing);

    private FactList Timeline() => new([.. Past.Select(row => new Fact(
        row.Day,
        new PdfText(
        [
            .. row.Who is { } who ? [new TextRun($"{who} · ")] : Array.Empty<TextRun>(),
            .. Plain(row.Title),
            .. row.Counts ? Array.Empty<TextRun>() : [new TextRun($" ({eventWords.NoLongerCounts})", Muted: true)],
            .. row.Detail is { } detail ? Plain($"\n{detail}") : [],
        ])))]);

    /// <summary>Papers are in Korean, whatever the summary's language.</summary>
    private IEnumerable<PdfBlock> Paper(PaperText paper)
    {
        yield return new Heading(3, paper.Title);
        yield return Note(paper.WhenToUse);
        yield return new FactList([.. paper.Fields.Select(field => new Fact([.. Plain(field.Label)], [.. Plain(field.Text)]))]);
    }

    private FactList Answers() => new([.. summary.Facts.Select(row => new Fact(row.Label, new PdfText([.. Plain(row.Value)])))]);

    /// <summary>Several reasons may rest on one rule; its source stands under the first of them.</summary>
    private BulletList Why()
    {
        var cited = new HashSet<PolicyRule>();
        return new([.. summary.Why.Select(row => new PdfText(
            [.. Plain(row.Sentence), .. row.Source is { } source && cited.Add(source.Rule) ? [new TextRun("\n"), .. Source(source)] : Plain("")]))]);
    }

    private BulletList Missing() => new([.. summary.Missing.Select(row => new PdfText(
        [new TextRun(row.Sentence), new TextRun($"\n{row.WhereToFind}", Muted: true)]))]);

    private PdfText Source(SourceText source) =>
    [
        new TextRun($"{words.Headings.Source}: {source.Figure} · {source.Confidence} · {source.Checked}", Muted: true),
        .. source.Sources.SelectMany(link => new[] { new TextRun("\n"), Link(link) }),
        .. source.Unlinked.Concat(source.Competing).SelectMany(line => Plain($"\n{line}")),
    ];

    private static BulletList Bullets(IEnumerable<string> items) => new([.. items.Select(item => (PdfText)item)]);

    private static Paragraph Note(PdfText text) => new(text, ParagraphStyle.Note);

    private TextRun Link(TextLink link) => new(link.Text, Language: LanguageOf(link.Text), Link: new Uri(link.Address));

    /// <summary>Each that is not empty on a line of its own.</summary>
    private IEnumerable<TextRun> Lines(params IEnumerable<string> lines) =>
        lines.Where(line => line.Length > 0).SelectMany(line => Plain($"\n{line}"));

    private IEnumerable<TextRun> Plain(string text) => text.Length == 0 ? [] : [new TextRun(text, Language: LanguageOf(text))];

    /// <summary>What the buyer or a source wrote may be Korean in an English summary; elsewhere it is the summary's own language.</summary>
    private string? LanguageOf(string text) =>
        summary.Language is Language.English && text.Any(letter => letter is >= '가' and <= '힣') ? Tag(Language.Korean) : null;

    private static string Tag(Language language) => Texts.For(language).Tag;

    private static string Closed(string text) => text.EndsWith('.') ? text : $"{text}.";
}
