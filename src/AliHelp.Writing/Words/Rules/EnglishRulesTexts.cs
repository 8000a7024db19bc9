namespace AliHelp.Writing.Words;

internal sealed class EnglishRulesTexts : RulesTexts
{
}
