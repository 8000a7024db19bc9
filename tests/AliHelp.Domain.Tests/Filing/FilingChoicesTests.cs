using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Tests.Filing;

public sealed class FilingChoicesTests
{
    private static readonly Stage[] OnlyEventsLeadTo =
        [Stage.PlatformReviews, Stage.ReturnReceived, Stage.Appealed, Stage.MoneyArrived, Stage.Closed];

    [Fact]
    public void Nothing_is_offered_before_the_problem_is_known()
    {
        Assert.Empty(FilingChoices.Codes(FilingAnswers.None));
        Assert.Empty(FilingChoices.Goals(FilingAnswers.None));
        Assert.Empty(FilingChoices.Stages(FilingAnswers.None));
        Assert.Null(FilingChoices.Code(FilingAnswers.None));
    }

    [Theory]
    [InlineData(Problem.NotArrived, 5)]
    [InlineData(Problem.MarkedDelivered, 1)]
    [InlineData(Problem.Broken, 2)]
    [InlineData(Problem.Different, 2)]
    [InlineData(Problem.PartsMissing, 1)]
    [InlineData(Problem.Counterfeit, 1)]
    [InlineData(Problem.ChangedMind, 1)]
    [InlineData(Problem.RefundMissing, 0)]
    [InlineData(Problem.DisputeRefused, 12)]
    [InlineData(Problem.NotSure, 0)]
    public void A_problem_stands_for_so_many_reasons_and_asks_only_where_there_are_several(Problem problem, int count)
    {
        var answers = new FilingAnswers { Problem = new(problem) };

        Assert.Equal(count, FilingChoices.Codes(answers).Count);
        Assert.Equal(count > 1, FilingPath.For(answers).Steps.Contains(FilingSteps.Detail));
    }

    [Fact]
    public void Every_choice_is_offered_somewhere_and_none_twice_at_once()
    {
        var everything = Enum.GetValues<Problem>()
            .SelectMany(problem => new bool?[] { true, false, null }.Select(received => new FilingAnswers
            {
                Problem = new(problem),
                Situation = new(received, null),
            }))
            .ToList();

        Assert.All(everything, answers =>
        {
            Assert.Distinct(FilingChoices.Codes(answers));
            Assert.Distinct(FilingChoices.Goals(answers));
            Assert.Distinct(FilingChoices.Stages(answers));
            Assert.NotEmpty(FilingChoices.Stages(answers));
        });
        Assert.Equal(Enum.GetValues<ProblemCode>().ToHashSet(), everything.SelectMany(FilingChoices.Codes).ToHashSet());
        Assert.Equal(Enum.GetValues<Goal>().ToHashSet(), everything.SelectMany(FilingChoices.Goals).ToHashSet());
        Assert.Equal(Enum.GetValues<Stage>().Except(OnlyEventsLeadTo).ToHashSet(), everything.SelectMany(FilingChoices.Stages).ToHashSet());
    }

    [Fact]
    public void Not_knowing_is_always_the_last_choice()
    {
        foreach (var problem in Enum.GetValues<Problem>().Except([Problem.DisputeRefused]))
        {
            var answers = new FilingAnswers { Problem = new(problem) };
            Assert.Equal(Stage.NotSure, FilingChoices.Stages(answers)[^1]);
            if (FilingChoices.Goals(answers) is [.., var last])
                Assert.Equal(Goal.NotDecided, last);
        }

        Assert.Equal(Problem.NotSure, Enum.GetValues<Problem>()[^1]);
        Assert.Equal(PaymentMethod.Unknown, Enum.GetValues<PaymentMethod>()[^1]);
        Assert.Equal(OrderPageView.NotLooked, Enum.GetValues<OrderPageView>()[^1]);
    }

