namespace AliHelp.Writing.Words;

/// <summary>The words of a case's plan: the case page and every download are written with them.</summary>
public abstract class PlanTexts
{
    public abstract PlanHeadings Headings { get; }

    public abstract VerdictTexts Verdict { get; }

    public abstract StepTexts Steps { get; }

    public abstract MessageTexts Messages { get; }

    public abstract EvidenceTexts Evidence { get; }

    public abstract RemedyTexts Remedies { get; }

    public abstract DeadlineTexts Deadlines { get; }

    public abstract RefundTexts Refund { get; }

    public abstract RoadTexts Road { get; }

    public abstract LadderTexts Ladder { get; }

    public abstract RequestTexts Requests { get; }

    public abstract MoneyTexts Money { get; }

    public abstract ChartTexts Chart { get; }

    public abstract GapTexts Gaps { get; }
}
