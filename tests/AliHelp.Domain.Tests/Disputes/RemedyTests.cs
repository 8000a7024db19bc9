using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Tests.Cases;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Disputes;

public sealed class RemedyTests
{
    [Theory]
    // Return and refund.
    [InlineData(Remedy.ReturnAndRefund, ProblemCode.Defective, true, Stage.Received, Verdict.Supports, ReturnPostage.StorePays, typeof(Reason.StorePaysReturn))]
    [InlineData(Remedy.ReturnAndRefund, ProblemCode.Counterfeit, true, Stage.ReceiptConfirmed, Verdict.Supports, ReturnPostage.StorePays, typeof(Reason.StorePaysReturn))]
    [InlineData(Remedy.ReturnAndRefund, ProblemCode.ChangedMind, true, Stage.Received, Verdict.Supports, ReturnPostage.BuyerPays, typeof(Reason.BuyerPaysReturn))]
    [InlineData(Remedy.ReturnAndRefund, ProblemCode.ChangedMind, false, Stage.ShownDelivered, Verdict.Supports, ReturnPostage.BuyerPays, typeof(Reason.BuyerPaysReturn))]
    [InlineData(Remedy.ReturnAndRefund, ProblemCode.ChangedMind, false, Stage.InTransit, Verdict.Blocks, ReturnPostage.NotApplicable, typeof(Reason.StillInTransit))]
    [InlineData(Remedy.ReturnAndRefund, ProblemCode.InTransitLate, false, Stage.InTransit, Verdict.Blocks, ReturnPostage.NotApplicable, typeof(Reason.StillInTransit))]
    [InlineData(Remedy.ReturnAndRefund, ProblemCode.MarkedDelivered, false, Stage.ShownDelivered, Verdict.Blocks, ReturnPostage.NotApplicable, typeof(Reason.NothingToReturn))]
    [InlineData(Remedy.ReturnAndRefund, ProblemCode.ReturnedToSender, false, Stage.InTransit, Verdict.Blocks, ReturnPostage.NotApplicable, typeof(Reason.NothingToReturn))]
    [InlineData(Remedy.ReturnAndRefund, ProblemCode.InTransitLate, false, Stage.NotShipped, Verdict.Blocks, ReturnPostage.NotApplicable, typeof(Reason.NotShippedYet))]
    [InlineData(Remedy.ReturnAndRefund, null, true, Stage.Received, Verdict.NeedsFact, ReturnPostage.NotKnown, typeof(Reason.ProblemNotKnown))]
    // Refund only.
    [InlineData(Remedy.RefundOnly, ProblemCode.Defective, true, Stage.Received, Verdict.Supports, ReturnPostage.NotApplicable, typeof(Reason.FaultAllowsRefundOnly))]
    [InlineData(Remedy.RefundOnly, ProblemCode.ChangedMind, true, Stage.Received, Verdict.Blocks, ReturnPostage.NotApplicable, typeof(Reason.ChangedMindNeedsReturn))]
    [InlineData(Remedy.RefundOnly, ProblemCode.HeldByCustoms, false, Stage.InTransit, Verdict.Supports, ReturnPostage.NotApplicable, typeof(Reason.StillInTransit))]
    [InlineData(Remedy.RefundOnly, ProblemCode.MarkedDelivered, false, Stage.DisputeOpen, Verdict.Supports, ReturnPostage.NotApplicable, typeof(Reason.NothingToReturn))]
    [InlineData(Remedy.RefundOnly, null, null, Stage.NotSure, Verdict.NeedsFact, ReturnPostage.NotApplicable, typeof(Reason.ProblemNotKnown))]
    [InlineData(Remedy.PartialRefund, ProblemCode.PartsMissing, true, Stage.Received, Verdict.Supports, ReturnPostage.NotApplicable, typeof(Reason.FaultAllowsRefundOnly))]
    [InlineData(Remedy.PartialRefund, ProblemCode.ChangedMind, true, Stage.Received, Verdict.Blocks, ReturnPostage.NotApplicable, typeof(Reason.ChangedMindNeedsReturn))]
    // Cancelling and exchanging.
    [InlineData(Remedy.CancelOrder, ProblemCode.InTransitLate, false, Stage.NotShipped, Verdict.Supports, ReturnPostage.NotApplicable, typeof(Reason.NotShippedYet))]
    [InlineData(Remedy.CancelOrder, ProblemCode.InTransitLate, false, Stage.InTransit, Verdict.Blocks, ReturnPostage.NotApplicable, typeof(Reason.AlreadyShipped))]
    [InlineData(Remedy.CancelOrder, ProblemCode.InTransitLate, false, Stage.NotSure, Verdict.NeedsFact, ReturnPostage.NotApplicable, typeof(Reason.StageNotKnown))]
    [InlineData(Remedy.Exchange, ProblemCode.Defective, true, Stage.Received, Verdict.Blocks, ReturnPostage.NotApplicable, typeof(Reason.NoExchange))]
    public void Remedy_depends_on_the_problem_and_on_where_the_goods_are(
        Remedy remedy, ProblemCode? code, bool? received, Stage stage, Verdict verdict, ReturnPostage postage, Type reason)
    {
        var finding = Find(new() { Code = code, Received = received, Stage = stage }, remedy);

        Assert.Equal((verdict, postage), (finding.Verdict, finding.Postage));
        Assert.IsType(reason, Assert.Single(finding.Reasons));
    }

    [Theory]
    [InlineData(Problem.Broken, ProblemCode.Defective)]
    [InlineData(Problem.Different, ProblemCode.NotAsDescribed)]
    public void Problem_without_its_detail_is_still_a_fault(Problem problem, ProblemCode code)
    {
        var finding = Find(new() { Problem = problem, Received = true, Stage = Stage.Received }, Remedy.ReturnAndRefund);

        Assert.Equal([new Reason.StorePaysReturn(code)], finding.Reasons);
    }

    [Fact]
    public void Refused_dispute_tells_by_its_reason_where_the_goods_are()
    {
        var refused = new CaseFacts { Problem = Problem.DisputeRefused, Stage = Stage.DisputeRefused };

        Assert.Equal(Verdict.Blocks, Find(refused with { Code = ProblemCode.TrackingInvalid }, Remedy.ReturnAndRefund).Verdict);
        Assert.Equal(Verdict.Supports, Find(refused with { Code = ProblemCode.Damaged }, Remedy.ReturnAndRefund).Verdict);
    }

    [Theory]
    [InlineData(Goal.ReturnForRefund, Remedy.ReturnAndRefund)]
    [InlineData(Goal.FullRefund, Remedy.RefundOnly)]
    [InlineData(Goal.PartialRefund, Remedy.PartialRefund)]
    [InlineData(Goal.CancelOrder, Remedy.CancelOrder)]
    [InlineData(Goal.Exchange, Remedy.ReturnAndRefund)]
    public void Wish_marks_its_remedy_and_an_exchange_the_way_to_it(Goal goal, Remedy remedy)
    {
        var decision = Decide.On(Decide.BrokenEarphones with { Goal = goal });

        Assert.Equal([remedy], decision.Remedies.Where(finding => finding.Wished).Select(finding => finding.Remedy));
        Assert.Equal(goal is Goal.Exchange, decision.ExchangeWished);
    }

    private static RemedyFinding Find(CaseFacts facts, Remedy remedy) =>
        Decide.On(facts with { ShippedOn = facts.Stage is Stage.InTransit ? Day("2026-11-01") : null }).Remedies.Single(finding => finding.Remedy == remedy);
}
