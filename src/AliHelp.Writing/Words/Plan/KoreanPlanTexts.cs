namespace AliHelp.Writing.Words;

internal sealed class KoreanPlanTexts : PlanTexts
{
    public override PlanHeadings Headings { get; } = new KoreanPlanHeadings();

    public override VerdictTexts Verdict { get; } = new KoreanVerdictTexts();

    public override StepTexts Steps { get; } = new KoreanStepTexts();

    public override MessageTexts Messages { get; } = new KoreanMessageTexts();

    public override EvidenceTexts Evidence { get; } = new KoreanEvidenceTexts();

    public override RemedyTexts Remedies { get; } = new KoreanRemedyTexts();

    public override DeadlineTexts Deadlines { get; } = new KoreanDeadlineTexts();

    public override RefundTexts Refund { get; } = new KoreanRefundTexts();

    public override RoadTexts Road { get; } = new KoreanRoadTexts();

    public override LadderTexts Ladder { get; } = new KoreanLadderTexts();

    public override RequestTexts Requests { get; } = new KoreanRequestTexts();

    public override MoneyTexts Money { get; } = new KoreanMoneyTexts();

    public override ChartTexts Chart { get; } = new KoreanChartTexts();

    public override GapTexts Gaps { get; } = new KoreanGapTexts();
}
