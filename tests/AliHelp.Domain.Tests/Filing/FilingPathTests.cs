using AliHelp.Domain.Filing;
using FsCheck.Xunit;

namespace AliHelp.Domain.Tests.Filing;

[Properties(Arbitrary = [typeof(AnyAnswers)])]
public sealed class FilingPathTests
{
    [Property]
    public void A_later_answer_never_changes_the_steps_before_it(FilingAnswers answers, FilingAnswers others, FilingStep changed)
    {
        var before = FilingPath.For(answers);
        var after = FilingPath.For(changed.Carry(others, answers));

        Assert.Equal(UpTo(before, changed), UpTo(after, changed));
    }

    [Property]
    public void The_step_before_the_step_after_is_the_step_itself(FilingAnswers answers)
    {
        var path = FilingPath.For(answers);

        foreach (var step in path.Steps)
        {
            if (path.After(step) is { } after)
                Assert.Equal(step, path.Before(after));
            if (path.Before(step) is { } before)
                Assert.Equal(step, path.After(before));
        }

        Assert.Null(path.Before(path.Steps[0]));
        Assert.Null(path.After(path.Steps[^1]));
    }

    [Property]
    public void The_first_unanswered_step_can_be_visited_and_nothing_after_it(FilingAnswers answers)
    {
        var path = FilingPath.For(answers);

        if (path.FirstUnanswered is not { } open)
        {
            Assert.All(path.Steps, step => Assert.True(path.CanVisit(step)));
            return;
        }

        var place = path.NumberOf(open);
        Assert.All(path.Steps, step => Assert.Equal(path.NumberOf(step) <= place, path.CanVisit(step)));
    }

    [Property]
    public void A_step_off_the_path_cannot_be_visited_and_has_no_place(FilingAnswers answers)
    {
        var path = FilingPath.For(answers);

        Assert.All(FilingSteps.InOrder.Except(path.Steps), step =>
        {
            Assert.False(path.CanVisit(step));
            Assert.Throws<ArgumentException>(() => path.NumberOf(step));
            Assert.Throws<ArgumentException>(() => path.EarlierThan(step));
        });
    }

    [Property]
    public void The_path_of_the_relevant_answers_is_the_path(FilingAnswers answers)
    {
        var path = FilingPath.For(answers);
        var again = FilingPath.For(path.Relevant);

        Assert.Equal(path.Steps, again.Steps);
        Assert.Equal(path.Relevant, again.Relevant);
        Assert.Equal(path.FirstUnanswered, again.FirstUnanswered);
    }

    [Property]
    public void Relevant_answers_are_those_given_and_none_off_the_path(FilingAnswers answers)
    {
        var path = FilingPath.For(answers);

        Assert.All(FilingSteps.InOrder.Except(path.Steps), step => Assert.Equal(FilingAnswers.None, step.Carry(path.Relevant, FilingAnswers.None)));
        Assert.All(
            path.Steps.Where(step => step.Carry(path.Relevant, FilingAnswers.None) != FilingAnswers.None),
            step => Assert.Equal(step.Carry(answers, FilingAnswers.None), step.Carry(path.Relevant, FilingAnswers.None)));
    }

    [Property]
    public void A_step_sees_what_the_steps_before_it_carried_and_nothing_else(FilingAnswers answers)
    {
        var path = FilingPath.For(answers);

        for (var place = 0; place < path.Steps.Count; place++)
        {
            var expected = path.Steps.Take(place).Aggregate(FilingAnswers.None, (carried, step) => step.Carry(path.Relevant, carried));
            Assert.Equal(expected, path.EarlierThan(path.Steps[place]));
        }
    }

    [Property]
    public void Flipping_a_branch_back_brings_its_answers_back(FilingAnswers answers, Problem problem)
    {
        var flipped = answers with { Problem = new(problem) };
        var back = flipped with { Problem = answers.Problem };

        Assert.Equal(FilingPath.For(answers).Relevant, FilingPath.For(back).Relevant);
    }

    [Property]
    public void A_path_never_has_more_questions_than_it_says(FilingAnswers answers)
    {
        var path = FilingPath.For(answers);

        Assert.InRange(path.Steps.Count, 1, path.AtMost);
    }

    [Property]
    public void Once_settled_no_answer_after_the_stage_changes_which_questions_are_asked(FilingAnswers answers, FilingAnswers others)
    {
        var path = FilingPath.For(answers);
        if (!path.IsSettled)
            return;

        var behind = FilingSteps.InOrder.SkipWhile(step => step != FilingSteps.Stage).Skip(1);
        var changed = FilingPath.For(behind.Aggregate(answers, (all, step) => step.Carry(others, all)));

        Assert.Equal(path.Steps, changed.Steps);
    }

    [Fact]
    public void Every_combination_of_choices_comes_to_an_end_within_ten_questions()
    {
        var longest = 0;
        foreach (var answers in EveryPath.Walk())
        {
            var path = FilingPath.For(answers);
            Assert.True(path.IsComplete);
            Assert.True(path.Steps.Count is >= 6 and <= FilingSteps.MostAsked, $"{path.Steps.Count} questions: {string.Join(", ", path.Steps)}");
            longest = Math.Max(longest, path.Steps.Count);
        }

        Assert.Equal(FilingSteps.MostAsked, longest);
    }

    [Fact]
    public void Every_step_is_reached_by_some_path()
    {
        var reached = new HashSet<FilingStep>();
        foreach (var answers in EveryPath.Walk())
            reached.UnionWith(FilingPath.For(answers).Steps);

        Assert.Equal(FilingSteps.InOrder.ToHashSet(), reached);
    }

    [Fact]
    public void The_first_question_is_asked_of_everybody()
    {
        var path = FilingPath.For(FilingAnswers.None);

        Assert.Equal(FilingSteps.Problem, path.FirstUnanswered);
        Assert.False(path.IsSettled);
        Assert.Equal(FilingSteps.MostAsked, path.AtMost);
    }

    // The steps before the changed one, and what they carry.
    private static (string Steps, FilingAnswers Carried) UpTo(FilingPath path, FilingStep changed)
    {
        var place = FilingSteps.InOrder.ToList().IndexOf(changed);
        var steps = path.Steps.Where(step => FilingSteps.InOrder.ToList().IndexOf(step) < place).ToList();
        return (string.Join(", ", steps), steps.Aggregate(FilingAnswers.None, (carried, step) => step.Carry(path.Relevant, carried)));
    }
}
