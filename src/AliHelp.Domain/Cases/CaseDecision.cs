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

    /// <summary>The seller asked for something: answer, and keep the dispute open.</summary>
    AnswerSeller,

    /// <summary>A part of the money was offered: compare before accepting, because accepting ends the dispute.</summary>
    WeighOffer,

    /// <summary>The seller's days are over without an answer: what was asked for may have been carried out.</summary>
    CheckDisputeOutcome,
    AwaitPlatform,

    /// <summary>Everybody's days are over: a person has to look at it.</summary>
    AskAgent,

    /// <summary>The return address is abroad: ask for the Korean return centre before paying for the way.</summary>
    AskKoreanReturnAddress,

    /// <summary>The days for sending the return are over.</summary>
    RescueReturn,

    /// <summary>The goods are back or the refund was decided: the money should be sent off by itself.</summary>
    AwaitRefundStart,
    FileCardDispute,
    FilePayPalClaim,
    AskConsumerAgency,

    /// <summary>The card issuer, PayPal or the agency has the case.</summary>
    AwaitOutsideHelp,
    CheckAmount,
    Finished,
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
    PlatformDecides,
    ReturnIsSent,
    SellerConfirmsReturn,
    RefundArrives,
}

/// <param name="Rule">The rule that bounds the step; null where nobody publishes a bound.</param>
/// <param name="By">Its latest day if everything before took its longest; null where there is no bound.</param>
public sealed record Ahead(AheadStep Step, PolicyRule? Rule, DateOnly? By);

/// <summary>The steps of the ladder, in the order in which they are worth climbing.</summary>
public enum Rung
{
    Seller,
    Dispute,
    Appeal,
    Agent,
    CardIssuer,
    PayPal,
    ConsumerAgency,
}

public enum RungState
{
    Done,

    /// <summary>Worth doing today.</summary>
    Now,

    /// <summary>From <see cref="LadderRung.From"/> on, if nothing happens before.</summary>
    Later,

    /// <summary>Its time is over.</summary>
    Over,
}

/// <summary>One step of the ladder for this case.</summary>
/// <param name="From">The day on which it was done or from which it is worth doing; null when that is today or cannot be told.</param>
/// <param name="Clock">The clock that runs for it; null when none does or its start is not known.</param>
public sealed record LadderRung(Rung Rung, RungState State, DateOnly? From, Deadline? Clock);

/// <summary>What the next action will be from a day on, if nobody does anything.</summary>
public sealed record Prospect(DateOnly From, NextAction Action, DateTime? DueOn);

/// <summary>What may be missing from a refund, or was paid beside it.</summary>
public enum MoneyCheckItem
{
    /// <summary>The way back, where the store has to pay it.</summary>
    ReturnPostage,

    /// <summary>Customs duty paid on import.</summary>
    Duty,
    ExchangeDifference,
    CardFee,
    Coupon,
}

/// <summary>Is it all there?</summary>
/// <param name="Expected">What was decided, else what was asked for, else what was paid; null when not known.</param>
/// <param name="Missing">How much less came, more than zero; null when nothing is missing or it cannot be told, as with two currencies.</param>
/// <param name="DutyRefund">The clock of a duty refund, counted from the payment, which is the safe side; null when not known.</param>
public sealed record MoneyCheck(Money? Expected, Money? Arrived, Money? Missing, IReadOnlyList<MoneyCheckItem> Items, Deadline? DutyRefund)
{
    /// <summary>Up to which amount a duty refund needs no export declaration; null where no duty can have been paid.</summary>
    public PolicyRule? WithoutDeclaration { get; init; }
}

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
/// <param name="Refund">Null when no money will move (coupons, money that is there, a closed case), or beyond the calendar's coverage.</param>
/// <param name="Remedies">Empty once there is a dispute, or money on its way.</param>
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
    IReadOnlyList<LadderRung> Ladder,
    IReadOnlyList<MissingFact> Missing,
    IReadOnlyList<WhatIf> WhatIfs,
    IReadOnlyList<Reason> Warnings)
{
    /// <summary>How the next action changes if nobody does anything, soonest first; the same decision, made for later days.</summary>
    public IReadOnlyList<Prospect> IfNothingHappens { get; init; } = [];

    /// <summary>What each request of a seller would do to this case; empty once the case is over.</summary>
    public IReadOnlyList<RequestFinding> SellerRequests { get; init; } = [];

    /// <summary>What the seller asked for last, as long as nobody has answered it and nothing has overtaken it; null when nothing.</summary>
    public SellerReply? SellerAsks { get; init; }

    /// <summary>Whether the return parcel is to be packed now.</summary>
    public bool IsBeforeSealing { get; init; }

    /// <summary>Once the money is there; null before.</summary>
    public MoneyCheck? MoneyCheck { get; init; }

    /// <summary>Clocks that ran at an earlier point of the case and run no longer, so that calendars can take them out.</summary>
    public IReadOnlyList<Deadline> Retired { get; init; } = [];

    public DateOnly Today => DateOnly.FromDateTime(DecidedAt);

    /// <summary>The decision for a case with its history.</summary>
    /// <param name="now">Seoul time.</param>
    /// <param name="otherReturns">How many other cases of the same buyer sent goods back.</param>
    public static CaseDecision For(CaseFile file, PolicyBook book, KoreanBankCalendar calendar, DateTime now, int otherReturns = 0)
    {
        var decision = For(file.Facts with { OtherReturns = otherReturns }, book, calendar, now);
        return decision with { Retired = RetiredClocks.Of(file, decision.Deadlines, book, calendar, now) };
    }

    /// <summary>The decision on facts alone. Asked for a later day it tells what happens if nobody does anything.</summary>
    /// <param name="now">Seoul time.</param>
    public static CaseDecision For(CaseFacts facts, PolicyBook book, KoreanBankCalendar calendar, DateTime now)
    {
        var ground = new Ground(facts, book, calendar, now);
        var (window, board, timetable, refund, (action, dueOn)) = Outlook.For(ground);
        var ahead = RoadAhead.For(ground, window, board, timetable, refund);
        var cited = board.All.Select(clock => clock.Rule).Concat(ahead.Select(step => step.Rule).OfType<PolicyRule>());
        return new(
            now,
            book.Edition,
            action,
            dueOn,
            window,
            board.All,
            facts.IsBeforeDispute ? RemedyRules.For(ground) : [],
            facts.Goal is Goal.Exchange && !facts.IsOver,
            refund,
            ShotList.For(facts),
            ahead,
            LadderRules.For(ground, window, board, refund, action),
            MissingFacts.For(ground),
            WhatIfRules.For(ground, window),
            [.. CaseWarnings.For(ground, window, board, refund, cited)])
        {
            IfNothingHappens = Foresight.For(ground, window, board, refund, action),
            SellerRequests = SellerRequestRules.For(ground, board),
            SellerAsks = SellerTalk.Standing(ground.Facts),
            IsBeforeSealing = ShotList.IsBeforeSealing(facts),
            MoneyCheck = MoneyChecks.For(ground),
        };
    }
}
