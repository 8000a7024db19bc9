using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Tests.Stories;
using static AliHelp.Domain.Tests.Cases.Decide;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Cases;

public sealed class CaseHistoryTests
{
    /// <summary>Broken earphones, received, paid by card on the 3rd, 39,900 won.</summary>
    private static readonly FilingAnswers Broken = Silence.Story.Answers;

    private static readonly DisputeOpened Opened = new(Day("2026-11-13"), Remedy.RefundOnly, new(39900, Currency.Krw));

    [Fact]
    public void What_is_told_late_counts_on_its_day()
    {
        var facts = After(Broken, Opened, Sent("2026-11-22"), new ReturnApproved(Day("2026-11-18"), ReturnAddress.InKorea));

        Assert.Equal((Stage.ReturnSent, Day("2026-11-18"), Day("2026-11-22")), (facts.Stage, facts.ReturnApprovedOn, facts.ReturnSentOn));
    }

    [Fact]
    public void On_one_day_the_usual_course_decides()
    {
        var day = Day("2026-11-20");
        CaseEvent[] told = [new MoneyArrived(day), new RefundStarted(day), new DisputeDecided(day, Ruling.FullRefund), Opened];

        Assert.Equal(Stage.MoneyArrived, After(Broken, told).Stage);
    }

    [Fact]
    public void On_one_day_what_goes_to_and_fro_is_as_it_was_told()
    {
        var day = Day("2026-11-20");
        CaseEvent again = new DisputeOpened(day), back = new DisputeWithdrawn(day);

        Assert.Equal((Stage.DisputeOpen, true), Place(After(Broken, Opened, back, again)));
        Assert.Equal((Stage.Received, false), Place(After(Broken, again, back)));
        Assert.Equal(Stage.Appealed, After(Broken, Opened, new DisputeDecided(day, Ruling.Refused), new AppealFiled(day)).Stage);
        Assert.Equal(
            Stage.DisputeRefused,
            After(Broken, Opened, Refused("2026-11-16"), new AppealFiled(day), new DisputeDecided(day, Ruling.Refused)).Stage);
    }

    [Theory]
    [InlineData(false, NextAction.AnswerSeller)]
    [InlineData(true, NextAction.AwaitPlatform)]
    public void Message_of_the_same_day_answers_only_what_was_told_before_it(bool answered, NextAction action)
    {
        CaseEvent reply = new SellerReplied(Day("2026-11-14"), SellerReply.AskedToCancel);
        CaseEvent message = new MessageSent(Day("2026-11-14"), Contact.Seller);
        var facts = answered ? After(Broken, Opened, reply, message) : After(Broken, Opened, message, reply);

        Assert.Equal(action, On(facts, "2026-11-15").NextAction);
    }

    [Fact]
    public void Reply_that_the_wizard_was_told_waits_for_a_later_message()
    {
        var answers = Disputed(new(Stage.DisputeOpen, Day("2026-11-20"))) with
        {
            Done = new([DoneItem.MessagedSeller], Day("2026-11-21"), SellerReply.AskedToConfirm),
        };

        Assert.Equal(NextAction.AnswerSeller, On(After(answers), "2026-11-23").NextAction);
        Assert.Equal(NextAction.AwaitPlatform, On(After(answers, new MessageSent(Day("2026-11-23"), Contact.Seller)), "2026-11-23").NextAction);
    }

    [Fact]
    public void Message_told_late_does_not_make_the_last_one_older()
    {
        var answers = Disputed(new(Stage.DisputeOpen)) with { Done = new([DoneItem.MessagedSeller], Day("2026-11-21")) };

        Assert.Equal(Day("2026-11-21"), After(answers, new MessageSent(Day("2026-11-10"), Contact.Seller)).MessagedSellerOn);
        Assert.Equal(Day("2026-11-22"), After(answers, new MessageSent(Day("2026-11-22"), Contact.Seller)).MessagedSellerOn);
    }

