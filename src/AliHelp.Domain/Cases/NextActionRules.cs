using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Refunds;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Cases;

/// <summary>The one thing to do next, and until when: by the stage of the dispute, or before there is one by the window.</summary>
internal static class NextActionRules
{
    public static (NextAction Action, DateTime? DueOn) For(
        Ground ground, DisputeWindow window, DeadlineBoard board, RefundEstimate? refund, IReadOnlyList<OtherWayOpen> ways) =>
        ground.Facts.Stage switch
        {
            Stage.DisputeOpen => AwaitSeller(board),
            Stage.ReturnApproved => (NextAction.SendReturn, board.Running(RuleId.ReturnShipment)?.EndsAt),
            Stage.ReturnSent => AwaitReturnReceipt(board),
            Stage.RefundApproved => AwaitRefund(ground, board, refund),
            Stage.DisputeRefused => (NextAction.AppealDecision, null),
            // Until the parcel leaves, cancelling gives all the money back without a dispute, whatever was wished.
            Stage.NotShipped => (NextAction.CancelOrder, null),
            // Sent back, but the buyer cannot tell how far it has come: nobody may open a second dispute.
            Stage.NotSure when ground.Facts.IsFiled => (NextAction.AwaitReturnReceipt, null),
            Stage.InTransit or Stage.ShownDelivered or Stage.Received or Stage.ReceiptConfirmed or Stage.NotSure =>
                BeforeTheDispute(ground.Facts.DisputeButton, window, ways),
        };

    private static (NextAction Action, DateTime? DueOn) BeforeTheDispute(
        DisputeButton button, DisputeWindow window, IReadOnlyList<OtherWayOpen> ways) => window switch
        {
            { OpensOn: { } opensOn } => (NextAction.WaitUntilOpening, opensOn.ToDateTime(TimeOnly.MinValue)),
            { State: WindowState.Open or WindowState.Closing } => (NextAction.OpenDispute, window.ActBy),
            // Whoever has seen the button needs no second look: whatever the sources say, it opens a dispute now.
            { State: WindowState.Check } when button is DisputeButton.Present => (NextAction.OpenDispute, window.ActBy),
            { State: WindowState.Past } => (NextAction.TryOtherWays, ways.Select(way => way.Clock?.EndsAt).FirstOrDefault(end => end is not null)),
            _ => (NextAction.CheckOrderPage, window.ActBy),
        };

    private static (NextAction Action, DateTime? DueOn) AwaitSeller(DeadlineBoard board) => board.Of(RuleId.RefundOverdue) is { Passed: true } overdue
        ? (NextAction.ChaseRefund, overdue.EndsAt)
        : (NextAction.AwaitSeller, (board.Running(RuleId.SellerAnswer) ?? board.Running(RuleId.PlatformStepsIn))?.EndsAt);

    private static (NextAction Action, DateTime? DueOn) AwaitReturnReceipt(DeadlineBoard board)
    {
        var overdue = board.Of(RuleId.RefundOverdue);
        return (overdue is { Passed: true } ? NextAction.ChaseRefund : NextAction.AwaitReturnReceipt, overdue?.EndsAt);
    }

    /// <summary>Once the day is known on which the money was sent, the banks' days decide; until then the days since it was asked for.</summary>
    private static (NextAction Action, DateTime? DueOn) AwaitRefund(Ground ground, DeadlineBoard board, RefundEstimate? refund)
    {
        if (refund is { Start: RefundStart.Known })
            return (refund.Latest < ground.Today ? NextAction.ChaseRefund : NextAction.AwaitRefund, Counting.EndOf(refund.Latest));
        var overdue = board.Of(RuleId.RefundOverdue);
        return (overdue is { Passed: true } ? NextAction.ChaseRefund : NextAction.AwaitRefund, overdue?.EndsAt);
    }
}
