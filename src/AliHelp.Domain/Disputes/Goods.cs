using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Disputes;

/// <summary>The three kinds of problem that the platform tells apart.</summary>
internal enum ProblemGroup
{
    NotReceived,

    /// <summary>Something is wrong with what arrived.</summary>
    Fault,
    ChangedMind,
}

/// <summary>Where the goods are, as far as it decides what can be asked for.</summary>
internal enum Whereabouts
{
    NotShipped,
    OnTheWay,

    /// <summary>Not with the buyer and no longer coming: marked delivered, sent back, or at a wrong address.</summary>
    Elsewhere,
    WithBuyer,
    NotKnown,
}

/// <summary>What the facts tell about the goods.</summary>
internal static class Goods
{
    public static ProblemGroup GroupOf(ProblemCode code) => code switch
    {
        ProblemCode.InTransitLate or ProblemCode.TrackingInvalid or ProblemCode.HeldByCustoms or ProblemCode.ReturnedToSender
            or ProblemCode.SentToWrongAddress or ProblemCode.MarkedDelivered => ProblemGroup.NotReceived,
        ProblemCode.NotAsDescribed or ProblemCode.WrongItem or ProblemCode.Defective or ProblemCode.Damaged
            or ProblemCode.PartsMissing or ProblemCode.Counterfeit => ProblemGroup.Fault,
        ProblemCode.ChangedMind => ProblemGroup.ChangedMind,
    };

    /// <summary>The reason; where the buyer was not sure of the detail, the broadest one of the problem. Null when nothing tells.</summary>
    public static ProblemCode? CodeOf(CaseFacts facts) => facts switch
    {
        { Code: { } code } => code,
        { Problem: Problem.Broken } => ProblemCode.Defective,
        { Problem: Problem.Different } => ProblemCode.NotAsDescribed,
        _ => null,
    };

    public static ProblemGroup? GroupOf(CaseFacts facts) => CodeOf(facts) is { } code ? GroupOf(code) : null;

    public static Whereabouts Of(CaseFacts facts) => facts switch
    {
        { Stage: Stage.NotShipped } => Whereabouts.NotShipped,
        { Received: true } => Whereabouts.WithBuyer,
        // Shown as delivered, and nothing was said to be missing: it lies at the door.
        { Code: ProblemCode.ChangedMind, Stage: Stage.ShownDelivered } => Whereabouts.WithBuyer,
        { Code: ProblemCode.MarkedDelivered or ProblemCode.ReturnedToSender or ProblemCode.SentToWrongAddress } => Whereabouts.Elsewhere,
        { Received: false, Stage: Stage.ShownDelivered } => Whereabouts.Elsewhere,
        { Received: false } => Whereabouts.OnTheWay,
        _ => GroupOf(facts) switch
        {
            ProblemGroup.NotReceived => Whereabouts.OnTheWay,
            ProblemGroup.Fault or ProblemGroup.ChangedMind => Whereabouts.WithBuyer,
            null => Whereabouts.NotKnown,
        },
    };

    /// <summary>Whether the goods went back, or the road that was taken, chosen, or that the reason prescribes, sends them back.</summary>
    public static bool GoBack(CaseFacts facts) => facts switch
    {
        { HasSentBack: true } or { Stage: Stage.ReturnApproved } => true,
        // A part of the money is paid for goods that stay.
        { Ruling: Ruling.PartialRefund } => false,
        { AskedRemedy: { } asked } => asked is Remedy.ReturnAndRefund,
        _ => Of(facts) is Whereabouts.WithBuyer or Whereabouts.NotKnown
            && (facts.Goal is Goal.ReturnForRefund or Goal.Exchange || facts.Code is ProblemCode.ChangedMind),
    };
}
