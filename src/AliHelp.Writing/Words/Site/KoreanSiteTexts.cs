namespace AliHelp.Writing.Words;

internal sealed class KoreanSiteTexts : SiteTexts
{
}
