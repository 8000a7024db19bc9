using System.Globalization;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

internal sealed class EnglishChoicesTexts : ChoicesTexts
{
    public override string NotGiven => "Not given";

    public override string NotSure => "I am not sure";

    public override string NothingYet => "Nothing yet";

    public override string Name(Problem problem) => problem switch
    {
        Problem.NotArrived => "It has not arrived",
        Problem.MarkedDelivered => "Marked delivered, not received",
        Problem.Broken => "Broken or not working",
        Problem.Different => "Wrong item or not as described",
        Problem.PartsMissing => "Parts missing or empty parcel",
        Problem.Counterfeit => "Looks fake",
        Problem.ChangedMind => "I changed my mind",
        Problem.RefundMissing => "Returned, no refund yet",
        Problem.DisputeRefused => "Dispute refused",
        Problem.NotSure => NotSure,
    };

    public override string Name(ProblemCode code) => code switch
    {
        ProblemCode.InTransitLate => "The parcel is late and still in transit",
        ProblemCode.TrackingInvalid => "The tracking number shows nothing or is wrong",
        ProblemCode.HeldByCustoms => "Customs is holding the parcel",
        ProblemCode.ReturnedToSender => "The parcel was sent back",
        ProblemCode.SentToWrongAddress => "The parcel went to a wrong address",
        ProblemCode.MarkedDelivered => "Tracking says delivered, nothing arrived",
        ProblemCode.NotAsDescribed => "Colour, size, material or function differs",
        ProblemCode.WrongItem => "A different item or an empty parcel",
        ProblemCode.Defective => "It does not work or the quality is poor",
        ProblemCode.Damaged => "It arrived damaged",
        ProblemCode.PartsMissing => "Too few items or a part missing",
        ProblemCode.Counterfeit => "It looks fake",
        ProblemCode.ChangedMind => "I no longer want it",
    };

    public override string Short(ProblemCode code) => code switch
    {
        ProblemCode.InTransitLate => "Late",
        ProblemCode.TrackingInvalid => "Tracking not found",
        ProblemCode.HeldByCustoms => "Held by customs",
        ProblemCode.ReturnedToSender => "Sent back",
        ProblemCode.SentToWrongAddress => "Wrong address",
        ProblemCode.MarkedDelivered => "Marked delivered, not received",
        ProblemCode.NotAsDescribed => "Not as described",
        ProblemCode.WrongItem => "Wrong item",
        ProblemCode.Defective => "Not working",
        ProblemCode.Damaged => "Damaged",
        ProblemCode.PartsMissing => "Parts missing",
        ProblemCode.Counterfeit => "Looks fake",
        ProblemCode.ChangedMind => "Changed mind",
    };

    public override string Short(Problem problem) => problem switch
    {
        Problem.NotArrived => "Not arrived",
        Problem.MarkedDelivered => "Marked delivered, not received",
        Problem.Broken => "Broken",
        Problem.Different => "Different from the order",
        Problem.PartsMissing => "Parts missing",
        Problem.Counterfeit => "Looks fake",
        Problem.ChangedMind => "Changed mind",
        Problem.RefundMissing => "Waiting for refund",
        Problem.DisputeRefused => "Dispute refused",
        Problem.NotSure => "Problem not clear yet",
    };

    public override string Name(Goal goal) => goal switch
    {
        Goal.ReturnForRefund => "Return it for a full refund",
        Goal.FullRefund => "Full refund, keep the item",
        Goal.PartialRefund => "Partial refund, keep the item",
        Goal.Exchange => "Exchange for the same item",
        Goal.CancelOrder => "Cancel the order",
        Goal.NotDecided => "I have not decided yet",
    };

