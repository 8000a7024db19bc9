namespace AliHelp.Writing.Words;

internal sealed class EnglishFilingTexts : FilingTexts
{
}