    [Fact]
    public void Who_has_nothing_cannot_return_it()
    {
        FilingAnswers[] nothing =
        [
            new() { Problem = new(Problem.NotArrived) },
            new() { Problem = new(Problem.MarkedDelivered) },
            new() { Problem = new(Problem.NotSure), Situation = new(false, null) },
        ];

        Assert.All(nothing, answers =>
        {
            Assert.DoesNotContain(Goal.ReturnForRefund, FilingChoices.Goals(answers));
            Assert.DoesNotContain(Goal.Exchange, FilingChoices.Goals(answers));
            Assert.DoesNotContain(Stage.ReturnApproved, FilingChoices.Stages(answers));
            Assert.DoesNotContain(Stage.ReturnSent, FilingChoices.Stages(answers));
            Assert.DoesNotContain(Stage.Received, FilingChoices.Stages(answers));
        });
    }

    [Fact]
    public void Who_cannot_say_whether_it_came_is_offered_every_stage_but_the_refusal()
    {
        var answers = new FilingAnswers { Problem = new(Problem.NotSure), Situation = new(null, null) };

        Assert.Equal(
            Enum.GetValues<Stage>().Except([.. OnlyEventsLeadTo, Stage.DisputeRefused]).ToHashSet(), FilingChoices.Stages(answers).ToHashSet());
    }

    [Theory]
    [InlineData(true, false, ProblemCode.ChangedMind)]
    [InlineData(true, true, null)]
    [InlineData(true, null, null)]
    [InlineData(false, null, null)]
    [InlineData(null, false, null)]
    public void An_item_received_without_a_fault_is_a_changed_mind(bool? received, bool? faulty, ProblemCode? code) =>
        Assert.Equal(code, FilingChoices.Code(new() { Problem = new(Problem.NotSure), Situation = new(received, faulty) }));

    [Fact]
    public void A_detail_that_was_not_known_stays_unknown() =>
        Assert.Null(FilingChoices.Code(new() { Problem = new(Problem.Broken), Detail = new(null) }));

    [Fact]
    public void The_only_reason_of_a_problem_needs_no_question() =>
        Assert.Equal(ProblemCode.Counterfeit, FilingChoices.Code(new() { Problem = new(Problem.Counterfeit) }));

    [Theory]
    [InlineData(Stage.NotShipped, null)]
    [InlineData(Stage.InTransit, null)]
    [InlineData(Stage.ShownDelivered, null)]
    [InlineData(Stage.Received, null)]
    [InlineData(Stage.ReceiptConfirmed, null)]
    [InlineData(Stage.DisputeOpen, AskedDay.DisputeOpenedOn)]
    [InlineData(Stage.ReturnApproved, AskedDay.ReturnApprovedOn)]
    [InlineData(Stage.ReturnSent, AskedDay.ReturnSentOn)]
    [InlineData(Stage.RefundApproved, AskedDay.RefundApprovedOn)]
    [InlineData(Stage.DisputeRefused, AskedDay.DisputeRefusedOn)]
    [InlineData(Stage.NotSure, null)]
    public void Stages_from_an_open_dispute_on_have_a_day(Stage stage, AskedDay? day)
    {
        Assert.Equal(day, FilingChoices.Day(stage));
        Assert.Equal(day is not null, FilingChoices.HasDay(stage));
    }

    [Fact]
    public void What_was_done_is_asked_only_once_there_is_a_dispute_and_the_countdown_only_before()
    {
        foreach (var answers in EveryPath.Walk())
        {
            var steps = FilingPath.For(answers).Steps;
            var isShipped = answers.Stage!.Stage is not Stage.NotShipped;
            var hasDispute = FilingChoices.HasDay(answers.Stage.Stage) || answers.Problem!.Problem is Problem.RefundMissing;
            Assert.Equal(hasDispute, steps.Contains(FilingSteps.Done));
            Assert.Equal(isShipped && !hasDispute, steps.Contains(FilingSteps.Countdown));
            Assert.Equal(isShipped, steps.Contains(FilingSteps.Evidence));
            Assert.False(steps.Contains(FilingSteps.Shipping) && steps.Contains(FilingSteps.DeliveredOn));
        }
    }
}
