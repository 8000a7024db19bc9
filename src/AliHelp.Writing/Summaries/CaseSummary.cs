using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Refunds;
using AliHelp.Domain.Rules;
using AliHelp.Writing.Messages;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>
/// The case in words, resolved once. The page, the PDF, the text, the JSON and the calendar are views of it, so they cannot drift apart.
/// Every string is a finished sentence or label in <see cref="Language"/>.
/// </summary>
public sealed record CaseSummary
{
    public required Language Language { get; init; }
    public required CaseFile Case { get; init; }
    public required CaseDecision Decision { get; init; }

    /// <summary>AH-7Q2M-K4XD.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>Product and problem, as far as they are known: "무선 이어폰 · 파손".</summary>
    public required string Title { get; init; }

    public required VerdictText Verdict { get; init; }

    /// <summary>The facts that one looks up most.</summary>
    public required IReadOnlyList<GlanceRow> Glance { get; init; }

    public required FilingNote Filing { get; init; }
    public required IReadOnlyList<string> Warnings { get; init; }
    public required IReadOnlyList<StepText> Steps { get; init; }
    public required IReadOnlyList<MessageText> Messages { get; init; }
    public required EvidenceText Evidence { get; init; }

    /// <summary>Small JPEGs by the numbers of the evidence files that they show; empty until a document needs them.</summary>
    public IReadOnlyDictionary<int, ReadOnlyMemory<byte>> Thumbnails { get; init; } = new Dictionary<int, ReadOnlyMemory<byte>>();

    /// <summary>Only where an exchange was wished.</summary>
    public required ExchangeText? Exchange { get; init; }

    public required IReadOnlyList<RemedyRow> Remedies { get; init; }
    public required IReadOnlyList<DeadlineRow> Deadlines { get; init; }

    /// <summary>Null when no money will move: coupons only, or no dispute can be opened any more.</summary>
    public required RefundText? Refund { get; init; }

    public required IReadOnlyList<AheadRow> Ahead { get; init; }

    /// <summary>Seller, dispute, appeal, agent, card issuer, agency: what is done, what is next, from when. Empty once the case is over.</summary>
    public required IReadOnlyList<LadderRow> Ladder { get; init; }

    /// <summary>How the next action changes if nobody does anything; a sentence each, soonest first.</summary>
    public required IReadOnlyList<string> Prospects { get; init; }

    /// <summary>Asked, offered, and what accepting ends; null where no offer is on the table.</summary>
    public required OfferText? Offer { get; init; }

    /// <summary>What each request of a seller would do to this case, with a reply to paste.</summary>
    public required IReadOnlyList<RequestRow> SellerRequests { get; init; }

    /// <summary>Null until the money is there.</summary>
    public required MoneyText? Money { get; init; }

    /// <summary>Papers in Korean: for the card issuer, and for 1372 and 소비자24.</summary>
    public required IReadOnlyList<PaperText> Papers { get; init; }

    /// <summary>Past and coming, newest first.</summary>
    public required IReadOnlyList<TimelineRow> Timeline { get; init; }

    /// <summary>The clocks against the calendar; null where nothing has a beginning and an end.</summary>
    public required ChartText? Chart { get; init; }

    public required IReadOnlyList<WhyRow> Why { get; init; }
    public required IReadOnlyList<string> WhatIfs { get; init; }
    public required IReadOnlyList<MissingRow> Missing { get; init; }
    public required IReadOnlyList<string> CannotKnow { get; init; }
    public required IReadOnlyList<FactRow> Facts { get; init; }

    /// <summary>"Rules of 23 November 2026".</summary>
    public required string EditionLine { get; init; }

    /// <summary>"Made on …", with weekday.</summary>
    public required string MadeLine { get; init; }

    /// <summary>Independent tool, no legal advice, the order page wins.</summary>
    public required string Disclaimer { get; init; }

