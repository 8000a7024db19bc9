using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Disputes;

/// <summary>
/// What can be asked for, who pays the way back, and why. The platform knows two remedies: refund only (in full or in part), and return and
/// refund.
/// </summary>
internal static class RemedyRules
{
    /// <summary>One finding for each remedy, in their order.</summary>
    public static IReadOnlyList<RemedyFinding> For(Ground ground) =>
        [.. Enum.GetValues<Remedy>().Select(remedy => Find(remedy, ground) with { Wished = Wished(ground.Facts.Goal) == remedy })];

    /// <summary>
    /// The remedy that a wish leads to; null when nothing is decided. An exchange is not to be had: who wished one is shown the way through a return.
    /// </summary>
    public static Remedy? Wished(Goal goal) => goal switch
    {
        Goal.ReturnForRefund or Goal.Exchange => Remedy.ReturnAndRefund,
        Goal.FullRefund => Remedy.RefundOnly,
        Goal.PartialRefund => Remedy.PartialRefund,
        Goal.CancelOrder => Remedy.CancelOrder,
        Goal.NotDecided => null,
    };

    private static RemedyFinding Find(Remedy remedy, Ground ground) => remedy switch
    {
        Remedy.ReturnAndRefund => Return(ground),
        Remedy.RefundOnly or Remedy.PartialRefund => WithoutReturn(remedy, ground.Facts),
        Remedy.CancelOrder => Cancel(ground.Facts),
        Remedy.Exchange => Finding(remedy, Verdict.Blocks, new Reason.NoExchange()),
    };

    private static RemedyFinding Return(Ground ground)
    {
        const Remedy remedy = Remedy.ReturnAndRefund;
        return Goods.Of(ground.Facts) switch
        {
            Whereabouts.NotShipped => Finding(remedy, Verdict.Blocks, new Reason.NotShippedYet()),
            Whereabouts.OnTheWay => Finding(remedy, Verdict.Blocks, new Reason.StillInTransit()),
            Whereabouts.Elsewhere => Finding(remedy, Verdict.Blocks, new Reason.NothingToReturn()),
            Whereabouts.WithBuyer or Whereabouts.NotKnown => (Goods.CodeOf(ground.Facts), Goods.GroupOf(ground.Facts)) switch
            {
                ({ } code, ProblemGroup.Fault) =>
                    Finding(remedy, Verdict.Supports, new Reason.StorePaysReturn(code), ReturnPostage.StorePays),
                (_, ProblemGroup.ChangedMind) =>
                    Finding(remedy, Verdict.Supports, new Reason.BuyerPaysReturn(ground.Rule(RuleId.FreeReturnWindow)), ReturnPostage.BuyerPays),
                _ => Finding(remedy, Verdict.NeedsFact, new Reason.ProblemNotKnown(), ReturnPostage.NotKnown),
            },
        };
    }

    private static RemedyFinding WithoutReturn(Remedy remedy, CaseFacts facts) => Goods.Of(facts) switch
    {
        Whereabouts.NotShipped => Finding(remedy, Verdict.Blocks, new Reason.NotShippedYet()),
        Whereabouts.OnTheWay => Finding(remedy, Verdict.Supports, new Reason.StillInTransit()),
        Whereabouts.Elsewhere => Finding(remedy, Verdict.Supports, new Reason.NothingToReturn()),
        Whereabouts.WithBuyer or Whereabouts.NotKnown => (Goods.CodeOf(facts), Goods.GroupOf(facts)) switch
        {
            ({ } code, ProblemGroup.Fault) => Finding(remedy, Verdict.Supports, new Reason.FaultAllowsRefundOnly(code)),
            (_, ProblemGroup.ChangedMind) => Finding(remedy, Verdict.Blocks, new Reason.ChangedMindNeedsReturn()),
            _ => Finding(remedy, Verdict.NeedsFact, new Reason.ProblemNotKnown()),
        },
    };

    private static RemedyFinding Cancel(CaseFacts facts) => Goods.Of(facts) switch
    {
        Whereabouts.NotShipped => Finding(Remedy.CancelOrder, Verdict.Supports, new Reason.NotShippedYet()),
        Whereabouts.OnTheWay or Whereabouts.NotKnown when facts is { Stage: Stage.NotSure, ShippedOn: null } =>
            Finding(Remedy.CancelOrder, Verdict.NeedsFact, new Reason.StageNotKnown()),
        Whereabouts.OnTheWay or Whereabouts.Elsewhere or Whereabouts.WithBuyer or Whereabouts.NotKnown =>
            Finding(Remedy.CancelOrder, Verdict.Blocks, new Reason.AlreadyShipped()),
    };

    private static RemedyFinding Finding(
        Remedy remedy, Verdict verdict, Reason reason, ReturnPostage postage = ReturnPostage.NotApplicable) =>
        new(remedy, verdict, postage, Wished: false, [reason]);
}
