using AliHelp.Domain.Calendar;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Refunds;

/// <summary>From which moment the refund clock counts.</summary>
public enum RefundStart
{
    /// <summary>The buyer told us the day on which the refund was approved.</summary>
    Known,

    /// <summary>Assumed: a dispute opened today, agreed on the last day that the seller has to answer.</summary>
    IfAgreed,

    /// <summary>Assumed: the same, and the goods sent back on the last day allowed. The parcel's way back comes on top.</summary>
    IfReturned,

    /// <summary>Assumed: the seller confirms the returned goods today.</summary>
    IfConfirmedToday,

    /// <summary>Assumed: an unshipped order cancelled today.</summary>
    IfCancelledToday,
}

/// <summary>One day between the refund's start and its latest arrival.</summary>
/// <param name="BusinessDay">Its number counted from the start; null on a closed day.</param>
/// <param name="Closed">Why the banks are closed; null on a business day.</param>
/// <param name="Expected">Whether the money can arrive on this day: a business day from the earliest to the latest, both inclusive.</param>
public sealed record RefundDay(DateOnly Day, int? BusinessDay, ClosedDay? Closed, bool Expected);

/// <summary>When the money should arrive.</summary>
/// <param name="Earliest">The min-th bank business day strictly after <paramref name="StartedOn"/>.</param>
/// <param name="Latest">The max-th one.</param>
/// <param name="Days">Every day after the start up to the latest, in order.</param>
/// <param name="Provisional">Whether temporary holidays may still be declared inside the range.</param>
public sealed record RefundEstimate(
    PaymentMethod Method,
    PolicyRule Rule,
    RefundStart Start,
    DateOnly StartedOn,
    DateOnly Earliest,
    DateOnly Latest,
    IReadOnlyList<RefundDay> Days,
    bool Provisional,
    IReadOnlyList<Reason> Reasons)
{
    /// <summary>The estimate for one method and start; null when only coupons were used, because then no money moves.</summary>
    /// <param name="funding">Only read for wallets; <see cref="WalletFunding.Balance"/> where the caller did not ask.</param>
    public static RefundEstimate? For(
        PaymentMethod method, WalletFunding funding, RefundStart start, DateOnly startedOn, PolicyBook book, KoreanBankCalendar calendar) =>
        throw new NotImplementedException();
}