    /// <param name="decision">Made for this case, by <see cref="CaseDecision.For"/>.</param>
    public static CaseSummary For(CaseFile file, CaseDecision decision, Texts texts)
    {
        var facts = file.Facts;
        var messages = MessageBook.For(facts, decision);
        return new()
        {
            Language = texts.Language,
            Case = file,
            Decision = decision,
            CaseNumber = NumberOf(file.Id),
            Title = TitleOf(facts, texts),
            Glance = GlanceWords.Rows(facts, decision, texts),
            Verdict = VerdictWords.For(decision, texts),
            Filing = VerdictWords.Filing(facts, texts),
            Warnings = VerdictWords.Warnings(decision, texts),
            Steps = StepWords.For(facts, decision, messages, texts),
            Messages = [.. messages.Select(message => MessageWords.For(message, texts))],
            Evidence = EvidenceWords.For(file, decision, texts),
            Exchange = decision.ExchangeWished ? RoadWords.Exchange(texts) : null,
            Remedies = [.. decision.Remedies.Select(finding => RoadWords.Remedy(finding, texts))],
            Deadlines = DeadlineWords.Rows(decision.Deadlines, decision.Today, texts),
            // Where no dispute can be opened nobody has a refund to wait for.
            Refund = decision is { NextAction: not NextAction.TryOtherWays, Refund: { } estimate } ? RefundWords.For(estimate, decision.Today, texts) : null,
            Ahead = [.. decision.Ahead.Select(ahead => RoadWords.Ahead(ahead, decision.Today, texts))],
            Ladder = [.. decision.Ladder.Select(rung => LadderWords.For(rung, decision, texts))],
            Prospects = ProspectWords.For(decision, texts),
            Offer = OfferWords.For(facts, decision, texts),
            SellerRequests = RequestWords.Rows(facts, decision, texts),
            Money = MoneyWords.For(decision, texts),
            Papers = PaperWords.For(file, decision, texts),
            Timeline = TimelineWords.Rows(file, decision, texts),
            Chart = ChartWords.For(decision, texts),
            Why = WhyWords.Rows(decision, texts),
            WhatIfs = [.. decision.WhatIfs.Select(change => WhyWords.WhatIf(change, decision.Today, texts))],
            Missing = [.. decision.Missing.Select(fact => new MissingRow(fact, texts.Plan.Gaps.Missing(fact), texts.Plan.Gaps.WhereToFind(fact)))],
            CannotKnow = texts.Plan.Gaps.CannotKnow,
            Facts = AnswerWords.Rows(file.Path, texts),
            EditionLine = texts.Plan.Headings.Edition(texts.Dates.Day(decision.Edition)),
            MadeLine = texts.Plan.Headings.MadeOn(texts.Dates.Moment(decision.DecidedAt)),
            Disclaimer = texts.Plan.Headings.Disclaimer,
        };
    }

    /// <summary>A case's id as people read it out: AH-7Q2M-K4XD.</summary>
    public static string NumberOf(string id) => string.Join('-', [CaseNumberPrefix, .. id.ToUpperInvariant().Chunk(4).Select(part => new string(part))]);

    private const string CaseNumberPrefix = "AH";

    private static string TitleOf(CaseFacts facts, Texts texts)
    {
        var problem = facts.Code is { } code ? texts.Choices.Short(code)
            : facts.Problem is { } broad ? texts.Choices.Short(broad)
            : null;
        return string.Join(" · ", new[] { facts.Message.ProductName, problem }.Where(part => !string.IsNullOrWhiteSpace(part)));
    }
}

/// <summary>The statement on top: what to do and until when.</summary>
/// <param name="Tone">How urgent it looks; said in words by <paramref name="StateWord"/> too.</param>
/// <param name="Headline">The page's main heading: "분쟁을 열 수 있어요".</param>
/// <param name="Big">The large line: "4일 남았어요".</param>
/// <param name="Sentence">One sentence with the act-by date and weekday.</param>
/// <param name="Bar">Null when there is no start or no end to draw between.</param>
/// <param name="IfNobodyAnswers">What to do when it leads nowhere; null where nobody has to answer.</param>
public sealed record VerdictText(
    Tone Tone, string StateWord, string Headline, string Label, string Big, string Sentence, string? IfNobodyAnswers, CountdownBar? Bar);

public enum Tone
{
    Good,
    Warn,
    Stop,
    Neutral,
}

/// <param name="PercentGone">0 to 100.</param>
public sealed record CountdownBar(int PercentGone, string StartLabel, string EndLabel);

/// <summary>One fact under its name.</summary>
public sealed record GlanceRow(string Label, string Value);

