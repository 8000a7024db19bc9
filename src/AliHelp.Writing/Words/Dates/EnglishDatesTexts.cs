namespace AliHelp.Writing.Words;

internal sealed class EnglishDatesTexts : DatesTexts
{
}
