namespace AliHelp.Writing.Words;

internal sealed class EnglishSiteTexts : SiteTexts
{
    public override string Name => "AliHelp";

    public override string Description =>
        "Work out dispute deadlines and refund dates for AliExpress orders in Korea, with your next step and English text to paste. Free, no sign-up.";

    public override string LanguageName => "English";

    public override string SkipToContent => "Skip to content";

    public override string MainMenu => "Main menu";

    public override string MoreLinks => "More";

    public override string MyCases => "My cases";

    public override string DeadlineCalculator => "Deadlines";

    public override string RefundCalculator => "Refund date";

    public override string Independent => "AliHelp is a free tool with no link to AliExpress. It is not legal advice.";

    public override string OrderPageWins => "If dates differ, follow your order page.";

    public override string Edition(string edition) => $"Rules as of {edition}";

    public override string Copy => "Copy";

    public override string Copied => "Copied";

    public override StartTexts Start { get; } = new EnglishStartTexts();

    public override CasePageTexts CasePage { get; } = new EnglishCasePageTexts();

    public override PhrasePageTexts Phrases { get; } = new EnglishPhrasePageTexts();
}
