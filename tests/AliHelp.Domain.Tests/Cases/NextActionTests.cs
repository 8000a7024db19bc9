using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using static AliHelp.Domain.Tests.Cases.Decide;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Cases;

public sealed class NextActionTests
{
    [Fact]
    public void Worked_example_checks_the_order_page_by_Friday_the_27th() =>
        Expect(BrokenEarphones, Today, NextAction.CheckOrderPage, "2026-11-27T23:59:59");

    [Theory]
    [InlineData("2026-11-18", NextAction.OpenDispute, "2026-11-18T23:59:59")]
    [InlineData("2026-11-19", NextAction.CheckOrderPage, "2026-11-27T23:59:59")]
    [InlineData("2026-11-27", NextAction.CheckOrderPage, "2026-11-27T23:59:59")]
    [InlineData("2026-11-28", NextAction.TryOtherWays, "2027-02-11T23:59:59")] // the card issuer, day 100
    [InlineData("2027-02-07", NextAction.TryOtherWays, "2027-02-11T23:59:59")]
    [InlineData("2027-02-08", NextAction.FileCardDispute, "2027-02-11T23:59:59")] // three days before, nothing else comes first
    [InlineData("2027-02-11", NextAction.FileCardDispute, "2027-02-11T23:59:59")]
    [InlineData("2027-02-12", NextAction.FileCardDispute, "2027-03-03T23:59:59")] // the card issuer, limit
    [InlineData("2027-03-03", NextAction.FileCardDispute, "2027-03-03T23:59:59")]
    [InlineData("2027-03-04", NextAction.TryOtherWays, null)]
    public void Before_the_dispute_the_window_decides(string today, NextAction action, string? dueOn) =>
        Expect(BrokenEarphones, today, action, dueOn);

    [Fact]
    public void Without_any_date_the_order_page_is_looked_at() =>
        Expect(BrokenEarphones with { PaidOn = null, DeliveredOn = null }, Today, NextAction.CheckOrderPage, null);

    [Theory]
    [InlineData("2026-11-20", NextAction.WaitUntilOpening, "2026-11-21T00:00:00")]
    [InlineData("2026-11-21", NextAction.OpenDispute, "2026-11-23T23:59:59")]
    [InlineData("2026-11-24", NextAction.CheckOrderPage, null)]
    public void Parcel_on_its_way_waits_for_the_eleventh_day(string today, NextAction action, string? dueOn) =>
        Expect(LateParcel, today, action, dueOn);

    [Fact]
    public void Button_that_was_seen_ends_the_waiting() =>
        Expect(LateParcel with { DisputeButton = DisputeButton.Present }, "2026-11-20", NextAction.OpenDispute, "2026-11-23T23:59:59");

    [Theory]
    [InlineData(DisputeButton.Present, NextAction.OpenDispute)]
    [InlineData(DisputeButton.Unknown, NextAction.CheckOrderPage)]
    [InlineData(DisputeButton.Absent, NextAction.CheckOrderPage)]
    public void Where_sources_disagree_a_button_that_was_seen_needs_no_second_look(DisputeButton button, NextAction action) =>
        Expect(BrokenEarphones with { DisputeButton = button }, Today, action, "2026-11-27T23:59:59");

    [Theory]
    [InlineData(Goal.CancelOrder)]
    [InlineData(Goal.FullRefund)]
    public void Unshipped_order_is_cancelled_whatever_was_wished(Goal goal) =>
        Expect(LateParcel with { Stage = Stage.NotShipped, ShippedOn = null, Goal = goal }, Today, NextAction.CancelOrder, null);

    [Theory]
    [InlineData("2026-11-18", NextAction.AwaitSeller, "2026-11-18T23:59:59")] // the seller has five days
    [InlineData("2026-11-19", NextAction.CheckDisputeOutcome, "2026-11-20T23:59:59")] // AliExpress steps in within seven
    [InlineData("2026-11-20", NextAction.CheckDisputeOutcome, "2026-11-20T23:59:59")]
    [InlineData("2026-11-21", NextAction.AskAgent, "2026-11-28T23:59:59")]
    [InlineData("2026-11-28", NextAction.AskAgent, "2026-11-28T23:59:59")]
    [InlineData("2026-11-29", NextAction.AskAgent, null)] // fifteen days after the refund was asked for
    public void Silent_dispute_awaits_the_seller_then_the_platform_then_a_person(string today, NextAction action, string? dueOn) =>
        Expect(BrokenEarphones with { Stage = Stage.DisputeOpen, DisputeOpenedOn = Day("2026-11-13") }, today, action, dueOn);

    [Theory]
    [InlineData("2026-11-22", NextAction.SendReturn, "2026-11-23T23:59:59")]
    [InlineData("2026-11-23", NextAction.SendReturn, "2026-11-23T23:59:59")]
    [InlineData("2026-11-24", NextAction.RescueReturn, null)]
    public void Approved_return_is_sent_within_ten_days_and_then_rescued(string today, NextAction action, string? dueOn) =>
        Expect(BrokenEarphones with { Stage = Stage.ReturnApproved, ReturnApprovedOn = Day("2026-11-13") }, today, action, dueOn);

    [Theory]
    [InlineData("2026-11-28", NextAction.AwaitReturnReceipt)]
    [InlineData("2026-11-29", NextAction.ChaseRefund)]
    public void Sent_return_is_chased_after_fifteen_days(string today, NextAction action) =>
        Expect(BrokenEarphones with { Stage = Stage.ReturnSent, ReturnSentOn = Day("2026-11-13") }, today, action, "2026-11-28T23:59:59");

    [Theory]
    [InlineData("2026-10-15", NextAction.AwaitRefund)]
    [InlineData("2026-10-16", NextAction.ChaseRefund)]
    public void Refund_that_was_sent_is_awaited_until_the_last_bank_day(string today, NextAction action) =>
        Expect(BrokenEarphones with { Stage = Stage.RefundApproved, RefundStartedOn = Day("2026-09-18") }, today, action, "2026-10-15T23:59:59");

    [Theory]
    [InlineData("2026-11-17", NextAction.AwaitRefund)]
    [InlineData("2026-11-18", NextAction.ChaseRefund)]
    public void Refund_approved_on_an_unknown_day_is_chased_fifteen_days_after_it_was_asked_for(string today, NextAction action) =>
        Expect(BrokenEarphones with { Stage = Stage.RefundApproved, DisputeOpenedOn = Day("2026-11-02") }, today, action, "2026-11-17T23:59:59");

    [Fact]
    public void Refused_dispute_is_appealed() =>
        Expect(BrokenEarphones with { Problem = Problem.DisputeRefused, Stage = Stage.DisputeRefused }, Today, NextAction.AppealDecision, null);

    [Fact]
    public void Return_at_an_unknown_stage_opens_no_second_dispute() => Expect(
        BrokenEarphones with { Problem = Problem.RefundMissing, Code = null, Stage = Stage.NotSure }, Today, NextAction.AwaitReturnReceipt, null);

    private static void Expect(CaseFacts facts, string today, NextAction action, string? dueOn)
    {
        var decision = On(facts, today);
        Assert.Equal((action, dueOn), (decision.NextAction, decision.DueOn?.ToString("s")));
    }
}