    public override string Name(Stage stage) => stage switch
    {
        Stage.NotShipped => "Paid, not shipped",
        Stage.InTransit => "In transit",
        Stage.ShownDelivered => "Shown as delivered",
        Stage.Received => "Received, not confirmed",
        Stage.ReceiptConfirmed => "Receipt confirmed",
        Stage.DisputeOpen => "Dispute open",
        Stage.ReturnApproved => "Return approved",
        Stage.ReturnSent => "Return sent",
        Stage.RefundApproved => "Refund approved",
        Stage.DisputeRefused => "Dispute refused",
        Stage.PlatformReviews => "AliExpress is looking at it",
        Stage.ReturnReceived => "Return received",
        Stage.Appealed => "Appealed",
        Stage.MoneyArrived => "Money arrived",
        Stage.Closed => "Case closed",
        Stage.NotSure => NotSure,
    };

    public override string Name(DayPrecision precision) => precision switch
    {
        DayPrecision.Day => "I know the day",
        DayPrecision.Month => "I only know the month",
        DayPrecision.Unknown => NotSure,
    };

    public override string Name(OrderPageView view) => view switch
    {
        OrderPageView.TimeLeft => "Yes, it shows how many days are left",
        OrderPageView.EndDate => "Yes, it shows a date",
        OrderPageView.ButtonOnly => "No time, but there is an Open Dispute button",
        OrderPageView.NoButton => "There is no Open Dispute button",
        OrderPageView.NotLooked => "I will look later",
    };

    public override string Name(OrderPageZone zone) => zone switch
    {
        OrderPageZone.Pacific => "US Pacific time (PST/PDT)",
        OrderPageZone.Seoul => "Korea time",
        OrderPageZone.NotSure => NotSure,
    };

    public override string Name(PaymentMethod method) => method switch
    {
        PaymentMethod.CreditCard => "Credit card",
        PaymentMethod.DebitCard => "Debit card",
        PaymentMethod.Alipay => "Alipay",
        PaymentMethod.KakaoPay => "KakaoPay",
        PaymentMethod.NaverPay => "NaverPay",
        PaymentMethod.TossPay => "Toss Pay",
        PaymentMethod.OtherWallet => "Another payment app (such as PAYCO)",
        PaymentMethod.PayPal => "PayPal",
        PaymentMethod.CouponsOnly => "Coupons or bonus only",
        PaymentMethod.Unknown => NotSure,
    };

    public override string Name(WalletFunding funding) => funding switch
    {
        WalletFunding.Balance => "Balance or bank account",
        WalletFunding.Card => "Card",
        WalletFunding.Unknown => NotSure,
    };

    public override string Name(DoneItem item) => item switch
    {
        DoneItem.MessagedSeller => "I messaged the seller",
        DoneItem.OpenedDispute => "I opened a dispute",
        DoneItem.ChattedWithAgent => "I chatted with an agent",
        DoneItem.TookPictures => "I took pictures of the item",
    };

    public override string Name(SellerReply reply) => reply switch
    {
        SellerReply.NoAnswer => "No answer",
        SellerReply.Refused => "Refused",
        SellerReply.AskedToWait => "Asked me to wait",
        SellerReply.OfferedPart => "Offered part of the money",
        SellerReply.AskedToCancel => "Asked me to cancel the dispute",
        SellerReply.AskedToTalkOutside => "Asked me to talk outside the app",
        SellerReply.AskedToConfirm => "Asked me to confirm receipt first",
        SellerReply.AskedToReturnAbroad => "Asked me to send it back abroad",
        SellerReply.OfferedToSendAgain => "Offered to send it again",
    };

