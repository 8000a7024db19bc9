using AliHelp.Domain.Calendar;
using AliHelp.Domain.Rules;
using FsCheck.Xunit;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Rules;

public sealed class CountingTests
{
    private static readonly KoreanBankCalendar Calendar = KoreanBankCalendar.Standard;

    [Theory]
    // Platform clocks count calendar days and stop on whatever day that is.
    [InlineData(RuleId.DisputeWindowFromReceipt, "2026-11-12", "2026-11-27")]
    [InlineData(RuleId.DisputeWindowFromReceipt, "2026-09-10", "2026-09-25")] // Chuseok
    [InlineData(RuleId.DisputeWindowFromReceipt, "2026-11-14", "2026-11-29")] // a Sunday
    [InlineData(RuleId.DisputeWindowFromReceipt, "2028-02-14", "2028-02-29")] // leap day
    [InlineData(RuleId.DisputeWindowFromReceipt, "2027-02-14", "2027-03-01")]
    [InlineData(RuleId.CardDisputeLimit, "2027-11-01", "2028-02-29")]
    // Statutes roll over week-ends, holidays and substitutes.
    [InlineData(RuleId.LawAnyReason, "2026-11-12", "2026-11-19")]
    [InlineData(RuleId.LawAnyReason, "2026-11-13", "2026-11-20")] // a Friday
    [InlineData(RuleId.LawAnyReason, "2026-11-14", "2026-11-23")] // Saturday to Monday
    [InlineData(RuleId.LawAnyReason, "2026-11-15", "2026-11-23")] // Sunday to Monday
    [InlineData(RuleId.LawAnyReason, "2026-09-17", "2026-09-28")] // Chuseok, Thursday to Saturday, then a Sunday
    [InlineData(RuleId.LawAnyReason, "2027-01-30", "2027-02-10")] // Seollal on a Sunday, its substitute on Tuesday the 9th
    [InlineData(RuleId.LawAnyReason, "2026-12-18", "2026-12-28")] // Christmas on a Friday
    [InlineData(RuleId.LawAnyReason, "2025-04-24", "2025-05-01")] // banks are closed on 1 May 2025, the law's clock is not stopped
    [InlineData(RuleId.LawAnyReason, "2027-04-24", "2027-05-04")] // 1 May 2027 is a holiday with a substitute
    // Months by calendar.
    [InlineData(RuleId.LawNotAsDescribedFromReceipt, "2026-11-12", "2027-02-12")]
    [InlineData(RuleId.LawNotAsDescribedFromReceipt, "2027-11-29", "2028-02-29")] // leap day
    [InlineData(RuleId.LawNotAsDescribedFromReceipt, "2027-11-30", "2028-02-29")]
    [InlineData(RuleId.LawNotAsDescribedFromReceipt, "2026-11-29", "2027-03-02")] // 28 February is a Sunday, 1 March a holiday
    [InlineData(RuleId.LawNotAsDescribedFromReceipt, "2027-02-27", "2027-05-27")]
    [InlineData(RuleId.LawNotAsDescribedFromReceipt, "2027-02-28", "2027-05-31")] // counted from the first of a month to the end of one
    [InlineData(RuleId.LawNotAsDescribedFromReceipt, "2027-03-01", "2027-06-01")]
    [InlineData(RuleId.DutyRefund, "2026-08-31", "2027-03-02")]
    // Across the end of a year.
    [InlineData(RuleId.DutyRefund, "2026-12-31", "2027-06-30")]
    [InlineData(RuleId.DutyRefund, "2026-06-30", "2026-12-31")]
    // Where dates or holidays end, there is no answer.
    [InlineData(RuleId.LawAnyReason, "1999-12-20", null)]
    [InlineData(RuleId.LawAnyReason, "2050-12-23", "2050-12-30")]
    [InlineData(RuleId.LawAnyReason, "2050-12-24", null)] // 31 December 2050 is a Saturday
    [InlineData(RuleId.LawAnyReason, "9999-12-31", null)]
    [InlineData(RuleId.LawNotAsDescribedFromReceipt, "9999-12-31", null)]
    [InlineData(RuleId.DisputeWindowFromReceipt, "9999-12-16", "9999-12-31")]
    [InlineData(RuleId.DisputeWindowFromReceipt, "9999-12-17", null)]
    [InlineData(RuleId.RefundCard, "2050-12-31", null)]
    [InlineData(RuleId.RefundCard, "1999-12-31", null)]
    [InlineData(RuleId.RefundCard, "2026-09-18", "2026-10-15")]
    public void Clock_ends_on_the_day_that_its_convention_says(RuleId id, string start, string? lastDay) =>
        Assert.Equal(DayOrNone(lastDay), Counting.LastDay(Rule(id), Day(start), Calendar));