/// <summary>"Recorded here" and "filed at AliExpress" are two things and never merged.</summary>
/// <param name="Question">Asks for the day of filing, until it is recorded; null where it is, or where no dispute is to be filed.</param>
public sealed record FilingNote(bool IsFiled, string Recorded, string Filed, string Sentence, string? Question);

/// <param name="Labels">The platform's own words in the order in which they are pressed; English, to be marked so.</param>
/// <param name="Links">Safe links into AliExpress or to a section of this page.</param>
public sealed record StepText(string Title, string? Detail, IReadOnlyList<PathLabel> Labels, IReadOnlyList<TextLink> Links, StepPart Part)
{
    /// <summary>What can be told after it, each worth a button; empty except where <see cref="Part"/> is <see cref="StepPart.RecordEvent"/>.</summary>
    public IReadOnlyList<StepEvent> Events { get; init; } = [];
}

/// <param name="To">To whom the message went; null for other events, and where several can have been asked.</param>
public sealed record StepEvent(EventKind Kind, Contact? To = null);

/// <summary>What the page puts under a step beside its words.</summary>
public enum StepPart
{
    None,
    Evidence,
    DisputeText,
    RecordFiling,
    RecordEvent,
}

/// <param name="IsPlatformLabel">Whether it is the platform's own English label (drawn as a key) or a description.</param>
public sealed record PathLabel(string Text, bool IsPlatformLabel);

public sealed record TextLink(string Text, string Address)
{
    /// <summary>Whether it leads to a section of the case page, which a download does not have.</summary>
    public bool IsOnPage => Address.StartsWith('#');
}

/// <param name="To">Who gets it.</param>
public sealed record MessageText(Message Message, string Title, string WhenToUse, string To);

/// <param name="Items">The shot list, in the order in which it is best filmed or collected.</param>
/// <param name="BeforeSealing">What to note before the return parcel is closed; empty where none is packed.</param>
/// <param name="Others">Files that are none of the items.</param>
/// <param name="Log">All files, in the order in which they were added.</param>
public sealed record EvidenceText(
    IReadOnlyList<EvidenceRow> Items,
    string CoverUp,
    IReadOnlyList<string> BeforeSealing,
    IReadOnlyList<FileRow> Others,
    IReadOnlyList<FileRow> Log);

/// <param name="HowTo">How to film or collect it.</param>
/// <param name="DoesNotProve">Null where nothing needs saying.</param>
/// <param name="Cover">What to cover on it; null where nothing shows.</param>
public sealed record EvidenceRow(
    EvidenceNeed Need, string Name, string HowTo, string Shows, string? DoesNotProve, string? Cover, IReadOnlyList<FileRow> Files);

/// <summary>A file that is kept as evidence.</summary>
/// <param name="What">The item's name, or what the file was called.</param>
/// <param name="Kind">With its size: "photo, 1.2 MB".</param>
/// <param name="Kept">Size and fingerprint of what is kept.</param>
/// <param name="Original">The same of what arrived; null where it is kept as it arrived.</param>
/// <param name="PlaceWarning">Null where it does not tell a place.</param>
/// <param name="Path">Where it stands in the archive.</param>
public sealed record FileRow(
    EvidenceFile File, string What, string Kind, string Added, string Kept, string? Original, string? PlaceWarning, string Path);

public sealed record ExchangeText(string Title, string Tag, string Explanation, IReadOnlyList<string> Steps, string SecondWayTitle, IReadOnlyList<string> SecondWay);

public sealed record RemedyRow(RemedyFinding Finding, string Name, string Verdict, string? Postage, IReadOnlyList<string> Reasons);

/// <param name="IfPassed">What to do although it has passed; null while it runs.</param>
public sealed record DeadlineRow(
    Deadline Deadline, string Name, string Starts, string Ends, string Left, string WhatToDo, string? IfPassed, SourceText Source);

/// <summary>Where a figure comes from, when it was last checked and how sure it is.</summary>
/// <param name="Sources">Those that have an address.</param>
public sealed record SourceText(
    PolicyRule Rule, string Figure, string Confidence, string Checked, IReadOnlyList<TextLink> Sources, IReadOnlyList<string> Competing)
{
    /// <summary>The titles of the sources that have no address.</summary>
    public IReadOnlyList<string> Unlinked { get; init; } = [];
}

