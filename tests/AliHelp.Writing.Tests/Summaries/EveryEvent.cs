using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;

namespace AliHelp.Writing.Tests.Summaries;

/// <summary>Events of every kind, each with everything told and with as little as may be told.</summary>
internal static class EveryEvent
{
    private static readonly DateOnly On = new(2026, 11, 20);
    private static readonly Money Dollars = new(23.90m, Currency.Usd);

    /// <summary>In a list that starts with the first of them a correction can name place 0.</summary>
    public static IReadOnlyList<CaseEvent> Samples { get; } =
    [
        new DisputeOpened(On, Remedy.ReturnAndRefund, Dollars),
        new DisputeOpened(On),
        .. Enum.GetValues<Contact>().Select(to => new MessageSent(On, to)),
        new DisputeWithdrawn(On),
        .. Enum.GetValues<SellerReply>()
            .Select(reply => new SellerReplied(On, reply, reply is SellerReply.OfferedPart ? new(8000, Currency.Krw) : null)),
        new OfferAccepted(On),
        new PlatformSteppedIn(On),
        .. Enum.GetValues<Ruling>().Select(ruling => new DisputeDecided(On, ruling, ruling is Ruling.PartialRefund ? Dollars : null)),
        new AppealFiled(On),
        .. Enum.GetValues<ReturnAddress>().Select(address => new ReturnApproved(On, address)),
        new ReturnSent(On, "CJ", "EB123456789KR"),
        new ReturnReceived(On),
        new RefundStarted(On),
        new MoneyArrived(On, Dollars),
        new MoneyArrived(On),
        new NoteAdded(On, "판매자가 사진을 더 달라고 했어요"),
        .. Enum.GetValues<CaseOutcome>().Select(outcome => new CaseClosed(On, outcome)),
        new EventCorrected(On, 0, null),
        new EventCorrected(On, 0, new DisputeOpened(On.AddDays(-1), Remedy.RefundOnly)),
        new EventCorrected(On, 0, new ReturnSent(On, "CJ", "EB123456789KR")),
        new AnswerCorrected(On, new() { PaidOn = new(new(2026, 11, 3)) }, new() { PaidOn = new(new(2026, 11, 4)) }),
        new AnswerCorrected(On, new(), new() { Countdown = new(OrderPageView.ButtonOnly) }),
        new RulesChanged(On, new(2026, 11, 23), new(2026, 12, 1),
        [
            new(
                RuleId.SellerAnswer,
                new(RuleId.SellerAnswer, new(2026, 11, 25), new(5, 5)),
                new(RuleId.SellerAnswer, new(2026, 11, 27), new(7, 7), On)),
            new(RuleId.PlatformStepsIn, null, new(RuleId.PlatformStepsIn, new(2026, 11, 27), new(7, 7))),
            new(RuleId.RefundOverdue, new(RuleId.RefundOverdue, new(2026, 12, 5), new(15, 15)), null),
        ]),
    ];

    /// <summary>What the samples must cover.</summary>
    public static IEnumerable<EventKind> Kinds => Enum.GetValues<EventKind>();

    /// <summary>Whether they say the same: lists inside them are compared by what they hold.</summary>
    public static void AssertSame(IEnumerable<CaseEvent> expected, IEnumerable<CaseEvent> actual) =>
        Assert.Equal(expected.Select(Comparable), actual.Select(Comparable));

    private static object Comparable(CaseEvent happened) => happened is RulesChanged change
        ? $"{change.On:O} {change.FromEdition:O} {change.ToEdition:O} {string.Join('\n', change.Changes)}"
        : happened;
}