    [Theory]
    [InlineData(RuleId.ClosingSoon, 0, true)]
    [InlineData(RuleId.ClosingSoon, 3, true)]
    [InlineData(RuleId.ClosingSoon, 4, false)]
    [InlineData(RuleId.AgentHours, 14, false)]
    [InlineData(RuleId.AgentHours, 15, true)]
    [InlineData(RuleId.AgentHours, 21, true)]
    [InlineData(RuleId.AgentHours, 22, false)]
    [InlineData(RuleId.DutyFreeLimit, 150, true)]
    [InlineData(RuleId.DutyFreeLimit, 151, false)]
    public void Limit_is_inclusive_and_hours_end_where_the_last_begins(RuleId id, int number, bool within) =>
        Assert.Equal(within, Counting.IsWithin(Rule(id), number));

    [Fact]
    public void What_is_no_clock_counts_no_days_and_a_clock_is_no_limit()
    {
        Assert.Throws<ArgumentException>(() => Counting.LastDay(Rule(RuleId.AgentHours), Day("2026-11-23"), Calendar));
        Assert.Throws<ArgumentException>(() => Counting.LastDay(Rule(RuleId.OrderPageCountdown), Day("2026-11-23"), Calendar));
        Assert.Throws<ArgumentException>(() => Counting.BankRange(Rule(RuleId.SellerAnswer), Day("2026-11-23"), Calendar));
        Assert.Throws<ArgumentException>(() => Counting.IsWithin(Rule(RuleId.SellerAnswer), 5));
    }

    [Property]
    public bool Clocks_never_run_backwards(int startDay, int later)
    {
        var start = new DateOnly(2001, 1, 1).AddDays(Math.Abs(startDay % 15_000));
        var next = start.AddDays(Math.Abs(later % 400));
        return PolicyBook.AliExpressKorea.Rules
            .Where(rule => rule.Convention is CountingConvention.Platform or CountingConvention.Statute or CountingConvention.BankDays)
            .Select(rule => (Earlier: Counting.LastDay(rule, start, Calendar), Later: Counting.LastDay(rule, next, Calendar)))
            .All(ends => start < ends.Earlier && ends.Earlier <= ends.Later);
    }

    [Property]
    public bool Statutes_end_on_a_working_day_and_platform_clocks_on_the_very_day(int startDay)
    {
        var start = new DateOnly(2001, 1, 1).AddDays(Math.Abs(startDay % 15_000));
        var statute = Counting.LastDay(Rule(RuleId.LawNotAsDescribedFromKnowing), start, Calendar)!.Value;
        var platform = Counting.LastDay(Rule(RuleId.DisputeWindowFromReceipt), start, Calendar)!.Value;
        return statute.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
            && !Calendar.IsPublicHoliday(statute)
            && platform.DayNumber - start.DayNumber == Rule(RuleId.DisputeWindowFromReceipt).Value.Max;
    }

    private static PolicyRule Rule(RuleId id) => PolicyBook.AliExpressKorea.Rule(id, PolicyBook.AliExpressKorea.Edition);
}
