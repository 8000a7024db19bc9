namespace AliHelp.Writing.Words;

internal sealed class KoreanCasePageTexts : CasePageTexts
{
}
