namespace AliHelp.Writing.Guides;

/// <summary>The guides, in the order in which they are listed. Each has one task.</summary>
public enum GuideId
{
    OpenDispute,
    TakeEvidence,
    SendReturn,
    InsteadOfExchange,
    AskedToCancel,
    Refused,
    FakeTracking,
    ReachAgent,
    AllContacts,
    RefundState,
    RefundLate,
    CardDispute,
    ConsumerAgency,
    DutyRefund,
    FiveQuestions,
    Cautions,
    Accessibility,
    Privacy,
}

/// <summary>The groups of the list of guides.</summary>
public enum GuideGroup
{
    Dispute,
    Contact,
    Refund,
    GoodToKnow,
    ThisSite,
}
