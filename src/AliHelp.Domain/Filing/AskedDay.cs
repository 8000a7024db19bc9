namespace AliHelp.Domain.Filing;

/// <summary>The days that a buyer is asked for. Each has a name in every language, and the errors at its field are made of it.</summary>
public enum AskedDay
{
    PaidOn,
    ShippedOn,
    PromisedOn,
    DeliveredOn,
    ReceiptConfirmedOn,
    DisputeOpenedOn,
    ReturnApprovedOn,
    ReturnSentOn,
    RefundApprovedOn,
    DisputeRefusedOn,
    OrderPageEndsOn,
    MessagedSellerOn,

    // What is told once the case lives on.
    MessageSentOn,
    DisputeWithdrawnOn,
    SellerRepliedOn,
    OfferAcceptedOn,
    PlatformSteppedInOn,
    DisputeDecidedOn,
    AppealFiledOn,
    ReturnReceivedOn,
    RefundStartedOn,
    MoneyArrivedOn,
    NoteAddedOn,
    CaseClosedOn,
}
