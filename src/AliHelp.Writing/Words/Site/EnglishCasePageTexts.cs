namespace AliHelp.Writing.Words;

internal sealed class EnglishCasePageTexts : CasePageTexts
{
    public override string DisputeTextTip => "Short English is handled faster than machine-translated text.";

    public override string InEnglish => "The English lines to send and what they mean";

    public override string OpensNewWindow => "opens in a new tab";

    public override string LegendExpected => "Refund expected";

    public override string LegendWaiting => "Waiting";

    public override string LegendStart => "Counting starts";

    public override string WhyThisRange => "Why these dates?";

    public override string FillIn => "Answer now";

    public override string PrintHint => "You can print this page as it is.";

    public override string Delete => "Delete this case";
}
