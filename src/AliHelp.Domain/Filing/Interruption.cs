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
    /// <summary>Lower-case words joined by hyphens: the last part of the page's address.</summary>
    public static string Name(this Interruption interruption) => interruption switch
    {
        Interruption.NoExchange => "no-exchange",
        Interruption.AlreadyShipped => "already-shipped",
        Interruption.FindYourStage => "find-your-stage",
    };

    public static Interruption? Named(string name) =>
        Enum.GetValues<Interruption>().Where(interruption => interruption.Name() == name).Cast<Interruption?>().FirstOrDefault();

    /// <summary>The question whose answer leads to it.</summary>
    public static FilingStep Follows(this Interruption interruption) => interruption switch
    {
        Interruption.NoExchange => FilingSteps.Goal,
        Interruption.AlreadyShipped or Interruption.FindYourStage => FilingSteps.Stage,
    };

    /// <summary>The question to which "choose differently" goes.</summary>
    public static FilingStep Reconsiders(this Interruption interruption) => interruption switch
    {
        Interruption.NoExchange or Interruption.AlreadyShipped => FilingSteps.Goal,
        Interruption.FindYourStage => FilingSteps.Stage,
    };

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
