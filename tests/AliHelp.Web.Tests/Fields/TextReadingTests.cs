using System.Globalization;
using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;

namespace AliHelp.Web.Tests.Fields;

/// <summary>What people type, and what it is read as.</summary>
public sealed class TextReadingTests
{
    [Theory]
    [InlineData("2026-11-03")]
    [InlineData("2026-11-3")]
    [InlineData("2026.11.3")]
    [InlineData("2026.11.03")]
    [InlineData("20261103")]
    [InlineData("  2026-11-03\n")]
    public void A_day_is_read(string text) => Assert.Equal(new DateText(new(2026, 11, 3), null, 2026, 11, 3), DateText.Read(text));

    [Theory]
    [InlineData(null, DateFault.Empty)]
    [InlineData("   ", DateFault.Empty)]
    [InlineData("2026", DateFault.MonthAndDayMissing)]
    [InlineData("2026-", DateFault.MonthAndDayMissing)]
    [InlineData("2026-11", DateFault.DayMissing)]
    [InlineData("2026.11.", DateFault.DayMissing)]
    [InlineData("11-03", DateFault.YearMissing)]
    [InlineData("11.3", DateFault.YearMissing)]
    [InlineData("2026-13-01", DateFault.NoSuchMonth)]
    [InlineData("2026-00-01", DateFault.NoSuchMonth)]
    [InlineData("20261301", DateFault.NoSuchMonth)]
    [InlineData("2026-02-30", DateFault.NoSuchDay)]
    [InlineData("2026-02-29", DateFault.NoSuchDay)]
    [InlineData("2026-11-31", DateFault.NoSuchDay)]
    [InlineData("2026-11-00", DateFault.NoSuchDay)]
    [InlineData("0000-01-01", DateFault.Unreadable)]
    [InlineData("2026/11/03", DateFault.Unreadable)]
    [InlineData("2026.11-03", DateFault.Unreadable)]
    [InlineData("2026. 11. 3.", DateFault.Unreadable)]
    [InlineData("03-11-2026", DateFault.Unreadable)]
    [InlineData("26-11-03", DateFault.Unreadable)]
    [InlineData("2026113", DateFault.Unreadable)]
    [InlineData("2026-11-03T00:00", DateFault.Unreadable)]
    [InlineData("2026-011-03", DateFault.Unreadable)]
    [InlineData("２０２６-１１-０３", DateFault.Unreadable)]
    [InlineData("٢٠٢٦-١١-٠٣", DateFault.Unreadable)]
    [InlineData("-2026-11-03", DateFault.Unreadable)]
    [InlineData("어제", DateFault.Unreadable)]
    public void What_is_no_day_says_why(string? text, DateFault fault)
    {
        var read = DateText.Read(text);

        Assert.Equal(fault, read.Fault);
        Assert.Null(read.Day);
    }

    [Fact]
    public void A_leap_day_is_a_day() => Assert.Equal(new DateOnly(2028, 2, 29), DateText.Read("2028-02-29").Day);

    [Fact]
    public void Every_day_that_is_written_is_read_back()
    {
        for (var day = DayRule.Earliest; day < DayRule.Earliest.AddYears(20); day = day.AddDays(1))
            Assert.Equal(day, DateText.Read(DateText.Write(day)).Day);
    }

    [Theory]
    [InlineData("2026-11", "2026-11-01")]
    [InlineData("2026-3", "2026-03-01")]
    [InlineData("2026.11", "2026-11-01")]
    [InlineData("202611", "2026-11-01")]
    [InlineData("2026-13", null)]
    [InlineData("0000-01", null)]
    [InlineData("2026", null)]
    [InlineData("2026-11-03", null)]
    [InlineData("11-2026", null)]
    [InlineData("", null)]
    public void A_month_is_read_as_its_first_day(string text, string? first) =>
        Assert.Equal(first is null ? null : DateOnly.Parse(first, CultureInfo.InvariantCulture), MonthText.Read(text).First);

    [Theory]
    [InlineData("23:59", "23:59")]
    [InlineData("9:05", "09:05")]
    [InlineData("09:05:30", "09:05")]
    [InlineData("24:00", null)]
    [InlineData("9", null)]
    [InlineData("9.05", null)]
    [InlineData("9:05 PM", null)]
    [InlineData(null, null)]
    public void A_time_of_day_is_read(string? text, string? time) =>
        Assert.Equal(time, TimeText.Read(text) is { } read ? TimeText.Write(read) : null);

    [Theory]
    [InlineData("0", 0)]
    [InlineData(" 180 ", 180)]
    [InlineData("007", 7)]
    [InlineData("-1", null)]
    [InlineData("+1", null)]
    [InlineData("1.0", null)]
    [InlineData("1,000", null)]
    [InlineData("99999999999", null)]
    [InlineData("４", null)]
    [InlineData("", null)]
    public void A_whole_number_is_plain_digits(string text, int? number) => Assert.Equal(number, WholeNumber.Read(text));

    [Theory]
    [InlineData("39900", "39900")]
    [InlineData("39,900", "39900")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("23.90", "23.90")]
    [InlineData(" 0.01 ", "0.01")]
    [InlineData("99999999", "99999999")]
    [InlineData("0", null)]
    [InlineData("0.00", null)]
    [InlineData("-5", null)]
    [InlineData("100000000", null)]
    [InlineData("3,99", null)]
    [InlineData("39,9000", null)]
    [InlineData("1.234", null)]
    [InlineData("1e3", null)]
    [InlineData("￦100", null)]
    [InlineData(".5", null)]
    public void An_amount_is_read_as_people_write_it(string text, string? amount) =>
        Assert.Equal(amount, AmountText.Read(text)?.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("4821", "4821")]
    [InlineData("0012", "0012")]
    [InlineData("8123-4567 4821", "812345674821")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("123", null)]
    [InlineData("123456789012345678901", null)]
    [InlineData("48a1", null)]
    [InlineData("４８２１", null)]
    [InlineData("----", null)]
    [InlineData(null, null)]
    public void An_order_number_is_its_digits_and_keeps_its_zeros(string? text, string? digits) => Assert.Equal(digits, OrderNumberText.Read(text));

    [Theory]
    [InlineData("  왼쪽   경첩이\r\n부러졌어요 ", "왼쪽 경첩이 부러졌어요")]
    [InlineData("a\0b", "a b")]
    [InlineData("\u1112\u1161\u11ab", "한")]
    [InlineData(" \t\u0007 ", null)]
    [InlineData("\u202etxt.exe\u202c \u2066b\u2069", "txt.exe b")]
    [InlineData(null, null)]
    public void Free_text_is_kept_clean(string? text, string? kept) => Assert.Equal(kept, PlainText.Read(text));

    [Theory]
    [InlineData(null, 0)]
    [InlineData("가나다", 3)]
    [InlineData("👩‍👩‍👧‍👦!", 2)]
    public void Characters_are_counted_as_people_count_them(string? text, int length) => Assert.Equal(length, PlainText.Length(text));

    [Fact]
    public void A_letter_under_a_thousand_accents_is_not_one_character() =>
        Assert.InRange(PlainText.Length("a" + new string('\u0301', 1000)), 60, 70);

    [Theory]
    [InlineData("Broken", Problem.Broken)]
    [InlineData("broken", null)]
    [InlineData("2", null)]
    [InlineData("Broken,Different", null)]
    [InlineData(" Broken", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_choice_is_the_members_own_name(string? text, Problem? problem) => Assert.Equal(problem, ChoiceText.Read<Problem>(text));
}