    [Fact]
    public void Stage_without_its_day_is_passed_but_not_undone()
    {
        var answers = Disputed(new(Stage.ReturnSent));
        CaseEvent[] earlier = [Opened, new ReturnApproved(Day("2026-11-16"))];

        Assert.Equal(Stage.ReturnSent, After(answers, earlier).Stage);
        Assert.Equal(Stage.ReturnReceived, After(answers, [.. earlier, new ReturnReceived(Day("2026-11-22"))]).Stage);
        Assert.Equal(Stage.DisputeRefused, After(answers, [.. earlier, Refused("2026-11-22")]).Stage);
    }

    [Fact]
    public void Return_that_nobody_can_place_stays_a_return_when_the_dispute_gets_its_day()
    {
        var answers = LateRefund.Story.Answers with { Stage = new(Stage.NotSure), Done = new([]) };
        var facts = After(answers, new DisputeOpened(Day("2026-11-10")));

        Assert.Equal((Stage.NotSure, true), Place(facts));
        Assert.Equal((NextAction.AwaitReturnReceipt, EndOf("2026-11-25")), Next(facts, "2026-11-25"));
        Assert.Equal((NextAction.ChaseRefund, EndOf("2026-11-25")), Next(facts, "2026-11-26"));
        Assert.Equal(Stage.ReturnReceived, After(answers, new ReturnReceived(Day("2026-11-12"))).Stage);
    }

    [Fact]
    public void Opening_that_stands_after_the_decision_only_gives_the_dispute_its_day()
    {
        var answers = Disputed(new(Stage.DisputeRefused, Day("2026-11-10"))) with
        {
            Problem = new(Problem.DisputeRefused),
            Goal = null,
            Done = new([DoneItem.OpenedDispute], DisputeOpenedOn: Day("2026-11-12")),
        };

        Assert.Equal((Stage.DisputeRefused, Day("2026-11-12")), (After(answers).Stage, After(answers).DisputeOpenedOn));
    }

    public static TheoryData<FilingAnswers, Stage> BeforeDispute => new()
    {
        { Broken, Stage.Received },
        { CancelRequest.Story.Answers, Stage.ReceiptConfirmed },
        { FalseDelivery.Story.Answers, Stage.ShownDelivered },
        { LateDelivery.Story.Answers, Stage.InTransit },
        { LateDelivery.Story.Answers with { Stage = new(Stage.NotShipped) }, Stage.InTransit }, // a dispute needs a parcel that has left
        { ChangedMind.Story.Answers with { Stage = new(Stage.ShownDelivered) }, Stage.ShownDelivered },
        { Disputed(new(Stage.DisputeOpen)), Stage.Received },
        { Disputed(new(Stage.ReturnApproved, Day("2026-11-14"))), Stage.Received },
        { FalseDelivery.Story.Answers with { Stage = new(Stage.DisputeOpen, Day("2026-11-14")), Done = new([]) }, Stage.ShownDelivered },
    };

    [Theory]
    [MemberData(nameof(BeforeDispute))]
    public void Dispute_that_was_taken_back_leads_to_where_the_order_stood(FilingAnswers answers, Stage stage)
    {
        CaseEvent[] opened = FilingPath.For(answers).Relevant.Stage!.Stage is Stage.DisputeOpen or Stage.ReturnApproved ? [] : [Opened];

        Assert.Equal((stage, false), Place(After(answers, [.. opened, new DisputeWithdrawn(Day("2026-11-20"))])));
    }

