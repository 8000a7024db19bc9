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

    /// <summary>
    /// Assumed: a dispute opened today (or on the first day it can be), agreed on the last day that the seller has to answer.
    /// A seller's clock that runs already is taken as it is.
    /// </summary>
    IfAgreed,

    /// <summary>Assumed: the same, and the goods sent back on the last day allowed. The parcel's way back comes on top.</summary>
    IfReturned,

    /// <summary>Assumed: the refund starts today, because the seller confirms the returned goods, or because it was decided so.</summary>
    IfStartedToday,

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
    /// <summary>
    /// The estimate for one method and start. Null when only coupons were used, because then no money moves, and when the range leaves the
    /// calendar's coverage (2000 to 2050).
    /// </summary>
    /// <param name="funding">Only read for wallets; <see cref="WalletFunding.Balance"/> where the caller did not ask.</param>
    public static RefundEstimate? For(
        PaymentMethod method, WalletFunding funding, RefundStart start, DateOnly startedOn, PolicyBook book, KoreanBankCalendar calendar)
    {
        if (RuleFor(method, funding) is not { } id)
            return null;
        var rule = book.Rule(id, startedOn);
        if (Counting.BankRange(rule, startedOn, calendar) is not var (earliest, latest))
            return null;

        var days = DaysBetween(startedOn, earliest, latest, calendar);
        var provisional = calendar.IsProvisional(latest);
        List<Reason> reasons =
        [
            .. WhyThisRule(method, funding, rule),
            start is RefundStart.Known ? new Reason.RefundStartKnown(startedOn) : new Reason.RefundStartAssumed(start, startedOn),
            .. HolidaysIn(days),
        ];
        if (provisional)
            reasons.Add(new Reason.Provisional(calendar.KnownUntil));
        return new(method, rule, start, startedOn, earliest, latest, days, provisional, reasons);
    }

    /// <summary>The rule that a method follows; null where no money moves.</summary>
    private static RuleId? RuleFor(PaymentMethod method, WalletFunding funding) => method switch
    {
        PaymentMethod.CreditCard or PaymentMethod.DebitCard => RuleId.RefundCard,
        PaymentMethod.Alipay => RuleId.RefundWallet,
        PaymentMethod.KakaoPay or PaymentMethod.NaverPay or PaymentMethod.TossPay or PaymentMethod.OtherWallet => funding switch
        {
            WalletFunding.Card => RuleId.RefundCard,
            WalletFunding.Balance => RuleId.RefundWallet,
            WalletFunding.Unknown => RuleId.RefundUnknownMethod,
        },
        PaymentMethod.PayPal => RuleId.RefundPayPal,
        PaymentMethod.CouponsOnly => null,
        PaymentMethod.Unknown => RuleId.RefundUnknownMethod,
    };

    private static List<RefundDay> DaysBetween(DateOnly startedOn, DateOnly earliest, DateOnly latest, KoreanBankCalendar calendar)
    {
        var days = new List<RefundDay>();
        var businessDays = 0;
        for (var day = startedOn.AddDays(1); day <= latest; day = day.AddDays(1))
        {
            var closed = calendar.ClosedDayOn(day);
            days.Add(new(day, closed is null ? ++businessDays : null, closed, Expected: closed is null && day >= earliest));
        }

        return days;
    }

    private static IEnumerable<Reason> WhyThisRule(PaymentMethod method, WalletFunding funding, PolicyRule rule)
    {
        var isWallet = FilingChoices.IsWallet(method);
        yield return new Reason.RefundRange(rule, method, isWallet ? funding : null);
        if (rule.Id is RuleId.RefundCard && isWallet)
            yield return new Reason.WalletChargesCard(rule, method);
        if (rule.Id is RuleId.RefundWallet)
            yield return new Reason.NoWalletFigurePublished(rule, method);
        if (rule.Id is RuleId.RefundUnknownMethod)
            yield return new Reason.MethodNotKnown(rule);
    }

    /// <summary>The holidays that cost a banking day; one that falls on a week-end costs none.</summary>
    private static IEnumerable<Reason> HolidaysIn(List<RefundDay> days)
    {
        ClosedDay[] lost =
        [
            .. days.Where(day => day.Day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Select(day => day.Closed).OfType<ClosedDay>(),
        ];
        if (lost.Length > 0)
            yield return new Reason.HolidaysSkipped(lost);
    }
}
