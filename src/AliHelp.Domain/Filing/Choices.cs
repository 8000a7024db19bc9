namespace AliHelp.Domain.Filing;

/// <summary>What the buyer says is wrong, in the buyer's own broad words.</summary>
public enum Problem
{
    NotArrived,
    MarkedDelivered,
    Broken,
    Different,
    PartsMissing,
    Counterfeit,
    ChangedMind,
    RefundMissing,
    DisputeRefused,
    NotSure,
}

/// <summary>The reason as a dispute knows it; evidence and the English sentence depend on it.</summary>
public enum ProblemCode
{
    InTransitLate,
    TrackingInvalid,
    HeldByCustoms,
    ReturnedToSender,
    SentToWrongAddress,
    MarkedDelivered,
    NotAsDescribed,
    WrongItem,
    Defective,
    Damaged,
    PartsMissing,
    Counterfeit,
    ChangedMind,
}

/// <summary>What the buyer wants to happen.</summary>
public enum Goal
{
    ReturnForRefund,
    FullRefund,
    PartialRefund,
    Exchange,
    CancelOrder,
    NotDecided,
}

/// <summary>How far the order or the dispute has come.</summary>
public enum Stage
{
    NotShipped,
    InTransit,
    ShownDelivered,
    Received,
    ReceiptConfirmed,
    DisputeOpen,
    ReturnApproved,
    ReturnSent,
    RefundApproved,
    DisputeRefused,
    NotSure,

    // Only events lead here; the wizard does not offer them.
    PlatformReviews,
    ReturnReceived,
    Appealed,
    MoneyArrived,
    Closed,
}

/// <summary>How sure the buyer is of a day.</summary>
public enum DayPrecision
{
    Day,

    /// <summary>Only the month is known; its first day stands for it, because the earliest reading is the safe one.</summary>
    Month,
    Unknown,
}

/// <summary>What the order page shows about the time left to open a dispute.</summary>
public enum OrderPageView
{
    TimeLeft,
    EndDate,
    ButtonOnly,
    NoButton,
    NotLooked,
}

/// <summary>The clock in which the order page's date is read.</summary>
public enum OrderPageZone
{
    Pacific,
    Seoul,

    /// <summary>The earlier of the two readings is taken, because it is the safe one.</summary>
    NotSure,
}

public enum PaymentMethod
{
    CreditCard,
    DebitCard,
    Alipay,
    KakaoPay,
    NaverPay,
    TossPay,
    OtherWallet,
    PayPal,
    CouponsOnly,
    Unknown,
}

/// <summary>What a wallet took the money from.</summary>
public enum WalletFunding
{
    Balance,
    Card,
    Unknown,
}

public enum DoneItem
{
    MessagedSeller,
    OpenedDispute,
    ChattedWithAgent,
    TookPictures,
}

public enum SellerReply
{
    NoAnswer,
    Refused,
    AskedToWait,
    OfferedPart,
    AskedToCancel,
    AskedToTalkOutside,
    AskedToConfirm,
    AskedToReturnAbroad,
    OfferedToSendAgain,
}

public enum EvidenceItem
{
    DifferencesListed,
    ListingBesidePhoto,
    AllPiecesPhoto,
    SizeWithRuler,
    FailureVideo,
    DamagePhoto,
    OuterBoxPhoto,
    ShippingLabelPhoto,
    ContentsPhoto,
    UnboxingVideo,
    WeightOnLabel,
    CarrierDeliveryRecord,
    TrackingScreenshots,
    CarrierSiteScreenshots,
    CustomsNotice,
    ReturnDropOffReceipt,
    ReturnTracking,
    ReturnPackingVideo,
    Receipt,
    OrderPageScreenshot,
    SellerChatLog,
}

public enum Currency
{
    Krw,
    Usd,
}
