using AliHelp.Domain.Calendar;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Refunds;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Cases;

/// <summary>The one thing to do next.</summary>
public enum NextAction
{
    OpenDispute,
    CheckOrderPage,
    WaitUntilOpening,
    CancelOrder,
    TryOtherWays,
    AwaitSeller,
    SendReturn,
    AwaitReturnReceipt,
    AwaitRefund,
    ChaseRefund,
    AppealDecision,
}

/// <summary>What can be asked for on the platform, and the exchange that cannot.</summary>
public enum Remedy
{
    ReturnAndRefund,
    RefundOnly,
    PartialRefund,
    CancelOrder,
    Exchange,
}

/// <summary>What the rules say about one remedy for this case.</summary>
public enum Verdict
{
    Supports,
    Blocks,
    NeedsFact,
}

public enum ReturnPostage
{
    NotApplicable,
    StorePays,
    BuyerPays,
    NotKnown,
}

/// <summary>What one remedy's rules say, with reasons; never prose.</summary>
/// <param name="Wished">Whether this is what the buyer asked for (return and refund, where an exchange was wished).</param>
public sealed record RemedyFinding(Remedy Remedy, Verdict Verdict, ReturnPostage Postage, bool Wished, IReadOnlyList<Reason> Reasons);

/// <summary>A step of the road ahead with the time it may take; drawn as "what happens next".</summary>
public enum AheadStep
{
    SellerAnswers,
    PlatformStepsIn,
    ReturnIsSent,
    SellerConfirmsReturn,
    RefundArrives,
}

/// <param name="Rule">The rule that bounds the step; null where nobody publishes a bound.</param>
/// <param name="By">Its latest day if everything before took its longest; null where there is no bound.</param>
public sealed record Ahead(AheadStep Step, PolicyRule? Rule, DateOnly? By);

public enum OtherWay
{
    Seller,
    Agent,
    CardIssuer,
    PayPal,
    ConsumerAgency,
    DutyRefund,
}

/// <param name="Clock">The clock that runs for this way; null when none does or its start is not known.</param>
public sealed record OtherWayOpen(OtherWay Way, Deadline? Clock);

/// <summary>A fact whose absence makes the decision vaguer; the page says where to find it.</summary>
public enum MissingFact
{
    Problem,
    Goal,
    Stage,
    PaidOn,
    DeliveredOn,
    ShippedOn,
    OrderPage,
    PaymentMethod,
    StageDay,
    ReturnTrackingNumber,
}

/// <summary>An answer that would change the window, and what it would become.</summary>
public enum WindowChange
{
    ButtonSeen,
    ButtonGone,
    ReceiptConfirmedToday,
    ReceivedToday,
}

public sealed record WhatIf(WindowChange Change, WindowState State, DateOnly? ActBy);

/// <param name="Has">Whether the buyer ticked it.</param>
public sealed record EvidenceNeed(EvidenceItem Item, bool Has);

/// <summary>Everything that follows from the facts, the rules and the moment. Derived, never stored as truth.</summary>
/// <param name="Edition">The policy book that was used.</param>
/// <param name="DueOn">
/// Until when the next action has to be done or waited for, Seoul time; null when no day can be named. For <see cref="NextAction.WaitUntilOpening"/>
/// the first moment of the opening day; for <see cref="NextAction.ChaseRefund"/> the passed day on which the refund should have come.
/// </param>
/// <param name="Deadlines">
/// All clocks of the case: running ones soonest first, then passed ones, latest first. Those of <paramref name="Window"/> are among them
/// until a dispute exists.
/// </param>
/// <param name="Refund">Null only when no money will move (coupons), or beyond the calendar's coverage.</param>
/// <param name="Ahead">Empty when the time to open a dispute has passed.</param>
/// <param name="ExchangeWished">Whether the plan must show return-then-reorder and the second way beside it.</param>
public sealed record CaseDecision(
    DateTime DecidedAt,
    DateOnly Edition,
    NextAction NextAction,
    DateTime? DueOn,
    DisputeWindow Window,
    IReadOnlyList<Deadline> Deadlines,
    IReadOnlyList<RemedyFinding> Remedies,
    bool ExchangeWished,
    RefundEstimate? Refund,
    IReadOnlyList<EvidenceNeed> Evidence,
    IReadOnlyList<Ahead> Ahead,
    IReadOnlyList<OtherWayOpen> OtherWays,
    IReadOnlyList<MissingFact> Missing,
    IReadOnlyList<WhatIf> WhatIfs,
    IReadOnlyList<Reason> Warnings)
{
    public DateOnly Today => DateOnly.FromDateTime(DecidedAt);

    /// <param name="now">Seoul time.</param>
    public static CaseDecision For(CaseFacts facts, PolicyBook book, KoreanBankCalendar calendar, DateTime now)
    {
        var ground = new Ground(facts, book, calendar, now);
        var window = DisputeWindow.For(ground);
        var board = DeadlineBoard.For(ground, window);
        var timetable = Timetable.For(ground, window);
        var (refundStart, refundStartsOn) = timetable.RefundStart(ground);
        var refund = RefundEstimate.For(facts.Payment, facts.Funding, refundStart, refundStartsOn, book, calendar);
        var ahead = RoadAhead.For(ground, window, board, timetable, refund);
        var ways = OtherWayRules.For(ground, board);
        var (action, dueOn) = NextActionRules.For(ground, window, board, refund, ways);
        var cited = board.All.Select(clock => clock.Rule).Concat(ahead.Select(step => step.Rule).OfType<PolicyRule>());
        return new(
            now,
            book.Edition,
            action,
            dueOn,
            window,
            board.All,
            RemedyRules.For(ground),
            facts.Goal is Goal.Exchange,
            refund,
            [.. EvidenceList.For(facts).Select(item => new EvidenceNeed(item, facts.Evidence.Contains(item)))],
            ahead,
            ways,
            MissingFacts.For(ground),
            WhatIfRules.For(ground, window),
            [.. CaseWarnings.For(ground, window, board, refund, cited)]);
    }
}
