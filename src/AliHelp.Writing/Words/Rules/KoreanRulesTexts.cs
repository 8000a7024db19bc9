namespace AliHelp.Writing.Words;

internal sealed class KoreanRulesTexts : RulesTexts
{
}
