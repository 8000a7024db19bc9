namespace AliHelp.Writing.Words;

internal sealed class KoreanQuickTexts : QuickTexts
{
}
