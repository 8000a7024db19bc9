using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Messages;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>The numbered things to do for each next action. A step to a place that the case does not have is left out.</summary>
internal sealed class StepWords
{
    /// <summary>The section of the case page that holds the Korean papers.</summary>
    internal const string Papers = "#papers";

    private const string Messages = "#messages", Requests = "#requests", Offer = "#offer", Money = "#money", Refund = "#refund";

    // The labels as AliExpress writes them (guide, G02, G09, G10, G22).
    private static readonly PathLabel
        MyOrders = Label("My Orders"),
        OpenDisputeButton = Label("Open Dispute"),
        Submit = Label("Submit"),
        ViewDetails = Label("View Details"),
        RefundStatus = Label("Refund Status"),
        Help = Label("Help"),
        OnlineService = Label("Online Service"),
        ChatNow = Label("Chat Now"),
        ContactSeller = Label("Contact Seller");

    private readonly CaseFacts facts;
    private readonly CaseDecision decision;
    private readonly IReadOnlyList<Message> messages;
    private readonly Texts texts;
    private readonly StepTexts words;

    private StepWords(CaseFacts facts, CaseDecision decision, IReadOnlyList<Message> messages, Texts texts) =>
        (this.facts, this.decision, this.messages, this.texts, words) = (facts, decision, messages, texts, texts.Plan.Steps);

    /// <param name="messages">Those on the page, the most useful first: a step names the one to send.</param>
    public static IReadOnlyList<StepText> For(CaseFacts facts, CaseDecision decision, IReadOnlyList<Message> messages, Texts texts) =>
        [.. new StepWords(facts, decision, messages, texts).All().OfType<StepText>()];

    private StepText?[] All() => decision.NextAction switch
    {
        NextAction.OpenDispute => [Evidence(), OpenDispute(words.OpenDispute), PasteEnglish(), TellUs()],
        NextAction.CheckOrderPage => [CheckOrderPage(), Evidence(), OpenDispute(words.OpenDispute), PasteEnglish(), TellUs()],
        NextAction.WaitUntilOpening => [WatchTracking(), Evidence(), OpenLater(), PasteEnglish(), TellUs()],
        NextAction.CancelOrder => [CancelOrder(), TellSeller(), WatchRefund(), News()],
        NextAction.TryOtherWays =>
            [LookOnceMore(), TellSeller(), AskAgent(), AskCardIssuer(), AskPayPal(), AskConsumerAgency(), Done(new StepEvent(EventKind.MessageSent))],
        NextAction.AwaitSeller => [ReadAnswer(), CompareOffer(), PlatformDecides(), News()],
        NextAction.AnswerSeller => [KeepDispute(), AnswerInApp(), DoneWriting(Contact.Seller)],
        NextAction.WeighOffer =>
            [WeighOffer(), AnswerOffer(), AddEvidence(), Done(new(EventKind.OfferAccepted), new(EventKind.MessageSent, Contact.Seller))],
        NextAction.CheckDisputeOutcome or NextAction.AwaitPlatform => [ReadState(), AddEvidence(), News()],
        NextAction.AskAgent => [ReadState(), GatherScreens(), AskAgent(), DoneWriting(Contact.Agent)],
        NextAction.AppealDecision => [ReadRefusal(), Evidence(), Appeal(), PasteEnglish(), Done(new StepEvent(EventKind.AppealFiled))],
        NextAction.SendReturn => [FindReturnAddress(), PackReturn(), SendReturn(), Done(new StepEvent(EventKind.ReturnSent))],
        NextAction.AskKoreanReturnAddress => [AskReturnCentre(), PackReturn(), DoneWriting(Contact.Agent)],
        NextAction.RescueReturn =>
            [ReadState(), EnterTrackingNow(), AskBeforeSending(), Done(new(EventKind.ReturnSent), new(EventKind.MessageSent, Contact.Agent))],
        NextAction.AwaitReturnReceipt => [CheckTrackingEntered(), KeepReceipt(), TellSellerSent(), AskIfReturnNotConfirmed(), News()],
        NextAction.AwaitRefundStart => [WatchRefund(), News()],
        NextAction.AwaitRefund => [WatchRefund(), CheckStatement(), News()],
        NextAction.ChaseRefund => [WatchRefund(), CheckStatement(), AskAgent(), DoneWriting(Contact.Agent)],
        NextAction.FileCardDispute => [GatherPapers(), FileCardDispute(), TellBothSides(), DoneWriting(Contact.CardIssuer)],
        NextAction.FilePayPalClaim => [GatherPapers(), OpenPayPal(), TellBothSides(), DoneWriting(Contact.PayPal)],
        NextAction.AskConsumerAgency => [GatherPapers(), AskConsumerAgency(), DoneWriting(Contact.ConsumerAgency)],
        NextAction.AwaitOutsideHelp => [AnswerQuickly(), WatchBothSides(), News(EventKind.MoneyArrived)],
        NextAction.CheckAmount => [CompareAmount(), CheckExtras(), AskForRest(), CloseCase()],
        NextAction.Finished => [KeepSummary(), AskConsumerAgency()],
    };

