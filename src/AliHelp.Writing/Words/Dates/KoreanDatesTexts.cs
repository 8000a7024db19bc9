namespace AliHelp.Writing.Words;

internal sealed class KoreanDatesTexts : DatesTexts
{
}
