namespace AliHelp.Domain.Filing;

/// <summary>
/// Everything the buyer said, one nullable property for each question; null means not asked yet.
/// It also keeps answers that are off the path just now, so that flipping a branch back brings them back.
/// Rules and writing never read it: they read <see cref="FilingPath.Relevant"/>.
/// </summary>
public sealed record FilingAnswers
{
    public static readonly FilingAnswers None = new();

    public ProblemAnswer? Problem { get; init; }
    public SituationAnswer? Situation { get; init; }
    public DetailAnswer? Detail { get; init; }
    public GoalAnswer? Goal { get; init; }
    public StageAnswer? Stage { get; init; }
    public PaidOnAnswer? PaidOn { get; init; }
    public ShippingAnswer? Shipping { get; init; }
    public DeliveredOnAnswer? DeliveredOn { get; init; }
    public CountdownAnswer? Countdown { get; init; }
    public PaymentAnswer? Payment { get; init; }
    public DoneAnswer? Done { get; init; }
    public EvidenceAnswer? Evidence { get; init; }
    public MessageAnswer? Message { get; init; }
}

public sealed record ProblemAnswer(Problem Problem);

/// <summary>The two helper questions for a buyer who cannot name the problem. Null means not sure.</summary>
public sealed record SituationAnswer(bool? Received, bool? Faulty);

/// <summary>A null code means that none of the offered ones could be chosen.</summary>
public sealed record DetailAnswer(ProblemCode? Code);

public sealed record GoalAnswer(Goal Goal);

/// <param name="On">The day the stage began, for the stages from an opened dispute on; null when not known.</param>
/// <param name="TrackingNumber">Of the parcel sent back; only with <see cref="Stage.ReturnSent"/>.</param>
public sealed record StageAnswer(Stage Stage, DateOnly? On = null, string? TrackingNumber = null);

/// <param name="Day">Null exactly when the precision is <see cref="DayPrecision.Unknown"/>; a month's first day when only the month is known.</param>
public sealed record PaidOnAnswer(DateOnly? Day, DayPrecision Precision = DayPrecision.Day);

/// <param name="PromisedOn">The last day of the promised delivery.</param>
public sealed record ShippingAnswer(DateOnly? ShippedOn, DateOnly? PromisedOn);

/// <param name="Day">Null when not known.</param>
public sealed record DeliveredOnAnswer(DateOnly? Day, DateOnly? ReceiptConfirmedOn = null);

public sealed record CountdownAnswer(OrderPageView View)
{
    public int? DaysLeft { get; init; }
    public int? HoursLeft { get; init; }

    /// <summary>When the time left was read, Seoul time: days and hours mean nothing without it.</summary>
    public DateTime? ReadAt { get; init; }

    public DateOnly? EndDate { get; init; }
    public TimeOnly? EndTime { get; init; }
    public OrderPageZone? Zone { get; init; }
}

/// <param name="Funding">Only for wallets, where it decides which refund clock runs.</param>
public sealed record PaymentAnswer(PaymentMethod Method, WalletFunding? Funding = null);

/// <param name="Items">Empty means: nothing yet.</param>
public sealed record DoneAnswer(
    IReadOnlyList<DoneItem> Items,
    DateOnly? MessagedSellerOn = null,
    SellerReply? SellerReply = null,
    DateOnly? DisputeOpenedOn = null);

/// <param name="Items">Empty means: nothing yet.</param>
public sealed record EvidenceAnswer(IReadOnlyList<EvidenceItem> Items);

/// <summary>What the messages may name; every part is optional.</summary>
/// <param name="OrderNumber">Digits only, four to twenty of them, kept as text: leading zeros count.</param>
/// <param name="Description">In the buyer's own Korean; never translated, kept for the Korean papers.</param>
/// <param name="Phrases">Ids of the ready phrases chosen from the phrase book.</param>
public sealed record MessageAnswer(
    string? OrderNumber = null,
    string? ProductName = null,
    decimal? Amount = null,
    Currency? Currency = null,
    string? Description = null,
    IReadOnlyList<string>? Phrases = null);
