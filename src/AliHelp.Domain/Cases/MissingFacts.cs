using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Cases;

/// <summary>The facts whose absence makes the decision vaguer. A fact that would change nothing is not missed.</summary>
internal static class MissingFacts
{
    public static IReadOnlyList<MissingFact> For(Ground ground) => ground.Facts.IsOver
        ? []
        : [.. Enum.GetValues<MissingFact>().Where(fact => IsMissing(fact, ground))];

    private static bool IsMissing(MissingFact fact, Ground ground)
    {
        var facts = ground.Facts;
        return fact switch
        {
            MissingFact.Problem => facts.Code is null && facts.Problem is not Problem.RefundMissing,
            MissingFact.Goal => facts is { Goal: Goal.NotDecided, IsBeforeDispute: true },
            MissingFact.Stage => facts.Stage is Stage.NotSure,
            MissingFact.PaidOn => facts.PaidOn is null || facts.PaidOnPrecision is DayPrecision.Month,
            MissingFact.DeliveredOn => facts.DeliveredOn is null && MayBeDelivered(facts),
            MissingFact.ShippedOn => facts is { ShippedOn: null, IsBeforeDispute: true } && Goods.Of(facts) is Whereabouts.OnTheWay,
            MissingFact.OrderPage =>
                facts is { OrderPageEnds: null, DisputeButton: DisputeButton.Unknown, Stage: not Stage.NotShipped, IsBeforeDispute: true },
            MissingFact.PaymentMethod =>
                facts.Payment is PaymentMethod.Unknown || (FilingChoices.IsWallet(facts.Payment) && facts.Funding is WalletFunding.Unknown),
            MissingFact.StageDay => FilingChoices.HasDay(facts.Stage) && StageDay(facts) is null,
            MissingFact.ReturnTrackingNumber => facts.Stage is Stage.ReturnSent && string.IsNullOrWhiteSpace(facts.ReturnTrackingNumber),
        };
    }

    private static bool MayBeDelivered(CaseFacts facts) => Goods.Of(facts) switch
    {
        Whereabouts.WithBuyer or Whereabouts.NotKnown => true,
        Whereabouts.Elsewhere => facts.Code is ProblemCode.MarkedDelivered || facts.Stage is Stage.ShownDelivered,
        Whereabouts.NotShipped or Whereabouts.OnTheWay => false,
    };

    private static DateOnly? StageDay(CaseFacts facts) => facts.Stage switch
    {
        Stage.DisputeOpen => facts.DisputeOpenedOn,
        Stage.ReturnApproved => facts.ReturnApprovedOn,
        Stage.ReturnSent => facts.ReturnSentOn,
        Stage.RefundApproved => facts.RefundStartedOn ?? facts.DecidedOn,
        Stage.DisputeRefused => facts.DisputeRefusedOn,
        Stage.NotShipped or Stage.InTransit or Stage.ShownDelivered or Stage.Received or Stage.ReceiptConfirmed or Stage.NotSure
            or Stage.PlatformReviews or Stage.ReturnReceived or Stage.Appealed or Stage.MoneyArrived or Stage.Closed => null,
    };
}