    // Before the dispute.
    private StepText CheckOrderPage() => Step(
        words.CheckOrderPage,
        words.CheckOrderPageDetail,
        [MyOrders, Text(words.ChooseOrder)],
        [.. ToOrder(), new(words.ToBuyerProtection, PlatformLinks.BuyerProtection)]);

    private StepText? Evidence() => decision.Evidence.Count == 0 ? null : Step(
        words.PrepareEvidence, words.PrepareEvidenceDetail(decision.Evidence.Count(need => !need.Has)), part: StepPart.Evidence);

    private StepText OpenDispute(string title) => Step(
        title,
        words.OpenDisputeDetail,
        [MyOrders, Text(words.ChooseItem), OpenDisputeButton, Text(words.ChooseReason), Text(words.UploadPhotos), Submit],
        ToOrder());

    private StepText OpenLater() => OpenDispute(words.OpenLater(
        decision.Window.OpensOn is { } day ? texts.Dates.Day(day, decision.Today) : null));

    private StepText? PasteEnglish() => messages.Any(message => message.Recipient is Recipient.Dispute)
        ? Step(words.PasteEnglish, words.PasteEnglishDetail, part: StepPart.DisputeText)
        : null;

    private StepText TellUs() => Step(words.TellUs, words.TellUsDetail, part: StepPart.RecordFiling);

    private StepText WatchTracking() => Step(
        words.WatchTracking,
        words.WatchTrackingDetail,
        links: PlatformLinks.Tracking(facts.Message.OrderNumber) is { } tracking ? [new(words.ToTracking, tracking)] : ToOrder());

    private StepText CancelOrder() => Step(
        words.CancelOrder, words.CancelOrderDetail, [MyOrders, Text(words.ChooseOrder), Text(words.Cancel)], ToOrder());

    private StepText LookOnceMore() => Step(
        words.LookOnceMore, words.LookOnceMoreDetail, [MyOrders, Text(words.ChooseItem), OpenDisputeButton], ToOrder());

    // While it is open.
    private StepText ReadAnswer() => Step(words.ReadAnswer, words.ReadAnswerDetail, links: ToDisputes());

    private StepText CompareOffer() => Step(words.CompareOffer, words.CompareOfferDetail, links: ToRequests());

    private StepText PlatformDecides() => Step(words.PlatformDecides, words.PlatformDecidesDetail, links: ToDisputes());

    private StepText KeepDispute() => Step(words.KeepDispute, words.KeepDisputeDetail);

    private StepText AnswerInApp() => Step(
        words.AnswerInApp, words.AnswerInAppDetail, [MyOrders, Text(words.ChooseOrder), ContactSeller], [.. ToRequests(), .. ToOrder()]);

    private StepText WeighOffer() => Step(words.WeighOffer, words.WeighOfferDetail, links: [new(words.ToOffer, Offer)]);

    private StepText AnswerOffer() => Step(words.AnswerOffer, words.AnswerOfferDetail, links: [.. ToDisputes(), .. ToRequests()]);

    private StepText ReadState() => Step(words.ReadState, words.ReadStateDetail, links: ToDisputes());

