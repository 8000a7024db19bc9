using AliHelp.Domain.Calendar;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Refunds;
using AliHelp.Domain.Rules;
using FsCheck.Xunit;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Refunds;

public sealed class RefundEstimateTests
{
    private static readonly KoreanBankCalendar Calendar = KoreanBankCalendar.Standard;

    [Theory]
    [InlineData("2026-09-18", "2026-10-01", "2026-10-15")] // Chuseok, and the substitute for 3 October
    [InlineData("2026-11-27", "2026-12-08", "2026-12-18")]
    [InlineData("2026-11-28", "2026-12-08", "2026-12-18")] // a Saturday and the Friday before it count alike
    [InlineData("2026-11-30", "2026-12-09", "2026-12-21")]
    [InlineData("2026-12-18", "2026-12-30", "2027-01-12")] // Christmas and New Year's Day
    [InlineData("2027-02-01", "2027-02-12", "2027-02-24")] // Seollal on a Sunday, with its substitute on the 9th
    [InlineData("2026-02-11", "2026-02-25", "2026-03-10")] // Seollal; 1 March on a Sunday, substitute on the 2nd
    public void Credit_card_takes_seven_to_fifteen_bank_days(string startedOn, string earliest, string latest)
    {
        var estimate = Estimate(PaymentMethod.CreditCard, startedOn);

        Assert.Equal((Day(earliest), Day(latest)), (estimate.Earliest, estimate.Latest));
    }

    [Theory]
    [InlineData(PaymentMethod.CreditCard, WalletFunding.Balance, RuleId.RefundCard, null)]
    [InlineData(PaymentMethod.DebitCard, WalletFunding.Unknown, RuleId.RefundCard, null)]
    [InlineData(PaymentMethod.Alipay, WalletFunding.Card, RuleId.RefundWallet, typeof(Reason.NoWalletFigurePublished))]
    [InlineData(PaymentMethod.KakaoPay, WalletFunding.Balance, RuleId.RefundWallet, typeof(Reason.NoWalletFigurePublished))]
    [InlineData(PaymentMethod.NaverPay, WalletFunding.Card, RuleId.RefundCard, typeof(Reason.WalletChargesCard))]
    [InlineData(PaymentMethod.TossPay, WalletFunding.Unknown, RuleId.RefundUnknownMethod, typeof(Reason.MethodNotKnown))]
    [InlineData(PaymentMethod.OtherWallet, WalletFunding.Card, RuleId.RefundCard, typeof(Reason.WalletChargesCard))]
    [InlineData(PaymentMethod.PayPal, WalletFunding.Card, RuleId.RefundPayPal, null)]
    [InlineData(PaymentMethod.Unknown, WalletFunding.Balance, RuleId.RefundUnknownMethod, typeof(Reason.MethodNotKnown))]
    public void Method_and_funding_choose_the_rule(PaymentMethod method, WalletFunding funding, RuleId rule, Type? reason)
    {
        var estimate = Estimate(method, "2026-11-23", funding);
        Type[] special = [typeof(Reason.NoWalletFigurePublished), typeof(Reason.WalletChargesCard), typeof(Reason.MethodNotKnown)];

        Assert.Equal(rule, estimate.Rule.Id);
        Assert.Equal(reason is null ? [] : new[] { reason }, estimate.Reasons.Select(why => why.GetType()).Where(special.Contains));
        var range = Assert.IsType<Reason.RefundRange>(estimate.Reasons[0]);
        Assert.Equal(FilingChoices.IsWallet(method) ? funding : null, range.Funding);
    }

    [Fact]
    public void Coupons_move_no_money() =>
        Assert.Null(RefundEstimate.For(
            PaymentMethod.CouponsOnly, WalletFunding.Balance, RefundStart.Known, new(2026, 11, 23), PolicyBook.AliExpressKorea, Calendar));

    [Theory]
    [InlineData("1999-12-31", false)]
    [InlineData("2000-01-01", true)]
    [InlineData("2050-12-08", true)]
    [InlineData("2050-12-09", false)]
    [InlineData("2050-12-31", false)]
    [InlineData("9999-12-31", false)]
    public void Outside_the_calendar_there_is_no_estimate(string startedOn, bool known) =>
        Assert.Equal(known, RefundEstimate.For(
            PaymentMethod.CreditCard, WalletFunding.Balance, RefundStart.Known, Day(startedOn), PolicyBook.AliExpressKorea, Calendar) is not null);

