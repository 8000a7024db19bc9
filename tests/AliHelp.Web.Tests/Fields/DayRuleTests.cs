using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Writing.Words;

namespace AliHelp.Web.Tests.Fields;

public sealed class DayRuleTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly FilingTexts Korean = Texts.Korean.Filing;

    [Theory]
    [InlineData("2026-11-22", null)]
    [InlineData("2026-11-23", null)]
    [InlineData("2026-11-24", "도착한 날은 오늘이거나 오늘보다 전이어야 해요")]
    public void Today_is_the_latest_day(string text, string? fault) =>
        Assert.Equal(fault, new DayRule(AskedDay.DeliveredOn, Today).FaultOf(text, Korean));

    [Theory]
    [InlineData("2014-12-31", "도착한 날은 2015년 1월 1일(목)부터 적을 수 있어요")]
    [InlineData("2015-01-01", null)]
    [InlineData("2015-01-02", null)]
    public void There_is_an_earliest_day(string text, string? fault) =>
        Assert.Equal(fault, new DayRule(AskedDay.DeliveredOn, Today).FaultOf(text, Korean));

    [Theory]
    [InlineData("2026-11-02", "도착한 날이 결제한 2026년 11월 3일(화)보다 빨라요")]
    [InlineData("2026-11-03", null)]
    [InlineData("2026-11-04", null)]
    public void The_day_of_payment_is_the_first_possible(string text, string? fault) =>
        Assert.Equal(fault, new DayRule(AskedDay.DeliveredOn, Today) { PaidOn = new(2026, 11, 3) }.FaultOf(text, Korean));

    [Theory]
    [InlineData("2027-11-22", null)]
    [InlineData("2027-11-23", null)]
    [InlineData("2027-11-24", "약속한 도착일은 2027년 11월 23일(화)까지 적을 수 있어요")]
    public void A_promise_may_lie_ahead(string text, string? fault) =>
        Assert.Equal(fault, new DayRule(AskedDay.PromisedOn, Today) { Latest = Today.AddYears(1) }.FaultOf(text, Korean));

    [Fact]
    public void Nothing_is_a_fault_only_where_a_day_is_needed()
    {
        Assert.Equal("결제한 날을 입력해 주세요", new DayRule(AskedDay.PaidOn, Today).FaultOf(" ", Korean));
        Assert.Null(new DayRule(AskedDay.PaidOn, Today) { IsOptional = true }.FaultOf(" ", Korean));
    }

    public static TheoryData<AskedDay> Days => [.. Enum.GetValues<AskedDay>()];

    // 을, 은, 이 and 과 stand right behind each name in the messages.
    [Theory]
    [MemberData(nameof(Days))]
    public void Every_korean_name_of_a_day_ends_in_a_final_consonant(AskedDay day)
    {
        var last = Korean.Label(day)[^1];

        Assert.InRange(last, '가', '힣');
        Assert.NotEqual(0, (last - '가') % 28);
    }
}
