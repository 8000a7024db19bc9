using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

internal sealed class EnglishRoadTexts : RoadTexts
{
    public override string Title(AheadStep step) => step switch
    {
        AheadStep.SellerAnswers => "The seller answers",
        AheadStep.PlatformStepsIn => "AliExpress steps in",
        AheadStep.ReturnIsSent => "You send the return and enter its tracking number",
        AheadStep.SellerConfirmsReturn => "The seller confirms the return",
        AheadStep.RefundArrives => "The refund arrives",
    };

    public override string Detail(AheadStep step, string? figure, string? by)
    {
        var what = step switch
        {
            AheadStep.SellerAnswers => "The seller accepts, refuses or offers something else.",
            AheadStep.PlatformStepsIn => "If you and the seller do not agree, it looks at the evidence and decides.",
            AheadStep.ReturnIsSent => "The dispute page shows the return address.",
            AheadStep.SellerConfirmsReturn => "The refund then starts by itself.",
            AheadStep.RefundArrives => "It usually goes back to where you paid from.",
        };
        return (figure, by) switch
        {
            ({ } length, { } day) => $"{what} {Takes(step, length)} At the longest, until {day}.",
            ({ } length, null) => $"{what} {Takes(step, length)}",
            (null, { } day) => $"{what} At the longest, until {day}.",
            (null, null) => $"{what} Nobody publishes how long it takes.",
        };
    }

    public override string IfNobodyAnswers(AheadStep step) => step switch
    {
        AheadStep.SellerAnswers => "Your request may be carried out. Check the dispute page.",
        AheadStep.PlatformStepsIn => "Ask an agent when the decision will come.",
        AheadStep.ReturnIsSent => "The money may go to the seller.",
        AheadStep.SellerConfirmsReturn => "Send screenshots of the tracking to an agent.",
        AheadStep.RefundArrives => "Ask an agent. Check with your card company or payment app too.",
    };

    public override string Title(OtherWay way) => way switch
    {
        OtherWay.Seller => "Ask the seller",
        OtherWay.Agent => "Chat with an agent",
        OtherWay.CardIssuer => "Card dispute (chargeback)",
        OtherWay.PayPal => "PayPal claim",
        OtherWay.ConsumerAgency => "Consumer line 1372 and Consumer24",
        OtherWay.DutyRefund => "Get customs duty back",
    };

    public override string Detail(OtherWay way) => way switch
    {
        OtherWay.Seller => "Use Contact Seller on the order page. Get every promise in the chat.",
        OtherWay.Agent => "Go to Help › Online Service › Chat Now and type connect agent.",
        OtherWay.CardIssuer => "Have the order mail, receipt, refund request and seller chat ready.",
        OtherWay.PayPal => "Open it in PayPal’s Resolution Centre.",
        OtherWay.ConsumerAgency => "Call 1372 on weekdays from 9:00 to 18:00 or write at Consumer24.",
        OtherWay.DutyRefund => "Only if you paid duty and sent the item back. Apply at UNI-PASS.",
    };

    public override string Until(string day) => $"Apply by {day}.";

    public override string TimeIsOver(string day) => $"It ended on {day}, but ask all the same.";

    private static string Takes(AheadStep step, string length) => step switch
    {
        AheadStep.SellerAnswers or AheadStep.PlatformStepsIn => $"Within {length} of opening the dispute.",
        AheadStep.ReturnIsSent => $"Within {length} of the approval.",
        AheadStep.SellerConfirmsReturn => $"Within {length}.",
        AheadStep.RefundArrives => $"It takes {length} from the start of the refund.",
    };
}
