using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Refunds;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Cases;

/// <summary>The one thing to do next, and until when: by the stage of the dispute, or before there is one by the window.</summary>
internal sealed class NextActionRules
{
    private readonly Ground ground;
    private readonly CaseFacts facts;
    private readonly DisputeWindow window;
    private readonly DeadlineBoard board;
    private readonly RefundEstimate? refund;

    private NextActionRules(Ground ground, DisputeWindow window, DeadlineBoard board, RefundEstimate? refund) =>
        (this.ground, facts, this.window, this.board, this.refund) = (ground, ground.Facts, window, board, refund);

    public static (NextAction Action, DateTime? DueOn) For(Ground ground, DisputeWindow window, DeadlineBoard board, RefundEstimate? refund)
    {
        var rules = new NextActionRules(ground, window, board, refund);
        var next = rules.ByStage();
        return rules.Urgent(next) ?? next;
    }

    private (NextAction Action, DateTime? DueOn) ByStage() => facts.Stage switch
    {
        Stage.DisputeOpen => DuringTheDispute(),
        Stage.PlatformReviews => AnswerOr(facts.SteppedInOn, UntilOverdue(NextAction.AwaitPlatform, NextAction.AskAgent)),
        Stage.Appealed => AnswerOr(facts.AppealedOn, UntilOverdue(NextAction.AwaitPlatform, NextAction.AskAgent)),
        Stage.DisputeRefused when facts.AppealedOn <= facts.DisputeRefusedOn => Escalate(NextAction.AskAgent, facts.DisputeRefusedOn, null),
        Stage.DisputeRefused => (NextAction.AppealDecision, null),
        Stage.ReturnApproved => BeforeTheReturn(),
        Stage.ReturnSent => AnswerOr(facts.ReturnSentOn, UntilOverdue(NextAction.AwaitReturnReceipt, NextAction.ChaseRefund)),
        Stage.ReturnReceived => AnswerOr(facts.ReturnReceivedOn, UntilOverdue(NextAction.AwaitRefundStart, NextAction.ChaseRefund)),
        Stage.RefundApproved => AwaitRefund(),
        Stage.MoneyArrived => (NextAction.CheckAmount, null),
        Stage.Closed => (NextAction.Finished, null),
        // Until the parcel leaves, cancelling gives all the money back without a dispute, whatever was wished.
        Stage.NotShipped => (NextAction.CancelOrder, null),
        // Sent back, but the buyer cannot tell how far it has come: nobody may open a second dispute.
        Stage.NotSure when facts.IsFiled => UntilOverdue(NextAction.AwaitReturnReceipt, NextAction.ChaseRefund),
        Stage.InTransit or Stage.ShownDelivered or Stage.Received or Stage.ReceiptConfirmed or Stage.NotSure => BeforeTheDispute(),
    };

    private (NextAction Action, DateTime? DueOn) BeforeTheDispute() => window switch
    {
        { OpensOn: { } opensOn } => (NextAction.WaitUntilOpening, opensOn.ToDateTime(TimeOnly.MinValue)),
        { State: WindowState.Open or WindowState.Closing } => (NextAction.OpenDispute, window.ActBy),
        // Whoever has seen the button needs no second look: whatever the sources say, it opens a dispute now.
        { State: WindowState.Check } when facts.DisputeButton is DisputeButton.Present => (NextAction.OpenDispute, window.ActBy),
        { State: WindowState.Past } => Escalate(NextAction.TryOtherWays, DayAfter(WindowEnd), OwnClaim?.DueOn),
        _ => (NextAction.CheckOrderPage, window.ActBy),
    };

    private (NextAction Action, DateTime? DueOn) DuringTheDispute()
    {
        var steppedIn = board.Of(RuleId.PlatformStepsIn);
        var overdue = board.Of(RuleId.RefundOverdue);
        if (overdue is { Passed: true })
            return AnswerOr(null, Escalate(NextAction.AskAgent, DayAfter(overdue.EndsOn), null));
        if (steppedIn is { Passed: true })
        {
            var wait = facts.AgentAskedOn > steppedIn.EndsOn ? NextAction.AwaitPlatform : NextAction.AskAgent;
            return AnswerOr(DayAfter(steppedIn.EndsOn), (wait, overdue?.EndsAt));
        }

        if (Answer(facts.DisputeOpenedOn) is { } answer)
            return (answer, steppedIn?.EndsAt);
        if (SellerTalk.HasAnswered(facts))
            return (NextAction.AwaitPlatform, steppedIn?.EndsAt);
        return board.Of(RuleId.SellerAnswer) is { Passed: true }
            ? (NextAction.CheckDisputeOutcome, steppedIn?.EndsAt)
            : (NextAction.AwaitSeller, board.Running(RuleId.SellerAnswer)?.EndsAt);
    }

    /// <summary>What the seller wants comes first, as long as it is newer than what the case waits for.</summary>
    /// <param name="since">The day from which the case waits; once the refund is late, the first late day counts instead.</param>
    private (NextAction Action, DateTime? DueOn) AnswerOr(DateOnly? since, (NextAction Action, DateTime? DueOn) otherwise)
    {
        var overdue = board.Of(RuleId.RefundOverdue);
        return Answer(overdue is { Passed: true } ? DayAfter(overdue.EndsOn) : since) is { } answer
            ? (answer, board.Running(RuleId.RefundOverdue)?.EndsAt)
            : otherwise;
    }

