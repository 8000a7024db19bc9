using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Summaries;

public sealed class MoneyWordsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DisputeOpened Opened = new(new(2026, 11, 16));

    [Fact]
    public void Until_the_money_is_there_nothing_is_checked() => Assert.Null(Money(Texts.Korean, Examples.BrokenEarphones, Opened));

    [Theory]
    [InlineData(23.90, "US$23.90 들어왔어요. 받을 돈이 모두 왔어요.", false)]
    [InlineData(23.89, "받을 돈은 US$23.90인데 US$23.89만 들어왔어요. US$0.01 모자라요.", true)]
    [InlineData(23.91, "US$23.91 들어왔어요. 받을 돈이 모두 왔어요.", false)]
    public void What_is_missing_is_told_to_the_cent(decimal arrived, string result, bool isShort)
    {
        var money = Money(Texts.Korean, Examples.BrokenEarphones, Opened, new MoneyArrived(Today, new(arrived, Currency.Usd)))!;
        Assert.Equal((result, isShort), (money.Result, money.IsShort));
    }

    [Fact]
    public void What_cannot_be_compared_is_not()
    {
        var unknown = Examples.BrokenEarphones with { Message = new() };
        Assert.Equal(
            "받을 돈은 US$23.90인데 31,000원 들어왔어요. 통화가 달라 환율을 확인해야 해요.",
            Money(Texts.Korean, Examples.BrokenEarphones, Opened, new MoneyArrived(Today, new(31000, Currency.Krw)))!.Result);
        Assert.Equal(
            "31,000원 들어왔어요. 받을 돈과 같은지 확인하세요.",
            Money(Texts.Korean, unknown, Opened, new MoneyArrived(Today, new(31000, Currency.Krw)))!.Result);
        Assert.Equal(
            "US$23.90 was due. Check on your statement how much arrived.",
            Money(Texts.English, Examples.BrokenEarphones, Opened, new MoneyArrived(Today))!.Result);
        Assert.Equal(
            "The money arrived. Check the amount on your statement.", Money(Texts.English, unknown, Opened, new MoneyArrived(Today))!.Result);
    }

    [Fact]
    public void Duty_says_until_when_by_which_figure_and_up_to_which_amount()
    {
        var duty = Duty(Examples.BrokenEarphones with { Message = new(Amount: 200, Currency: Currency.Usd) }, Today);
        Assert.Equal(
            "관세를 냈다면 UNI-PASS에서 돌려받기를 신청하세요. 2027년 5월 4일(화)까지예요. 통관한 날부터 6개월인데 결제한 날부터 이르게 셌어요. "
            + "2,000,000원까지는 수출 신고 없이도 신청할 수 있어요.",
            duty!.Detail);
    }

    [Fact]
    public void A_duty_clock_that_has_passed_by_the_day_of_payment_may_still_run_from_clearance()
    {
        var answers = Examples.BrokenEarphones with { PaidOn = new(new(2026, 4, 20)), Message = new(Amount: 200, Currency: Currency.Usd) };
        Assert.Contains("확인해 보세요", Duty(answers, Today)!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Below_the_limit_no_duty_was_paid() => Assert.Null(Duty(Examples.BrokenEarphones, Today));

    [Fact]
    public void Every_thing_to_check_has_a_title_and_a_detail_in_both_languages()
    {
        foreach (var texts in new[] { Texts.Korean, Texts.English })
            Assert.All(Enum.GetValues<MoneyCheckItem>(), item => Assert.NotEqual(texts.Plan.Money.Title(item), texts.Plan.Money.Detail(item)));
    }

    private static MoneyRow? Duty(FilingAnswers answers, DateOnly arrivedOn)
    {
        CaseEvent[] events =
        [
            Opened,
            new ReturnApproved(new(2026, 11, 17)),
            new ReturnSent(new(2026, 11, 18), "CJ", "EB123456789KR"),
            new MoneyArrived(arrivedOn),
        ];
        return Money(Texts.Korean, answers, events)!.Items.SingleOrDefault(row => row.Item is MoneyCheckItem.Duty);
    }

    private static MoneyText? Money(Texts texts, FilingAnswers answers, params CaseEvent[] events) =>
        MoneyWords.For(Examples.Decide(Examples.File(answers, events)), texts);
}
