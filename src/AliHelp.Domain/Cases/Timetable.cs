using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Refunds;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Cases;

/// <summary>
/// How the case goes if everybody takes as long as the rules allow and the seller agrees on the last day. A clock that runs already is taken
/// as it is, one that has passed ends today, and one that has not started starts today or on the first day on which a dispute can be opened.
/// </summary>
/// <param name="AnsweredBy">The seller's answer.</param>
/// <param name="SteppedInBy">When nothing was agreed: AliExpress' own hand.</param>
/// <param name="ReturnedBy">The parcel handed in, if the goods go back.</param>
internal sealed record Timetable(DateOnly AnsweredBy, DateOnly SteppedInBy, DateOnly ReturnedBy)
{
    public static Timetable For(Ground ground, DisputeWindow window)
    {
        var facts = ground.Facts;
        var opened = facts.Stage is Stage.DisputeOpen && facts.DisputeOpenedOn is { } day ? day : window.OpensOn ?? ground.Today;
        var answered = After(RuleId.SellerAnswer, opened);
        var approved = facts.Stage is Stage.ReturnApproved ? facts.ReturnApprovedOn ?? ground.Today : answered;
        return new(answered, After(RuleId.PlatformStepsIn, opened), After(RuleId.ReturnShipment, approved));

        DateOnly After(RuleId id, DateOnly start) => ground.LastDay(id, start) is { } end && end > ground.Today ? end : ground.Today;
    }

    /// <summary>From when the refund's clock counts.</summary>
    public (RefundStart Start, DateOnly On) RefundStart(Ground ground)
    {
        var facts = ground.Facts;
        return facts.Stage switch
        {
            Stage.RefundApproved when facts.RefundStartedOn is { } started => (Refunds.RefundStart.Known, started),
            // Where AliExpress decides there is no seller left to agree, and nobody publishes how long it takes.
            Stage.RefundApproved or Stage.ReturnSent or Stage.ReturnReceived or Stage.DisputeRefused or Stage.PlatformReviews or Stage.Appealed
                or Stage.MoneyArrived or Stage.Closed => (Refunds.RefundStart.IfStartedToday, ground.Today),
            Stage.NotSure when facts.IsFiled => (Refunds.RefundStart.IfStartedToday, ground.Today),
            Stage.NotShipped => (Refunds.RefundStart.IfCancelledToday, ground.Today),
            Stage.InTransit or Stage.ShownDelivered or Stage.Received or Stage.ReceiptConfirmed or Stage.NotSure
                or Stage.DisputeOpen or Stage.ReturnApproved => Goods.GoBack(facts)
                    ? (Refunds.RefundStart.IfReturned, ReturnedBy)
                    : (Refunds.RefundStart.IfAgreed, AnsweredBy),
        };
    }
}
