namespace AliHelp.Writing.Words;

internal sealed class EnglishChoicesTexts : ChoicesTexts
{
}
