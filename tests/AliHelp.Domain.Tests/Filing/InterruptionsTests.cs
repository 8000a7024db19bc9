using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Tests.Filing;

public sealed class InterruptionsTests
{
    [Theory]
    [InlineData(Goal.Exchange, Interruption.NoExchange)]
    [InlineData(Goal.ReturnForRefund, null)]
    [InlineData(Goal.FullRefund, null)]
    [InlineData(Goal.PartialRefund, null)]
    [InlineData(Goal.CancelOrder, null)]
    [InlineData(Goal.NotDecided, null)]
    public void Only_a_wished_exchange_is_explained_at_once(Goal goal, Interruption? expected) =>
        Assert.Equal(expected, Interruptions.After(FilingSteps.Goal, new() { Goal = new(goal) }));

    [Theory]
    [InlineData(Goal.CancelOrder, Stage.NotShipped, null)]
    [InlineData(Goal.CancelOrder, Stage.InTransit, Interruption.AlreadyShipped)]
    [InlineData(Goal.CancelOrder, Stage.ReceiptConfirmed, Interruption.AlreadyShipped)]
    [InlineData(Goal.CancelOrder, Stage.NotSure, Interruption.FindYourStage)]
    [InlineData(Goal.FullRefund, Stage.InTransit, null)]
    [InlineData(Goal.Exchange, Stage.Received, null)]
    [InlineData(Goal.FullRefund, Stage.NotSure, Interruption.FindYourStage)]
    public void After_the_stage_comes_what_cannot_be_cancelled_or_where_to_look(Goal goal, Stage stage, Interruption? expected) =>
        Assert.Equal(expected, Interruptions.After(FilingSteps.Stage, new() { Goal = new(goal), Stage = new(stage) }));

    [Fact]
    public void No_other_question_is_followed_by_one()
    {
        var answers = new FilingAnswers { Goal = new(Goal.Exchange), Stage = new(Stage.NotSure) };

        Assert.All(
            FilingSteps.InOrder.Except([FilingSteps.Goal, FilingSteps.Stage]),
            step => Assert.Null(Interruptions.After(step, answers)));
    }

    [Fact]
    public void Each_is_found_by_its_name_and_leads_back_to_a_question_at_or_before_its_own()
    {
        var order = FilingSteps.InOrder.ToList();
        Assert.All(Enum.GetValues<Interruption>(), interruption =>
        {
            Assert.Equal(interruption, Interruptions.Named(interruption.Name()));
            Assert.True(order.IndexOf(interruption.Reconsiders()) <= order.IndexOf(interruption.Follows()));
        });
        Assert.Null(Interruptions.Named("check"));
    }
}
