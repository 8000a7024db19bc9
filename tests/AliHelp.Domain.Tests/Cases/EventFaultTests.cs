using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Cases;

/// <summary>Which event stands against another, and what to do about it.</summary>
public sealed class EventFaultTests
{
    private static readonly FilingAnswers Broken = new()
    {
        Problem = new(Problem.Broken),
        Stage = new(Stage.Received),
        PaidOn = new(Day("2026-11-03")),
    };
    private static readonly DisputeOpened Opened = new(Day("2026-11-13"));

    [Fact]
    public void Every_fault_has_one_way_out_at_most_and_only_a_wrong_answer_has_none() => Assert.All(Enum.GetValues<EventFault>(), fault =>
        Assert.Equal(fault is EventFault.NothingToReturn ? 0 : 1, (fault.Missing() is null ? 0 : 1) + (fault.InTheWay() is null ? 0 : 1)));

    [Fact]
    public void The_added_event_itself_cannot_have_happened() => Assert.Equal(
        new EventConflict(0, EventFault.NoDisputeYet), CaseHistory.ConflictOf(Broken, [], new DisputeDecided(Day("2026-11-20"), Ruling.Refused)));

    [Fact]
    public void Another_event_cannot_have_happened_because_of_the_added_one() => Assert.Equal(
        new EventConflict(1, EventFault.CaseIsClosed),
        CaseHistory.ConflictOf(
            Broken, [Opened, new SellerReplied(Day("2026-11-22"), SellerReply.Refused)], new CaseClosed(Day("2026-11-20"), CaseOutcome.NoRefund)));

    [Fact]
    public void What_rests_on_an_event_stands_against_taking_it_back() => Assert.Equal(
        new EventConflict(1, EventFault.NoDisputeYet),
        CaseHistory.ConflictOf(
            Broken, [Opened, new DisputeDecided(Day("2026-11-20"), Ruling.Refused)], new EventCorrected(Day("2026-11-23"), 0, null)));

    [Fact]
    public void The_last_event_of_a_kind_is_the_last_that_counts()
    {
        CaseEvent[] events =
        [
            Opened, new NoteAdded(Day("2026-11-14"), "a"), new NoteAdded(Day("2026-11-13"), "b"), new EventCorrected(Day("2026-11-23"), 2, null),
        ];

        Assert.Equal(0, CaseHistory.LastOf(events, EventKind.DisputeOpened));
        Assert.Equal(1, CaseHistory.LastOf(events, EventKind.NoteAdded));
        Assert.Equal(3, CaseHistory.LastOf(events, EventKind.EventCorrected));
        Assert.Null(CaseHistory.LastOf(events, EventKind.CaseClosed));
    }

    [Theory]
    [InlineData(Goal.ReturnForRefund, Remedy.ReturnAndRefund)]
    [InlineData(Goal.Exchange, Remedy.ReturnAndRefund)]
    [InlineData(Goal.FullRefund, Remedy.RefundOnly)]
    [InlineData(Goal.PartialRefund, Remedy.PartialRefund)]
    [InlineData(Goal.CancelOrder, Remedy.CancelOrder)]
    [InlineData(Goal.NotDecided, null)]
    public void A_wish_leads_to_what_can_be_asked_for(Goal goal, Remedy? remedy) => Assert.Equal(remedy, new CaseFacts { Goal = goal }.WishedRemedy);
}
