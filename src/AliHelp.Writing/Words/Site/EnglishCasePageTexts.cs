namespace AliHelp.Writing.Words;

internal sealed class EnglishCasePageTexts : CasePageTexts
{
}
