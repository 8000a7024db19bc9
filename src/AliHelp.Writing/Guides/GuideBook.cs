using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Guides;

/// <summary>All guides. A guide that is added here has to be written in both languages, or a test fails.</summary>
public static class GuideBook
{
    private const string Article = "guide", Help = "aliexpress-help", Buyers = "dispute-guides", Kca = "kca", CardIssuers = "card-issuers";

    private static readonly DateOnly Edition = new(2026, 11, 23);

    /// <summary>In the order of <see cref="GuideId"/>.</summary>
    public static IReadOnlyList<Guide> All { get; } = [.. Enum.GetValues<GuideId>().Select(Of)];

    /// <summary>What people look for first; they stand on the start page.</summary>
    public static IReadOnlyList<Guide> MostRead { get; } =
        [.. new[] { GuideId.ReachAgent, GuideId.SendReturn, GuideId.InsteadOfExchange, GuideId.RefundState, GuideId.RefundLate }.Select(Of)];

    private static readonly Dictionary<string, Guide> BySlug = All.ToDictionary(guide => guide.Slug, StringComparer.Ordinal);

    /// <summary>Null when there is no guide of this name.</summary>
    public static Guide? Find(string? slug) => slug is null ? null : BySlug.GetValueOrDefault(slug);

    public static Guide Of(GuideId id) => id switch
    {
        GuideId.OpenDispute => New(id, "open-dispute", GuideGroup.Dispute, [Article, Help],
            [GuideId.TakeEvidence, GuideId.SendReturn, GuideId.Refused]),
        GuideId.TakeEvidence => New(id, "evidence", GuideGroup.Dispute, [Article, Buyers], [GuideId.OpenDispute, GuideId.Refused]),
        GuideId.SendReturn => New(id, "return", GuideGroup.Dispute, [Article, Help, Buyers],
            [GuideId.RefundState, GuideId.InsteadOfExchange, GuideId.DutyRefund]),
        GuideId.InsteadOfExchange => New(id, "exchange", GuideGroup.Dispute, [Article], [GuideId.SendReturn, GuideId.RefundState]),
        GuideId.AskedToCancel => New(id, "asked-to-cancel", GuideGroup.Dispute, [Help, Buyers], [GuideId.OpenDispute, GuideId.ReachAgent]),
        GuideId.Refused => New(id, "refused", GuideGroup.Dispute, [Help, Buyers],
            [GuideId.TakeEvidence, GuideId.CardDispute, GuideId.ConsumerAgency]),
        GuideId.FakeTracking => New(id, "fake-tracking", GuideGroup.Dispute, [Buyers], [GuideId.TakeEvidence, GuideId.OpenDispute]),
        GuideId.ReachAgent => New(id, "agent", GuideGroup.Contact, [Article], [GuideId.AllContacts, GuideId.RefundLate]),
        GuideId.AllContacts => New(id, "contact", GuideGroup.Contact, [Article], [GuideId.ReachAgent, GuideId.ConsumerAgency]),
        GuideId.RefundState => New(id, "refund-state", GuideGroup.Refund, [Article], [GuideId.RefundLate, GuideId.ReachAgent]),
        GuideId.RefundLate => New(id, "refund-late", GuideGroup.Refund, [Article], [GuideId.ReachAgent, GuideId.CardDispute, GuideId.ConsumerAgency]),
        GuideId.CardDispute => New(id, "card-dispute", GuideGroup.Refund, [Kca, CardIssuers], [GuideId.TakeEvidence, GuideId.ConsumerAgency]),
        GuideId.ConsumerAgency => New(id, "consumer-agency", GuideGroup.Refund, [Kca], [GuideId.CardDispute, GuideId.ReachAgent]),
        GuideId.DutyRefund => New(id, "duty-refund", GuideGroup.Refund, [], [GuideId.SendReturn]),
        GuideId.FiveQuestions => New(id, "questions", GuideGroup.GoodToKnow, [Article], [GuideId.AllContacts, GuideId.Cautions]),
        GuideId.Cautions => New(id, "cautions", GuideGroup.GoodToKnow, [Article], [GuideId.OpenDispute, GuideId.TakeEvidence]),
        GuideId.Accessibility => New(id, "accessibility", GuideGroup.ThisSite, [], [GuideId.Privacy]),
        GuideId.Privacy => New(id, "privacy", GuideGroup.ThisSite, [], [GuideId.Accessibility]),
    };

    /// <summary>The guide to the next action; null where its steps say it all.</summary>
    public static Guide? For(NextAction action) => action switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage or NextAction.WaitUntilOpening => Of(GuideId.OpenDispute),
        NextAction.SendReturn or NextAction.AskKoreanReturnAddress or NextAction.RescueReturn or NextAction.AwaitReturnReceipt => Of(GuideId.SendReturn),
        NextAction.AwaitRefund or NextAction.AwaitRefundStart => Of(GuideId.RefundState),
        NextAction.ChaseRefund => Of(GuideId.RefundLate),
        NextAction.AppealDecision => Of(GuideId.Refused),
        NextAction.AnswerSeller => Of(GuideId.AskedToCancel),
        NextAction.AskAgent => Of(GuideId.ReachAgent),
        NextAction.TryOtherWays => Of(GuideId.AllContacts),
        NextAction.FileCardDispute or NextAction.FilePayPalClaim => Of(GuideId.CardDispute),
        NextAction.AskConsumerAgency => Of(GuideId.ConsumerAgency),
        NextAction.CancelOrder or NextAction.AwaitSeller or NextAction.WeighOffer or NextAction.CheckDisputeOutcome
            or NextAction.AwaitPlatform or NextAction.AwaitOutsideHelp or NextAction.CheckAmount or NextAction.Finished => null,
    };

    /// <summary>The guide to one step of the ladder.</summary>
    public static Guide For(Rung rung) => rung switch
    {
        Rung.Seller => Of(GuideId.AllContacts),
        Rung.Dispute => Of(GuideId.OpenDispute),
        Rung.Appeal => Of(GuideId.Refused),
        Rung.Agent => Of(GuideId.ReachAgent),
        Rung.CardIssuer or Rung.PayPal => Of(GuideId.CardDispute),
        Rung.ConsumerAgency => Of(GuideId.ConsumerAgency),
    };

    private static Guide New(GuideId id, string slug, GuideGroup group, IReadOnlyList<string> sources, IReadOnlyList<GuideId> next) =>
        new(id, slug, group, sources, Edition, next);
}