/// <param name="Range">"12월 8일(화) ~ 12월 18일(금)".</param>
public sealed record RefundText(RefundEstimate Estimate, string Range, string MethodLine, string StartLine, IReadOnlyList<string> Notes, SourceText Source, IReadOnlyList<MonthGrid> Months);

/// <summary>A month drawn as a calendar, Sunday first.</summary>
public sealed record MonthGrid(string Caption, IReadOnlyList<string> WeekdayNames, IReadOnlyList<IReadOnlyList<MonthCell?>> Weeks);

/// <param name="Note">The number of the business day, the holiday's short name or "start"; empty for an ordinary day.</param>
/// <param name="Spoken">The same in full words, for readers that do not see the grid.</param>
public sealed record MonthCell(DateOnly Day, MonthCellKind Kind, string Note, string Spoken);

public enum MonthCellKind
{
    Ordinary,
    Closed,
    Start,
    Waiting,
    Expected,
}

public sealed record AheadRow(Ahead Ahead, string Title, string Detail, string IfNobodyAnswers);

/// <param name="When">When it was done, or from when on it is worth doing, and until when.</param>
/// <param name="Bring">What to have ready; empty where nothing is needed.</param>
public sealed record LadderRow(
    LadderRung Rung, string Title, string State, string? When, string Detail, IReadOnlyList<string> Bring, IReadOnlyList<TextLink> Links);

/// <summary>An offer held against what was asked.</summary>
/// <param name="Difference">Null where it cannot be told.</param>
/// <param name="Ends">What accepting ends.</param>
public sealed record OfferText(string Asked, string Offered, string? Difference, IReadOnlyList<string> Ends);

/// <param name="Title">"Cancel the dispute first".</param>
/// <param name="Advice">What we suggest, in one sentence.</param>
/// <param name="Effects">What it does to this case, with dates.</param>
/// <param name="Reply">Null where nothing should be written.</param>
public sealed record RequestRow(RequestFinding Finding, string Title, string AdviceWord, string Advice, IReadOnlyList<string> Effects, MessageText? Reply);

/// <summary>Is the refund complete?</summary>
/// <param name="Result">Expected, arrived and what is missing, in a sentence.</param>
public sealed record MoneyText(string Result, bool IsShort, IReadOnlyList<MoneyRow> Items);

public sealed record MoneyRow(MoneyCheckItem Item, string Title, string Detail);

/// <summary>A paper in Korean with named fields, in the order in which its recipient asks for them.</summary>
public sealed record PaperText(PaperKind Kind, string Title, string WhenToUse, IReadOnlyList<PaperField> Fields);

/// <summary>One line of the timeline.</summary>
/// <param name="Day">With weekday.</param>
/// <param name="Who">Null for days to come, and where none of the parties did it.</param>
/// <param name="Detail">Null where nothing more is known.</param>
/// <param name="IsComing">Whether it lies ahead.</param>
public sealed record TimelineRow(TimelineEntry Entry, DateOnly On, string Day, string? Who, string Title, string? Detail, bool IsComing)
{
    /// <summary>False for what was corrected or taken back.</summary>
    public bool Counts => Entry is not TimelineEntry.Told { Counts: false };
}

/// <summary>The clocks of a case drawn against the calendar.</summary>
/// <param name="Description">The same in words, for readers that do not see it.</param>
/// <param name="Today">Where today lies, 0 to 100.</param>
/// <param name="Marks">Days worth a label on the axis.</param>
public sealed record ChartText(string Title, string Description, double Today, IReadOnlyList<ChartMark> Marks, IReadOnlyList<ChartBar> Bars);

/// <param name="At">0 to 100.</param>
public sealed record ChartMark(double At, string Label);

/// <param name="From">0 to 100.</param>
/// <param name="To">0 to 100, not before <paramref name="From"/>.</param>
public sealed record ChartBar(string Label, string EndLabel, double From, double To, ChartBarKind Kind);

public enum ChartBarKind
{
    Running,
    Passed,
    Refund,
}

/// <summary>Fact, rule, result.</summary>
public sealed record WhyRow(Reason Reason, string Sentence, SourceText? Source);

public sealed record MissingRow(MissingFact Fact, string Sentence, string WhereToFind);

/// <param name="Step">The wizard step that asks for it, for the change link.</param>
public sealed record FactRow(string Step, string Label, string Value);
