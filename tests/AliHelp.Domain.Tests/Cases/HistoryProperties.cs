using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Cases.AnyHistory;

namespace AliHelp.Domain.Tests.Cases;

/// <summary>What holds for every case whatever it was told.</summary>
public sealed class HistoryProperties
{
    private const int Cases = 400;

    private static readonly int[] DaysOn = [0, 1, 3, 6, 8, 16, 30, 60, 97, 101, 121, 181, 400];

    [Fact]
    public void Every_history_leads_on_any_later_day_to_one_action_whose_day_lies_ahead()
    {
        var reached = new HashSet<NextAction>();
        foreach (var history in Many(Cases))
        {
            // Before anything is told, too: what has to be waited for is soon over.
            reached.Add(DecideOn(CaseFacts.From(history.Relevant, []), history.Begun).NextAction);
            foreach (var today in DaysOn.Select(days => history.Today.AddDays(days)).Concat(LastDaysOfClaims(history)))
            {
                var facts = history.Facts;
                var decision = DecideOn(facts, today);
                reached.Add(decision.NextAction);
                Holds(Enum.IsDefined(decision.NextAction), "has an action", history, decision);
                Holds(
                    decision.DueOn is null || decision.DueOn < decision.DecidedAt == decision.NextAction is NextAction.ChaseRefund,
                    "is due ahead", history, decision);
                Holds(facts.Stage is Stage.Closed == decision.NextAction is NextAction.Finished, "is finished when it is closed", history, decision);
                Holds(
                    facts.IsOver == (decision.Ladder.Count == 0 && decision.SellerRequests.Count == 0),
                    "has ways on until it is over", history, decision);
                Holds(
                    decision.Ladder.All(step => step.State is not RungState.Later || step.From is null || step.From > today),
                    "climbs later only", history, decision);
                Holds(
                    !facts.IsFiled || decision.NextAction is not (NextAction.OpenDispute or NextAction.CheckOrderPage or NextAction.WaitUntilOpening),
                    "opens no second dispute", history, decision);
            }
        }

        Assert.Equal(Enum.GetValues<NextAction>(), reached.Order());
    }

    [Fact]
    public void What_is_foreseen_is_what_that_day_then_says()
    {
        foreach (var history in Many(Cases))
        {
            var decision = DecideOn(history.Facts, history.Today);
            foreach (var prospect in decision.IfNothingHappens)
            {
                var then = DecideOn(history.Facts, prospect.From, hour: 0);
                Holds((prospect.Action, prospect.DueOn) == (then.NextAction, then.DueOn), $"becomes {prospect}", history, then);
            }
        }
    }

    [Fact]
    public void Nothing_changes_on_a_day_that_was_not_foreseen()
    {
        foreach (var history in Many(40))
        {
            var facts = history.Facts with { OrderPageEnds = null }; // its end is a minute, and it can pass in the middle of a day
            var decision = DecideOn(facts, history.Today);
            var changes = new List<(DateOnly, NextAction)>();
            var before = decision.NextAction;
            for (var day = history.Today.AddDays(1); day <= history.Today.AddDays(400) && changes.Count < 3; day = day.AddDays(1))
                if (DecideOn(facts, day).NextAction is var action && action != before)
                {
                    changes.Add((day, action));
                    before = action;
                }

            Assert.Equal(changes, decision.IfNothingHappens.Select(prospect => (prospect.From, prospect.Action)));
        }
    }

    [Fact]
    public void Order_of_telling_does_not_matter()
    {
        var chance = new Random(5);
        foreach (var history in Many(Cases).Where(history => !history.Events.Any(happened => happened is EventCorrected)))
        {
            // On one day things go to and fro in the order of telling.
            var days = history.Events.GroupBy(happened => happened.On).ToArray();
            chance.Shuffle(days);
            Assert.Equivalent(history.Facts, CaseFacts.From(history.Relevant, [.. days.SelectMany(day => day)]), strict: true);
        }
    }

    [Fact]
    public void What_was_taken_back_leaves_no_trace()
    {
        foreach (var history in Many(Cases).Where(history => !history.Events.Any(happened => happened is EventCorrected)))
            for (var entry = 0; entry < history.Events.Count; entry++)
            {
                var without = history.Events.Where((_, place) => place != entry).ToList();
                var takenBack = history.Events.Append(new EventCorrected(history.Today, entry, null)).ToList();
                Assert.Equivalent(CaseFacts.From(history.Relevant, without), CaseFacts.From(history.Relevant, takenBack), strict: true);
            }
    }

    [Fact]
    public void Last_correction_counts_as_if_it_had_been_told_at_once()
    {
        foreach (var history in Many(Cases).Where(history => !history.Events.Any(happened => happened is EventCorrected)))
            for (var entry = 0; entry < history.Events.Count; entry++)
            {
                var instead = history.Event(history.Events[entry].Kind(), history.Today);
                var atOnce = history.Events.Select((happened, place) => place == entry ? instead : happened).ToList();
                var twice = history.Events
                    .Append(new EventCorrected(history.Today, entry, null)).Append(new EventCorrected(history.Today, entry, instead)).ToList();
                Assert.Equivalent(CaseFacts.From(history.Relevant, atOnce), CaseFacts.From(history.Relevant, twice), strict: true);
            }
    }