    [Fact]
    public void Days_tell_number_or_holiday_and_when_money_may_arrive()
    {
        var estimate = Estimate(PaymentMethod.CreditCard, "2026-09-18");

        Assert.Equal(Day("2026-09-19"), estimate.Days[0].Day);
        Assert.Equal(27, estimate.Days.Count);
        Assert.Equal(ClosedDayKind.Weekend, estimate.Days[0].Closed?.Kind);
        Assert.Equal(1, On("2026-09-21").BusinessDay);
        Assert.Equal([KoreanHoliday.Chuseok], On("2026-09-24").Closed!.Holidays);
        Assert.Equal((6, false), (On("2026-09-30").BusinessDay, On("2026-09-30").Expected));
        Assert.Equal((7, true), (On("2026-10-01").BusinessDay, On("2026-10-01").Expected));
        Assert.False(On("2026-10-05").Expected);
        Assert.Equal(ClosedDayKind.Substitute, On("2026-10-05").Closed?.Kind);
        Assert.Equal((15, true), (On("2026-10-15").BusinessDay, On("2026-10-15").Expected));
        var skipped = Assert.Single(estimate.Reasons.OfType<Reason.HolidaysSkipped>());
        Assert.Equal(["2026-09-24", "2026-09-25", "2026-10-05", "2026-10-09"], skipped.Days.Select(day => $"{day.Day:O}"));

        RefundDay On(string day) => estimate.Days.Single(candidate => candidate.Day == Day(day));
    }

    [Fact]
    public void Start_is_said_to_be_known_or_assumed()
    {
        Assert.Equal(Day("2026-11-23"), Estimate(PaymentMethod.PayPal, "2026-11-23").Reasons.OfType<Reason.RefundStartKnown>().Single().StartedOn);
        var assumed = Estimate(PaymentMethod.PayPal, "2026-11-23", start: RefundStart.IfAgreed).Reasons.OfType<Reason.RefundStartAssumed>().Single();
        Assert.Equal((RefundStart.IfAgreed, Day("2026-11-23")), (assumed.Start, assumed.StartedOn));
    }

    [Fact]
    public void Beyond_the_known_holidays_the_estimate_is_provisional_and_says_so()
    {
        var before = Estimate(PaymentMethod.CreditCard, $"{Calendar.Shift(Calendar.KnownUntil, -20):O}");
        var beyond = Estimate(PaymentMethod.CreditCard, $"{Calendar.KnownUntil:O}");

        Assert.False(before.Provisional);
        Assert.DoesNotContain(before.Reasons, reason => reason is Reason.Provisional);
        Assert.True(beyond.Provisional);
        Assert.Equal(Calendar.KnownUntil, beyond.Reasons.OfType<Reason.Provisional>().Single().KnownUntil);
    }

    [Property]
    public bool Days_run_without_a_gap_and_number_the_open_ones(DateTime moment, PaymentMethod method, WalletFunding funding)
    {
        var startedOn = new DateOnly(2001 + (moment.Year % 48), moment.Month, moment.Day % 28 + 1);
        if (RefundEstimate.For(method, funding, RefundStart.Known, startedOn, PolicyBook.AliExpressKorea, Calendar) is not { } estimate)
            return method is PaymentMethod.CouponsOnly;
        var open = estimate.Days.Where(day => day.Closed is null).ToList();
        return estimate.Days.Select((day, index) => day.Day == startedOn.AddDays(index + 1)).All(follows => follows)
            && open.Select(day => day.BusinessDay).SequenceEqual(Enumerable.Range(1, estimate.Rule.Value.Max).Select(number => (int?)number))
            && open[^1].Day == estimate.Latest
            && open[estimate.Rule.Value.Min - 1].Day == estimate.Earliest
            && estimate.Days.Count(day => day.Expected) == estimate.Rule.Value.Max - estimate.Rule.Value.Min + 1
            && estimate.Days.All(day => day.BusinessDay is null == day.Closed is not null);
    }

    private static RefundEstimate Estimate(
        PaymentMethod method, string startedOn, WalletFunding funding = WalletFunding.Balance, RefundStart start = RefundStart.Known) =>
        RefundEstimate.For(method, funding, start, Day(startedOn), PolicyBook.AliExpressKorea, Calendar)!;
}
