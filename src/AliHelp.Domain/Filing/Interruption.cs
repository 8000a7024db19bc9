namespace AliHelp.Domain.Filing;

/// <summary>A page between two questions that asks nothing: it explains why the answer just given leads elsewhere than expected.</summary>
public enum Interruption
{
    /// <summary>The platform has no exchange: return, refund, reorder.</summary>
    NoExchange,

    /// <summary>A shipped order can hardly be cancelled.</summary>
    AlreadyShipped,

    /// <summary>Where the order page shows the stage.</summary>
    FindYourStage,
}

public static class Interruptions
{
    /// <summary>What has to be said after the answer to <paramref name="step"/>; null in most cases.</summary>
    public static Interruption? After(FilingStep step, FilingAnswers relevant)
    {
        if (step == FilingSteps.Goal && relevant.Goal?.Goal is Goal.Exchange)
            return Interruption.NoExchange;
        if (step == FilingSteps.Stage && relevant.Stage?.Stage is Stage.NotSure)
            return Interruption.FindYourStage;
        if (step == FilingSteps.Stage && relevant.Goal?.Goal is Goal.CancelOrder && relevant.Stage?.Stage is not Stage.NotShipped)
            return Interruption.AlreadyShipped;
        return null;
    }
}
