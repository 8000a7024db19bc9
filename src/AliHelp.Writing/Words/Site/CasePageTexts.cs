namespace AliHelp.Writing.Words;

/// <summary>What the case page says itself: its controls and what stands beside them. Sections and content are worded by the plan.</summary>
public abstract class CasePageTexts
{
    public abstract string DisputeTextTip { get; }

    public abstract string InEnglish { get; }

    public abstract string OpensNewWindow { get; }

    public abstract string LegendExpected { get; }

    public abstract string LegendWaiting { get; }

    public abstract string LegendStart { get; }

    public abstract string WhyThisRange { get; }

    public abstract string FillIn { get; }

    public abstract string PrintHint { get; }

    public abstract string Delete { get; }
}
