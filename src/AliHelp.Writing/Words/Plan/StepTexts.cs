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

    public abstract string TellSellerDetail { get; }

    public abstract string WatchRefund { get; }

    public abstract string WatchRefundDetail { get; }

    public abstract string AskAgent { get; }

    public abstract string AskAgentDetail { get; }

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
}