    [Fact]
    public void Second_dispute_begins_anew()
    {
        CaseEvent[] first =
        [
            Opened, new SellerReplied(Day("2026-11-14"), SellerReply.OfferedPart, new(9000, Currency.Krw)),
            new PlatformSteppedIn(Day("2026-11-15")), Refused("2026-11-16"), new AppealFiled(Day("2026-11-17")),
            new ReturnApproved(Day("2026-11-18"), ReturnAddress.Abroad), Sent("2026-11-19"),
        ];
        CaseEvent[] told = [.. first, new DisputeWithdrawn(Day("2026-11-20")), new DisputeOpened(Day("2026-11-21"), Remedy.ReturnAndRefund)];
        var second = After(Broken, told);

        Assert.Equal(Stage.ReturnSent, After(Broken, first).Stage);
        Assert.Equal((NextAction.AwaitSeller, EndOf("2026-11-26")), Next(second, "2026-11-22"));
        Assert.Equal(
            (null, null, null, null, null, null),
            (second.SteppedInOn, second.Ruling, second.DecidedOn, second.AppealedOn, second.ReturnApprovedOn, second.ReturnSentOn));
        Assert.Equal(ReturnAddress.NotSeen, second.ReturnAddress);
        Assert.Equal(EventFault.NoOffer, Fault(told, new OfferAccepted(Day("2026-11-22"))));
        Assert.Equal(EventFault.NothingToAppeal, Fault(told, new AppealFiled(Day("2026-11-22"))));
        Assert.Null(Fault(told, Sent("2026-11-22")));
    }

    [Fact]
    public void Money_on_its_way_comes_although_the_dispute_is_taken_back()
    {
        var facts = After(Broken, Opened, new RefundStarted(Day("2026-11-18")), new DisputeWithdrawn(Day("2026-11-20")));

        Assert.Equal((Stage.RefundApproved, false), Place(facts));
        Assert.Equal(NextAction.AwaitRefund, On(facts, "2026-11-21").NextAction);
    }

    [Fact]
    public void Refund_of_a_cancelled_order_makes_no_dispute()
    {
        var unshipped = new FilingAnswers
        {
            Problem = new(Problem.ChangedMind),
            Goal = new(Goal.CancelOrder),
            Stage = new(Stage.NotShipped),
            PaidOn = new(Day("2026-11-18")),
            Payment = new(PaymentMethod.CreditCard),
            Message = new(),
        };
        var facts = After(unshipped, new RefundStarted(Day("2026-11-20")));
        var decision = On(facts);

        Assert.Equal((Stage.RefundApproved, false), Place(facts));
        Assert.Equal((NextAction.AwaitRefund, EndOf("2026-12-11")), (decision.NextAction, decision.DueOn));
        Assert.Equal(RungState.Later, decision.Ladder.Single(step => step.Rung is Rung.Dispute).State);
        Assert.Empty(decision.Remedies);
        Assert.Empty(decision.WhatIfs);
        Assert.Empty(decision.Missing);
        Assert.Equal((Stage.DisputeOpen, true), Place(After(unshipped, new RefundStarted(Day("2026-11-20")), new DisputeOpened(Day("2026-11-30")))));
    }

    [Fact]
    public void Dispute_opened_after_a_refund_had_started_asks_for_other_money()
    {
        CaseEvent[] told =
        [
            new RefundStarted(Day("2026-11-13")), new DisputeOpened(Day("2026-11-18")), new DisputeDecided(Day("2026-11-20"), Ruling.FullRefund),
        ];

        Assert.Equal((NextAction.AwaitRefundStart, EndOf("2026-12-05")), Next(After(Broken, told), "2026-11-23"));
    }

    [Fact]
    public void Goods_received_after_the_money_came_are_no_news()
    {
        CaseEvent[] told =
        [
            Opened, new ReturnApproved(Day("2026-11-14")), Sent("2026-11-15"), new MoneyArrived(Day("2026-11-20")),
            new ReturnReceived(Day("2026-11-22")),
        ];

        Assert.Equal(Stage.MoneyArrived, After(Broken, told).Stage);
    }