    /// <summary>What the seller's last request calls for; null where it was answered, or made before a day.</summary>
    private NextAction? Answer(DateOnly? since) =>
        SellerTalk.Unanswered(facts, since) is not { } wanted ? null
        : wanted is SellerReply.OfferedPart ? NextAction.WeighOffer
        : NextAction.AnswerSeller;

    private (NextAction Action, DateTime? DueOn) BeforeTheReturn()
    {
        var clock = board.Of(RuleId.ReturnShipment);
        if (clock is { Passed: true })
            return Escalate(NextAction.RescueReturn, DayAfter(clock.EndsOn), null);
        var isAbroad = facts.ReturnAddress is ReturnAddress.Abroad
            || (facts.ReturnAddress is ReturnAddress.NotSeen
                && SellerTalk.Unanswered(facts, facts.ReturnApprovedOn) is SellerReply.AskedToReturnAbroad);
        var mustAsk = isAbroad && !(facts.AgentAskedOn >= facts.ReturnApprovedOn);
        return (mustAsk ? NextAction.AskKoreanReturnAddress : NextAction.SendReturn, clock?.EndsAt);
    }

    /// <summary>Once the day is known on which the money was sent, the banks' days decide; until then the days since it was asked for.</summary>
    private (NextAction Action, DateTime? DueOn) AwaitRefund() => refund switch
    {
        { Start: RefundStart.Known } when refund.Latest < ground.Today =>
            Escalate(NextAction.ChaseRefund, DayAfter(refund.Latest), Counting.EndOf(refund.Latest)),
        { Start: RefundStart.Known } => (NextAction.AwaitRefund, Counting.EndOf(refund.Latest)),
        _ => UntilOverdue(facts.DecidedOn is null ? NextAction.AwaitRefund : NextAction.AwaitRefundStart, NextAction.ChaseRefund),
    };

    private (NextAction Action, DateTime? DueOn) UntilOverdue(NextAction wait, NextAction first)
    {
        var overdue = board.Of(RuleId.RefundOverdue);
        return overdue is { Passed: true }
            // Only a refund has a day on which it should have been there.
            ? Escalate(first, DayAfter(overdue.EndsOn), first is NextAction.ChaseRefund ? overdue.EndsAt : null)
            : (wait, overdue?.EndsAt);
    }

    /// <summary>One step up the ladder: an agent, then who moved the money, then the agency; and then it is with them.</summary>
    /// <param name="lateFrom">The first day on which waiting is too long; asking an agent before it does not count as having asked.</param>
    private (NextAction Action, DateTime? DueOn) Escalate(NextAction first, DateOnly? lateFrom, DateTime? dueOn) =>
        IsWithOthers ? (NextAction.AwaitOutsideHelp, null)
        : !(facts.AgentAskedOn >= lateFrom) ? (first, dueOn)
        : OwnClaim ?? (NextAction.AskConsumerAgency, null);

    /// <summary>
    /// Whatever else is waited for: the time of who moved the money does not come back. Money that is on its way is waited for all the same.
    /// </summary>
    private (NextAction Action, DateTime? DueOn)? Urgent((NextAction Action, DateTime? DueOn) next) =>
        GivesWay(next) && OwnClaim is { } claim
        && (board.Of(RuleId.CardDisputeActBy) ?? board.Of(RuleId.PayPalClaim)) is { } clock && ground.UrgentFrom(clock) <= ground.Today
            ? claim
            : null;

    /// <summary>Whether the buyer only waits, or could do the same after the claim.</summary>
    private static bool GivesWay((NextAction Action, DateTime? DueOn) next) => next.Action switch
    {
        NextAction.AwaitSeller or NextAction.AnswerSeller or NextAction.WeighOffer or NextAction.CheckDisputeOutcome or NextAction.AwaitPlatform
            or NextAction.AskAgent or NextAction.AppealDecision or NextAction.AwaitReturnReceipt or NextAction.RescueReturn
            or NextAction.AwaitRefundStart or NextAction.ChaseRefund or NextAction.TryOtherWays or NextAction.AskConsumerAgency
            or NextAction.AwaitOutsideHelp => true,
        // Where nobody can name a day for opening a dispute, the issuer's is the only one left.
        NextAction.CheckOrderPage => next.DueOn is null,
        NextAction.OpenDispute or NextAction.WaitUntilOpening or NextAction.CancelOrder or NextAction.SendReturn or NextAction.AskKoreanReturnAddress
            or NextAction.AwaitRefund or NextAction.FileCardDispute or NextAction.FilePayPalClaim or NextAction.CheckAmount
            or NextAction.Finished => false,
    };

    private bool IsWithOthers => facts is { CardDisputeFiledOn: not null } or { PayPalClaimedOn: not null } or { ConsumerAgencyAskedOn: not null };

    /// <summary>The claim against who moved the money, and its last day; null where there is none, or its time is over.</summary>
    private (NextAction Action, DateTime? DueOn)? OwnClaim =>
        (board.Running(RuleId.CardDisputeActBy) ?? board.Running(RuleId.CardDisputeLimit)) is { } card ? (NextAction.FileCardDispute, card.EndsAt)
        : board.Running(RuleId.PayPalClaim) is { } payPal ? (NextAction.FilePayPalClaim, payPal.EndsAt)
        : null;

    /// <summary>The last day of the readings that have passed.</summary>
    private DateOnly? WindowEnd => window.Deadlines.Where(clock => clock.Passed).Max(clock => (DateOnly?)clock.EndsOn);

    private static DateOnly? DayAfter(DateOnly? day) => day?.AddDays(1);
}
