using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>The numbered things to do for each next action.</summary>
internal static class StepWords
{
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

    public static IReadOnlyList<StepText> For(CaseFacts facts, CaseDecision decision, bool hasDisputeText, Texts texts)
    {
        var words = texts.Plan.Steps;
        var order = facts.Message.OrderNumber;
        var dueOn = decision.DueOn is { } due ? texts.Dates.Day(DateOnly.FromDateTime(due), decision.Today) : null;
        var ways = decision.Ladder.Select(rung => rung.Rung).ToHashSet();

        StepText[] steps = decision.NextAction switch
        {
            NextAction.OpenDispute => [Evidence(), OpenDispute(words.OpenDispute), PasteEnglish(), TellUs()],
            NextAction.CheckOrderPage => [CheckOrderPage(), Evidence(), OpenDispute(words.OpenDispute), PasteEnglish(), TellUs()],
            NextAction.WaitUntilOpening => [WatchTracking(), Evidence(), OpenLater(), PasteEnglish(), TellUs()],
            NextAction.CancelOrder => [CancelOrder(), TellSeller(), WatchRefund()],
            NextAction.TryOtherWays => [LookOnceMore(), TellSeller(), AskAgent(), AskCardIssuer(), AskConsumerAgency()],
            NextAction.AwaitSeller => [ReadAnswer(), CompareOffer(), PlatformDecides()],
            NextAction.SendReturn => [FindReturnAddress(), PackReturn(), SendReturn()],
            NextAction.AwaitReturnReceipt => [CheckTrackingEntered(), AskIfReturnNotConfirmed(), WatchRefund()],
            NextAction.AwaitRefund => [WatchRefund(), CheckStatement()],
            NextAction.ChaseRefund => [WatchRefund(), CheckStatement(), AskAgent(), AskCardIssuer(), AskConsumerAgency()],
            NextAction.AppealDecision => [ReadRefusal(), Evidence(), Appeal(), PasteEnglish(), AskAgent()],
        };
        return [.. steps.Where(IsOfUse)];

        // A step to a place that this case does not have is left out.
        bool IsOfUse(StepText step) =>
            (step.Part is not StepPart.DisputeText || hasDisputeText)
            && (step.Part is not StepPart.Evidence || decision.Evidence.Count > 0)
            && (step.Title != words.AskCardIssuer || ways.Contains(Rung.CardIssuer))
            && (step.Title != words.AskConsumerAgency || ways.Contains(Rung.ConsumerAgency));

        StepText CheckOrderPage() => Step(
            words.CheckOrderPage,
            words.CheckOrderPageDetail,
            [MyOrders, Text(words.ChooseOrder)],
            [.. ToOrder(), new(words.ToBuyerProtection, PlatformLinks.BuyerProtection)]);

        StepText Evidence() => Step(
            words.PrepareEvidence, words.PrepareEvidenceDetail(decision.Evidence.Count(need => !need.Has)), part: StepPart.Evidence);

        StepText OpenDispute(string title) => Step(
            title,
            words.OpenDisputeDetail,
            [MyOrders, Text(words.ChooseItem), OpenDisputeButton, Text(words.ChooseReason), Text(words.UploadPhotos), Submit],
            ToOrder());

        StepText OpenLater() => OpenDispute(words.OpenLater(
            decision.Window.OpensOn is { } day ? texts.Dates.Day(day, decision.Today) : null));

        StepText PasteEnglish() => Step(words.PasteEnglish, words.PasteEnglishDetail, part: StepPart.DisputeText);

        StepText TellUs() => Step(words.TellUs, words.TellUsDetail, part: StepPart.RecordFiling);

        StepText WatchTracking() => Step(
            words.WatchTracking,
            words.WatchTrackingDetail,
            links: PlatformLinks.Tracking(order) is { } tracking ? [new(words.ToTracking, tracking)] : ToOrder());

        StepText CancelOrder() => Step(
            words.CancelOrder, words.CancelOrderDetail, [MyOrders, Text(words.ChooseOrder), Text(words.Cancel)], ToOrder());

        StepText TellSeller() => Step(
            words.TellSeller, words.TellSellerDetail, [MyOrders, Text(words.ChooseOrder), ContactSeller], ToOrder());

        StepText WatchRefund() => Step(
            words.WatchRefund, words.WatchRefundDetail, [MyOrders, ViewDetails, RefundStatus], ToOrder());

        StepText AskAgent() => Step(
            words.AskAgent, words.AskAgentDetail, [Help, OnlineService, ChatNow], [new(words.ToHelpCentre, PlatformLinks.HelpCentre)]);

        StepText AskCardIssuer() => Step(words.AskCardIssuer, words.AskCardIssuerDetail);

        StepText AskConsumerAgency() => Step(
            words.AskConsumerAgency, words.AskConsumerAgencyDetail, links: [new(words.ToConsumerAgency, PlatformLinks.ConsumerAgency)]);

        StepText LookOnceMore() => Step(
            words.LookOnceMore, words.LookOnceMoreDetail, [MyOrders, Text(words.ChooseItem), OpenDisputeButton], ToOrder());

        StepText ReadAnswer() => Step(words.ReadAnswer, words.ReadAnswerDetail, links: ToDisputes());

        StepText CompareOffer() => Step(words.CompareOffer, words.CompareOfferDetail);

        StepText PlatformDecides() => Step(words.PlatformDecides, words.PlatformDecidesDetail, links: ToDisputes());

        StepText FindReturnAddress() => Step(words.FindReturnAddress, words.FindReturnAddressDetail, links: ToDisputes());

        StepText PackReturn() => Step(words.PackReturn, words.PackReturnDetail);

        StepText SendReturn() => Step(words.SendAndEnterTracking, words.SendAndEnterTrackingDetail(dueOn), links: ToDisputes());

        StepText CheckTrackingEntered() => Step(words.CheckTrackingEntered, words.CheckTrackingEnteredDetail, links: ToDisputes());

        StepText AskIfReturnNotConfirmed() => Step(
            words.AskIfReturnNotConfirmed,
            words.AskIfReturnNotConfirmedDetail,
            [Help, OnlineService, ChatNow],
            [new(words.ToHelpCentre, PlatformLinks.HelpCentre)]);

        StepText CheckStatement() => Step(words.CheckStatement, words.CheckStatementDetail);

        StepText ReadRefusal() => Step(words.ReadRefusal, words.ReadRefusalDetail, links: ToDisputes());

        StepText Appeal() => Step(words.AppealWithEvidence, words.AppealWithEvidenceDetail, links: ToDisputes());

        IReadOnlyList<TextLink> ToOrder() => PlatformLinks.Order(order) is { } address
            ? [new(words.ToOrder, address), new(words.ToOrders, PlatformLinks.Orders)]
            : [new(words.ToOrders, PlatformLinks.Orders)];

        IReadOnlyList<TextLink> ToDisputes() => [new(words.ToDisputes, PlatformLinks.Disputes)];
    }

    private static StepText Step(
        string title, string detail, IReadOnlyList<PathLabel>? labels = null, IReadOnlyList<TextLink>? links = null, StepPart part = StepPart.None) =>
        new(title, detail, labels ?? [], links ?? [], part);

    private static PathLabel Label(string text) => new(text, IsPlatformLabel: true);

    private static PathLabel Text(string text) => new(text, IsPlatformLabel: false);
}
