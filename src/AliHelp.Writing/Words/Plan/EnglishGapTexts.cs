using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;

namespace AliHelp.Writing.Words;

internal sealed class EnglishGapTexts : GapTexts
{
    public override IReadOnlyList<string> CannotKnow { get; } =
    [
        "Which buttons your order page shows right now",
        "What the seller and AliExpress will decide",
        "When your card company or bank will post the money",
        "Whether AliExpress has changed its rules since we checked",
    ];

    public override string Missing(MissingFact fact) => fact switch
    {
        MissingFact.Problem => "We do not know the problem yet.",
        MissingFact.Goal => "We do not know what you want yet.",
        MissingFact.Stage => "We do not know where you are now.",
        MissingFact.PaidOn => "We do not know when you paid.",
        MissingFact.DeliveredOn => "We do not know when it arrived.",
        MissingFact.ShippedOn => "We do not know when it was shipped.",
        MissingFact.OrderPage => "We do not know the time left on the order page.",
        MissingFact.PaymentMethod => "We do not know how you paid.",
        MissingFact.StageDay => "We do not know when this stage began.",
        MissingFact.ReturnTrackingNumber => "We do not know the return’s tracking number.",
    };

    public override string WhereToFind(MissingFact fact) => fact switch
    {
        MissingFact.Problem => "Start with whether you received it and whether something is wrong.",
        MissingFact.Goal => "Decide whether to return it or keep it.",
        MissingFact.Stage => "Open the order in My Orders to see its stage.",
        MissingFact.PaidOn => "It is on your order page or in your card alert.",
        MissingFact.DeliveredOn => "It is in the carrier’s message or the tracking.",
        MissingFact.ShippedOn => "It is in the first line of the tracking.",
        MissingFact.OrderPage => "Open this order in My Orders.",
        MissingFact.PaymentMethod => "It is on your order page or in your payment alert.",
        MissingFact.StageDay => "It is on the dispute page of the order.",
        MissingFact.ReturnTrackingNumber => "It is on the receipt you got when you handed in the return.",
    };

    public override string WhatIf(WindowChange change, WindowState state, string? actBy)
    {
        var condition = change switch
        {
            WindowChange.ButtonSeen => "If the order page shows Open Dispute",
            WindowChange.ButtonGone => "If there is no Open Dispute button",
            WindowChange.ReceiptConfirmedToday => "If you confirm receipt today (which we do not advise)",
            WindowChange.ReceivedToday => "If it arrives today",
        };
        if (actBy is not null)
            return state is WindowState.Check ? $"{condition}, it may run until {actBy}. Check the order page too." : $"{condition}, you can open a dispute until {actBy}.";
        return state switch
        {
            WindowState.Past => $"{condition}, we take it that the time is over.",
            WindowState.Unknown => $"{condition}, we still cannot name a date.",
            WindowState.Open or WindowState.Closing or WindowState.Check => $"{condition}, look at the order page again.",
        };
    }
}
