using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Tests.Stories;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Cases;

/// <summary>Which event can follow on which: told one day after another.</summary>
public sealed class EventRulesTests
{
    private static readonly FilingAnswers Received = Silence.Story.Answers;

    private static readonly FilingAnswers Missing = FalseDelivery.Story.Answers;

    public static TheoryData<string, EventKind, EventFault?> Orders => new()
    {
        { "", EventKind.SellerReplied, null },
        { "", EventKind.RefundStarted, null },
        { "", EventKind.MoneyArrived, null },
        { "", EventKind.CaseClosed, null },
        { "", EventKind.DisputeOpened, null },
        { "", EventKind.DisputeWithdrawn, EventFault.NoDisputeYet },
        { "", EventKind.PlatformSteppedIn, EventFault.NoDisputeYet },
        { "", EventKind.DisputeDecided, EventFault.NoDisputeYet },
        { "", EventKind.ReturnApproved, EventFault.NoDisputeYet },
        { "", EventKind.ReturnSent, EventFault.NoDisputeYet },
        { "", EventKind.ReturnReceived, EventFault.NoDisputeYet },
        { "DisputeOpened", EventKind.DisputeOpened, EventFault.DisputeAlreadyOpen },
        { "DisputeOpened DisputeWithdrawn", EventKind.DisputeOpened, null },
        { "DisputeOpened DisputeWithdrawn", EventKind.DisputeDecided, EventFault.NoDisputeYet },
        { "DisputeOpened", EventKind.OfferAccepted, EventFault.NoOffer },
        { "DisputeOpened SellerReplied", EventKind.OfferAccepted, null },
        { "DisputeOpened", EventKind.AppealFiled, EventFault.NothingToAppeal },
        { "DisputeOpened DisputeDecided", EventKind.AppealFiled, null },
        { "DisputeOpened DisputeDecided AppealFiled", EventKind.AppealFiled, EventFault.NothingToAppeal },
        { "DisputeOpened DisputeDecided AppealFiled DisputeDecided", EventKind.AppealFiled, null },
        { "DisputeOpened DisputeDecided AppealFiled", EventKind.ReturnApproved, null },
        { "DisputeOpened DisputeDecided AppealFiled", EventKind.ReturnSent, null },
        { "DisputeOpened ReturnApproved", EventKind.ReturnReceived, EventFault.ReturnNotSentYet },
        { "DisputeOpened ReturnSent", EventKind.ReturnReceived, null },
        { "DisputeOpened ReturnSent", EventKind.ReturnSent, EventFault.ReturnAlreadySent },
        { "DisputeOpened ReturnSent", EventKind.ReturnApproved, EventFault.ReturnAlreadySent },
        { "DisputeOpened MoneyArrived", EventKind.MoneyArrived, null },
        { "DisputeOpened MoneyArrived", EventKind.RefundStarted, null },
        { "DisputeOpened MoneyArrived", EventKind.DisputeDecided, null },
        { "CaseClosed", EventKind.MoneyArrived, EventFault.CaseIsClosed },
        { "CaseClosed", EventKind.CaseClosed, EventFault.CaseIsClosed },
        { "CaseClosed", EventKind.NoteAdded, null },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void Event_follows_on_what_makes_it_possible(string before, EventKind kind, EventFault? fault) =>
        Assert.Equal(fault, Fault(Received, before, kind));

    [Theory]
    [InlineData("DisputeOpened", EventKind.ReturnApproved)]
    [InlineData("DisputeOpened", EventKind.ReturnSent)]
    public void What_never_came_cannot_be_sent_back(string before, EventKind kind)
    {
        Assert.Equal(EventFault.NothingToReturn, Fault(Missing, before, kind));
        Assert.Null(Fault(Received, before, kind));
    }

    [Theory]
    [InlineData(Stage.DisputeOpen)]
    [InlineData(Stage.ReturnApproved)]
    [InlineData(Stage.ReturnSent)]
    [InlineData(Stage.RefundApproved)]
    public void Dispute_that_the_wizard_knows_can_be_told_with_its_day_once_and_not_after_the_stage(Stage stage)
    {
        var undated = Received with { Stage = new(stage), Done = new([]) };
        var dated = Received with { Stage = new(stage, Day("2026-11-20")), Done = new([]) };

        Assert.Null(Fault(undated, "", EventKind.DisputeOpened));
        Assert.Equal(EventFault.DisputeAlreadyOpen, Fault(undated, "DisputeOpened", EventKind.DisputeOpened));
        Assert.Equal(stage is Stage.DisputeOpen ? EventFault.DisputeAlreadyOpen : null, Fault(dated, new DisputeOpened(Day("2026-11-20"))));
        Assert.Equal(EventFault.DisputeAlreadyOpen, Fault(dated, new DisputeOpened(Day("2026-11-21"))));
    }

    [Theory]
    [InlineData(Stage.ReturnSent, null)]
    [InlineData(Stage.ReturnApproved, EventFault.ReturnNotSentYet)]
    public void Return_that_the_wizard_knows_can_arrive(Stage stage, EventFault? fault) => Assert.Equal(
        fault, Fault(Received with { Stage = new(stage), Done = new([]) }, "", EventKind.ReturnReceived));

    private static EventFault? Fault(FilingAnswers answers, string before, EventKind kind)
    {
        var told = before.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select((name, index) => Event(Enum.Parse<EventKind>(name), index)).ToList();
        return CaseHistory.FaultOf(FilingPath.For(answers).Relevant, told, Event(kind, told.Count));
    }

    private static EventFault? Fault(FilingAnswers answers, CaseEvent happened) =>
        CaseHistory.FaultOf(FilingPath.For(answers).Relevant, [], happened);

    private static CaseEvent Event(EventKind kind, int day) => kind switch
    {
        EventKind.SellerReplied => new SellerReplied(Day("2026-11-20").AddDays(day), SellerReply.OfferedPart),
        EventKind.DisputeDecided => new DisputeDecided(Day("2026-11-20").AddDays(day), Ruling.Refused),
        _ => AnyHistory.Many(1).Single().Event(kind, Day("2026-11-20").AddDays(day)),
    };
}
