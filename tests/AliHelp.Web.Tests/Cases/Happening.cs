using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;

namespace AliHelp.Web.Tests.Cases;

/// <summary>One of each kind that buyers tell: what happened before it, what is typed, and what is kept of it.</summary>
internal sealed record Happening(CaseEvent Kept, IReadOnlyList<CaseEvent> Before, params (string Name, string Value)[] Typed)
{
    public static readonly DateOnly On = new(2026, 11, 20);

    private static readonly DisputeOpened Opened = new(new(2026, 11, 13));
    private static readonly ReturnApproved Approved = new(new(2026, 11, 16));

    public EventKind Kind => Kept.Kind();

    public static IReadOnlyList<Happening> All { get; } =
    [
        new(new MessageSent(On, Contact.Agent), [], ("To", "Agent")),
        new(new DisputeOpened(On, Remedy.PartialRefund, new(12000, Currency.Krw)), [], ("Asked", "PartialRefund"), ("Amount", "12,000"), ("Currency", "Krw")),
        new(new DisputeWithdrawn(On), [Opened]),
        new(new SellerReplied(On, SellerReply.OfferedPart, new(3.5m, Currency.Usd)), [Opened], ("Reply", "OfferedPart"), ("Amount", "3.50"), ("Currency", "Usd")),
        new(new OfferAccepted(On), [Opened, new SellerReplied(new(2026, 11, 15), SellerReply.OfferedPart)]),
        new(new PlatformSteppedIn(On), [Opened]),
        new(new DisputeDecided(On, Ruling.PartialRefund, new(20000, Currency.Krw)), [Opened], ("Ruling", "PartialRefund"), ("Amount", "20000"), ("Currency", "Krw")),
        new(new AppealFiled(On), [Opened, new DisputeDecided(new(2026, 11, 18), Ruling.Refused)]),
        new(new ReturnApproved(On, ReturnAddress.Abroad), [Opened], ("Address", "Abroad")),
        new(new ReturnSent(On, "우체국", "RR123456789KR"), [Opened, Approved], ("TrackingNumber", " RR123456789KR "), ("Carrier", "우체국")),
        new(new ReturnReceived(On), [Opened, Approved, new ReturnSent(new(2026, 11, 17), "", "RR1")]),
        new(new RefundStarted(On), [Opened]),
        new(new MoneyArrived(On, new(39900, Currency.Krw)), [Opened], ("Amount", "39,900"), ("Currency", "Krw")),
        new(new NoteAdded(On, "상담원 이름은 Anna"), [], ("Text", "상담원  이름은\nAnna")),
        new(new CaseClosed(On, CaseOutcome.NoRefund), [], ("Outcome", "NoRefund")),
    ];

    public static Happening Of(EventKind kind) => All.Single(happening => happening.Kind == kind);

    /// <summary>Everything typed, the day included.</summary>
    public (string Name, string Value)[] Form => [("Day", "2026-11-20"), .. Typed];
}
