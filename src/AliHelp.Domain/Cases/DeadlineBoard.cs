using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Cases;

/// <summary>All clocks of a case, side by side.</summary>
internal sealed class DeadlineBoard
{
    private DeadlineBoard(IEnumerable<Deadline> clocks, DateTime now) =>
        All = [.. clocks.OrderBy(clock => clock.Passed).ThenBy(clock => (clock.EndsAt - now).Duration())];

    /// <summary>Running ones soonest first, then passed ones, latest first.</summary>
    public IReadOnlyList<Deadline> All { get; }

    public static DeadlineBoard For(Ground ground, DisputeWindow window) =>
        new([.. Opening(ground, window), .. Promises(ground), .. Law(ground), .. Payment(ground), .. Dispute(ground)], ground.Now);

    /// <summary>The clock of a rule; null when it does not run in this case.</summary>
    public Deadline? Of(RuleId id) => All.FirstOrDefault(clock => clock.Rule.Id == id);

    /// <summary>The same, as long as it has not passed.</summary>
    public Deadline? Running(RuleId id) => Of(id) is { Passed: false } clock ? clock : null;

    /// <summary>The time to open a dispute means nothing any more once there is one.</summary>
    private static IEnumerable<Deadline> Opening(Ground ground, DisputeWindow window) => ground.Facts.IsFiled ? [] : window.Deadlines;

    /// <summary>The platform's promises to buyers in Korea: free return for items with the badge, and punctual delivery.</summary>
    private static IEnumerable<Deadline> Promises(Ground ground)
    {
        var facts = ground.Facts;
        var whereabouts = Goods.Of(facts);
        if (whereabouts is Whereabouts.WithBuyer || (facts.Code is ProblemCode.ChangedMind && whereabouts is not Whereabouts.NotShipped))
            return Some(Deadline.Of(ground, RuleId.FreeReturnWindow, ClockStart.PaidOn, facts.PaidOn));
        if (whereabouts is not (Whereabouts.OnTheWay or Whereabouts.Elsewhere))
            return [];
        return Some(
            Deadline.Of(ground, RuleId.LateDeliveryFast, ClockStart.ShippedOn, facts.ShippedOn),
            Deadline.Of(ground, RuleId.LateDelivery, ClockStart.ShippedOn, facts.ShippedOn));
    }

    /// <summary>E-commerce Act art. 17: any reason (1), and not as described (3), where the earlier of two clocks counts.</summary>
    private static IEnumerable<Deadline> Law(Ground ground)
    {
        var facts = ground.Facts;
        if (Goods.Of(facts) is not Whereabouts.WithBuyer)
            return [];
        var anyReason = Deadline.Of(ground, RuleId.LawAnyReason, ClockStart.DeliveredOn, facts.DeliveredOn);
        if (Goods.GroupOf(facts) is not ProblemGroup.Fault)
            return Some(anyReason);
        // Nobody is asked when the fault was noticed. The day of delivery is the earliest day it can have been, hence the safe one.
        var fault = Some(
            Deadline.Of(ground, RuleId.LawNotAsDescribedFromReceipt, ClockStart.DeliveredOn, facts.DeliveredOn),
            Deadline.Of(ground, RuleId.LawNotAsDescribedFromKnowing, ClockStart.DeliveredOn, facts.DeliveredOn));
        return Some(anyReason, fault.MinBy(clock => clock.EndsAt));
    }

    private static IEnumerable<Deadline> Payment(Ground ground)
    {
        var facts = ground.Facts;
        if (PaymentRoutes.Card(facts) is true)
            return Some(
                Deadline.Of(ground, RuleId.CardDisputeActBy, ClockStart.PaidOn, facts.PaidOn),
                Deadline.Of(ground, RuleId.CardDisputeLimit, ClockStart.PaidOn, facts.PaidOn));
        return facts.Payment is PaymentMethod.PayPal
            ? Some(Deadline.Of(ground, RuleId.PayPalClaim, ClockStart.PaidOn, facts.PaidOn))
            : [];
    }

    private static IEnumerable<Deadline> Dispute(Ground ground)
    {
        var facts = ground.Facts;
        return facts.Stage switch
        {
            Stage.DisputeOpen => Some(
                Deadline.Of(ground, RuleId.SellerAnswer, ClockStart.DisputeOpenedOn, facts.DisputeOpenedOn),
                Deadline.Of(ground, RuleId.PlatformStepsIn, ClockStart.DisputeOpenedOn, facts.DisputeOpenedOn),
                Overdue(ground)),
            Stage.ReturnApproved => Some(
                Deadline.Of(ground, RuleId.ReturnShipment, ClockStart.ReturnApprovedOn, facts.ReturnApprovedOn),
                Overdue(ground)),
            Stage.ReturnSent or Stage.RefundApproved => Some(Overdue(ground)),
            Stage.NotShipped or Stage.InTransit or Stage.ShownDelivered or Stage.Received or Stage.ReceiptConfirmed
                or Stage.DisputeRefused or Stage.NotSure => [],
        };
    }

    /// <summary>The refund was asked for by opening the dispute; where that day is not known, by the latest later day that is.</summary>
    private static Deadline? Overdue(Ground ground)
    {
        var (askedBy, askedOn) = ground.Facts switch
        {
            { DisputeOpenedOn: { } opened } => (ClockStart.DisputeOpenedOn, opened),
            { RefundStartedOn: { } started } => (ClockStart.RefundStartedOn, started),
            { ReturnSentOn: { } sent } => (ClockStart.ReturnSentOn, sent),
            var facts => (ClockStart.ReturnApprovedOn, facts.ReturnApprovedOn),
        };
        return Deadline.Of(ground, RuleId.RefundOverdue, askedBy, askedOn);
    }

    private static IEnumerable<Deadline> Some(params IEnumerable<Deadline?> clocks) => clocks.OfType<Deadline>();
}
