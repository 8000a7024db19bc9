namespace AliHelp.Writing.Words;

/// <summary>The numbered things to do. What AliExpress' own pages say in English stays English.</summary>
public abstract class StepTexts
{
    public abstract string CheckOrderPage { get; }

    public abstract string CheckOrderPageDetail { get; }

    public abstract string PrepareEvidence { get; }

    /// <param name="missing">The number of items not ticked yet.</param>
    public abstract string PrepareEvidenceDetail(int missing);

    public abstract string OpenDispute { get; }

    public abstract string OpenDisputeDetail { get; }

    public abstract string PasteEnglish { get; }

    public abstract string PasteEnglishDetail { get; }

    public abstract string TellUs { get; }

    public abstract string TellUsDetail { get; }

    public abstract string WatchTracking { get; }

    public abstract string WatchTrackingDetail { get; }

    /// <param name="day">Null where it is not known.</param>
    public abstract string OpenLater(string? day);

    public abstract string CancelOrder { get; }

    public abstract string CancelOrderDetail { get; }

    public abstract string TellSeller { get; }

    /// <param name="message">The title of the message to send; null where the page has none.</param>
    public abstract string TellSellerDetail(string? message);

    public abstract string WatchRefund { get; }

    public abstract string WatchRefundDetail { get; }

    public abstract string AskAgent { get; }

    /// <param name="message">The title of the message to send; null where the page has none.</param>
    public abstract string AskAgentDetail(string? message);

    public abstract string AskCardIssuer { get; }

    public abstract string AskCardIssuerDetail { get; }

    public abstract string AskConsumerAgency { get; }

    public abstract string AskConsumerAgencyDetail { get; }

    public abstract string LookOnceMore { get; }

    public abstract string LookOnceMoreDetail { get; }

    public abstract string ReadAnswer { get; }

    public abstract string ReadAnswerDetail { get; }

    public abstract string CompareOffer { get; }

    public abstract string CompareOfferDetail { get; }

    public abstract string PlatformDecides { get; }

    public abstract string PlatformDecidesDetail { get; }

    public abstract string FindReturnAddress { get; }

    public abstract string FindReturnAddressDetail { get; }

    public abstract string PackReturn { get; }

    public abstract string PackReturnDetail { get; }

    public abstract string SendAndEnterTracking { get; }

    /// <param name="day">Null where it is not known.</param>
    public abstract string SendAndEnterTrackingDetail(string? day);

    public abstract string CheckTrackingEntered { get; }

    public abstract string CheckTrackingEnteredDetail { get; }

    public abstract string AskIfReturnNotConfirmed { get; }

    public abstract string AskIfReturnNotConfirmedDetail { get; }

    public abstract string CheckStatement { get; }

    public abstract string CheckStatementDetail { get; }

    public abstract string ReadRefusal { get; }

    public abstract string ReadRefusalDetail { get; }

    public abstract string AppealWithEvidence { get; }

    public abstract string AppealWithEvidenceDetail { get; }

    public abstract string ReadState { get; }

    public abstract string ReadStateDetail { get; }

    public abstract string AddEvidence { get; }

    public abstract string AddEvidenceDetail { get; }

    public abstract string RecordDone { get; }

    public abstract string RecordDoneDetail { get; }

    public abstract string RecordNews { get; }

    public abstract string RecordNewsDetail { get; }

    public abstract string KeepDispute { get; }

    public abstract string KeepDisputeDetail { get; }

    public abstract string AnswerInApp { get; }

    public abstract string AnswerInAppDetail { get; }

    public abstract string WeighOffer { get; }

    public abstract string WeighOfferDetail { get; }

    public abstract string AnswerOffer { get; }

    public abstract string AnswerOfferDetail { get; }

    public abstract string GatherScreens { get; }

    public abstract string GatherScreensDetail { get; }

    public abstract string AskReturnCentre { get; }

    /// <param name="message">The title of the message to send; null where the page has none.</param>
    public abstract string AskReturnCentreDetail(string? message);

    public abstract string KeepReceipt { get; }

    public abstract string KeepReceiptDetail { get; }

    public abstract string TellSellerSent { get; }

    public abstract string EnterTrackingNow { get; }

    public abstract string AskBeforeSending { get; }

    public abstract string AskBeforeSendingDetail { get; }

    public abstract string GatherPapers { get; }

    public abstract string GatherPapersDetail { get; }

    public abstract string FileCardDispute { get; }

    public abstract string FileCardDisputeDetail { get; }

    public abstract string TellBothSides { get; }

    public abstract string TellBothSidesDetail { get; }

    public abstract string OpenPayPal { get; }

    public abstract string OpenPayPalDetail { get; }

    public abstract string AnswerQuickly { get; }

    public abstract string AnswerQuicklyDetail { get; }

    public abstract string WatchBothSides { get; }

    public abstract string WatchBothSidesDetail { get; }

    public abstract string CompareAmount { get; }

    public abstract string CompareAmountDetail { get; }

    public abstract string CheckExtras { get; }

    public abstract string CheckExtrasDetail { get; }

    public abstract string AskForRest { get; }

    public abstract string CloseCase { get; }

    public abstract string CloseCaseDetail { get; }

    public abstract string KeepSummary { get; }

    public abstract string KeepSummaryDetail { get; }

    // Parts of a path that are not the platform's own labels.
    public abstract string ChooseItem { get; }

    public abstract string ChooseOrder { get; }

    public abstract string ChooseReason { get; }

    public abstract string UploadPhotos { get; }

    public abstract string Cancel { get; }

    // Links.
    public abstract string ToOrders { get; }

    public abstract string ToOrder { get; }

    public abstract string ToDisputes { get; }

    public abstract string ToTracking { get; }

    public abstract string ToHelpCentre { get; }

    public abstract string ToBuyerProtection { get; }

    public abstract string ToConsumerAgency { get; }

    public abstract string ToCustoms { get; }

    public abstract string ToMessages { get; }

    public abstract string ToRequests { get; }

    public abstract string ToOffer { get; }

    public abstract string ToMoney { get; }

    public abstract string ToPapers { get; }

    public abstract string ToRefund { get; }
}
