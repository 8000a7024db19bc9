namespace AliHelp.Writing.Words;

internal sealed class EnglishReasonsTexts : ReasonsTexts
{
}
