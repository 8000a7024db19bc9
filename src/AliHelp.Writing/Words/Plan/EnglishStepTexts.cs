namespace AliHelp.Writing.Words;

internal sealed class EnglishStepTexts : StepTexts
{
    public override string CheckOrderPage => "Look at the order page first";

    public override string CheckOrderPageDetail => "See whether there is an Open Dispute button and how much time is left.";

    public override string PrepareEvidence => "Prepare the evidence";

    public override string PrepareEvidenceDetail(int missing) => missing switch
    {
        0 => "All ready. Hide personal details before you upload.",
        1 => "One item is still missing. You can start with what you have.",
        _ => $"{missing} items are still missing. You can start with what you have.",
    };

    public override string OpenDispute => "Open a dispute on AliExpress";

    public override string OpenDisputeDetail => "Sign in only on AliExpress itself.";

    public override string PasteEnglish => "Paste the English text below";

    public override string PasteEnglishDetail => "Each line has its Korean meaning under it.";

    public override string TellUs => "Opened it? Record it here";

    public override string TellUsDetail => "We then show until when the seller must answer.";

    public override string WatchTracking => "Watch the tracking";

    public override string WatchTrackingDetail => "If it stops moving, take screenshots. They are evidence.";

    public override string OpenLater(string? day) => day is null ? "Open a dispute when the time comes" : $"Open a dispute from {day}";

    public override string CancelOrder => "Cancel the order";

    public override string CancelOrderDetail => "You can cancel on the order page until it is shipped.";

    public override string TellSeller => "Write to the seller";

    public override string TellSellerDetail => "Paste “Message to the seller” from below.";

    public override string WatchRefund => "Check the refund status";

    public override string WatchRefundDetail => "Take a screenshot when it changes.";

    public override string AskAgent => "Ask an agent";

    public override string AskAgentDetail => "A computer is easier than the app. Use “Text for the agent chat” from below.";

    public override string AskCardIssuer => "Ask your card company about a card dispute (chargeback)";

    public override string AskCardIssuerDetail => "The limit differs by card, so ask about it first.";

    public override string AskConsumerAgency => "Ask the consumer line 1372";

    public override string AskConsumerAgencyDetail => "The summary PDF makes it easier to explain.";

    public override string LookOnceMore => "Look at the order page once more";

    public override string LookOnceMoreDetail => "If you see Open Dispute, open one right away.";

    public override string ReadAnswer => "Check the dispute page for an answer";

    public override string ReadAnswerDetail => "If nobody answers, your request may be carried out.";

    public override string CompareOffer => "Do not accept an offer right away";

    public override string CompareOfferDetail => "Accepting ends the dispute. Compare the amount and the return postage.";

    public override string PlatformDecides => "If you do not agree, AliExpress decides";

    public override string PlatformDecidesDetail => "Upload more evidence before that.";

    public override string FindReturnAddress => "Find the return address";

    public override string FindReturnAddressDetail => "It is on the dispute page of your order.";

    public override string PackReturn => "Record how you pack it";

    public override string PackReturnDetail => "Film the contents, the sealed box, the weight and the drop-off receipt.";

    public override string SendAndEnterTracking => "Send it and enter the tracking number";

    public override string SendAndEnterTrackingDetail(string? day) => day is null
        ? "It counts as sent only once the number is entered."
        : $"Until {day}. It counts as sent only once the number is entered.";

    public override string CheckTrackingEntered => "Check that the tracking number is entered";

    public override string CheckTrackingEnteredDetail => "The return counts as sent only once it is entered.";

    public override string AskIfReturnNotConfirmed => "Arrived, but no news? Ask an agent";

    public override string AskIfReturnNotConfirmedDetail => "Send screenshots of the tracking with it.";

    public override string CheckStatement => "Check your card statement or account";

    public override string CheckStatementDetail => "Look at the month you paid and at this month.";

    public override string ReadRefusal => "Read why it was refused";

    public override string ReadRefusalDetail => "You need to know what was missing before you ask again.";

    public override string AppealWithEvidence => "Ask again with new evidence";

    public override string AppealWithEvidenceDetail => "The same evidence may bring the same result.";

    public override string ChooseItem => "choose the item";

    public override string ChooseOrder => "choose the order";

    public override string ChooseReason => "choose the reason";

    public override string UploadPhotos => "upload photos";

    public override string Cancel => "cancel the order";

    public override string ToOrders => "Open My Orders";

    public override string ToOrder => "Open this order";

    public override string ToDisputes => "Open returns and disputes";

    public override string ToTracking => "Open the tracking";

    public override string ToHelpCentre => "Open the AliExpress help centre";

    public override string ToBuyerProtection => "Open Buyer Protection";

    public override string ToConsumerAgency => "Open Consumer24";

    public override string ToCustoms => "Open UNI-PASS of Korea Customs";
}
