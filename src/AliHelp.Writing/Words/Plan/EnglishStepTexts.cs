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

    public override string TellSellerDetail(string? message) => message is null
        ? "Use short English, and get every promise in the chat."
        : $"Paste “{message}” from below.";

    public override string WatchRefund => "Check the refund status";

    public override string WatchRefundDetail => "Take a screenshot when it changes.";

    public override string AskAgent => "Ask an agent";

    public override string AskAgentDetail(string? message) => message is null
        ? "A computer is easier than the app. Type connect agent to the chatbot."
        : $"A computer is easier than the app. Type connect agent to the chatbot. When a person answers, send “{message}” from below.";

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

    public override string ReadRefusalDetail => "You need to know what was missing before you appeal.";

    public override string AppealWithEvidence => "Appeal with new evidence";

    public override string AppealWithEvidenceDetail => "The same evidence may bring the same result.";

    public override string ReadState => "Look at the dispute page";

    public override string ReadStateDetail => "See whether it says refund, return approved or refused. Take a screenshot.";

    public override string AddEvidence => "Add more evidence";

    public override string AddEvidenceDetail => "AliExpress decides by the evidence it sees.";

    public override string RecordDone => "Done? Record it in AliHelp";

    public override string RecordDoneDetail => "We then show the next step and its deadline.";

    public override string RecordNews => "Any news? Record it in AliHelp";

    public override string RecordNewsDetail => "Your next step then changes at once.";

    public override string KeepDispute => "Do not cancel the dispute";

    public override string KeepDisputeDetail => "You may not be able to open it again.";

    public override string AnswerInApp => "Answer inside the app";

    public override string AnswerInAppDetail => "First see what agreeing would do. A reply in English is there too.";

    public override string WeighOffer => "Compare what you asked for with the offer";

    public override string WeighOfferDetail => "Accepting ends the dispute. It is hard to get more later.";

    public override string AnswerOffer => "Accept or refuse it";

    public override string AnswerOfferDetail => "If you refuse, give the reason in short English and add evidence.";

    public override string GatherScreens => "Gather what you will send";

    public override string GatherScreensDetail => "Your order number, how you paid, the error message and screenshots.";

    public override string AskReturnCentre => "Ask an agent for the return centre in Korea";

    public override string KeepReceipt => "Keep the drop-off receipt";

    public override string KeepReceiptDetail => "Keep it until the refund arrives. Its weight and date are evidence.";

    public override string TellSellerSent => "Tell the seller that you sent it";

    public override string EnterTrackingNow => "Sent already? Enter the tracking number now";

    public override string AskBeforeSending => "Not sent? Ask an agent first";

    public override string AskBeforeSendingDetail => "If the dispute is closed, you could lose both the item and the money.";

    public override string GatherPapers => "Gather your papers";

    public override string GatherPapersDetail => "Order mail, receipt, refund request, seller chat and screenshots.";

    public override string FileCardDispute => "Ask your card company for a card dispute (chargeback)";

    public override string FileCardDisputeDetail => "The limit differs by card. Ask about it and about the papers first.";

    public override string TellBothSides => "Say that you asked AliExpress too";

    public override string TellBothSidesDetail => "So that you are not paid twice.";

    public override string OpenPayPal => "Open a claim in PayPal’s Resolution Centre";

    public override string OpenPayPalDetail => "Upload the chat with the seller and screenshots.";

    public override string AnswerQuickly => "Answer their questions right away";

    public override string AnswerQuicklyDetail => "Note the claim number and who is in charge.";

    public override string WatchBothSides => "Watch AliExpress too";

    public override string WatchBothSidesDetail => "If it pays first, tell the others.";

    public override string CompareAmount => "Compare what came with what you asked for";

    public override string CompareAmountDetail => "Fees or exchange rates can make a small difference.";

    public override string CheckExtras => "Check what else you paid";

    public override string CheckExtrasDetail => "You may get back return postage, duty or a coupon.";

    public override string AskForRest => "Some missing? Ask an agent";

    public override string CloseCase => "All there? Close the case";

    public override string CloseCaseDetail => "Choose how it ended. Its deadlines end too.";

    public override string KeepSummary => "Keep the summary";

    public override string KeepSummaryDetail => "You can use it if you ask again later.";

    public override string AskReturnCentreDetail(string? message) => message is null
        ? "Ask whether there is an address in Korea and who pays for the return."
        : $"Send “{message}” from below. Ask also who pays for the return.";

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

    public override string ToMessages => "See the messages";

    public override string ToRequests => "See what the seller asks";

    public override string ToOffer => "See the offer";

    public override string ToMoney => "See the money check";

    public override string ToPapers => "See the papers in Korean";

    public override string ToRefund => "See the refund calendar";
}
