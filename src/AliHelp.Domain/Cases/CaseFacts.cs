using AliHelp.Domain.Disputes;
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

    /// <summary>What was asked for when the dispute was opened.</summary>
    public Remedy? AskedRemedy { get; init; }

    public Money? AskedAmount { get; init; }

    public DateOnly? SteppedInOn { get; init; }
    public DateOnly? ReturnApprovedOn { get; init; }
    public ReturnAddress ReturnAddress { get; init; } = ReturnAddress.NotSeen;
    public DateOnly? ReturnSentOn { get; init; }
    public string? ReturnCarrier { get; init; }
    public string? ReturnTrackingNumber { get; init; }
    public DateOnly? ReturnReceivedOn { get; init; }

    /// <summary>The last decision about the money; an accepted offer is one, too.</summary>
    public Ruling? Ruling { get; init; }

    public DateOnly? DecidedOn { get; init; }
    public Money? DecidedAmount { get; init; }
    public DateOnly? DisputeRefusedOn { get; init; }
    public DateOnly? AppealedOn { get; init; }
    public DateOnly? RefundStartedOn { get; init; }
    public DateOnly? MoneyArrivedOn { get; init; }

    /// <summary>All that has come; where several came in different currencies, the last.</summary>
    public Money? ArrivedAmount { get; init; }

    public DateOnly? ClosedOn { get; init; }
    public CaseOutcome? Outcome { get; init; }

    public PaymentMethod Payment { get; init; } = PaymentMethod.Unknown;
    public WalletFunding Funding { get; init; } = WalletFunding.Unknown;

    public IReadOnlyList<DoneItem> Done { get; init; } = [];
    public DateOnly? MessagedSellerOn { get; init; }
    public SellerReply? SellerReply { get; init; }
    public DateOnly? SellerRepliedOn { get; init; }

    /// <summary>What the seller offered last.</summary>
    public Money? Offer { get; init; }

    public DateOnly? AgentAskedOn { get; init; }
    public DateOnly? CardDisputeFiledOn { get; init; }
    public DateOnly? PayPalClaimedOn { get; init; }
    public DateOnly? ConsumerAgencyAskedOn { get; init; }

    public IReadOnlyList<EvidenceItem> Evidence { get; init; } = [];
    public MessageAnswer Message { get; init; } = new();

    /// <summary>How many other cases of the same buyer sent goods back; 0 where nobody looked.</summary>
    public int OtherReturns { get; init; }

    /// <summary>Whether the buyer has told us that a dispute exists at AliExpress, be its stage known or not.</summary>
    public bool IsFiled => !IsWithdrawn && (IsDisputed || FilingChoices.HasDispute(Problem, Stage));

    /// <summary>Whether the money is there or the case was closed: no clock runs any more.</summary>
    public bool IsOver => Stage is Stage.MoneyArrived or Stage.Closed;

    /// <summary>Whether goods went back, as far as it was told.</summary>
    public bool HasSentBack => this is { ReturnSentOn: not null } or { Problem: Filing.Problem.RefundMissing } or { Stage: Stage.ReturnSent };

    /// <summary>What the buyer wished, as it can be asked for; null where nothing was wished that can.</summary>
    public Remedy? WishedRemedy => RemedyRules.Wished(Goal);

    public Money? PaidAmount => Message is { Amount: { } amount, Currency: { } currency } ? new(amount, currency) : null;

    /// <summary>Whether a dispute was opened, though the stage may no longer tell.</summary>
    internal bool IsDisputed { get; init; }

    internal bool IsWithdrawn { get; init; }

    /// <summary>Whether the stage was told without its day, so that dated events can only lead beyond it.</summary>
    internal bool IsStageUndated { get; init; }

    /// <param name="relevant">Answers that are on the path, see <see cref="FilingPath.Relevant"/>.</param>
    /// <param name="events">In the order in which they were told.</param>
    public static CaseFacts From(FilingAnswers relevant, IReadOnlyList<CaseEvent> events) => CaseHistory.Of(relevant, events).Facts;

    /// <summary>What the answers alone tell. A stage whose day is known is no part of it: it is an event, see <see cref="CaseHistory"/>.</summary>
    internal static CaseFacts From(FilingAnswers relevant)
    {
        var stage = relevant.Stage is { On: null } undated || relevant.Stage is { } early && !FilingChoices.HasDay(early.Stage)
            ? relevant.Stage.Stage
            : Stage.NotSure;
        return new()
        {
            Problem = relevant.Problem?.Problem,
            Code = FilingChoices.Code(relevant),
            Goal = relevant.Goal?.Goal ?? Goal.NotDecided,
            Stage = stage,
            IsStageUndated = FilingChoices.HasDay(stage),
            IsDisputed = FilingChoices.HasDispute(relevant.Problem?.Problem, relevant.Stage?.Stage),
            Received = ReceivedFrom(relevant),
            PaidOn = relevant.PaidOn?.Day,
            PaidOnPrecision = relevant.PaidOn?.Precision ?? DayPrecision.Unknown,
            ShippedOn = relevant.Shipping?.ShippedOn,
            PromisedOn = relevant.Shipping?.PromisedOn,
            DeliveredOn = relevant.DeliveredOn?.Day,
            ReceiptConfirmedOn = relevant.DeliveredOn?.ReceiptConfirmedOn,
            OrderPageEnds = OrderPage.EndsAt(relevant.Countdown),
            DisputeButton = OrderPage.Button(relevant.Countdown),
            ReturnTrackingNumber = relevant.Stage?.TrackingNumber,
            Payment = relevant.Payment?.Method ?? PaymentMethod.Unknown,
            Funding = relevant.Payment?.Funding ?? WalletFunding.Unknown,
            Done = relevant.Done?.Items ?? [],
            SellerReply = relevant.Done?.SellerReply,
            Evidence = relevant.Evidence?.Items ?? [],
            Message = relevant.Message ?? new(),
        };
    }

    internal CaseFacts After(CaseEvent happened) => happened switch
    {
        MessageSent { To: Contact.Seller } sent => this with { MessagedSellerOn = sent.On },
        MessageSent { To: Contact.Agent } sent => this with { AgentAskedOn = sent.On },
        MessageSent { To: Contact.CardIssuer } sent => this with { CardDisputeFiledOn = CardDisputeFiledOn ?? sent.On },
        MessageSent { To: Contact.PayPal } sent => this with { PayPalClaimedOn = PayPalClaimedOn ?? sent.On },
        MessageSent { To: Contact.ConsumerAgency } sent => this with { ConsumerAgencyAskedOn = ConsumerAgencyAskedOn ?? sent.On },
        DisputeOpened opened => Reach(Stage.DisputeOpen) with
        {
            IsDisputed = true,
            IsWithdrawn = false,
            DisputeOpenedOn = opened.On,
            AskedRemedy = opened.Asked,
            AskedAmount = opened.Amount,
        },
        DisputeWithdrawn => this with { Stage = BeforeDispute, IsStageUndated = false, IsDisputed = false, IsWithdrawn = true, DisputeOpenedOn = null },
        SellerReplied replied => this with { SellerReply = replied.Reply, SellerRepliedOn = replied.On, Offer = replied.Offer ?? Offer },
        OfferAccepted accepted => Decide(Cases.Ruling.PartialRefund, accepted.On, Offer),
        PlatformSteppedIn steppedIn => Reach(Stage.PlatformReviews) with { SteppedInOn = steppedIn.On },
        DisputeDecided decided => Decide(decided.Ruling, decided.On, decided.Amount),
        AppealFiled appealed => this with { Stage = Stage.Appealed, IsStageUndated = false, AppealedOn = appealed.On },
        ReturnApproved approved => Reach(Stage.ReturnApproved) with { ReturnApprovedOn = approved.On, ReturnAddress = approved.Address },
        ReturnSent sent => Reach(Stage.ReturnSent) with
        {
            ReturnSentOn = sent.On,
            ReturnCarrier = NullIfBlank(sent.Carrier),
            ReturnTrackingNumber = NullIfBlank(sent.TrackingNumber),
        },
        ReturnReceived received => Reach(Stage.ReturnReceived) with { ReturnReceivedOn = received.On },
        RefundStarted started => Reach(Stage.RefundApproved) with { RefundStartedOn = started.On },
        MoneyArrived arrived => Reach(Stage.MoneyArrived) with { MoneyArrivedOn = arrived.On, ArrivedAmount = Add(arrived.Amount) },
        CaseClosed closed => this with { Stage = Stage.Closed, IsStageUndated = false, ClosedOn = closed.On, Outcome = closed.Outcome },
        // Notes tell nothing that a rule could use, and corrections have been applied by the history.
        NoteAdded or EventCorrected or AnswerCorrected or RulesChanged => this,
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "An event without an effect on the facts."),
    };

    /// <summary>The stage after an event, unless it only tells how things came to where they are known to be.</summary>
    private CaseFacts Reach(Stage next) =>
        (IsStageUndated || RefundStartedOn is not null) && Progress(next) < Progress(Stage)
            ? this
            : this with { Stage = next, IsStageUndated = false };

    private CaseFacts Decide(Ruling ruling, DateOnly on, Money? amount) => this with
    {
        Stage = ruling is Cases.Ruling.Refused ? Stage.DisputeRefused : Stage.RefundApproved,
        IsStageUndated = false,
        Ruling = ruling,
        DecidedOn = on,
        DecidedAmount = amount,
        DisputeRefusedOn = ruling is Cases.Ruling.Refused ? on : DisputeRefusedOn,
    };

    private Money? Add(Money? more) =>
        more is null ? ArrivedAmount
        : ArrivedAmount is { } before && before.Currency == more.Currency ? before with { Amount = before.Amount + more.Amount }
        : more;

    private static string? NullIfBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private Stage BeforeDispute => Received switch
    {
        true => ReceiptConfirmedOn is null ? Stage.Received : Stage.ReceiptConfirmed,
        false => Code is ProblemCode.MarkedDelivered ? Stage.ShownDelivered : Stage.InTransit,
        null => Stage.NotSure,
    };

    private static int Progress(Stage stage) => stage switch
    {
        Stage.NotShipped or Stage.InTransit or Stage.ShownDelivered or Stage.Received or Stage.ReceiptConfirmed or Stage.NotSure => 0,
        Stage.DisputeOpen => 1,
        Stage.PlatformReviews => 2,
        Stage.DisputeRefused => 3,
        Stage.Appealed => 4,
        Stage.ReturnApproved => 5,
        Stage.ReturnSent => 6,
        Stage.ReturnReceived => 7,
        Stage.RefundApproved => 8,
        Stage.MoneyArrived => 9,
        Stage.Closed => 10,
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
        Stage.DisputeOpen or Stage.RefundApproved or Stage.DisputeRefused or Stage.NotSure or Stage.PlatformReviews or Stage.ReturnReceived
            or Stage.Appealed or Stage.MoneyArrived or Stage.Closed => null,
    };
}
