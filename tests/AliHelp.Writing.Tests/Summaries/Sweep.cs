using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Messages;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Summaries;

/// <summary>
/// Every problem, reason, wish and stage that the wizard allows, each with several sets of known and unknown facts; and, from before the dispute
/// on, what can happen afterwards: every stage, reply, ruling and return address, told early and told late.
/// </summary>
internal static class Sweep
{
    private static readonly Lazy<IReadOnlyList<SweptCase>> AllCases = new(() =>
        [.. Asked().Concat(Lived()).Select(file => new SweptCase(file, Examples.Decide(file)))]);

    // A fifth of the histories is enough for words that depend on one thing at a time; seventeen and five have no factor in common with the turns.
    private static readonly Lazy<IReadOnlyList<SweptCase>> SummarizedCases = new(() =>
        [.. Cases.Where((swept, index) => swept.File.Events.Count == 0 || index % 5 == 0)]);

    private static readonly Lazy<IReadOnlyList<CaseSummary>> InKorean = new(() => Summaries(Texts.Korean));

    private static readonly Lazy<IReadOnlyList<CaseSummary>> InEnglish = new(() => Summaries(Texts.English));

    /// <summary>All of them, decided but not yet put into words.</summary>
    public static IReadOnlyList<SweptCase> Cases => AllCases.Value;

    /// <summary>The same cases in the same order as <see cref="Korean"/> and <see cref="English"/>.</summary>
    public static IReadOnlyList<CaseFile> Files => [.. SummarizedCases.Value.Select(swept => swept.File)];

    public static IReadOnlyList<CaseSummary> Korean => InKorean.Value;

    public static IReadOnlyList<CaseSummary> English => InEnglish.Value;

    /// <summary>A fifth of them, for what takes long; five has no factor in common with the turns in which facts vary.</summary>
    public static IReadOnlyList<CaseSummary> Sample => [.. Korean.Where((_, index) => index % 5 == 0)];

    private static IReadOnlyList<CaseSummary> Summaries(Texts texts) =>
        [.. SummarizedCases.Value.Select(swept => CaseSummary.For(swept.File, swept.Decision, texts))];

    private static IEnumerable<CaseFile> Asked() => Paths().SelectMany(Facts).Select(answers => Examples.File(answers));

    /// <summary>A seventeenth of all histories of all paths; each history meets every problem, and each path every kind of history.</summary>
    private static IEnumerable<CaseFile> Lived()
    {
        // Within the seller's days, after them, after AliExpress should have stepped in, and when the card issuer's time runs out.
        var histories = new[] { 3, 6, 10, 100 }.SelectMany(daysAgo => Stories(Today.AddDays(-daysAgo))).SelectMany(Beginnings).ToList();
        return
            from path in Paths().DistinctBy(path => (path.Problem, path.Situation, path.Detail, path.Goal)).Index()
            from history in histories.Index()
            where (path.Index + history.Index) % 17 == 0
            select Examples.File(Early(path.Item, path.Index + history.Index, history.Item[0].On), history.Item);
    }

    private static DateOnly Today => DateOnly.FromDateTime(Examples.Now);

    /// <summary>What was told before anything happened.</summary>
    private static FilingAnswers Early(FilingAnswers path, int turn, DateOnly start)
    {
        var methods = Enum.GetValues<PaymentMethod>();
        var method = methods[turn % methods.Length];
        var code = FilingChoices.Code(path);
        return path with
        {
            PaidOn = new(start.AddDays(-12)),
            Shipping = new(start.AddDays(-10), start.AddDays(-2)),
            DeliveredOn = new(start.AddDays(-1)),
            Countdown = new(OrderPageView.NotLooked),
            Payment = new(method, FilingChoices.IsWallet(method) ? (WalletFunding)(turn % 3) : null),
            Done = new([]),
            Evidence = new([EvidenceItem.Receipt, .. FilingChoices.Evidence(path).Take(turn % 4)]),
            Message = turn % 4 == 0 ? new() : new(
                "8190334455664821", "Wireless Earbuds 5", 39900m, Currency.Krw, "왼쪽 소리가 안 나요",
                code is { } known ? [.. PhraseBook.For(known).Take(2).Select(phrase => phrase.Id)] : []),
        };
    }

