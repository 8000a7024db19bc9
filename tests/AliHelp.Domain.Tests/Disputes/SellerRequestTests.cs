using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Domain.Tests.Cases;
using AliHelp.Domain.Tests.Stories;
using static AliHelp.Domain.Tests.Cases.Decide;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Disputes;

/// <summary>What each request would do to the worked example, with its own days.</summary>
public sealed class SellerRequestTests
{
    private static readonly DisputeOpened Opened = new(Day("2026-11-20"), Remedy.RefundOnly, new(39900, Currency.Krw));

    [Fact]
    public void Every_request_has_its_advice()
    {
        var findings = On(Told(Opened)).SellerRequests;

        Assert.Equal(
            Enum.GetValues<SellerReply>().Except([SellerReply.NoAnswer, SellerReply.Refused]).ToHashSet(),
            findings.Select(finding => finding.Request).ToHashSet());
        Assert.Equal(
            [SellerReply.AskedToCancel, SellerReply.AskedToConfirm, SellerReply.AskedToWait, SellerReply.AskedToTalkOutside],
            findings.Where(finding => finding.Advice is RequestAdvice.Refuse).Select(finding => finding.Request));
        Assert.Equal(RequestAdvice.Compare, findings.Single(finding => finding.Request is SellerReply.OfferedPart).Advice);
    }

    [Theory]
    [InlineData("2026-11-26", "2026-11-27")]
    [InlineData("2026-11-27", "2026-11-27")]
    [InlineData("2026-11-28", null)]
    public void Cancelling_ends_the_dispute_and_the_window_may_be_over(string today, string? until) => Assert.Equal(
        [new RequestEffect.DisputeEnds(), until is null ? new RequestEffect.WindowIsOver() : new RequestEffect.WindowRunsUntil(Day(until))],
        Effects(Told(Opened), today, SellerReply.AskedToCancel));

    [Fact]
    public void Cancelling_says_nothing_about_a_window_that_nobody_knows()
    {
        var facts = Told(Opened) with { PaidOn = null, DeliveredOn = null };

        Assert.Equal([new RequestEffect.DisputeEnds()], Effects(facts, Today, SellerReply.AskedToCancel));
        // Payment's clock has passed, and the other one may not have begun.
        Assert.Equal([new RequestEffect.DisputeEnds()], Effects(facts with { PaidOn = Day("2026-11-03") }, Today, SellerReply.AskedToCancel));
    }

    [Fact]
    public void Button_that_was_seen_before_the_dispute_opens_no_second_one() => Assert.Equal(
        [new RequestEffect.DisputeEnds(), new RequestEffect.WindowIsOver()],
        Effects(Told(Opened) with { DisputeButton = DisputeButton.Present }, "2026-11-28", SellerReply.AskedToCancel));

    [Fact]
    public void Without_a_dispute_none_ends() =>
        Assert.Equal([new RequestEffect.WindowRunsUntil(Day("2026-11-27"))], Effects(Told(), Today, SellerReply.AskedToCancel));

    [Fact]
    public void Confirming_receipt_releases_the_money_and_starts_the_clock()
    {
        var effects = Effects(Told(Opened), Today, SellerReply.AskedToConfirm);

        Assert.IsType<RequestEffect.MoneyIsReleased>(effects[0]);
        Assert.Equal(Day("2026-12-08"), Assert.IsType<RequestEffect.ReceiptClockEnds>(effects[1]).Day);
        Assert.Single(Effects(Told(Opened) with { ReceiptConfirmedOn = Day("2026-11-14") }, Today, SellerReply.AskedToConfirm));
    }

