namespace AliHelp.Writing.Words;

internal sealed class EnglishQuickTexts : QuickTexts
{
    public override string DeadlineTitle => "How long do you have to open a dispute?";

    public override string DeadlineLead => "Two dates are enough for an answer.";

    public override string PaidHint => "It is on your order page.";

    public override string DeliveredHint => "Leave it empty if it has not arrived.";

    public override string ShowDeadline => "Show the deadline";

    public override string RefundTitle => "When will the refund arrive?";

    public override string RefundLead => "We count Korean bank business days, without weekends and holidays.";

    public override string Payment => "How you paid";

    public override string ChoosePayment => "Choose one";

    public override string StartedHint => "The day the seller confirmed the return, or the refund was approved.";

    public override string ShowRefund => "Show the refund dates";

    public override string Share => "Save this address to see the answer again at any time.";

    public override string KeepTitle => "Want to know what to do as well?";

    public override string KeepLead => "We keep your dates and ask a few more questions. You also get English text to send and an evidence list.";

    public override string Keep => "Save as a case and continue";
}