    private static IEnumerable<CaseEvent[]> Stories(DateOnly start)
    {
        Money won = new(39900m, Currency.Krw), part = new(5000m, Currency.Krw), dollars = new(12.5m, Currency.Usd);
        DateOnly Day(int after) => start.AddDays(after);
        DisputeOpened opened = new(start, Remedy.RefundOnly, won);

        yield return
        [
            new MessageSent(start, Contact.Seller), new DisputeOpened(Day(1)), new SellerReplied(Day(4), SellerReply.NoAnswer),
            new PlatformSteppedIn(Day(9)),
        ];
        foreach (var reply in Enum.GetValues<SellerReply>())
        {
            var offer = reply is SellerReply.OfferedPart ? part : null;
            yield return [new SellerReplied(start, reply, offer)];
            yield return [opened, new SellerReplied(Day(1), reply, offer), new MessageSent(Day(2), Contact.Seller)];
        }

        yield return
        [
            new DisputeOpened(start, Remedy.PartialRefund, won), new SellerReplied(Day(1), SellerReply.OfferedPart, won),
            new OfferAccepted(Day(2)), new RefundStarted(Day(3)), new MoneyArrived(Day(8), part), new CaseClosed(Day(9), CaseOutcome.PartialRefund),
        ];
        yield return
        [
            opened, new PlatformSteppedIn(Day(2)), new DisputeDecided(Day(3), Ruling.Refused), new AppealFiled(Day(4)),
            new DisputeDecided(Day(5), Ruling.PartialRefund, dollars), new RefundStarted(Day(6)),
            new MoneyArrived(Day(9), dollars with { Amount = 10m }),
        ];
        yield return
        [
            new DisputeOpened(start), new DisputeDecided(Day(1), Ruling.Refused), new AppealFiled(Day(2)), new DisputeDecided(Day(3), Ruling.Refused),
            new MessageSent(Day(4), Contact.Agent), new MessageSent(Day(5), Contact.CardIssuer),
        ];
        yield return
        [
            opened, new DisputeDecided(Day(1), Ruling.FullRefund), new MessageSent(Day(8), Contact.Agent),
            new MessageSent(Day(9), Contact.ConsumerAgency), new MoneyArrived(Day(10)),
        ];
        yield return
        [
            new DisputeOpened(start, Remedy.ReturnAndRefund), new ReturnApproved(Day(1), ReturnAddress.InKorea),
            new ReturnSent(Day(2), "CJ대한통운", "641234567890"), new ReturnReceived(Day(5)), new RefundStarted(Day(6)),
            new MoneyArrived(Day(9), won), new CaseClosed(Day(10), CaseOutcome.FullRefund),
        ];
        yield return
        [
            new DisputeOpened(start, Remedy.ReturnAndRefund), new SellerReplied(Day(1), SellerReply.AskedToReturnAbroad),
            new ReturnApproved(Day(2), ReturnAddress.Abroad), new MessageSent(Day(3), Contact.Agent), new ReturnSent(Day(4), "EMS", "EB123456789KR"),
        ];
        yield return
        [
            opened, new ReturnApproved(Day(1)), new NoteAdded(Day(2), "반품 상자를 샀어요"),
            new EventCorrected(Day(2), 1, new ReturnApproved(Day(2))),
        ];
        yield return [opened, new DisputeWithdrawn(Day(1)), new CaseClosed(Day(2), CaseOutcome.NoRefund)];
        yield return [opened, new PlatformSteppedIn(Day(3)), new MessageSent(Day(4), Contact.PayPal)];
    }

    private static IEnumerable<CaseEvent[]> Beginnings(CaseEvent[] story) =>
        Enumerable.Range(1, story.Count(happened => happened.On <= Today)).Select(length => story[..length]);

