namespace AliHelp.Writing.Words;

internal sealed class KoreanFilingTexts : FilingTexts
{
}
