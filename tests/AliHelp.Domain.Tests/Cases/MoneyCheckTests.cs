using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Domain.Tests.Stories;
using static AliHelp.Domain.Tests.Cases.Decide;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Cases;

public sealed class MoneyCheckTests
{
    private static readonly DisputeOpened Opened = new(Day("2026-11-13"));

    [Fact]
    public void Nothing_is_checked_before_the_money_is_there()
    {
        Assert.Null(On(Told(Opened, new RefundStarted(Day("2026-11-20")))).MoneyCheck);
        Assert.NotNull(On(Told(Opened, new MoneyArrived(Day("2026-11-20")))).MoneyCheck);
    }

    [Fact]
    public void Money_that_is_there_is_not_estimated_any_more_be_it_too_little()
    {
        Assert.NotNull(On(Told(Opened, new RefundStarted(Day("2026-11-20")))).Refund);
        Assert.Null(On(Told(Opened, Arrived(39900))).Refund);
        Assert.Null(On(Told(Opened, Arrived(20000))).Refund);
    }

    [Theory]
    [InlineData(39899, 1)]
    [InlineData(39900, null)]
    [InlineData(39901, null)]
    public void Less_than_was_paid_is_missing(int arrived, int? missing) =>
        Assert.Equal(missing, (int?)On(Told(Opened, Arrived(arrived))).MoneyCheck!.Missing?.Amount);

    public static TheoryData<CaseEvent[], int?> ExpectedAmounts => new()
    {
        { [Opened], 39900 },
        { [new DisputeOpened(Day("2026-11-13"), Remedy.PartialRefund, new(20000, Currency.Krw))], 20000 },
        { [new DisputeOpened(Day("2026-11-13"), Remedy.PartialRefund)], null },
        { [Opened, new DisputeDecided(Day("2026-11-14"), Ruling.FullRefund)], 39900 },
        { [Opened, new DisputeDecided(Day("2026-11-14"), Ruling.PartialRefund, new(15000, Currency.Krw))], 15000 },
        { [Opened, new DisputeDecided(Day("2026-11-14"), Ruling.PartialRefund)], null },
        { [Opened, Offered(9000), new OfferAccepted(Day("2026-11-15"))], 9000 },
        { [Opened, Offered(null), new OfferAccepted(Day("2026-11-15"))], null },
        {
            [
                Opened, new DisputeDecided(Day("2026-11-14"), Ruling.PartialRefund, new(15000, Currency.Krw)), new AppealFiled(Day("2026-11-15")),
                new DisputeDecided(Day("2026-11-16"), Ruling.FullRefund),
            ],
            39900
        },
    };

    [Theory]
    [MemberData(nameof(ExpectedAmounts))]
    public void Expected_is_what_was_decided_else_asked_for_else_paid(CaseEvent[] told, int? expected) =>
        Assert.Equal(expected, (int?)On(Told([.. told, Arrived(1)])).MoneyCheck!.Expected?.Amount);

    [Fact]
    public void Two_currencies_cannot_be_compared()
    {
        var check = On(Told(Opened, new MoneyArrived(Day("2026-11-20"), new(10, Currency.Usd)))).MoneyCheck!;

        Assert.Null(check.Missing);
        Assert.Contains(MoneyCheckItem.ExchangeDifference, check.Items);
        Assert.DoesNotContain(MoneyCheckItem.ExchangeDifference, On(Told(Opened, Arrived(39900))).MoneyCheck!.Items);
    }

    [Fact]
    public void Way_back_and_duty_are_checked_only_where_the_goods_went_back()
    {
        CaseEvent sent = new ReturnSent(Day("2026-11-18"), "우체국", "6891234567890");
        var back = On(Told(Opened, sent, Arrived(39900))).MoneyCheck!;

        Assert.Equal([MoneyCheckItem.ReturnPostage, MoneyCheckItem.Duty, MoneyCheckItem.CardFee, MoneyCheckItem.Coupon], back.Items);
        Assert.Equal(Day("2027-05-04"), back.DutyRefund?.EndsOn); // six months, and 3 May is a day off
        Assert.Equal([MoneyCheckItem.CardFee, MoneyCheckItem.Coupon], On(Told(Opened, Arrived(39900))).MoneyCheck!.Items);
        Assert.DoesNotContain(
            MoneyCheckItem.ReturnPostage,
            On(CaseFacts.From(Domain.Tests.Stories.ChangedMind.Story.Answers, [Opened, sent, Arrived(15900)])).MoneyCheck!.Items);
    }

    [Theory]
    [InlineData(150, false)]
    [InlineData(151, true)]
    public void Duty_is_due_above_its_limit(int paid, bool due)
    {
        var answers = ReturnAtHome.Story.Answers with { Message = new(Amount: paid, Currency: Currency.Usd) };
        CaseEvent[] told = [new ReturnSent(Day("2026-11-20"), "우체국", "6891234567890"), new MoneyArrived(Day("2026-11-22"))];
        var decision = On(CaseFacts.From(answers, told));

        Assert.Equal(due, decision.MoneyCheck!.Items.Contains(MoneyCheckItem.Duty));
        Assert.Equal(due, decision.MoneyCheck.DutyRefund is not null);
        Assert.Equal(due, decision.Clock(RuleId.DutyRefund) is not null);
    }

    /// <summary>Who wished to return the goods and then took a part of the money kept them.</summary>
    [Fact]
    public void Accepted_part_sends_nothing_back() => Assert.DoesNotContain(
        MoneyCheckItem.ReturnPostage,
        On(CaseFacts.From(
            Silence.Story.Answers with { Goal = new(Goal.ReturnForRefund) },
            [Opened, Offered(null), new OfferAccepted(Day("2026-11-15")), Arrived(9000)])).MoneyCheck!.Items);

    private static CaseFacts Told(params CaseEvent[] told) => CaseFacts.From(Silence.Story.Answers, told);

    private static SellerReplied Offered(int? won) =>
        new(Day("2026-11-14"), SellerReply.OfferedPart, won is { } amount ? new(amount, Currency.Krw) : null);

    private static MoneyArrived Arrived(int won) => new(Day("2026-11-20"), new(won, Currency.Krw));
}
