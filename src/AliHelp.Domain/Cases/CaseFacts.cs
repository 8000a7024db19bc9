using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Cases;

/// <summary>Whether the order page shows the Open Dispute button.</summary>
public enum DisputeButton
{
    Unknown,
    Present,
    Absent,
}

/// <summary>What is known, as far as rules need it: answers and events resolved into plain facts. Null means not known.</summary>
public sealed record CaseFacts
{
    public Problem? Problem { get; init; }
    public ProblemCode? Code { get; init; }
    public Goal Goal { get; init; } = Goal.NotDecided;
    public Stage Stage { get; init; } = Stage.NotSure;
    public bool? Received { get; init; }

    public DateOnly? PaidOn { get; init; }
    public DayPrecision PaidOnPrecision { get; init; }
    public DateOnly? ShippedOn { get; init; }
    public DateOnly? PromisedOn { get; init; }
    public DateOnly? DeliveredOn { get; init; }
    public DateOnly? ReceiptConfirmedOn { get; init; }

    /// <summary>When the order page's own countdown ends, Seoul time.</summary>
    public DateTime? OrderPageEnds { get; init; }

    public DisputeButton DisputeButton { get; init; }

    public DateOnly? DisputeOpenedOn { get; init; }
    public DateOnly? ReturnApprovedOn { get; init; }
    public DateOnly? ReturnSentOn { get; init; }
    public string? ReturnTrackingNumber { get; init; }
    public DateOnly? RefundStartedOn { get; init; }
    public DateOnly? DisputeRefusedOn { get; init; }

    public PaymentMethod Payment { get; init; } = PaymentMethod.Unknown;
    public WalletFunding Funding { get; init; } = WalletFunding.Unknown;

    public IReadOnlyList<DoneItem> Done { get; init; } = [];
    public DateOnly? MessagedSellerOn { get; init; }
    public SellerReply? SellerReply { get; init; }

    public IReadOnlyList<EvidenceItem> Evidence { get; init; } = [];
    public MessageAnswer Message { get; init; } = new();

    /// <summary>Whether the buyer has told us that a dispute exists at AliExpress, be its stage known or not.</summary>
    public bool IsFiled => FilingChoices.HasDispute(Problem, Stage);

    /// <param name="relevant">Answers that are on the path, see <see cref="FilingPath.Relevant"/>.</param>
    public static CaseFacts From(FilingAnswers relevant, IReadOnlyList<CaseEvent> events)
    {
        var stage = relevant.Stage?.Stage ?? Stage.NotSure;
        var stageDay = relevant.Stage?.On;
        var facts = new CaseFacts
        {
            Problem = relevant.Problem?.Problem,
            Code = FilingChoices.Code(relevant),
            Goal = relevant.Goal?.Goal ?? Goal.NotDecided,
            Stage = stage,
            Received = ReceivedFrom(relevant),
            PaidOn = relevant.PaidOn?.Day,
            PaidOnPrecision = relevant.PaidOn?.Precision ?? DayPrecision.Unknown,
            ShippedOn = relevant.Shipping?.ShippedOn,
            PromisedOn = relevant.Shipping?.PromisedOn,
            DeliveredOn = relevant.DeliveredOn?.Day,
            ReceiptConfirmedOn = relevant.DeliveredOn?.ReceiptConfirmedOn,
            OrderPageEnds = OrderPage.EndsAt(relevant.Countdown),
            DisputeButton = OrderPage.Button(relevant.Countdown),
            DisputeOpenedOn = stage is Stage.DisputeOpen ? stageDay : relevant.Done?.DisputeOpenedOn,
            ReturnApprovedOn = stage is Stage.ReturnApproved ? stageDay : null,
            ReturnSentOn = stage is Stage.ReturnSent ? stageDay : null,
            ReturnTrackingNumber = relevant.Stage?.TrackingNumber,
            RefundStartedOn = stage is Stage.RefundApproved ? stageDay : null,
            DisputeRefusedOn = stage is Stage.DisputeRefused ? stageDay : null,
            Payment = relevant.Payment?.Method ?? PaymentMethod.Unknown,
            Funding = relevant.Payment?.Funding ?? WalletFunding.Unknown,
            Done = relevant.Done?.Items ?? [],
            MessagedSellerOn = relevant.Done?.MessagedSellerOn,
            SellerReply = relevant.Done?.SellerReply,
            Evidence = relevant.Evidence?.Items ?? [],
            Message = relevant.Message ?? new(),
        };
        return events.Aggregate(facts, (known, happened) => known.After(happened));
    }

    private CaseFacts After(CaseEvent happened) => happened switch
    {
        DisputeOpened opened => this with
        {
            Stage = IsFiled ? Stage : Stage.DisputeOpen,
            DisputeOpenedOn = opened.On,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "An event without an effect on the facts."),
    };

    private static bool? ReceivedFrom(FilingAnswers relevant) => relevant.Problem is not { Problem: var problem } ? null : problem switch
    {
        Filing.Problem.NotArrived or Filing.Problem.MarkedDelivered => false,
        Filing.Problem.Broken or Filing.Problem.Different or Filing.Problem.PartsMissing or Filing.Problem.Counterfeit => true,
        Filing.Problem.RefundMissing => true,
        Filing.Problem.NotSure => relevant.Situation?.Received ?? ReceivedAt(relevant.Stage?.Stage),
        Filing.Problem.ChangedMind or Filing.Problem.DisputeRefused => ReceivedAt(relevant.Stage?.Stage),
    };

    private static bool? ReceivedAt(Stage? stage) => stage is not { } known ? null : known switch
    {
        Stage.NotShipped or Stage.InTransit or Stage.ShownDelivered => false,
        Stage.Received or Stage.ReceiptConfirmed or Stage.ReturnApproved or Stage.ReturnSent => true,
        Stage.DisputeOpen or Stage.RefundApproved or Stage.DisputeRefused or Stage.NotSure => null,
    };
}
