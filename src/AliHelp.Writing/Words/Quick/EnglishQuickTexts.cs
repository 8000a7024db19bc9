namespace AliHelp.Writing.Words;

internal sealed class EnglishQuickTexts : QuickTexts
{
}