    [Fact]
    public void Waiting_ten_days_lets_these_clocks_pass()
    {
        var effects = Effects(Told(Opened), Today, SellerReply.AskedToWait);

        Assert.Equal(new RequestEffect.WaitEnds(Day("2026-12-03")), effects[0]);
        Assert.Equal(
            [(RuleId.SellerAnswer, Day("2026-11-25")), (RuleId.PlatformStepsIn, Day("2026-11-27"))],
            effects.OfType<RequestEffect.PassesMeanwhile>().Select(effect => (effect.Deadline.Rule.Id, effect.Deadline.EndsOn)));
        Assert.Contains(Effects(Told(Opened), "2026-12-20", SellerReply.AskedToWait), effect => effect is RequestEffect.NothingPassesMeanwhile);
    }

    [Theory]
    [InlineData("2026-11-24", true)] // the wait would end on 4 December
    [InlineData("2026-11-25", true)]
    [InlineData("2026-11-15", false)]
    public void Clock_that_ends_with_the_wait_passes_meanwhile(string today, bool passes) => Assert.Equal(
        passes,
        Effects(Told(Opened, new ReturnApproved(Day("2026-11-24"))), today, SellerReply.AskedToWait)
            .Any(effect => effect is RequestEffect.PassesMeanwhile { Deadline.Rule.Id: RuleId.ReturnShipment }));

    [Fact]
    public void Offer_is_held_against_what_was_asked_for()
    {
        var offered = Told(Opened, new SellerReplied(Day("2026-11-22"), SellerReply.OfferedPart, new(9000, Currency.Krw)));
        var partial = Told(new DisputeOpened(Day("2026-11-20"), Remedy.PartialRefund));

        Assert.Equal(
            [new RequestEffect.AskedAndOffered(new(39900, Currency.Krw), new(9000, Currency.Krw)), new RequestEffect.DisputeEnds()],
            Effects(offered, Today, SellerReply.OfferedPart));
        Assert.Equal(new RequestEffect.AskedAndOffered(null, null), Effects(partial, Today, SellerReply.OfferedPart)[0]);
    }

    [Fact]
    public void Talking_elsewhere_proves_nothing_while_the_soonest_clock_goes_on()
    {
        var effects = Effects(Told(Opened), Today, SellerReply.AskedToTalkOutside);
        var again = Effects(Told(Opened), Today, SellerReply.OfferedToSendAgain);

        Assert.IsType<RequestEffect.NoProof>(effects[0]);
        Assert.Equal(Day("2026-11-25"), Assert.IsType<RequestEffect.ClockGoesOn>(effects[1]).Deadline.EndsOn);
        Assert.Equal(Day("2026-11-25"), Assert.IsType<RequestEffect.ClockGoesOn>(again[0]).Deadline.EndsOn);
    }

    [Theory]
    [InlineData(ProblemCode.Damaged, ReturnPostage.StorePays)]
    [InlineData(ProblemCode.ChangedMind, ReturnPostage.BuyerPays)]
    public void Way_abroad_is_paid_by_whom_the_reason_names(ProblemCode code, ReturnPostage payer)
    {
        var facts = Told(Opened, new ReturnApproved(Day("2026-11-22"), ReturnAddress.Abroad)) with { Code = code };

        Assert.Equal(
            [new RequestEffect.WayBackIsPaidBy(payer), new RequestEffect.ReturnBy(Day("2026-12-02"))],
            Effects(facts, Today, SellerReply.AskedToReturnAbroad));
    }

    [Fact]
    public void What_never_came_has_no_way_back() =>
        Assert.Empty(Effects(CaseFacts.From(FalseDelivery.Story.Answers, [Opened]), Today, SellerReply.AskedToReturnAbroad));

    [Fact]
    public void Case_that_is_over_is_asked_for_nothing() =>
        Assert.Empty(On(Told(Opened, new MoneyArrived(Day("2026-11-22"), new(39900, Currency.Krw)))).SellerRequests);

    private static CaseFacts Told(params CaseEvent[] told) => CaseFacts.From(Silence.Story.Answers, told);

    private static IReadOnlyList<RequestEffect> Effects(CaseFacts facts, string today, SellerReply request) =>
        On(facts, today).SellerRequests.Single(finding => finding.Request == request).Effects;
}
