using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Stories;

public sealed class StoryTests
{
    private static readonly TimeOnly Noon = new(12, 0);

    public static TheoryData<string> Names => [.. AllStories.InOrder.Select(story => story.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Story_says_at_every_visit_what_to_do_and_until_when(string name)
    {
        var story = AllStories.Named(name);
        foreach (var step in story.Steps)
        {
            var facts = Facts(story, step);
            var decision = Decide(facts, step.Today);

            Assert.Equal(
                (Place(story, step), step.Stage, step.Action, step.DueOn, step.IsFiled, step.Missing),
                (Place(story, step), facts.Stage, decision.NextAction, DayOf(decision.DueOn), facts.IsFiled, facts.MissingAmount));
            Assert.Equal(
                step.Running.Select(clock => (clock.Rule, Day(clock.LastDay))),
                decision.Deadlines.Where(clock => !clock.Passed).Select(clock => (clock.Rule.Id, clock.EndsOn)));
            Assert.Equal(
                step.Then is var (from, action) ? (Day(from), action) : ((DateOnly, NextAction)?)null,
                decision.IfNothingHappens is [var first, ..] ? (first.From, first.Action) : null);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Story_is_told_in_the_past_and_nothing_in_it_is_impossible(string name)
    {
        var story = AllStories.Named(name);
        var told = new List<CaseEvent>();
        foreach (var step in story.Steps)
            foreach (var happened in step.Told)
            {
                Assert.True(happened.On <= step.Today, $"{happened} is told before it happens.");
                Assert.Null(CaseHistory.FaultOf(FilingPath.For(story.Answers).Relevant, told, happened));
                told.Add(happened);
            }

        Assert.Equal(Stage.Closed, story.Steps[^1].Stage);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Story_begins_with_a_finished_wizard_and_no_answer_beside_it(string name)
    {
        var path = FilingPath.For(AllStories.Named(name).Answers);

        Assert.True(path.IsComplete);
        Assert.Equal(AllStories.Named(name).Answers, path.Relevant);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Story_told_on_one_evening_comes_to_the_same(string name)
    {
        var story = AllStories.Named(name);
        var last = story.Steps[^1];
        var backwards = story.ToldUntil(last).Reverse().GroupBy(happened => happened.On).SelectMany(day => day.Reverse()).ToList();

        Assert.Equivalent(Facts(story, last), CaseFacts.From(FilingPath.For(story.Answers).Relevant, backwards), strict: true);
    }

    [Fact]
    public void Stories_are_twelve_and_go_through_every_stage_of_a_dispute()
    {
        var steps = AllStories.InOrder.SelectMany(story => story.Steps).ToList();

        Assert.Equal(12, AllStories.InOrder.Select(story => story.Name).Distinct().Count());
        Assert.Equal([Stage.NotShipped, Stage.NotSure], Enum.GetValues<Stage>().Except(steps.Select(step => step.Stage)));
        Assert.Equal([NextAction.CancelOrder, NextAction.TryOtherWays, NextAction.FilePayPalClaim, NextAction.AskConsumerAgency],
            Enum.GetValues<NextAction>().Except(steps.Select(step => step.Action)));
    }

    private static CaseFacts Facts(Story story, StoryStep step) => CaseFacts.From(FilingPath.For(story.Answers).Relevant, story.ToldUntil(step));

    private static CaseDecision Decide(CaseFacts facts, DateOnly today) =>
        CaseDecision.For(facts, PolicyBook.AliExpressKorea, KoreanBankCalendar.Standard, today.ToDateTime(Noon));

    private static DateOnly? DayOf(DateTime? moment) => moment is { } due ? DateOnly.FromDateTime(due) : null;

    private static string Place(Story story, StoryStep step) => $"{story} {story.Steps.ToList().IndexOf(step)}: {step.Today:O}";
}