    [Fact]
    public void Notes_corrected_answers_and_changed_rules_are_always_possible_and_change_no_fact()
    {
        foreach (var history in Many(Cases))
            foreach (var silent in Silent(history.Today))
            {
                Assert.Null(CaseHistory.FaultOf(history.Relevant, history.Events, silent));
                Assert.Equivalent(history.Facts, CaseFacts.From(history.Relevant, [.. history.Events, silent]), strict: true);
            }
    }

    [Fact]
    public void Clocks_that_run_are_not_retired()
    {
        foreach (var history in Many(Cases))
        {
            var decision = CaseDecision.For(
                history.File, PolicyBook.AliExpressKorea, KoreanBankCalendar.Standard, history.Today.ToDateTime(new(12, 0)));
            Assert.Empty(decision.Retired.Select(clock => clock.Rule.Id).Intersect(decision.Deadlines.Select(clock => clock.Rule.Id)));
            Assert.Distinct(decision.Retired.Select(clock => clock.Rule.Id));
        }
    }

    [Fact]
    public void Whatever_is_offered_can_be_told_and_every_kind_is_offered_somewhere()
    {
        var offered = new HashSet<EventKind>();
        foreach (var history in Many(Cases))
        {
            var possible = EventChoices.Possible(history.Facts);
            offered.UnionWith(possible);
            Assert.Distinct(possible);
            Assert.Contains(EventKind.NoteAdded, possible);
            // A later event may stand against it, but never what is known today.
            var last = history.Events.Select(happened => happened.On).Append(history.Today).Max();
            Assert.All(possible, kind => Assert.Null(CaseHistory.FaultOf(history.Relevant, history.Events, history.Event(kind, last.AddDays(1)))));
        }

        Assert.Equal(EventKinds.Told, offered.Order());
    }

    [Fact]
    public void Whoever_is_told_to_do_something_can_tell_that_it_was_done()
    {
        foreach (var history in Many(Cases))
        {
            var decision = DecideOn(history.Facts, history.Today);
            var possible = EventChoices.Possible(history.Facts);
            Holds(Answering(decision.NextAction).All(possible.Contains), "can be told about", history, decision);
        }
    }

    private static IEnumerable<DateOnly> LastDaysOfClaims(AnyHistory history) =>
        history.Facts.PaidOn is { } paid ? new[] { 98, 118, 178 }.Select(paid.AddDays).Where(day => day >= history.Today) : [];

    private static EventKind[] Answering(NextAction action) => action switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage or NextAction.WaitUntilOpening => [EventKind.DisputeOpened, EventKind.CaseClosed],
        NextAction.CancelOrder => [EventKind.RefundStarted, EventKind.MoneyArrived, EventKind.CaseClosed],
        NextAction.TryOtherWays or NextAction.AskAgent or NextAction.AskKoreanReturnAddress or NextAction.FileCardDispute
            or NextAction.FilePayPalClaim or NextAction.AskConsumerAgency or NextAction.AnswerSeller => [EventKind.MessageSent],
        NextAction.AwaitSeller or NextAction.CheckDisputeOutcome =>
            [EventKind.SellerReplied, EventKind.DisputeDecided, EventKind.PlatformSteppedIn, EventKind.DisputeWithdrawn],
        NextAction.WeighOffer => [EventKind.OfferAccepted, EventKind.MessageSent],
        NextAction.AwaitPlatform => [EventKind.DisputeDecided, EventKind.MoneyArrived],
        NextAction.AppealDecision => [EventKind.AppealFiled],
        NextAction.SendReturn or NextAction.RescueReturn => [EventKind.ReturnSent, EventKind.MessageSent],
        NextAction.AwaitReturnReceipt => [EventKind.ReturnReceived, EventKind.RefundStarted],
        NextAction.AwaitRefundStart => [EventKind.RefundStarted, EventKind.MoneyArrived],
        NextAction.AwaitRefund or NextAction.ChaseRefund => [EventKind.MoneyArrived, EventKind.MessageSent],
        NextAction.AwaitOutsideHelp => [EventKind.MoneyArrived, EventKind.MessageSent, EventKind.CaseClosed],
        NextAction.CheckAmount => [EventKind.CaseClosed, EventKind.MoneyArrived],
        NextAction.Finished => [EventKind.NoteAdded],
    };

    private static CaseEvent[] Silent(DateOnly on) =>
    [
        new NoteAdded(on, "메모"), new AnswerCorrected(on, FilingAnswers.None, FilingAnswers.None), new RulesChanged(on, on, on, []),
    ];

    private static void Holds(bool law, string name, AnyHistory history, CaseDecision decision)
    {
        if (!law)
            Assert.Fail($"A case {name}.\n{decision.Today:O} {decision.NextAction} until {decision.DueOn}\n{history}");
    }
}
