namespace AliHelp.Writing.Words;

/// <summary>The sections of a plan in the order of the case page, and the small print around them.</summary>
public abstract class PlanHeadings
{
    public abstract string Filing { get; }

    public abstract string Now { get; }

    public abstract string AtAGlance { get; }

    // The rows under it that have no other name.
    public abstract string NextDeadline { get; }

    public abstract string OrderNumber { get; }

    public abstract string Prospects { get; }

    public abstract string Messages { get; }

    public abstract string Papers { get; }

    public abstract string Evidence { get; }

    public abstract string Remedies { get; }

    public abstract string Deadlines { get; }

    public abstract string Refund { get; }

    public abstract string Ahead { get; }

    public abstract string Ladder { get; }

    public abstract string Why { get; }

    public abstract string WhatIf { get; }

    public abstract string Missing { get; }

    public abstract string CannotKnow { get; }

    public abstract string Answers { get; }

    public abstract string Warnings { get; }

    // The heads of the deadlines' table.
    public abstract string ColumnWhat { get; }

    public abstract string ColumnUntil { get; }

    public abstract string ColumnLeft { get; }

    public abstract string Source { get; }

    /// <summary>What to have ready for a step of the ladder.</summary>
    public abstract string Bring { get; }

    public abstract string IfNobodyAnswers { get; }

    // Downloads.
    public abstract string Downloads { get; }

    public abstract string Pdf { get; }

    public abstract string Text { get; }

    public abstract string Json { get; }

    public abstract string Calendar { get; }

    public abstract string Case(string number);

    public abstract string Edition(string day);

    public abstract string MadeOn(string moment);

    public abstract string Disclaimer { get; }
}
