using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Refunds;
using static AliHelp.Domain.Tests.Cases.Decide;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Cases;

/// <summary>The refund's start and the steps before it, each as long as the rules allow.</summary>
public sealed class RoadAheadTests
{
    [Fact]
    public void Refund_only_starts_when_the_seller_agrees_on_the_last_day()
    {
        var decision = On(BrokenEarphones with { Goal = Goal.FullRefund });

        Expect(decision, RefundStart.IfAgreed, "2026-11-28", "SellerAnswers 2026-11-28", "PlatformStepsIn 2026-11-30", "RefundArrives 2026-12-18");
        Assert.Equal((Day("2026-12-08"), Day("2026-12-18")), (decision.Refund!.Earliest, decision.Refund.Latest));
    }

    [Theory]
    [InlineData(Goal.ReturnForRefund)]
    [InlineData(Goal.Exchange)]
    public void Return_adds_the_days_to_send_it(Goal goal) => Expect(
        On(BrokenEarphones with { Goal = goal }), RefundStart.IfReturned, "2026-12-08",
        "SellerAnswers 2026-11-28", "PlatformStepsIn 2026-11-30", "ReturnIsSent 2026-12-08", "SellerConfirmsReturn -", "RefundArrives -");

    [Fact]
    public void Seller_whose_clock_runs_already_has_what_is_left_of_it() => Expect(
        On(BrokenEarphones with { Stage = Stage.DisputeOpen, DisputeOpenedOn = Day("2026-11-20"), Goal = Goal.FullRefund }),
        RefundStart.IfAgreed, "2026-11-25", "SellerAnswers 2026-11-25", "PlatformStepsIn 2026-11-27", "RefundArrives 2026-12-16");

    [Fact]
    public void Silent_seller_is_past_and_counting_begins_today() => Expect(
        On(BrokenEarphones with { Stage = Stage.DisputeOpen, DisputeOpenedOn = Day("2026-11-10"), Goal = Goal.FullRefund }),
        RefundStart.IfAgreed, Today, "PlatformStepsIn -", "RefundArrives -");

    [Theory]
    [InlineData("2026-11-20", "2026-11-30")]
    [InlineData("2026-11-01", Today)]
    [InlineData(null, "2026-12-03")]
    public void Approved_return_is_sent_on_its_last_day(string? approvedOn, string start)
    {
        var decision = On(BrokenEarphones with { Stage = Stage.ReturnApproved, ReturnApprovedOn = DayOrNone(approvedOn) });

        Assert.Equal((RefundStart.IfReturned, Day(start)), (decision.Refund!.Start, decision.Refund.StartedOn));
        Assert.Equal(AheadStep.ReturnIsSent, decision.Ahead[0].Step);
    }

    [Fact]
    public void Sent_return_is_confirmed_today_at_the_soonest() => Expect(
        On(BrokenEarphones with { Stage = Stage.ReturnSent, ReturnSentOn = Day("2026-11-20") }),
        RefundStart.IfStartedToday, Today, "SellerConfirmsReturn -", "RefundArrives -");

    [Fact]
    public void Approved_refund_counts_from_its_day() => Expect(
        On(BrokenEarphones with { Stage = Stage.RefundApproved, RefundStartedOn = Day("2026-09-18") }, "2026-10-01"),
        RefundStart.Known, "2026-09-18", "RefundArrives 2026-10-15");

    [Fact]
    public void Unshipped_order_is_cancelled_today() => Expect(
        On(LateParcel with { Stage = Stage.NotShipped, ShippedOn = null }), RefundStart.IfCancelledToday, Today, "RefundArrives 2026-12-07");

    [Fact]
    public void Dispute_that_cannot_be_opened_yet_starts_on_its_first_day() => Expect(
        On(LateParcel with { ShippedOn = Day("2026-11-20") }), RefundStart.IfAgreed, "2026-12-06",
        "SellerAnswers 2026-12-06", "PlatformStepsIn 2026-12-08", "RefundArrives 2026-12-18");

    [Theory]
    [InlineData(Goal.ReturnForRefund, Remedy.RefundOnly, RefundStart.IfAgreed)]
    [InlineData(Goal.FullRefund, Remedy.ReturnAndRefund, RefundStart.IfReturned)]
    [InlineData(Goal.FullRefund, null, RefundStart.IfAgreed)]
    public void What_was_asked_for_in_the_dispute_says_more_than_the_wish(Goal goal, Remedy? asked, RefundStart start) => Assert.Equal(
        start,
        On(BrokenEarphones with { Goal = goal, Stage = Stage.DisputeOpen, DisputeOpenedOn = Day("2026-11-20"), AskedRemedy = asked }).Refund!.Start);

    [Fact]
    public void Changed_mind_always_goes_through_a_return() => Assert.Equal(
        RefundStart.IfReturned, On(BrokenEarphones with { Code = ProblemCode.ChangedMind, Goal = Goal.NotDecided }).Refund!.Start);

    [Fact]
    public void Goods_that_never_came_are_not_returned() => Assert.Equal(
        RefundStart.IfAgreed, On(LateParcel with { ShippedOn = Day("2026-11-01"), Goal = Goal.ReturnForRefund }).Refund!.Start);

    [Fact]
    public void Past_window_has_no_road_ahead() => Assert.Empty(On(BrokenEarphones, "2026-12-24").Ahead);

    [Fact]
    public void Refused_dispute_is_looked_at_again_without_a_bound() => Expect(
        On(BrokenEarphones with { Problem = Problem.DisputeRefused, Stage = Stage.DisputeRefused, Goal = Goal.NotDecided }),
        RefundStart.IfStartedToday, Today, "PlatformDecides -", "RefundArrives -");

    private static void Expect(CaseDecision decision, RefundStart start, string startedOn, params string[] steps)
    {
        Assert.Equal((start, Day(startedOn)), (decision.Refund!.Start, decision.Refund.StartedOn));
        Assert.Equal(steps, decision.Ahead.Select(step => $"{step.Step} {(step.By is { } day ? $"{day:O}" : "-")}"));
    }
}
