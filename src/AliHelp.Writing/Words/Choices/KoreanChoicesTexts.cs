namespace AliHelp.Writing.Words;

internal sealed class KoreanChoicesTexts : ChoicesTexts
{
}
