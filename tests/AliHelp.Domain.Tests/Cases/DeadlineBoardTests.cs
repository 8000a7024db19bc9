using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Cases.Decide;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Cases;

public sealed class DeadlineBoardTests
{
    private static readonly CaseFacts OpenDispute = BrokenEarphones with { Stage = Stage.DisputeOpen, DisputeOpenedOn = Day("2026-11-13") };

    /// <summary>A case in which the clock runs, and the last day of the clock.</summary>
    public static TheoryData<RuleId, ClockStart, string> LastDays => new()
    {
        { RuleId.DisputeWindowFromPayment, ClockStart.PaidOn, "2026-11-18" },
        { RuleId.DisputeWindowFromReceipt, ClockStart.DeliveredOn, "2026-11-27" },
        { RuleId.FreeReturnWindow, ClockStart.PaidOn, "2027-02-01" },
        { RuleId.CardDisputeActBy, ClockStart.PaidOn, "2027-02-11" },
        { RuleId.CardDisputeLimit, ClockStart.PaidOn, "2027-03-03" },
        { RuleId.LawAnyReason, ClockStart.DeliveredOn, "2026-11-19" },
        { RuleId.LawNotAsDescribedFromKnowing, ClockStart.DeliveredOn, "2026-12-14" }, // 12 December is a Saturday
        { RuleId.LateDeliveryFast, ClockStart.ShippedOn, "2026-11-24" },
        { RuleId.LateDelivery, ClockStart.ShippedOn, "2026-12-10" },
        { RuleId.PayPalClaim, ClockStart.PaidOn, "2027-05-07" },
        { RuleId.SellerAnswer, ClockStart.DisputeOpenedOn, "2026-11-18" },
        { RuleId.PlatformStepsIn, ClockStart.DisputeOpenedOn, "2026-11-20" },
        { RuleId.RefundOverdue, ClockStart.DisputeOpenedOn, "2026-11-28" },
        { RuleId.ReturnShipment, ClockStart.ReturnApprovedOn, "2026-11-30" },
    };

    [Theory]
    [MemberData(nameof(LastDays))]
    public void Clock_runs_to_the_end_of_its_last_day(RuleId id, ClockStart startedBy, string lastDay)
    {
        var facts = id switch
        {
            RuleId.LateDeliveryFast or RuleId.LateDelivery or RuleId.PayPalClaim => LateParcel,
            RuleId.SellerAnswer or RuleId.PlatformStepsIn or RuleId.RefundOverdue => OpenDispute,
            RuleId.ReturnShipment => OpenDispute with { Stage = Stage.ReturnApproved, ReturnApprovedOn = Day("2026-11-20") },
            _ => BrokenEarphones,
        };
        var dayAfter = $"{Day(lastDay).AddDays(1):O}";

        Assert.Equal((startedBy, EndOf(lastDay), false), Shown(On(facts, $"{Day(lastDay).AddDays(-1):O}")));
        Assert.Equal((startedBy, EndOf(lastDay), false), Shown(On(facts, lastDay)));
        Assert.Equal((startedBy, EndOf(lastDay), true), Shown(On(facts, dayAfter)));

        (ClockStart, DateTime, bool)? Shown(CaseDecision decision) =>
            decision.Clock(id) is { } clock ? (clock.StartedBy, clock.EndsAt, clock.Passed) : null;
    }

    [Fact]
    public void Running_clocks_come_soonest_first_then_passed_ones_latest_first()
    {
        var decision = On(BrokenEarphones);

        Assert.Equal(
            [
                RuleId.DisputeWindowFromReceipt, RuleId.LawNotAsDescribedFromKnowing, RuleId.FreeReturnWindow, RuleId.CardDisputeActBy,
                RuleId.CardDisputeLimit, RuleId.LawAnyReason, RuleId.DisputeWindowFromPayment,
            ],
            decision.Deadlines.Select(clock => clock.Rule.Id));
    }

    [Fact]
    public void Opened_dispute_ends_the_time_to_open_one()
    {
        var decision = On(OpenDispute);

        Assert.Equal(2, decision.Window.Deadlines.Count);
        Assert.Empty(decision.Deadlines.Intersect(decision.Window.Deadlines));
    }

