namespace AliHelp.Writing.Words;

internal sealed class KoreanReasonsTexts : ReasonsTexts
{
}
