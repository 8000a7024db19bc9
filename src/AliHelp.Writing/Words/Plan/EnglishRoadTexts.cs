using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

internal sealed class EnglishRoadTexts : RoadTexts
{
    public override string Title(AheadStep step) => step switch
    {
        AheadStep.SellerAnswers => "The seller answers",
        AheadStep.PlatformStepsIn => "AliExpress steps in",
        AheadStep.PlatformDecides => "AliExpress decides",
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
            AheadStep.PlatformDecides => "It looks at the evidence from both sides.",
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
        AheadStep.PlatformStepsIn or AheadStep.PlatformDecides => "Ask an agent when the decision will come.",
        AheadStep.ReturnIsSent => "The money may go to the seller.",
        AheadStep.SellerConfirmsReturn => "Send screenshots of the tracking to an agent.",
        AheadStep.RefundArrives => "Ask an agent. Check with your card company or payment app too.",
    };

    private static string Takes(AheadStep step, string length) => step switch
    {
        AheadStep.SellerAnswers or AheadStep.PlatformStepsIn => $"Within {length} of opening the dispute.",
        AheadStep.ReturnIsSent => $"Within {length} of the approval.",
        AheadStep.PlatformDecides or AheadStep.SellerConfirmsReturn => $"Within {length}.",
        AheadStep.RefundArrives => $"It takes {length} from the start of the refund.",
    };
}