    private static IEnumerable<FilingAnswers> Paths() =>
        from problem in Enum.GetValues<Problem>()
        from situation in problem is Problem.NotSure
            ? new SituationAnswer?[] { new(true, true), new(true, false), new(false, null), new(null, null) }
            : [null]
        let start = FilingAnswers.None with { Problem = new(problem), Situation = situation }
        from code in FilingChoices.Codes(start).Count > 1 ? FilingChoices.Codes(start).Cast<ProblemCode?>().Append(null) : [null]
        let detailed = start with { Detail = new(code) }
        from goal in FilingChoices.Goals(detailed).DefaultIfEmpty(Goal.NotDecided)
        from stage in FilingChoices.Stages(detailed)
        select detailed with { Goal = new(goal), Stage = new(stage) };

    private static IEnumerable<FilingAnswers> Facts(FilingAnswers path, int index)
    {
        var methods = Enum.GetValues<PaymentMethod>();
        var views = Enum.GetValues<OrderPageView>();
        var replies = Enum.GetValues<SellerReply>();
        var method = methods[index % methods.Length];
        var payment = new PaymentAnswer(method, FilingChoices.IsWallet(method) ? (WalletFunding)(index % 3) : null);
        var code = FilingChoices.Code(path);

        yield return path with
        {
            PaidOn = new(null, DayPrecision.Unknown),
            Shipping = new(null, null),
            DeliveredOn = new(null),
            Countdown = new(OrderPageView.NotLooked),
            Payment = payment,
            Done = new([]),
            Evidence = new([]),
            Message = new(),
        };
        yield return path with
        {
            Stage = path.Stage! with { On = FilingChoices.HasDay(path.Stage.Stage) ? new(2026, 11, 20) : null, TrackingNumber = "EB123456789KR" },
            PaidOn = new(new(2026, 11, 3)),
            Shipping = new(new(2026, 11, 6), new(2026, 11, 20)),
            DeliveredOn = new(new(2026, 11, 12), index % 2 == 0 ? new(2026, 11, 13) : null),
            Countdown = new(views[index % views.Length]) { DaysLeft = 3, HoursLeft = 4, ReadAt = Examples.Now, EndDate = new(2026, 12, 1), Zone = OrderPageZone.Pacific },
            Payment = payment,
            Done = new([.. Enum.GetValues<DoneItem>()], new(2026, 11, 15), replies[index % replies.Length], new(2026, 11, 16)),
            Evidence = new([.. Enum.GetValues<EvidenceItem>()]),
            Message = new(
                "8190334455664821", index % 2 == 0 ? "무선 이어폰" : "Wireless Earbuds", 39900m, Currency.Krw, "상자가 찌그러졌어요",
                code is { } known ? [.. PhraseBook.For(known).Select(phrase => phrase.Id), "gone.phrase"] : []),
        };
        yield return path with
        {
            Stage = path.Stage! with { On = FilingChoices.HasDay(path.Stage.Stage) ? new(2026, 6, 1) : null },
            PaidOn = new(new(2026, 5, 1), DayPrecision.Month),
            Shipping = new(new(2026, 5, 6), null),
            DeliveredOn = new(new(2026, 5, 20)),
            Countdown = new(views[(index + 2) % views.Length]) { EndDate = new(2026, 6, 1), EndTime = new(8, 30) },
            Payment = payment,
            Done = new([DoneItem.OpenedDispute]),
            Evidence = new([EvidenceItem.Receipt]),
            Message = new("4821", null, 12.5m, Currency.Usd),
        };
        if (path.Stage!.Stage is Stage.InTransit)
            yield return path with { PaidOn = new(new(2026, 11, 15)), Shipping = new(new(2026, 11, 20), null), Payment = payment, Done = new([]) };
    }
}

/// <summary>One case of the sweep; a class, because nobody compares two of them by value.</summary>
internal sealed class SweptCase(CaseFile file, CaseDecision decision)
{
    public CaseFile File => file;

    public CaseDecision Decision => decision;
}