    private StepText? AddEvidence() =>
        decision.Evidence.Count == 0 ? null : Step(words.AddEvidence, words.AddEvidenceDetail, part: StepPart.Evidence);

    private StepText ReadRefusal() => Step(words.ReadRefusal, words.ReadRefusalDetail, links: ToDisputes());

    private StepText Appeal() => Step(words.AppealWithEvidence, words.AppealWithEvidenceDetail, links: ToDisputes());

    // The way back.
    private StepText FindReturnAddress() => Step(words.FindReturnAddress, words.FindReturnAddressDetail, links: ToDisputes());

    private StepText PackReturn() => Step(words.PackReturn, words.PackReturnDetail);

    private StepText SendReturn() => Step(
        words.SendAndEnterTracking,
        words.SendAndEnterTrackingDetail(decision.DueOn is { } due ? texts.Dates.Day(DateOnly.FromDateTime(due), decision.Today) : null),
        links: ToDisputes());

    private StepText AskReturnCentre() => Chat(words.AskReturnCentre, words.AskReturnCentreDetail(TitleFor(Recipient.Agent)));

    private StepText EnterTrackingNow() => Step(words.EnterTrackingNow, words.CheckTrackingEnteredDetail, links: ToDisputes());

    private StepText AskBeforeSending() => Chat(words.AskBeforeSending, words.AskBeforeSendingDetail);

    private StepText CheckTrackingEntered() => Step(words.CheckTrackingEntered, words.CheckTrackingEnteredDetail, links: ToDisputes());

    private StepText KeepReceipt() => Step(words.KeepReceipt, words.KeepReceiptDetail);

    private StepText? TellSellerSent() => TitleOf(message => message.Kind is MessageKind.ReturnSentNotice) is { } title
        ? Step(words.TellSellerSent, words.TellSellerDetail(title), [MyOrders, Text(words.ChooseOrder), ContactSeller], ToMessages())
        : null;

    private StepText AskIfReturnNotConfirmed() => Chat(words.AskIfReturnNotConfirmed, words.AskIfReturnNotConfirmedDetail);

    // The money.
    private StepText WatchRefund() => Step(words.WatchRefund, words.WatchRefundDetail, [MyOrders, ViewDetails, RefundStatus], ToOrder());

    private StepText? CheckStatement() => facts.Payment is PaymentMethod.CouponsOnly ? null : Step(
        words.CheckStatement, words.CheckStatementDetail, links: decision.Refund is null ? null : [new(words.ToRefund, Refund)]);

    private StepText CompareAmount() => Step(words.CompareAmount, words.CompareAmountDetail, links: ToMoney());

    private StepText CheckExtras() => Step(
        words.CheckExtras,
        words.CheckExtrasDetail,
        links: decision.MoneyCheck?.Items.Contains(MoneyCheckItem.Duty) is true
            ? [.. ToMoney(), new(words.ToCustoms, PlatformLinks.Customs)]
            : ToMoney());

    private StepText? AskForRest() => decision.MoneyCheck is { Missing: not null }
        ? Chat(words.AskForRest, words.AskAgentDetail(TitleFor(Recipient.Agent)))
        : null;

    private StepText CloseCase() => Record(words.CloseCase, words.CloseCaseDetail, [new(EventKind.CaseClosed)]);

    private StepText KeepSummary() => Step(words.KeepSummary, words.KeepSummaryDetail);

    // Who can help.
    private StepText TellSeller() => Step(
        words.TellSeller,
        words.TellSellerDetail(TitleFor(Recipient.Seller)),
        [MyOrders, Text(words.ChooseOrder), ContactSeller],
        [.. TitleFor(Recipient.Seller) is null ? [] : ToMessages(), .. ToOrder()]);

    private StepText AskAgent() => Chat(words.AskAgent, words.AskAgentDetail(TitleFor(Recipient.Agent)));

    private StepText GatherScreens() => Step(words.GatherScreens, words.GatherScreensDetail);

    private StepText? AskCardIssuer() => Has(Rung.CardIssuer) ? Step(words.AskCardIssuer, words.AskCardIssuerDetail, links: ToPapers()) : null;

