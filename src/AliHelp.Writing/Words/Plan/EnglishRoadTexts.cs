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
            AheadStep.PlatformStepsIn => "If you do not agree, it looks at the evidence and decides.",
            AheadStep.ReturnIsSent => "Once approved, the dispute details show the return address.",
            AheadStep.SellerConfirmsReturn => "The refund then starts by itself.",
            AheadStep.RefundArrives => "It usually goes back to where you paid from.",
        };
        return (figure, by) switch
        {
            ({ } length, { } day) => $"{what} Within {length}, by our longest count until {day}.",
            ({ } length, null) => $"{what} Within {length}.",
            (null, { } day) => $"{what} By our longest count until {day}.",
            (null, null) => $"{what} How long it takes is not published.",
        };
    }

    public override string IfNobodyAnswers(AheadStep step) => step switch
    {
        AheadStep.SellerAnswers => "Your request may be carried out. Check the dispute page.",
        AheadStep.PlatformStepsIn => "Ask an agent for the decision.",
        AheadStep.ReturnIsSent => "If you send nothing, the money may go to the seller.",
        AheadStep.SellerConfirmsReturn => "Send screenshots of the tracking to an agent.",
        AheadStep.RefundArrives => "Ask an agent and check with your card company.",
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
        OtherWay.Seller => "Use Contact Seller on the order page. Keep every promise in the chat.",
        OtherWay.Agent => "Go to Help › Online Service › Chat Now and type connect agent.",
        OtherWay.CardIssuer => "Have the order mail, receipt, refund request and seller chat ready. The limit differs by card.",
        OtherWay.PayPal => "Open it in PayPal’s Resolution Centre.",
        OtherWay.ConsumerAgency => "Call 1372 on weekdays from 9:00 to 18:00 or write at Consumer24.",
        OtherWay.DutyRefund => "Only if you paid duty and sent the item back. Apply at UNI-PASS.",
    };

    public override string Until(string day) => $"Until {day}.";

    public override string TimeIsOver(string day) => $"It ended on {day}, but ask all the same.";
}
