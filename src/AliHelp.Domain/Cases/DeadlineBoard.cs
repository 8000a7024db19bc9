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
        new(ground.Facts.IsOver ? Duty(ground) : Everything(ground, window), ground.Now);

    /// <summary>The clock of a rule; null when it does not run in this case.</summary>
    public Deadline? Of(RuleId id) => All.FirstOrDefault(clock => clock.Rule.Id == id);

    /// <summary>The same, as long as it has not passed.</summary>
    public Deadline? Running(RuleId id) => Of(id) is { Passed: false } clock ? clock : null;

    private static IEnumerable<Deadline> Everything(Ground ground, DisputeWindow window) =>
        [.. Opening(ground, window), .. Promises(ground), .. Law(ground), .. Payment(ground), .. Dispute(ground), .. Duty(ground)];

    /// <summary>The time to open a dispute means nothing any more once there is one.</summary>
    private static IEnumerable<Deadline> Opening(Ground ground, DisputeWindow window) => ground.Facts.IsFiled ? [] : window.Deadlines;

    /// <summary>The platform's promises to buyers in Korea: free return for items with the badge, and punctual delivery.</summary>
    private static IEnumerable<Deadline> Promises(Ground ground)
    {
        var facts = ground.Facts;
        var whereabouts = Goods.Of(facts);
        if (whereabouts is Whereabouts.WithBuyer || (facts.Code is ProblemCode.ChangedMind && whereabouts is not Whereabouts.NotShipped))
            return facts.IsFiled ? [] : Some(Deadline.Of(ground, RuleId.FreeReturnWindow, ClockStart.PaidOn, facts.PaidOn));
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
            return facts.CardDisputeFiledOn is not null ? [] : Some(
                Deadline.Of(ground, RuleId.CardDisputeActBy, ClockStart.PaidOn, facts.PaidOn),
                Deadline.Of(ground, RuleId.CardDisputeLimit, ClockStart.PaidOn, facts.PaidOn));
        return facts is { Payment: PaymentMethod.PayPal, PayPalClaimedOn: null }
            ? Some(Deadline.Of(ground, RuleId.PayPalClaim, ClockStart.PaidOn, facts.PaidOn))
            : [];
    }

    private static IEnumerable<Deadline> Dispute(Ground ground)
    {
        var facts = ground.Facts;
        return facts.Stage switch
        {
            Stage.DisputeOpen => Some(
                SellerTalk.HasAnswered(facts) ? null : Deadline.Of(ground, RuleId.SellerAnswer, ClockStart.DisputeOpenedOn, facts.DisputeOpenedOn),
                Deadline.Of(ground, RuleId.PlatformStepsIn, ClockStart.DisputeOpenedOn, facts.DisputeOpenedOn),
                Overdue(ground)),
            Stage.ReturnApproved => Some(Deadline.Of(ground, RuleId.ReturnShipment, ClockStart.ReturnApprovedOn, facts.ReturnApprovedOn)),
            // Once the money is known to be on its way, the banks' days say when it is late.
            Stage.RefundApproved when facts.RefundStartedOn is not null && PaymentRoutes.MovesMoney(facts) => [],
            Stage.PlatformReviews or Stage.Appealed or Stage.ReturnSent or Stage.ReturnReceived or Stage.RefundApproved => Some(Overdue(ground)),
            Stage.NotSure when facts.IsFiled => Some(Overdue(ground)),
            Stage.NotShipped or Stage.InTransit or Stage.ShownDelivered or Stage.Received or Stage.ReceiptConfirmed
                or Stage.DisputeRefused or Stage.NotSure or Stage.MoneyArrived or Stage.Closed => [],
        };
    }

    /// <summary>
    /// Each step that the buyer or a decision takes asks for the money anew, and gives the other side its time; so the latest known one counts.
    /// </summary>
    private static Deadline? Overdue(Ground ground)
    {
        var facts = ground.Facts;
        // Of one day the step that comes later names the clock.
        (ClockStart By, DateOnly? On)[] asked =
        [
            (ClockStart.RefundStartedOn, facts.RefundStartedOn),
            (ClockStart.ReturnReceivedOn, facts.ReturnReceivedOn),
            (ClockStart.ReturnSentOn, facts.ReturnSentOn),
            (ClockStart.ReturnApprovedOn, facts.ReturnApprovedOn),
            (ClockStart.AppealedOn, facts.AppealedOn),
            (ClockStart.DecidedOn, facts.DecidedOn),
            (ClockStart.SteppedInOn, facts.SteppedInOn),
            (ClockStart.DisputeOpenedOn, facts.DisputeOpenedOn),
        ];
        var (by, on) = asked.MaxBy(start => start.On ?? DateOnly.MinValue);
        return Deadline.Of(ground, RuleId.RefundOverdue, by, on);
    }

    /// <summary>
    /// Duty can be had back for goods that went back. Its clock starts with import clearance, a day that nobody is asked for; the day of payment
    /// lies before it, hence is the safe one. Only shown where the amount tells that duty was due.
    /// </summary>
    private static IEnumerable<Deadline> Duty(Ground ground) =>
        ground.Facts is { HasSentBack: true, Stage: not Stage.Closed, PaidAmount: { Currency: Currency.Usd } paid }
        && !Counting.IsWithin(ground.Rule(RuleId.DutyFreeLimit), (int)Math.Ceiling(paid.Amount))
            ? Some(Deadline.Of(ground, RuleId.DutyRefund, ClockStart.PaidOn, ground.Facts.PaidOn))
            : [];

    private static IEnumerable<Deadline> Some(params IEnumerable<Deadline?> clocks) => clocks.OfType<Deadline>();
}
