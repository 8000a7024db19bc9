namespace AliHelp.Domain.Rules;

/// <summary>Every dated figure that the product uses. In the policy file and in addresses the id is written in kebab-case.</summary>
public enum RuleId
{
    DisputeWindowFromPayment,
    DisputeWindowFromReceipt,
    NotReceivedEarliestOpening,
    FreeReturnWindow,
    LateDeliveryFast,
    LateDelivery,
    SellerAnswer,
    PlatformStepsIn,
    ReturnShipment,
    RefundCard,
    RefundWallet,
    RefundPayPal,
    RefundUnknownMethod,
    RefundOverdue,
    PayPalClaim,
    CardDisputeActBy,
    CardDisputeLimit,
    LawAnyReason,
    LawNotAsDescribedFromReceipt,
    LawNotAsDescribedFromKnowing,
    DutyRefund,
    DutyRefundWithoutDeclaration,
    DutyFreeLimit,
    AgentHours,
    ClosingSoon,
    OldPayment,
    OrderPageCountdown,
    SellerAsksToWait,
    ManyReturns,
    PhoneSupportHours,
    ConsumerAgencyHours,
}

public enum RuleUnit
{
    CalendarDays,
    BankBusinessDays,
    Months,
    KoreanWon,
    UsDollars,
    HourOfDayInSeoul,
    Returns,
}

/// <summary>How a clock is counted from its start to its end.</summary>
public enum CountingConvention
{
    /// <summary>Calendar days; the day after the start is day 1; ends at 23:59:59 Seoul time of the last day; never rolls over.</summary>
    Platform,

    /// <summary>
    /// The first day is not counted, months go by the calendar; an end on a Saturday, Sunday or public holiday rolls to the next day that is
    /// none (Civil Act art. 157, 160, 161).
    /// </summary>
    Statute,

    /// <summary>Korean bank business days strictly after the start.</summary>
    BankDays,

    /// <summary>What the order page says, converted to Seoul time.</summary>
    OrderPage,

    /// <summary>No clock: an amount, an hour of the day, or a number of days to compare with.</summary>
    None,
}

public enum Confidence
{
    /// <summary>The platform's own text, or law.</summary>
    Official,

    /// <summary>Two or more independent sources.</summary>
    Corroborated,

    /// <summary>One source.</summary>
    Single,

    /// <summary>The guide article alone.</summary>
    Guide,
}

/// <summary>An inclusive range; a single figure has <c>Min == Max</c>.</summary>
public readonly record struct RuleValue(int Min, int Max)
{
    public bool IsSingle => Min == Max;

    public override string ToString() => IsSingle ? $"{Min}" : $"{Min}–{Max}";
}

/// <param name="Address">An https address, or null for a source that has none.</param>
public sealed record Source(string Id, string Title, string? Address);

/// <summary>Another figure for the same rule that a source gives; shown, never used.</summary>
public sealed record CompetingValue(RuleValue Value, RuleUnit Unit, Source Source);

/// <summary>One dated version of one rule.</summary>
/// <param name="From">First day of validity, inclusive; null means always before <paramref name="Until"/>.</param>
/// <param name="Until">Last day of validity, inclusive; null means open-ended.</param>
/// <param name="CheckedOn">The day on which a person last read the sources.</param>
/// <param name="ReviewBy">The day after which the figure is shown with a warning.</param>
public sealed record PolicyRule(
    RuleId Id,
    RuleValue Value,
    RuleUnit Unit,
    CountingConvention Convention,
    DateOnly? From,
    DateOnly? Until,
    Confidence Confidence,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<CompetingValue> Competing,
    DateOnly CheckedOn,
    DateOnly ReviewBy)
{
    public bool IsInForce(DateOnly on) => (From is null || From <= on) && (Until is null || on <= Until);

    /// <summary>Whether the review day has passed.</summary>
    public bool IsStale(DateOnly today) => ReviewBy < today;
}
