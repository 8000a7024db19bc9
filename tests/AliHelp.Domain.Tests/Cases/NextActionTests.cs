using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Tests.Stories;
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

    [Theory]
    [InlineData("2026-11-15", "2026-11-15", NextAction.WeighOffer, "2026-11-20T23:59:59")]
    [InlineData("2026-11-15", "2026-11-20", NextAction.WeighOffer, "2026-11-20T23:59:59")]
    [InlineData("2026-11-15", "2026-11-21", NextAction.AskAgent, "2026-11-28T23:59:59")] // AliExpress should have stepped in
    [InlineData("2026-11-21", "2026-11-21", NextAction.WeighOffer, "2026-11-28T23:59:59")]
    [InlineData("2026-11-21", "2026-11-28", NextAction.WeighOffer, "2026-11-28T23:59:59")]
    [InlineData("2026-11-21", "2026-11-29", NextAction.AskAgent, null)] // fifteen days after the refund was asked for
    [InlineData("2026-11-29", "2026-11-29", NextAction.WeighOffer, null)]
    public void Offer_is_weighed_until_the_next_clock_is_over(string offered, string today, NextAction action, string? dueOn) =>
        Expect(Told(Opened, new SellerReplied(Day(offered), SellerReply.OfferedPart)), today, action, dueOn);

    [Theory]
    [InlineData(SellerReply.AskedToCancel, NextAction.AnswerSeller)]
    [InlineData(SellerReply.AskedToConfirm, NextAction.AnswerSeller)]
    [InlineData(SellerReply.AskedToWait, NextAction.AnswerSeller)]
    [InlineData(SellerReply.AskedToTalkOutside, NextAction.AnswerSeller)]
    [InlineData(SellerReply.AskedToReturnAbroad, NextAction.AnswerSeller)]
    [InlineData(SellerReply.OfferedToSendAgain, NextAction.AnswerSeller)]
    [InlineData(SellerReply.OfferedPart, NextAction.WeighOffer)]
    [InlineData(SellerReply.Refused, NextAction.AwaitPlatform)]
    [InlineData(SellerReply.NoAnswer, NextAction.AwaitSeller)]
    public void Reply_of_the_seller_is_answered_and_then_AliExpress_is_awaited(SellerReply reply, NextAction action)
    {
        var replied = new SellerReplied(Day("2026-11-15"), reply);

        Assert.Equal(action, On(Told(Opened, replied), "2026-11-16").NextAction);
        Assert.Equal(
            reply is SellerReply.NoAnswer ? NextAction.AwaitSeller : NextAction.AwaitPlatform,
            On(Told(Opened, replied, new MessageSent(Day("2026-11-16"), Contact.Seller)), "2026-11-16").NextAction);
        // What was said before the dispute is past.
        Assert.Equal(NextAction.AwaitSeller, On(Told(Opened, new SellerReplied(Day("2026-11-12"), reply)), "2026-11-16").NextAction);
    }

    public static TheoryData<CaseEvent, NextAction, string> LaterStages => new()
    {
        { new PlatformSteppedIn(Day("2026-11-18")), NextAction.AwaitPlatform, "2026-12-03T23:59:59" },
        { new ReturnSent(Day("2026-11-18"), "", "1"), NextAction.AwaitReturnReceipt, "2026-12-03T23:59:59" },
    };

    [Theory]
    [MemberData(nameof(LaterStages))]
    public void Request_is_answered_also_later_but_not_one_from_before(CaseEvent stage, NextAction action, string dueOn)
    {
        Expect(Told(Opened, stage, new SellerReplied(Day("2026-11-17"), SellerReply.AskedToCancel)), "2026-11-20", action, dueOn);
        Expect(Told(Opened, stage, new SellerReplied(Day("2026-11-19"), SellerReply.AskedToCancel)), "2026-11-20", NextAction.AnswerSeller, dueOn);
    }

    [Theory]
    [InlineData("2026-11-20", "2026-11-21", NextAction.AskAgent)] // asked before AliExpress' days were over
    [InlineData("2026-11-21", "2026-11-21", NextAction.AwaitPlatform)]
    [InlineData("2026-11-21", "2026-11-28", NextAction.AwaitPlatform)]
    [InlineData("2026-11-21", "2026-11-29", NextAction.AskAgent)]
    [InlineData("2026-11-28", "2026-11-29", NextAction.AskAgent)] // asked on the last day of waiting
    [InlineData("2026-11-29", "2026-11-29", NextAction.FileCardDispute)]
    public void Agent_counts_as_asked_only_about_what_was_over(string asked, string today, NextAction action) =>
        Assert.Equal(action, On(Told(Opened, new MessageSent(Day(asked), Contact.Agent)), today).NextAction);

    [Theory]
    [InlineData(PaymentMethod.CreditCard, Contact.CardIssuer, NextAction.FileCardDispute, "2027-02-11T23:59:59")]
    [InlineData(PaymentMethod.PayPal, Contact.PayPal, NextAction.FilePayPalClaim, "2027-05-02T23:59:59")]
    [InlineData(PaymentMethod.Alipay, Contact.ConsumerAgency, NextAction.AskConsumerAgency, null)]
    public void After_the_agent_comes_who_moved_the_money_or_the_agency_and_then_they_are_waited_for(
        PaymentMethod method, Contact contact, NextAction action, string? dueOn)
    {
        var asked = new MessageSent(Day("2026-11-29"), Contact.Agent);

        Expect(Told(Opened, asked) with { Payment = method }, "2026-11-29", action, dueOn);
        Expect(
            Told(Opened, asked, new MessageSent(Day("2026-11-30"), contact)) with { Payment = method },
            "2026-11-30", NextAction.AwaitOutsideHelp, null);
    }

    [Theory]
    [InlineData("2027-02-07", NextAction.AppealDecision, null)]
    [InlineData("2027-02-08", NextAction.FileCardDispute, "2027-02-11T23:59:59")]
    [InlineData("2027-02-11", NextAction.FileCardDispute, "2027-02-11T23:59:59")]
    [InlineData("2027-02-12", NextAction.FileCardDispute, "2027-03-03T23:59:59")]
    [InlineData("2027-03-03", NextAction.FileCardDispute, "2027-03-03T23:59:59")]
    [InlineData("2027-03-04", NextAction.AppealDecision, null)]
    public void Card_issuers_last_days_come_before_everything_that_can_wait(string today, NextAction action, string? dueOn) =>
        Expect(Told(Opened, new DisputeDecided(Day("2026-11-20"), Ruling.Refused)), today, action, dueOn);

    [Theory]
    [InlineData("2027-02-07", NextAction.AwaitOutsideHelp)]
    [InlineData("2027-02-08", NextAction.FileCardDispute)]
    public void Card_issuers_last_days_count_although_the_agency_has_the_case(string today, NextAction action) => Assert.Equal(
        action,
        On(
            Told(
                Opened, new MessageSent(Day("2026-11-29"), Contact.Agent), new MessageSent(Day("2026-11-29"), Contact.ConsumerAgency)),
            today).NextAction);

    [Theory]
    [InlineData("2027-04-28", NextAction.AppealDecision)]
    [InlineData("2027-04-29", NextAction.FilePayPalClaim)]
    [InlineData("2027-05-02", NextAction.FilePayPalClaim)]
    [InlineData("2027-05-03", NextAction.AppealDecision)]
    public void PayPals_last_days_count_as_well(string today, NextAction action) => Assert.Equal(
        action, On(Told(Opened, new DisputeDecided(Day("2026-11-20"), Ruling.Refused)) with { Payment = PaymentMethod.PayPal }, today).NextAction);

    [Theory]
    [InlineData("2027-02-12", NextAction.CheckOrderPage)]
    [InlineData("2027-02-13", NextAction.FileCardDispute)] // paid on 8 November, act by 16 February
    [InlineData("2027-03-08", NextAction.FileCardDispute)]
    [InlineData("2027-03-09", NextAction.CheckOrderPage)]
    public void Parcel_that_never_comes_does_not_let_the_card_issuers_days_pass(string today, NextAction action) =>
        Assert.Equal(action, On(LateParcel with { Payment = PaymentMethod.CreditCard }, today).NextAction);

    [Theory]
    [InlineData("2026-12-03", NextAction.AwaitPlatform, "2026-12-03T23:59:59")]
    [InlineData("2026-12-04", NextAction.AskAgent, null)]
    public void Look_of_AliExpress_is_awaited_for_fifteen_days(string today, NextAction action, string? dueOn)
    {
        Expect(Told(Opened, new PlatformSteppedIn(Day("2026-11-18"))), today, action, dueOn);
        Expect(Told(Opened, new DisputeDecided(Day("2026-11-16"), Ruling.Refused), new AppealFiled(Day("2026-11-18"))), today, action, dueOn);
    }

    [Fact]
    public void Second_refusal_goes_up_the_ladder()
    {
        CaseEvent[] told =
        [
            Opened, new DisputeDecided(Day("2026-11-16"), Ruling.Refused), new AppealFiled(Day("2026-11-18")),
            new DisputeDecided(Day("2026-11-20"), Ruling.Refused),
        ];

        Expect(Told(told), "2026-11-20", NextAction.AskAgent, null);
        Expect(Told([.. told, new MessageSent(Day("2026-11-20"), Contact.Agent)]), "2026-11-20", NextAction.FileCardDispute, "2027-02-11T23:59:59");
    }

    [Theory]
    [InlineData("2026-12-03", NextAction.AwaitRefundStart)]
    [InlineData("2026-12-04", NextAction.ChaseRefund)]
    public void Goods_that_are_back_or_a_decision_bring_the_money_within_fifteen_days(string today, NextAction action)
    {
        Expect(
            Told(Opened, new ReturnSent(Day("2026-11-16"), "", "1"), new ReturnReceived(Day("2026-11-18"))), today, action, "2026-12-03T23:59:59");
        Expect(Told(Opened, new DisputeDecided(Day("2026-11-18"), Ruling.FullRefund)), today, action, "2026-12-03T23:59:59");
    }

    [Theory]
    [InlineData("2026-11-25", NextAction.RescueReturn)] // asked about the address, when there was time
    [InlineData("2026-11-26", NextAction.FileCardDispute)]
    public void Return_that_is_late_is_rescued_once_and_then_the_card_issuer_is_asked(string asked, NextAction action) => Assert.Equal(
        action,
        On(Told(Opened, new ReturnApproved(Day("2026-11-15")), new MessageSent(Day(asked), Contact.Agent)), "2026-11-26").NextAction);

    [Theory]
    [InlineData(ReturnAddress.Abroad, false, NextAction.AskKoreanReturnAddress)]
    [InlineData(ReturnAddress.NotSeen, true, NextAction.AskKoreanReturnAddress)]
    [InlineData(ReturnAddress.NotSeen, false, NextAction.SendReturn)]
    [InlineData(ReturnAddress.InKorea, true, NextAction.SendReturn)]
    public void Korean_address_is_asked_for_before_anything_goes_abroad(ReturnAddress address, bool asked, NextAction action)
    {
        CaseEvent[] told = [Opened, new ReturnApproved(Day("2026-11-15"), address)];
        if (asked)
            told = [.. told, new SellerReplied(Day("2026-11-16"), SellerReply.AskedToReturnAbroad)];

        Expect(Told(told), "2026-11-17", action, "2026-11-25T23:59:59");
        Expect(Told([.. told, new MessageSent(Day("2026-11-17"), Contact.Agent)]), "2026-11-17", NextAction.SendReturn, "2026-11-25T23:59:59");
    }

    [Fact]
    public void Past_window_leads_from_the_agent_to_the_card_issuer_and_the_agency()
    {
        var agent = new MessageSent(Day("2026-11-28"), Contact.Agent);

        Expect(Told(), "2026-11-28", NextAction.TryOtherWays, "2027-02-11T23:59:59");
        Expect(Told(new MessageSent(Day("2026-11-27"), Contact.Agent)), "2026-11-28", NextAction.TryOtherWays, "2027-02-11T23:59:59");
        Expect(Told(agent), "2026-11-28", NextAction.FileCardDispute, "2027-02-11T23:59:59");
        Expect(Told(agent) with { Payment = PaymentMethod.Alipay }, "2026-11-28", NextAction.AskConsumerAgency, null);
        Expect(Told(agent, new MessageSent(Day("2026-11-28"), Contact.CardIssuer)), "2026-11-28", NextAction.AwaitOutsideHelp, null);
    }

    /// <summary>The earphones of the worked example, as the wizard was told, and then what happened.</summary>
    private static CaseFacts Told(params CaseEvent[] told) => CaseFacts.From(
        Silence.Story.Answers with { Goal = new(Goal.ReturnForRefund), Message = new() }, told);

    private static readonly DisputeOpened Opened = new(Day("2026-11-13"));

    private static void Expect(CaseFacts facts, string today, NextAction action, string? dueOn)
    {
        var decision = On(facts, today);
        Assert.Equal((action, dueOn), (decision.NextAction, decision.DueOn?.ToString("s")));
    }
}