    private StepText? AskPayPal() => Has(Rung.PayPal) ? OpenPayPal() : null;

    private StepText OpenPayPal() => Step(words.OpenPayPal, words.OpenPayPalDetail);

    /// <summary>Also when the case was closed without all the money.</summary>
    private StepText? AskConsumerAgency() => Has(Rung.ConsumerAgency) || facts.Outcome is CaseOutcome.PartialRefund or CaseOutcome.NoRefund
        ? Step(words.AskConsumerAgency, words.AskConsumerAgencyDetail, links: [new(words.ToConsumerAgency, PlatformLinks.ConsumerAgency)])
        : null;

    private StepText GatherPapers() => Step(words.GatherPapers, words.GatherPapersDetail, links: ToPapers());

    private StepText FileCardDispute() => Step(words.FileCardDispute, words.FileCardDisputeDetail);

    private StepText? TellBothSides() => facts.IsFiled ? Step(words.TellBothSides, words.TellBothSidesDetail) : null;

    private StepText AnswerQuickly() => Step(words.AnswerQuickly, words.AnswerQuicklyDetail);

    private StepText? WatchBothSides() => facts.IsFiled ? Step(words.WatchBothSides, words.WatchBothSidesDetail, links: ToDisputes()) : null;

    // What to tell AliHelp afterwards.
    private StepText DoneWriting(Contact to) => Done(new StepEvent(EventKind.MessageSent, to));

    private StepText Done(params IReadOnlyList<StepEvent> events) => Record(words.RecordDone, words.RecordDoneDetail, events);

    /// <summary>What is waited for at this stage.</summary>
    private StepText? News(params IReadOnlyList<EventKind> first)
    {
        var possible = EventChoices.Possible(facts);
        EventKind[] likely = [.. first.Concat(EventChoices.Likely(facts)).Where(possible.Contains).Distinct()];
        return likely.Length == 0 ? null : Record(words.RecordNews, words.RecordNewsDetail, [.. likely.Select(kind => new StepEvent(kind))]);
    }

    private static StepText Record(string title, string detail, IReadOnlyList<StepEvent> events) =>
        Step(title, detail, part: StepPart.RecordEvent) with { Events = events };

    private StepText Chat(string title, string detail) => Step(
        title,
        detail,
        [Help, OnlineService, ChatNow],
        [.. TitleFor(Recipient.Agent) is null ? [] : ToMessages(), new(words.ToHelpCentre, PlatformLinks.HelpCentre)]);

    private bool Has(Rung rung) => decision.Ladder.Any(step => step.Rung == rung);

    private string? TitleFor(Recipient recipient) => TitleOf(message => message.Recipient == recipient);

    private string? TitleOf(Func<Message, bool> isMeant) =>
        messages.FirstOrDefault(isMeant) is { } message ? MessageWords.For(message, texts).Title : null;

    private IReadOnlyList<TextLink> ToOrder() => PlatformLinks.Order(facts.Message.OrderNumber) is { } address
        ? [new(words.ToOrder, address), new(words.ToOrders, PlatformLinks.Orders)]
        : [new(words.ToOrders, PlatformLinks.Orders)];

    private IReadOnlyList<TextLink> ToDisputes() => [new(words.ToDisputes, PlatformLinks.Disputes)];

    private IReadOnlyList<TextLink> ToMessages() => [new(words.ToMessages, Messages)];

    private IReadOnlyList<TextLink> ToRequests() => [new(words.ToRequests, Requests)];

    private IReadOnlyList<TextLink> ToMoney() => [new(words.ToMoney, Money)];

    private IReadOnlyList<TextLink> ToPapers() => [new(words.ToPapers, Papers)];

    private static StepText Step(
        string title, string detail, IReadOnlyList<PathLabel>? labels = null, IReadOnlyList<TextLink>? links = null, StepPart part = StepPart.None) =>
        new(title, detail, labels ?? [], links ?? [], part);

    private static PathLabel Label(string text) => new(text, IsPlatformLabel: true);

    private static PathLabel Text(string text) => new(text, IsPlatformLabel: false);
}
