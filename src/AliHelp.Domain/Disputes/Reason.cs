using AliHelp.Domain.Calendar;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Refunds;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Disputes;

/// <summary>Why a decision is what it is: a typed fact, never a sentence. Writing turns each kind into words in one place.</summary>
/// <param name="Rule">The rule that the reason cites; null when it rests on the buyer's own facts alone.</param>
public abstract record Reason(PolicyRule? Rule)
{
    // The dispute window.
    public sealed record ClockRuns(Deadline Deadline) : Reason(Deadline.Rule);

    public sealed record ClockPassed(Deadline Deadline) : Reason(Deadline.Rule);

    /// <summary>A countdown typed from the order page beats every estimate.</summary>
    public sealed record OrderPageDecides(Deadline Deadline) : Reason(Deadline.Rule);

    /// <summary>The clocks from payment and from receipt end on different days: the sources disagree.</summary>
    public sealed record SourcesDisagree(Deadline FromPayment, Deadline FromReceipt) : Reason(FromReceipt.Rule);

    /// <summary>The delivery day stands in for the day on which receipt was confirmed.</summary>
    public sealed record DeliveryStandsForReceipt(Deadline Deadline) : Reason(Deadline.Rule);

    /// <summary>Payment's clock has passed, but the one from receipt may not even have started.</summary>
    public sealed record ReceiptClockMayNotRun(PolicyRule ReceiptRule) : Reason(ReceiptRule);

    public sealed record ButtonSeen() : Reason((PolicyRule?)null);

    public sealed record ButtonGone() : Reason((PolicyRule?)null);

    public sealed record NoDateKnown() : Reason((PolicyRule?)null);

    /// <summary>Only the month of payment is known, so its first day was taken.</summary>
    public sealed record PaidInMonth(DateOnly FirstDay) : Reason((PolicyRule?)null);

    public sealed record TooEarlyToOpen(PolicyRule OpeningRule, DateOnly ShippedOn, DateOnly OpensOn) : Reason(OpeningRule);

    // What can be asked for.
    /// <summary>The platform has no exchange.</summary>
    public sealed record NoExchange() : Reason((PolicyRule?)null);

    /// <summary>Goods still on their way cannot be returned: refund only.</summary>
    public sealed record StillInTransit() : Reason((PolicyRule?)null);

    /// <summary>The parcel went somewhere else (marked delivered, sent back, wrong address): there is nothing to return, refund only.</summary>
    public sealed record NothingToReturn() : Reason((PolicyRule?)null);

    /// <summary>Defect or mismatch: the store pays the way back.</summary>
    public sealed record StorePaysReturn(ProblemCode Code) : Reason((PolicyRule?)null);

    /// <summary>A changed mind: the buyer pays the way back, unless the item carries Free Return.</summary>
    public sealed record BuyerPaysReturn(PolicyRule FreeReturnRule) : Reason(FreeReturnRule);

    /// <summary>Something was wrong with the goods, so a refund without return can be asked for.</summary>
    public sealed record FaultAllowsRefundOnly(ProblemCode Code) : Reason((PolicyRule?)null);

    public sealed record ChangedMindNeedsReturn() : Reason((PolicyRule?)null);

    public sealed record NotShippedYet() : Reason((PolicyRule?)null);

    public sealed record AlreadyShipped() : Reason((PolicyRule?)null);

    public sealed record ProblemNotKnown() : Reason((PolicyRule?)null);

    /// <summary>Whether the order was shipped decides whether it can be cancelled.</summary>
    public sealed record StageNotKnown() : Reason((PolicyRule?)null);

    // The refund.
    public sealed record RefundRange(PolicyRule RefundRule, PaymentMethod Method, WalletFunding? Funding) : Reason(RefundRule);

    /// <summary>"Faster than card" is all that the guide says; no figure for this wallet is published, so the platform's bound is shown.</summary>
    public sealed record NoWalletFigurePublished(PolicyRule RefundRule, PaymentMethod Method) : Reason(RefundRule);

    public sealed record WalletChargesCard(PolicyRule RefundRule, PaymentMethod Method) : Reason(RefundRule);

    public sealed record MethodNotKnown(PolicyRule RefundRule) : Reason(RefundRule);

    public sealed record RefundStartKnown(DateOnly StartedOn) : Reason((PolicyRule?)null);

    /// <summary>The start is an assumption built from the longest waits that the rules allow.</summary>
    public sealed record RefundStartAssumed(RefundStart Start, DateOnly StartedOn) : Reason((PolicyRule?)null);

    public sealed record HolidaysSkipped(IReadOnlyList<ClosedDay> Days) : Reason((PolicyRule?)null);

    /// <summary>Temporary holidays may still be declared for a part of the range.</summary>
    public sealed record Provisional(DateOnly KnownUntil) : Reason((PolicyRule?)null);

    /// <param name="Since">The day on which the refund was asked for.</param>
    public sealed record RefundIsOverdue(PolicyRule OverdueRule, DateOnly Since) : Reason(OverdueRule);

    /// <summary>The card issuer was asked while AliExpress has not decided: allowed, but the two must not both pay.</summary>
    public sealed record CardBesideDispute(DateOnly FiledOn) : Reason((PolicyRule?)null);

    /// <summary>Buyers who return much are said to risk their account; the sources disagree.</summary>
    /// <param name="Count">Other cases of this buyer that sent goods back.</param>
    public sealed record ManyReturns(PolicyRule ManyReturnsRule, int Count) : Reason(ManyReturnsRule);

    public sealed record CouponsOnlyNoMoney() : Reason((PolicyRule?)null);

    /// <summary>A figure of the book is older than its review day.</summary>
    public sealed record RuleIsStale(PolicyRule StaleRule) : Reason(StaleRule);
}