    [Fact]
    public void Money_that_comes_in_parts_is_added_up_as_long_as_all_of_it_was_told()
    {
        static Money Won(decimal amount) => new(amount, Currency.Krw);
        Money? Arrived(params Money?[] parts) =>
            After(Broken, [Opened, .. parts.Select((part, index) => new MoneyArrived(Day("2026-11-20").AddDays(index), part))]).ArrivedAmount;

        Assert.Equal(Won(39900), Arrived(Won(20000), Won(19900)));
        Assert.Null(Arrived(Won(20000), null));
        Assert.Null(Arrived(null, Won(19900)));
        Assert.Null(Arrived(Won(20000), new(14, Currency.Usd)));
        Assert.Null(Arrived(Won(20000), new(14, Currency.Usd), Won(1)));
    }

    [Fact]
    public void Rest_of_the_money_is_waited_for_from_its_own_start()
    {
        CaseEvent[] told = [Opened, new RefundStarted(Day("2026-11-16")), new MoneyArrived(Day("2026-11-20"), new(20000, Currency.Krw))];

        Assert.Equal((NextAction.CheckAmount, (DateTime?)null), Next(After(Broken, told), "2026-11-23"));
        Assert.Equal(
            (NextAction.AwaitRefund, EndOf("2026-12-14")), Next(After(Broken, [.. told, new RefundStarted(Day("2026-11-23"))]), "2026-11-23"));
    }

    [Fact]
    public void Decision_after_an_appeal_brings_money_that_has_not_started_yet()
    {
        CaseEvent[] told =
        [
            Opened, new DisputeDecided(Day("2026-11-14"), Ruling.PartialRefund, new(9000, Currency.Krw)), new RefundStarted(Day("2026-11-15")),
            new AppealFiled(Day("2026-11-16")), new DisputeDecided(Day("2026-11-20"), Ruling.FullRefund),
        ];

        Assert.Equal((NextAction.AwaitRefundStart, EndOf("2026-12-05")), Next(After(Broken, told), "2026-11-23"));
        Assert.Equal(
            Day("2026-11-15"),
            After(Broken, Opened, new RefundStarted(Day("2026-11-15")), new DisputeDecided(Day("2026-11-16"), Ruling.FullRefund)).RefundStartedOn);
    }

    [Fact]
    public void Approval_told_again_brings_the_address_and_no_new_days()
    {
        CaseEvent[] told = [Opened, new ReturnApproved(Day("2026-11-15"))];
        var seen = After(Broken, [.. told, new ReturnApproved(Day("2026-11-20"), ReturnAddress.Abroad)]);
        var again = After(Broken, [.. told, new ReturnApproved(Day("2026-11-20"), ReturnAddress.Abroad), new ReturnApproved(Day("2026-11-21"))]);

        Assert.Equal((Day("2026-11-15"), ReturnAddress.Abroad), (seen.ReturnApprovedOn, seen.ReturnAddress));
        Assert.Equal(ReturnAddress.Abroad, again.ReturnAddress);
        Assert.Equal((NextAction.AskKoreanReturnAddress, EndOf("2026-11-25")), Next(seen, "2026-11-20"));
    }

    [Fact]
    public void Silence_takes_back_nothing_that_was_said()
    {
        CaseEvent silence = new SellerReplied(Day("2026-11-16"), SellerReply.NoAnswer);

        Assert.Equal(SellerReply.Refused, After(Broken, Opened, new SellerReplied(Day("2026-11-15"), SellerReply.Refused), silence).SellerReply);
        Assert.Equal(SellerReply.NoAnswer, After(Broken, Opened, silence).SellerReply);
    }

    [Fact]
    public void Offer_stays_open_until_it_is_accepted()
    {
        var offer = new SellerReplied(Day("2026-11-14"), SellerReply.OfferedPart, new(9000, Currency.Krw));
        CaseEvent[] told = [Opened, offer, new SellerReplied(Day("2026-11-15"), SellerReply.AskedToWait), new OfferAccepted(Day("2026-11-16"))];

        Assert.Null(Fault(told[..^1], told[^1]));
        Assert.Equal(new Money(9000, Currency.Krw), After(Broken, told).DecidedAmount);
        Assert.Equal(EventFault.NoOffer, Fault(told, new OfferAccepted(Day("2026-11-17"))));
        Assert.Equal(EventFault.NothingToAppeal, Fault(told, new AppealFiled(Day("2026-11-17"))));
    }

