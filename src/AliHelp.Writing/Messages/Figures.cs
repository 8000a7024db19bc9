using System.Globalization;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Messages;

/// <summary>Days and amounts as letters and papers write them.</summary>
internal static class Figures
{
    /// <summary>"12 November 2026": the month as a word, so that nobody takes it for the day.</summary>
    public static string English(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"2026년 11월 12일".</summary>
    public static string Korean(DateOnly day) => $"{day.Year}년 {day.Month}월 {day.Day}일";

    /// <summary>"39,900 Korean won" and "39,900원".</summary>
    public static (string English, string Korean) Money(Money money) => money.Currency switch
    {
        Currency.Krw => (Written($"{money.Amount:#,##0.##} Korean won"), Written($"{money.Amount:#,##0.##}원")),
        Currency.Usd => (Written($"US${money.Amount:#,##0.00}"), Written($"{money.Amount:#,##0.00}달러")),
    };

    private static string Written(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