    [Fact]
    public void Changed_mind_has_free_return_and_the_law_of_any_reason_but_no_fault()
    {
        var decision = On(BrokenEarphones with { Problem = Problem.ChangedMind, Code = ProblemCode.ChangedMind });

        Assert.NotNull(decision.Clock(RuleId.FreeReturnWindow));
        Assert.NotNull(decision.Clock(RuleId.LawAnyReason));
        Assert.Null(decision.Clock(RuleId.LawNotAsDescribedFromKnowing));
    }

    [Theory]
    [InlineData(ProblemCode.InTransitLate, false, true)]
    [InlineData(ProblemCode.MarkedDelivered, false, true)]
    [InlineData(ProblemCode.Defective, true, false)]
    [InlineData(null, null, false)]
    public void Punctual_delivery_was_promised_to_those_who_still_wait(ProblemCode? code, bool? received, bool runs) =>
        Assert.Equal(runs, On(LateParcel with { Code = code, Received = received }).Clock(RuleId.LateDelivery) is not null);

    [Theory]
    [InlineData(PaymentMethod.DebitCard, WalletFunding.Unknown, true)]
    [InlineData(PaymentMethod.KakaoPay, WalletFunding.Card, true)]
    [InlineData(PaymentMethod.KakaoPay, WalletFunding.Balance, false)]
    [InlineData(PaymentMethod.KakaoPay, WalletFunding.Unknown, false)]
    [InlineData(PaymentMethod.Alipay, WalletFunding.Card, false)]
    [InlineData(PaymentMethod.Unknown, WalletFunding.Unknown, false)]
    public void Card_clocks_run_only_where_a_card_is_known_to_have_paid(PaymentMethod method, WalletFunding funding, bool runs) =>
        Assert.Equal(runs, On(BrokenEarphones with { Payment = method, Funding = funding }).Clock(RuleId.CardDisputeActBy) is not null);

    [Theory]
    [InlineData("2026-11-02", null, null, null, ClockStart.DisputeOpenedOn, "2026-11-17")]
    [InlineData("2026-11-02", "2026-11-05", null, null, ClockStart.ReturnSentOn, "2026-11-20")]
    [InlineData("2026-11-02", "2026-11-05", "2026-11-10", null, ClockStart.ReturnReceivedOn, "2026-11-25")]
    [InlineData("2026-11-02", "2026-11-05", "2026-11-10", "2026-11-12", ClockStart.DecidedOn, "2026-11-27")]
    [InlineData(null, "2026-11-05", null, null, ClockStart.ReturnSentOn, "2026-11-20")]
    [InlineData("2026-11-05", "2026-11-05", "2026-11-05", null, ClockStart.ReturnReceivedOn, "2026-11-20")]
    public void Refund_is_overdue_counted_from_the_last_step_that_asked_for_it(
        string? opened, string? sent, string? received, string? decided, ClockStart startedBy, string lastDay)
    {
        var clock = On(BrokenEarphones with
        {
            Stage = Stage.RefundApproved,
            DisputeOpenedOn = DayOrNone(opened),
            ReturnSentOn = DayOrNone(sent),
            ReturnReceivedOn = DayOrNone(received),
            DecidedOn = DayOrNone(decided),
        }).Clock(RuleId.RefundOverdue);

        Assert.Equal((startedBy, Day(lastDay)), (clock!.StartedBy, clock.EndsOn));
    }

    [Theory]
    [InlineData(PaymentMethod.CreditCard, false)]
    [InlineData(PaymentMethod.CouponsOnly, true)]
    public void Once_money_has_started_the_banks_days_count_unless_no_bank_moves_it(PaymentMethod method, bool runs) => Assert.Equal(
        runs,
        On(OpenDispute with { Stage = Stage.RefundApproved, Payment = method, RefundStartedOn = Day("2026-11-20") })
            .Clock(RuleId.RefundOverdue) is not null);

    [Fact]
    public void Return_that_nobody_can_place_is_overdue_like_one_that_was_sent() => Assert.Equal(
        Day("2026-11-28"),
        On(OpenDispute with { Problem = Problem.RefundMissing, Code = null, Stage = Stage.NotSure }).Clock(RuleId.RefundOverdue)?.EndsOn);

    [Fact]
    public void Days_beyond_the_calendar_give_no_clock_and_no_refund()
    {
        var decision = On(BrokenEarphones with { DeliveredOn = new(2055, 1, 1) }, "2055-01-02");

        Assert.Null(decision.Clock(RuleId.LawAnyReason));
        Assert.NotNull(decision.Clock(RuleId.DisputeWindowFromReceipt));
        Assert.Null(decision.Refund);
    }
}
