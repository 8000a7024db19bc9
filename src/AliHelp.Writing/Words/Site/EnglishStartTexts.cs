using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

internal sealed class EnglishStartTexts : StartTexts
{
    public override string Heading => "Know your next step with an AliExpress order problem";

    public override string Lead => $"At most {FilingSteps.MostAsked} questions, about 4 minutes. No sign-up.";

    public override string Begin => "Start now";

    public override string NotFiled => "Writing here does not open a dispute. You open it yourself on AliExpress.";

    public override string QuickHeading => "If you only need a date";

    public override string DeadlineOnly => "See only the deadline";

    public override string DeadlineOnlyDetail => "The day you paid and the day it arrived are enough";

    public override string RefundOnly => "See only the refund date";

    public override string RefundOnlyDetail => "Leaves out days when Korean banks are closed";

    public override string Continue => "Continue a saved case";

    public override string ContinueDetail => "All cases you started in this browser";

    public override string HaveReady => "Good to have ready";

    public override IReadOnlyList<string> ThingsToHaveReady { get; } =
        ["Your order page: the day you paid, the day it arrived, the time left", "How you paid: we never ask for card numbers", "Photos or a video of the item: nothing is uploaded, you only tick what you have"];

    public override string YouGet => "What you get";

    public override IReadOnlyList<string> ThingsYouGet { get; } =
        ["How long you have to open a dispute", "What to do now and English text to paste", "A refund calendar and a summary to keep"];
}
