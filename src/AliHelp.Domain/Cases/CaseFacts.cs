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

    /// <summary>All that has come; null where a part of it was not told, or came in another currency.</summary>
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

    /// <summary>What the buyer says to have.</summary>
    public IReadOnlyList<EvidenceItem> Evidence { get; init; } = [];

    /// <summary>What is kept with the case.</summary>
    public IReadOnlyList<EvidenceFile> Files { get; init; } = [];

    public MessageAnswer Message { get; init; } = new();

    /// <summary>How many other cases of the same buyer sent goods back; 0 where nobody looked.</summary>
    public int OtherReturns { get; init; }

    /// <summary>Whether the buyer has told us that a dispute exists at AliExpress, be its stage known or not.</summary>
    public bool IsFiled => IsDisputed ?? FilingChoices.HasDispute(Problem, Stage);

    /// <summary>Whether the money is there or the case was closed: no clock runs any more. Money that is too little ends nothing.</summary>
    public bool IsOver => Stage is Stage.Closed || (Stage is Stage.MoneyArrived && MissingAmount is null);

    /// <summary>Whether the buyer has written to the seller since the seller's last reply.</summary>
    public bool HasAnsweredSeller => IsSellerAnswered ?? MessagedSellerOn >= SellerRepliedOn;

    /// <summary>Whether goods went back, as far as it was told.</summary>
    public bool HasSentBack => WasSentBack
        || this is { ReturnSentOn: not null } or { Problem: Filing.Problem.RefundMissing } or { Stage: Stage.ReturnSent or Stage.ReturnReceived };

    /// <summary>What the buyer wished, as it can be asked for; null where nothing was wished that can.</summary>
    public Remedy? WishedRemedy => RemedyRules.Wished(Goal);

    public Money? PaidAmount => Message is { Amount: { } amount, Currency: { } currency } ? new(amount, currency) : null;

    /// <summary>What should come: what was decided, else what was asked for, else what was paid; null when it is not known.</summary>
    public Money? ExpectedAmount => Ruling is Cases.Ruling.PartialRefund ? DecidedAmount : ClaimedAmount;

    /// <summary>How much less has come than should, more than zero; null when nothing is missing, or when it cannot be told.</summary>
    public Money? MissingAmount => (ExpectedAmount, ArrivedAmount) is ({ } expected, { } arrived)
        && expected.Currency == arrived.Currency && arrived.Amount < expected.Amount
            ? expected with { Amount = expected.Amount - arrived.Amount }
            : null;

    /// <summary>What the buyer wants back: the amount that was asked for, else all that was paid; null when it is not known.</summary>
    public Money? ClaimedAmount => AskedAmount ?? (AskedRemedy is Remedy.PartialRefund ? null : PaidAmount);

    /// <summary>Whether nothing stands between the buyer and a dispute but opening it: there is none, and no money is on its way.</summary>
    internal bool IsBeforeDispute => !IsFiled && !HasComeFurther;

    /// <summary>Whether the stage is one of a dispute or of a refund.</summary>
    internal bool HasComeFurther => Progress(Stage) > 0;

    /// <summary>Whether a dispute was opened and not taken back, though the stage may no longer tell; null where only the stage can tell.</summary>
    internal bool? IsDisputed { get; init; }

    /// <summary>Whether the stage was told without its day, so that dated events can only lead beyond it.</summary>
    internal bool IsStageUndated { get; init; }

    /// <summary>How far the order had come when the buyer was asked, for a dispute that is taken back.</summary>
    internal Stage OrderStage { get; init; } = Stage.NotSure;

    internal bool WasSentBack { get; init; }

    /// <summary>Whether an offer of the seller can still be accepted.</summary>
    internal bool IsOfferOpen { get; init; }

    /// <summary>Whether the dispute ended with an agreement, which cannot be appealed.</summary>
    internal bool IsAgreed { get; init; }

    /// <summary>As told in its order; null where only the days can tell.</summary>
    internal bool? IsSellerAnswered { get; init; }

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
            // Goods that went back are past the opening of the dispute, even if nobody can say how far.
            IsStageUndated = FilingChoices.HasDay(stage) || relevant is { Problem.Problem: Filing.Problem.RefundMissing, Stage.Stage: Stage.NotSure },
            OrderStage = Progress(stage) == 0 ? stage : Stage.NotSure,
            IsDisputed = relevant.HasDispute(),
            WasSentBack = relevant.Stage?.Stage is Stage.ReturnSent,
            IsOfferOpen = relevant.Done?.SellerReply is Filing.SellerReply.OfferedPart,
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
            // The reply that was answered with it came after this message, hence waits for another one.
            MessagedSellerOn = relevant.Done?.MessagedSellerOn,
            SellerReply = relevant.Done?.SellerReply,
            Evidence = relevant.Evidence?.Items ?? [],
            Message = relevant.Message ?? new(),
        };
    }

    internal CaseFacts After(CaseEvent happened) => happened switch
    {
        MessageSent { To: Contact.Seller } sent => this with
        {
            MessagedSellerOn = sent.On < MessagedSellerOn ? MessagedSellerOn : sent.On,
            IsSellerAnswered = true,
        },
        MessageSent { To: Contact.Agent } sent => this with { AgentAskedOn = sent.On },
        MessageSent { To: Contact.CardIssuer } sent => this with { CardDisputeFiledOn = CardDisputeFiledOn ?? sent.On },
        MessageSent { To: Contact.PayPal } sent => this with { PayPalClaimedOn = PayPalClaimedOn ?? sent.On },
        MessageSent { To: Contact.ConsumerAgency } sent => this with { ConsumerAgencyAskedOn = ConsumerAgencyAskedOn ?? sent.On },
        DisputeOpened opened => Open(opened),
        DisputeWithdrawn => Withdraw(),
        // Silence takes back nothing that was said.
        SellerReplied { Reply: Filing.SellerReply.NoAnswer } when SellerReply is not null => this,
        SellerReplied replied => this with
        {
            SellerReply = replied.Reply,
            SellerRepliedOn = replied.On,
            IsSellerAnswered = false,
            Offer = replied.Reply is Filing.SellerReply.OfferedPart ? replied.Offer : Offer,
            IsOfferOpen = IsOfferOpen || replied.Reply is Filing.SellerReply.OfferedPart,
        },
        OfferAccepted accepted => Decide(Cases.Ruling.PartialRefund, accepted.On, Offer) with { IsOfferOpen = false, IsAgreed = true },
        PlatformSteppedIn steppedIn => Reach(Stage.PlatformReviews) with { IsDisputed = true, SteppedInOn = steppedIn.On },
        DisputeDecided decided => Decide(decided.Ruling, decided.On, decided.Amount),
        AppealFiled appealed => this with { Stage = Stage.Appealed, IsStageUndated = false, IsDisputed = true, AppealedOn = appealed.On },
        ReturnApproved approved => Approve(approved),
        ReturnSent sent => Reach(Stage.ReturnSent) with
        {
            IsDisputed = true,
            WasSentBack = true,
            ReturnSentOn = sent.On,
            ReturnCarrier = NullIfBlank(sent.Carrier),
            ReturnTrackingNumber = NullIfBlank(sent.TrackingNumber),
        },
        ReturnReceived received => Reach(Stage.ReturnReceived) with { IsDisputed = true, WasSentBack = true, ReturnReceivedOn = received.On },
        // After money that came, money that starts is the rest of it.
        RefundStarted started => this with { Stage = Stage.RefundApproved, IsStageUndated = false, RefundStartedOn = started.On },
        MoneyArrived arrived => this with
        {
            Stage = Stage.MoneyArrived,
            IsStageUndated = false,
            ArrivedAmount = Together(arrived.Amount),
            MoneyArrivedOn = arrived.On,
        },
        CaseClosed closed => this with { Stage = Stage.Closed, IsStageUndated = false, ClosedOn = closed.On, Outcome = closed.Outcome },
        // Notes tell nothing that a rule could use, and corrections have been applied by the history.
        NoteAdded or EventCorrected or AnswerCorrected or RulesChanged => this,
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "An event without an effect on the facts."),
    };

    /// <summary>The stage after an event, unless it only tells how things came to where they are known to be.</summary>
    private CaseFacts Reach(Stage next) =>
        (IsStageUndated || RefundStartedOn is not null || MoneyArrivedOn is not null)
        && Progress(next) < (IsReturnUnclear ? Progress(Stage.ReturnSent) : Progress(Stage))
            ? this
            : this with { Stage = next, IsStageUndated = false };

    /// <summary>Whether the goods went back and nothing tells how far that has come.</summary>
    private bool IsReturnUnclear => Problem is Filing.Problem.RefundMissing && Stage is Stage.NotSure;

    /// <summary>A dispute that is known to exist is only told with its day; any other begins, and asks for money that has not started yet.</summary>
    private CaseFacts Open(DisputeOpened opened)
    {
        var opens = IsFiled ? Progress(Stage) > 1 ? this : Reach(Stage.DisputeOpen)
            : this with { Stage = Stage.DisputeOpen, IsStageUndated = false, RefundStartedOn = null };
        return opens with { IsDisputed = true, DisputeOpenedOn = opened.On, AskedRemedy = opened.Asked, AskedAmount = opened.Amount };
    }

    /// <summary>Nothing of a dispute that was taken back counts for the next one. Money that is on its way comes all the same.</summary>
    private CaseFacts Withdraw() => this with
    {
        Stage = Progress(Stage) < Progress(Stage.RefundApproved) ? BeforeDispute : Stage,
        IsStageUndated = false,
        IsDisputed = false,
        IsOfferOpen = false,
        IsAgreed = false,
        SellerReply = SellerRepliedOn is null ? null : SellerReply,
        DisputeOpenedOn = null,
        AskedRemedy = null,
        AskedAmount = null,
        SteppedInOn = null,
        Ruling = null,
        DecidedOn = null,
        DecidedAmount = null,
        DisputeRefusedOn = null,
        AppealedOn = null,
        ReturnApprovedOn = null,
        ReturnAddress = ReturnAddress.NotSeen,
        ReturnSentOn = null,
        ReturnCarrier = null,
        ReturnTrackingNumber = null,
        ReturnReceivedOn = null,
    };

    /// <summary>
    /// Told again while it stands, an approval brings its address, and no new days to send the goods. Goods that were sent by then, whatever the
    /// days say, are not sent again.
    /// </summary>
    private CaseFacts Approve(ReturnApproved approved) => (ReturnSentOn is null ? Reach(Stage.ReturnApproved) : this) with
    {
        IsDisputed = true,
        ReturnApprovedOn = Stage is Stage.ReturnApproved ? ReturnApprovedOn ?? approved.On : approved.On,
        ReturnAddress = approved.Address is ReturnAddress.NotSeen ? ReturnAddress : approved.Address,
    };

    private CaseFacts Decide(Ruling ruling, DateOnly on, Money? amount) => this with
    {
        Stage = ruling is Cases.Ruling.Refused ? Stage.DisputeRefused : Stage.RefundApproved,
        IsStageUndated = false,
        IsDisputed = true,
        IsAgreed = false,
        Ruling = ruling,
        DecidedOn = on,
        DecidedAmount = amount,
        DisputeRefusedOn = ruling is Cases.Ruling.Refused ? on : DisputeRefusedOn,
        // What started before an appeal, or has come already, is not the money of this decision.
        RefundStartedOn = MoneyArrivedOn is not null || AppealedOn >= RefundStartedOn ? null : RefundStartedOn,
    };

    private Money? Together(Money? more) =>
        MoneyArrivedOn is null ? more
        : ArrivedAmount is { } before && more is { } next && before.Currency == next.Currency ? before with { Amount = before.Amount + next.Amount }
        : null;

    private static string? NullIfBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>A dispute needs a parcel that has left.</summary>
    private Stage BeforeDispute => OrderStage is not (Stage.NotSure or Stage.NotShipped) ? OrderStage : Received switch
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
