namespace AliHelp.Writing.Words;

internal sealed class EnglishPlanTexts : PlanTexts
{
    public override PlanHeadings Headings { get; } = new EnglishPlanHeadings();

    public override VerdictTexts Verdict { get; } = new EnglishVerdictTexts();

    public override StepTexts Steps { get; } = new EnglishStepTexts();

    public override MessageTexts Messages { get; } = new EnglishMessageTexts();

    public override EvidenceTexts Evidence { get; } = new EnglishEvidenceTexts();

    public override RemedyTexts Remedies { get; } = new EnglishRemedyTexts();

    public override DeadlineTexts Deadlines { get; } = new EnglishDeadlineTexts();

    public override RefundTexts Refund { get; } = new EnglishRefundTexts();

    public override RoadTexts Road { get; } = new EnglishRoadTexts();

    public override LadderTexts Ladder { get; } = new EnglishLadderTexts();

    public override RequestTexts Requests { get; } = new EnglishRequestTexts();

    public override MoneyTexts Money { get; } = new EnglishMoneyTexts();

    public override ChartTexts Chart { get; } = new EnglishChartTexts();

    public override GapTexts Gaps { get; } = new EnglishGapTexts();
}
