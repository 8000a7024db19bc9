namespace AliHelp.Writing.Words;

internal sealed class EnglishHolidaysTexts : HolidaysTexts
{
}
