using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Stories;

/// <summary>A parcel that does not come: a dispute cannot be opened before the eleventh day, and the seller stays silent.</summary>
public static class LateDelivery
{
    public static Story Story { get; } = new(
        "late-delivery",
        new()
        {
            Problem = new(Problem.NotArrived),
            Detail = new(ProblemCode.InTransitLate),
            Goal = new(Goal.FullRefund),
            Stage = new(Stage.InTransit),
            PaidOn = new(Day("2026-11-12")),
            Shipping = new(Day("2026-11-14"), Day("2026-11-22")),
            Countdown = new(OrderPageView.NotLooked),
            Payment = new(PaymentMethod.CreditCard),
            Evidence = new([EvidenceItem.TrackingScreenshots]),
            Message = new("8123456789010008", "휴대폰 케이스", 22000, Currency.Krw),
        },
        [
            new("2026-11-23", Stage.InTransit, NextAction.WaitUntilOpening, "2026-11-25")
            {
                IsFiled = false,
                Running =
                [
                    (RuleId.DisputeWindowFromPayment, "2026-11-27"), (RuleId.LateDeliveryFast, "2026-11-28"), (RuleId.LateDelivery, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-20"), (RuleId.CardDisputeLimit, "2027-03-12"),
                ],
                Lines = ["The promised delivery date was 22 November 2026.", "The parcel is late and still in transit."],
                Then = ("2026-11-25", NextAction.OpenDispute),
            },
            new("2026-11-25", Stage.InTransit, NextAction.OpenDispute, "2026-11-27")
            {
                IsFiled = false,
                Running =
                [
                    (RuleId.DisputeWindowFromPayment, "2026-11-27"), (RuleId.LateDeliveryFast, "2026-11-28"), (RuleId.LateDelivery, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-20"), (RuleId.CardDisputeLimit, "2027-03-12"),
                ],
                Lines = ["The parcel is late and still in transit.", "I want a full refund."],
                Then = ("2026-11-28", NextAction.CheckOrderPage),
            },
            new("2026-11-25", Stage.DisputeOpen, NextAction.AwaitSeller, "2026-11-30")
            {
                Told = [new DisputeOpened(Day("2026-11-25"), Remedy.RefundOnly, new(22000, Currency.Krw))],
                Running =
                [
                    (RuleId.LateDeliveryFast, "2026-11-28"), (RuleId.SellerAnswer, "2026-11-30"), (RuleId.PlatformStepsIn, "2026-12-02"),
                    (RuleId.RefundOverdue, "2026-12-10"), (RuleId.LateDelivery, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-20"), (RuleId.CardDisputeLimit, "2027-03-12"),
                ],
                Lines = ["I opened a dispute on 25 November 2026."],
                Then = ("2026-12-01", NextAction.CheckDisputeOutcome),
            },
            new("2026-12-01", Stage.DisputeOpen, NextAction.CheckDisputeOutcome, "2026-12-02")
            {
                Running =
                [
                    (RuleId.PlatformStepsIn, "2026-12-02"), (RuleId.RefundOverdue, "2026-12-10"), (RuleId.LateDelivery, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-20"), (RuleId.CardDisputeLimit, "2027-03-12"),
                ],
                Lines = ["I opened a dispute on 25 November 2026."],
                Then = ("2026-12-03", NextAction.AskAgent),
            },
            // The seller's silence has carried out what the buyer asked for.
            new("2026-12-02", Stage.RefundApproved, NextAction.AwaitRefundStart, "2026-12-16")
            {
                Told = [new DisputeDecided(Day("2026-12-01"), Ruling.FullRefund)],
                Running =
                [
                    (RuleId.LateDelivery, "2026-12-14"), (RuleId.RefundOverdue, "2026-12-16"),
                    (RuleId.CardDisputeActBy, "2027-02-20"), (RuleId.CardDisputeLimit, "2027-03-12"),
                ],
                Lines = ["The dispute was decided on 1 December 2026."],
                Then = ("2026-12-17", NextAction.ChaseRefund),
            },
            new("2026-12-03", Stage.RefundApproved, NextAction.AwaitRefund, "2026-12-24")
            {
                Told = [new RefundStarted(Day("2026-12-03"))],
                Running =
                [
                    (RuleId.LateDelivery, "2026-12-14"), (RuleId.CardDisputeActBy, "2027-02-20"), (RuleId.CardDisputeLimit, "2027-03-12"),
                ],
                Lines = ["The refund was approved on 3 December 2026."],
                Then = ("2026-12-25", NextAction.ChaseRefund),
            },
            new("2026-12-16", Stage.MoneyArrived, NextAction.CheckAmount, null)
            {
                Told = [new MoneyArrived(Day("2026-12-15"), new(22000, Currency.Krw))],
            },
            new("2026-12-16", Stage.Closed, NextAction.Finished, null)
            {
                Told = [new CaseClosed(Day("2026-12-16"), CaseOutcome.FullRefund)],
            },
        ]);
}
