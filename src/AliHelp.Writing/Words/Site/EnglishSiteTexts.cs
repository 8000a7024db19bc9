namespace AliHelp.Writing.Words;

internal sealed class EnglishSiteTexts : SiteTexts
{
}
