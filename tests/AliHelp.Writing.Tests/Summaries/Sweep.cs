using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Messages;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Summaries;

/// <summary>Every problem, reason, wish and stage that the wizard allows, each with several sets of known and unknown facts.</summary>
internal static class Sweep
{
    /// <summary>The same cases in the same order as <see cref="Korean"/> and <see cref="English"/>.</summary>
    public static IReadOnlyList<CaseFile> Files { get; } = [.. Paths().SelectMany(Facts).Select(answers => Examples.File(answers))];

    public static IReadOnlyList<CaseSummary> Korean { get; } = [.. Files.Select(file => Examples.Summary(file, Texts.Korean))];

    /// <summary>A fifth of them, for what takes long; five has no factor in common with the turns in which facts vary.</summary>
    public static IReadOnlyList<CaseSummary> Sample { get; } = [.. Korean.Where((_, index) => index % 5 == 0)];

    public static IReadOnlyList<CaseSummary> English { get; } = [.. Files.Select(file => Examples.Summary(file, Texts.English))];

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
    }
}
