namespace AliHelp.Writing.Words;

internal sealed class KoreanHolidaysTexts : HolidaysTexts
{
}
