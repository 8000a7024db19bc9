namespace AliHelp.Writing.Words;

/// <summary>The quick answers: one form, one result, no case.</summary>
public abstract class QuickTexts
{
    public abstract string DeadlineTitle { get; }

    public abstract string DeadlineLead { get; }

    public abstract string PaidHint { get; }

    public abstract string DeliveredHint { get; }

    public abstract string ShowDeadline { get; }

    public abstract string RefundTitle { get; }

    public abstract string RefundLead { get; }

    public abstract string Payment { get; }

    /// <summary>The first entry of the list, before anything is chosen.</summary>
    public abstract string ChoosePayment { get; }

    public abstract string StartedHint { get; }

    public abstract string ShowRefund { get; }

    public abstract string Share { get; }

    public abstract string KeepTitle { get; }

    public abstract string KeepLead { get; }

    public abstract string Keep { get; }
}
