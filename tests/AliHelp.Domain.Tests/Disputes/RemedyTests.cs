using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Domain.Tests.Cases;

namespace AliHelp.Domain.Tests.Disputes;

public sealed class RemedyTests
{
    [Theory]
    // Return and refund.
    [InlineData(Remedy.ReturnAndRefund, ProblemCode.Defective, true, Stage.Received, Verdict.Supports, typeof(Reason.StorePaysReturn))]
    [InlineData(Remedy.ReturnAndRefund, ProblemCode.Counterfeit, true, Stage.ReceiptConfirmed, Verdict.Supports, typeof(Reason.StorePaysReturn))]
    [InlineData(Remedy.ReturnAndRefund, ProblemCode.ChangedMind, true, Stage.Received, Verdict.Supports, typeof(Reason.BuyerPaysReturn))]
    [InlineData(Remedy.ReturnAndRefund, ProblemCode.ChangedMind, false, Stage.ShownDelivered, Verdict.Supports, typeof(Reason.BuyerPaysReturn))]
    [InlineData(Remedy.ReturnAndRefund, ProblemCode.ChangedMind, false, Stage.InTransit, Verdict.Blocks, typeof(Reason.StillInTransit))]
    [InlineData(Remedy.ReturnAndRefund, ProblemCode.InTransitLate, false, Stage.InTransit, Verdict.Blocks, typeof(Reason.StillInTransit))]
    [InlineData(Remedy.ReturnAndRefund, ProblemCode.MarkedDelivered, false, Stage.ShownDelivered, Verdict.Blocks, typeof(Reason.NothingToReturn))]
    [InlineData(Remedy.ReturnAndRefund, ProblemCode.ReturnedToSender, false, Stage.InTransit, Verdict.Blocks, typeof(Reason.NothingToReturn))]
    [InlineData(Remedy.ReturnAndRefund, ProblemCode.InTransitLate, false, Stage.NotShipped, Verdict.Blocks, typeof(Reason.NotShippedYet))]
    [InlineData(Remedy.ReturnAndRefund, null, true, Stage.Received, Verdict.NeedsFact, typeof(Reason.ProblemNotKnown))]
    // Refund only.
    [InlineData(Remedy.RefundOnly, ProblemCode.Defective, true, Stage.Received, Verdict.Supports, typeof(Reason.FaultAllowsRefundOnly))]
    [InlineData(Remedy.RefundOnly, ProblemCode.ChangedMind, true, Stage.Received, Verdict.Blocks, typeof(Reason.ChangedMindNeedsReturn))]
    [InlineData(Remedy.RefundOnly, ProblemCode.HeldByCustoms, false, Stage.InTransit, Verdict.Supports, typeof(Reason.StillInTransit))]
    [InlineData(Remedy.RefundOnly, ProblemCode.MarkedDelivered, false, Stage.NotSure, Verdict.Supports, typeof(Reason.NothingToReturn))]
    [InlineData(Remedy.RefundOnly, null, null, Stage.NotSure, Verdict.NeedsFact, typeof(Reason.ProblemNotKnown))]
    [InlineData(Remedy.PartialRefund, ProblemCode.PartsMissing, true, Stage.Received, Verdict.Supports, typeof(Reason.FaultAllowsRefundOnly))]
    [InlineData(Remedy.PartialRefund, ProblemCode.ChangedMind, true, Stage.Received, Verdict.Blocks, typeof(Reason.ChangedMindNeedsReturn))]
    // Cancelling and exchanging.
    [InlineData(Remedy.CancelOrder, ProblemCode.InTransitLate, false, Stage.NotShipped, Verdict.Supports, typeof(Reason.NotShippedYet))]
    [InlineData(Remedy.CancelOrder, ProblemCode.InTransitLate, false, Stage.InTransit, Verdict.Blocks, typeof(Reason.AlreadyShipped))]
    [InlineData(Remedy.CancelOrder, ProblemCode.Defective, true, Stage.NotSure, Verdict.Blocks, typeof(Reason.AlreadyShipped))]
    [InlineData(Remedy.CancelOrder, ProblemCode.InTransitLate, false, Stage.NotSure, Verdict.NeedsFact, typeof(Reason.StageNotKnown))]
    [InlineData(Remedy.Exchange, ProblemCode.Defective, true, Stage.Received, Verdict.Blocks, typeof(Reason.NoExchange))]
    public void Remedy_depends_on_the_problem_and_on_where_the_goods_are(
        Remedy remedy, ProblemCode? code, bool? received, Stage stage, Verdict verdict, Type reason)
    {
        var finding = Find(new() { Code = code, Received = received, Stage = stage }, remedy);

        Assert.Equal(verdict, finding.Verdict);
        Assert.IsType(reason, Assert.Single(finding.Reasons));
    }

    [Theory]
    [InlineData(ProblemCode.Defective, true, ReturnPostage.StorePays)]
    [InlineData(ProblemCode.ChangedMind, true, ReturnPostage.BuyerPays)]
    [InlineData(ProblemCode.InTransitLate, false, ReturnPostage.NotApplicable)]
    [InlineData(null, true, ReturnPostage.NotKnown)]
    public void Reason_decides_who_pays_the_way_back(ProblemCode? code, bool? received, ReturnPostage postage)
    {
        var decision = Decide.On(new() { Code = code, Received = received });

        Assert.Equal(postage, decision.Remedies[0].Postage);
        Assert.All(decision.Remedies.Skip(1), finding => Assert.Equal(ReturnPostage.NotApplicable, finding.Postage));
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
    public void Order_with_a_shipping_day_was_shipped_whatever_its_stage()
    {
        var facts = new CaseFacts { Received = false, Stage = Stage.NotSure, ShippedOn = new(2026, 11, 1) };

        Assert.Equal(Verdict.Blocks, Find(facts, Remedy.CancelOrder).Verdict);
        Assert.Equal(Verdict.NeedsFact, Find(facts with { ShippedOn = null }, Remedy.CancelOrder).Verdict);
    }

    [Fact]
    public void Refused_dispute_tells_by_its_reason_where_the_goods_are()
    {
        var refused = new CaseFacts { Problem = Problem.DisputeRefused, Stage = Stage.DisputeRefused, DeliveredOn = new(2026, 11, 12) };

        // The law's clock runs for goods that the buyer has.
        Assert.Null(Decide.On(refused with { Code = ProblemCode.TrackingInvalid }).Clock(RuleId.LawAnyReason));
        Assert.NotNull(Decide.On(refused with { Code = ProblemCode.Damaged }).Clock(RuleId.LawAnyReason));
    }

    [Fact]
    public void Nothing_can_be_chosen_once_a_dispute_is_open_or_money_is_on_its_way()
    {
        Assert.Empty(Decide.On(Decide.BrokenEarphones with { Stage = Stage.DisputeOpen }).Remedies);
        Assert.Empty(Decide.On(Decide.LateParcel with { Stage = Stage.MoneyArrived }).Remedies);
        Assert.NotEmpty(Decide.On(Decide.BrokenEarphones).Remedies);
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
        Decide.On(facts).Remedies.Single(finding => finding.Remedy == remedy);
}