    [Fact]
    public void Correction_that_makes_a_later_event_impossible_names_it()
    {
        CaseEvent[] told = [Opened, new ReturnApproved(Day("2026-11-14")), Sent("2026-11-15"), new ReturnReceived(Day("2026-11-20"))];

        Assert.Equal(new EventConflict(3, EventFault.ReturnNotSentYet), Conflict(told, new EventCorrected(Day("2026-11-21"), 2, null)));
        Assert.Equal(
            new EventConflict(3, EventFault.ReturnNotSentYet), Conflict(told, new EventCorrected(Day("2026-11-21"), 2, Sent("2026-11-21"))));
        Assert.Null(Conflict(told, new EventCorrected(Day("2026-11-21"), 2, Sent("2026-11-19"))));
    }

    [Fact]
    public void Event_that_was_odd_before_stands_against_no_note()
    {
        // As after an answer was changed: nothing tells of a dispute any more.
        CaseEvent[] told = [new ReturnApproved(Day("2026-11-14"))];

        Assert.Null(Fault(told, new NoteAdded(Day("2026-11-20"), "메모")));
        Assert.Null(Fault(told, Sent("2026-11-20")));
        Assert.Equal(EventFault.ReturnNotSentYet, Fault(told, new ReturnReceived(Day("2026-11-20"))));
    }

    [Fact]
    public void Every_kind_of_event_has_a_name_and_an_effect()
    {
        CaseEvent[] all =
        [
            .. EventKinds.Told.Select(kind => AnyHistory.Many(1).Single().Event(kind, Day("2026-11-20"))),
            new EventCorrected(Day("2026-11-20"), 0, null), new AnswerCorrected(Day("2026-11-20"), FilingAnswers.None, FilingAnswers.None),
            new RulesChanged(Day("2026-11-20"), Day("2026-11-20"), Day("2026-11-20"), []),
        ];

        Assert.Equal(
            typeof(CaseEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CaseEvent))).ToHashSet(),
            all.Select(happened => happened.GetType()).ToHashSet());
        Assert.Equal(Enum.GetValues<EventKind>(), all.Select(happened => happened.Kind()).Order());
        Assert.All(all, happened => Assert.NotNull(After(Broken, Opened, happened)));
        Assert.All(Enum.GetValues<EventKind>(), kind => Assert.Equal(kind, EventKinds.Named(kind.Name())));
        Assert.All(Enum.GetValues<EventKind>(), kind => Assert.True(Enum.IsDefined(kind.By())));
        Assert.Null(EventKinds.Named("nothing"));
    }

    private static FilingAnswers Disputed(StageAnswer stage) => Broken with { Stage = stage, Done = new([]) };

    private static CaseFacts After(FilingAnswers answers, params CaseEvent[] told) => CaseFacts.From(FilingPath.For(answers).Relevant, told);

    private static EventConflict? Conflict(CaseEvent[] told, CaseEvent added) => CaseHistory.ConflictOf(FilingPath.For(Broken).Relevant, told, added);

    private static EventFault? Fault(CaseEvent[] told, CaseEvent added) => CaseHistory.FaultOf(FilingPath.For(Broken).Relevant, told, added);

    private static (Stage, bool) Place(CaseFacts facts) => (facts.Stage, facts.IsFiled);

    private static (NextAction, DateTime?) Next(CaseFacts facts, string today) => (On(facts, today).NextAction, On(facts, today).DueOn);

    private static DisputeDecided Refused(string on) => new(Day(on), Ruling.Refused);

    private static ReturnSent Sent(string on) => new(Day(on), "우체국", "6891234567890");
}
