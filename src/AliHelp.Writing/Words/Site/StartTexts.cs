namespace AliHelp.Writing.Words;

/// <summary>The start page.</summary>
public abstract class StartTexts
{
    public abstract string Heading { get; }

    public abstract string Lead { get; }

    public abstract string Begin { get; }

    public abstract string NotFiled { get; }

    public abstract string QuickHeading { get; }

    public abstract string DeadlineOnly { get; }

    public abstract string DeadlineOnlyDetail { get; }

    public abstract string RefundOnly { get; }

    public abstract string RefundOnlyDetail { get; }

    public abstract string Continue { get; }

    public abstract string ContinueDetail { get; }

    public abstract string HaveReady { get; }

    public abstract IReadOnlyList<string> ThingsToHaveReady { get; }

    public abstract string YouGet { get; }

    public abstract IReadOnlyList<string> ThingsYouGet { get; }
}
