namespace AliHelp.Writing.Words;

/// <summary>What the case page says itself: the names of its sections and its controls. The content comes from the summary.</summary>
public abstract class CasePageTexts
{
    public abstract string CaseEyebrow(string number, string title);

    // Sections, in the order of the page.
    public abstract string Filing { get; }
    public abstract string Now { get; }
    public abstract string OtherMessages { get; }
    public abstract string Evidence { get; }
    public abstract string Remedies { get; }
    public abstract string Deadlines { get; }
    public abstract string Refund { get; }
    public abstract string Ahead { get; }
    public abstract string OtherWays { get; }
    public abstract string Why { get; }
    public abstract string WhatIf { get; }
    public abstract string Missing { get; }
    public abstract string CannotKnow { get; }
    public abstract string Downloads { get; }
    public abstract string Answers { get; }

    // Small words inside the sections.
    public abstract string DisputeTextTip { get; }
    public abstract string InEnglish { get; }
    public abstract string Has { get; }
    public abstract string DoesNotHave { get; }
    public abstract string ColumnWhat { get; }
    public abstract string ColumnUntil { get; }
    public abstract string ColumnLeft { get; }
    public abstract string ColumnSource { get; }
    public abstract string Source { get; }
    public abstract string OpensNewWindow { get; }
    public abstract string Wished { get; }
    public abstract string IfNobodyAnswers { get; }
    public abstract string LegendExpected { get; }
    public abstract string LegendWaiting { get; }
    public abstract string LegendStart { get; }
    public abstract string WhyThisRange { get; }

    /// <param name="open">Whether agents answer most at this hour.</param>
    public abstract string AgentHours(bool open, int from, int to);

    // Controls.
    public abstract string FillIn { get; }
    public abstract string Pdf { get; }
    public abstract string Text { get; }
    public abstract string Json { get; }
    public abstract string Calendar { get; }
    public abstract string PrintHint { get; }
    public abstract string Delete { get; }

    // "I have opened the dispute".
    public abstract string RecordOpened { get; }
    public abstract string OpenedRecorded { get; }

    public abstract string ChangedElsewhere { get; }

    // A decision that is not the one shown last time.
    /// <param name="before">The act-by day shown last time, in words; null where none could be named.</param>
    /// <param name="now">The one shown from now on.</param>
    public abstract string RulesChanged(string? before, string? now);
}
