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
        return rules.UrgentCardDispute(next.Action) ?? next;
    }

    private (NextAction Action, DateTime? DueOn) ByStage() => facts.Stage switch
    {
        Stage.DisputeOpen => DuringTheDispute(),
        Stage.PlatformReviews or Stage.Appealed => UntilOverdue(NextAction.AwaitPlatform, NextAction.AskAgent),
        Stage.DisputeRefused when facts.AppealedOn <= facts.DisputeRefusedOn => Escalate(NextAction.AskAgent, facts.DisputeRefusedOn, null),
        Stage.DisputeRefused => (NextAction.AppealDecision, null),
        Stage.ReturnApproved => BeforeTheReturn(),
        Stage.ReturnSent => UntilOverdue(NextAction.AwaitReturnReceipt, NextAction.ChaseRefund),
        Stage.ReturnReceived => UntilOverdue(NextAction.AwaitRefundStart, NextAction.ChaseRefund),
        Stage.RefundApproved => AwaitRefund(),
        Stage.MoneyArrived => (NextAction.CheckAmount, null),
        Stage.Closed => (NextAction.Finished, null),
        // Until the parcel leaves, cancelling gives all the money back without a dispute, whatever was wished.
        Stage.NotShipped => (NextAction.CancelOrder, null),
        // Sent back, but the buyer cannot tell how far it has come: nobody may open a second dispute.
        Stage.NotSure when facts.IsFiled => (NextAction.AwaitReturnReceipt, null),
        Stage.InTransit or Stage.ShownDelivered or Stage.Received or Stage.ReceiptConfirmed or Stage.NotSure => BeforeTheDispute(),
    };

    private (NextAction Action, DateTime? DueOn) BeforeTheDispute() => window switch
    {
        { OpensOn: { } opensOn } => (NextAction.WaitUntilOpening, opensOn.ToDateTime(TimeOnly.MinValue)),
        { State: WindowState.Open or WindowState.Closing } => (NextAction.OpenDispute, window.ActBy),
        // Whoever has seen the button needs no second look: whatever the sources say, it opens a dispute now.
        { State: WindowState.Check } when facts.DisputeButton is DisputeButton.Present => (NextAction.OpenDispute, window.ActBy),
        { State: WindowState.Past } when IsWithOthers => (NextAction.AwaitOutsideHelp, null),
        { State: WindowState.Past } => (NextAction.TryOtherWays, CardClock?.EndsAt ?? board.Running(RuleId.PayPalClaim)?.EndsAt),
        _ => (NextAction.CheckOrderPage, window.ActBy),
    };

    private (NextAction Action, DateTime? DueOn) DuringTheDispute()
    {
        var steppedIn = board.Of(RuleId.PlatformStepsIn);
        var overdue = board.Of(RuleId.RefundOverdue);
        if (overdue is { Passed: true })
            return Escalate(NextAction.AskAgent, overdue.EndsOn, overdue.EndsAt);
        if (steppedIn is { Passed: true })
            return (facts.AgentAskedOn > steppedIn.EndsOn ? NextAction.AwaitPlatform : NextAction.AskAgent, overdue?.EndsAt);
        return (SellerTalk.LastReply(facts), SellerTalk.BuyerHasAnswered(facts)) switch
        {
            (SellerReply.OfferedPart, false) => (NextAction.WeighOffer, steppedIn?.EndsAt),
            ({ } asked, false) when SellerRequestRules.IsRequest(asked) => (NextAction.AnswerSeller, steppedIn?.EndsAt),
            (not (null or SellerReply.NoAnswer), _) => (NextAction.AwaitPlatform, steppedIn?.EndsAt),
            _ when board.Of(RuleId.SellerAnswer) is { Passed: true } => (NextAction.CheckDisputeOutcome, steppedIn?.EndsAt),
            _ => (NextAction.AwaitSeller, board.Running(RuleId.SellerAnswer)?.EndsAt),
        };
    }

    private (NextAction Action, DateTime? DueOn) BeforeTheReturn()
    {
        var clock = board.Of(RuleId.ReturnShipment);
        if (clock is { Passed: true })
            return (NextAction.RescueReturn, null);
        var mustAsk = facts.ReturnAddress is ReturnAddress.Abroad && !(facts.AgentAskedOn >= facts.ReturnApprovedOn);
        return (mustAsk ? NextAction.AskKoreanReturnAddress : NextAction.SendReturn, clock?.EndsAt);
    }

    /// <summary>Once the day is known on which the money was sent, the banks' days decide; until then the days since it was asked for.</summary>
    private (NextAction Action, DateTime? DueOn) AwaitRefund() => refund switch
    {
        { Start: RefundStart.Known } when refund.Latest < ground.Today =>
            Escalate(NextAction.ChaseRefund, refund.Latest, Counting.EndOf(refund.Latest)),
        { Start: RefundStart.Known } => (NextAction.AwaitRefund, Counting.EndOf(refund.Latest)),
        _ => UntilOverdue(facts.DecidedOn is null ? NextAction.AwaitRefund : NextAction.AwaitRefundStart, NextAction.ChaseRefund),
    };

    private (NextAction Action, DateTime? DueOn) UntilOverdue(NextAction wait, NextAction first)
    {
        var overdue = board.Of(RuleId.RefundOverdue);
        return overdue is { Passed: true } ? Escalate(first, overdue.EndsOn, overdue.EndsAt) : (wait, overdue?.EndsAt);
    }

    /// <summary>One step up the ladder: an agent, then who moved the money, then the agency; and then it is with them.</summary>
    /// <param name="lateOn">The last day on which waiting was right; asking before it does not count as having asked.</param>
    private (NextAction Action, DateTime? DueOn) Escalate(NextAction first, DateOnly? lateOn, DateTime? dueOn)
    {
        if (IsWithOthers)
            return (NextAction.AwaitOutsideHelp, null);
        if (!(facts.AgentAskedOn >= lateOn))
            return (first, dueOn);
        if (CardClock is { } card)
            return (NextAction.FileCardDispute, card.EndsAt);
        if (board.Running(RuleId.PayPalClaim) is { } payPal)
            return (NextAction.FilePayPalClaim, payPal.EndsAt);
        return (NextAction.AskConsumerAgency, null);
    }

    /// <summary>Whatever else is waited for: the card issuer's time does not come back. Money that is on its way is waited for all the same.</summary>
    private (NextAction Action, DateTime? DueOn)? UrgentCardDispute(NextAction next) =>
        next is NextAction.AwaitSeller or NextAction.AnswerSeller or NextAction.WeighOffer or NextAction.CheckDisputeOutcome or NextAction.AwaitPlatform
            or NextAction.AskAgent or NextAction.AppealDecision or NextAction.AwaitReturnReceipt or NextAction.AwaitRefundStart or NextAction.ChaseRefund
            or NextAction.TryOtherWays or NextAction.AskConsumerAgency
        && CardClock is { } clock
        && (clock.Rule.Id is RuleId.CardDisputeLimit || Counting.IsWithin(ground.Rule(RuleId.ClosingSoon), ground.DaysUntil(clock.EndsAt)))
            ? (NextAction.FileCardDispute, clock.EndsAt)
            : null;

    private bool IsWithOthers => facts is { CardDisputeFiledOn: not null } or { PayPalClaimedOn: not null } or { ConsumerAgencyAskedOn: not null };

    private Deadline? CardClock => board.Running(RuleId.CardDisputeActBy) ?? board.Running(RuleId.CardDisputeLimit);
}