    public override string Name(EvidenceItem item) => item switch
    {
        EvidenceItem.DifferencesListed => "List of each difference",
        EvidenceItem.ListingBesidePhoto => "Listing screenshot beside a photo of the item",
        EvidenceItem.AllPiecesPhoto => "Photo of everything you received",
        EvidenceItem.SizeWithRuler => "Photo with a ruler, and the size label",
        EvidenceItem.FailureVideo => "Video of it not working, without cuts",
        EvidenceItem.DamagePhoto => "Close-up photo of the damage",
        EvidenceItem.OuterBoxPhoto => "Photo of the outer box",
        EvidenceItem.ShippingLabelPhoto => "Photo of the shipping label",
        EvidenceItem.ContentsPhoto => "Photo of the contents",
        EvidenceItem.UnboxingVideo => "Unboxing video or a just-opened photo",
        EvidenceItem.WeightOnLabel => "Weight on the shipping label",
        EvidenceItem.CarrierDeliveryRecord => "Carrier’s record of place, time and recipient",
        EvidenceItem.TrackingScreenshots => "Screenshots of the tracking",
        EvidenceItem.CarrierSiteScreenshots => "Screenshots of the carrier’s site",
        EvidenceItem.CustomsNotice => "Customs notice",
        EvidenceItem.ReturnDropOffReceipt => "Drop-off receipt of the return",
        EvidenceItem.ReturnTracking => "Tracking of the return",
        EvidenceItem.ReturnPackingVideo => "Video or photos of packing the return, with its weight",
        EvidenceItem.Receipt => "Payment receipt",
        EvidenceItem.OrderPageScreenshot => "Screenshot of the order page",
        EvidenceItem.SellerChatLog => "Screenshots of the chat with the seller",
    };

    public override string Name(Currency currency) => currency switch
    {
        Currency.Krw => "Korean won (KRW)",
        Currency.Usd => "US dollars (USD)",
    };

    public override string Label(FilingStep step) => step.Name switch
    {
        "problem" => "Problem",
        "situation" => "The item",
        "detail" => "Exact problem",
        "goal" => "What you want",
        "stage" => "Where you are now",
        "paid-on" => "Date you paid",
        "shipping" => "Shipping and promised delivery",
        "delivered-on" => "Date it arrived",
        "countdown" => "Time left on the order page",
        "payment" => "Payment method",
        "done" => "Done so far",
        "evidence" => "Evidence you have",
        "message" => "Details for messages",
        _ => throw new ArgumentException($"The step '{step}' has no label.", nameof(step)),
    };

    public override string Received(bool? received) => received switch
    {
        true => "I received the item",
        false => "I did not receive the item",
        null => "Not sure whether it was received",
    };

    public override string Faulty(bool? faulty) => faulty switch
    {
        true => "Something is wrong with it",
        false => "Nothing is wrong with it",
        null => "Not sure whether something is wrong with it",
    };

    public override string Around(string month) => $"Around {month}";

    public override string ShippedOn(string day) => $"Shipped {day}";

    public override string PromisedOn(string day) => $"promised by {day}";

    public override string ReceiptConfirmedOn(string day) => $"receipt confirmed {day}";

    public override string TimeLeft(int days, int hours) => (days, hours) switch
    {
        (_, 0) => $"{Count(days, "day")} left",
        (0, _) => $"{Count(hours, "hour")} left",
        _ => $"{Count(days, "day")} {Count(hours, "hour")} left",
    };

    public override string EndDate(string dayAndTime, string zone) => $"{dayAndTime}, time zone: {zone}";

    public override string MessagedSellerOn(string day) => $"message sent {day}";

    public override string DisputeOpenedOn(string day) => $"dispute opened {day}";

    public override string SellerReplied(string reply) => $"Seller: {reply}";

    public override string TrackingNumber(string number) => $"return tracking number {number}";

    public override string OrderNumber(string number) => $"Order {number}";

    public override string Amount(decimal amount, Currency currency) => currency switch
    {
        Currency.Krw => string.Create(CultureInfo.InvariantCulture, $"KRW {amount:#,##0.##}"),
        Currency.Usd => string.Create(CultureInfo.InvariantCulture, $"US${amount:#,##0.00}"),
    };

    private static string Count(int number, string one) => number == 1 ? $"1 {one}" : $"{number} {one}s";
}
