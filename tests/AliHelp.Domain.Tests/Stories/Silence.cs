using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Stories;

/// <summary>Nobody answers: five days, then seven, then an agent, then AliExpress decides for the buyer.</summary>
public static class Silence
{
    public static Story Story { get; } = new(
        "silence",
        new()
        {
            Problem = new(Problem.Broken),
            Detail = new(ProblemCode.Damaged),
            Goal = new(Goal.FullRefund),
            Stage = new(Stage.Received),
            PaidOn = new(Day("2026-11-03")),
            DeliveredOn = new(Day("2026-11-12")),
            Countdown = new(OrderPageView.NotLooked),
            Payment = new(PaymentMethod.CreditCard),
            Evidence = new([EvidenceItem.DamagePhoto, EvidenceItem.Receipt]),
            Message = new("8123456789014821", "무선 이어폰", 39900, Currency.Krw),
        },
        [
            new("2026-11-23", Stage.Received, NextAction.CheckOrderPage, "2026-11-27")
            {
                IsFiled = false,
                Running =
                [
                    (RuleId.DisputeWindowFromReceipt, "2026-11-27"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"), // 12 December is a Saturday
                    (RuleId.FreeReturnWindow, "2027-02-01"), (RuleId.CardDisputeActBy, "2027-02-11"), (RuleId.CardDisputeLimit, "2027-03-03"),
                ],
                Lines = ["The item arrived damaged.", "I want a full refund."],
                Then = ("2026-11-28", NextAction.TryOtherWays),
            },
            new("2026-11-23", Stage.DisputeOpen, NextAction.AwaitSeller, "2026-11-28")
            {
                Told = [new DisputeOpened(Day("2026-11-23"), Remedy.RefundOnly, new(39900, Currency.Krw))],
                Running =
                [
                    (RuleId.SellerAnswer, "2026-11-28"), (RuleId.PlatformStepsIn, "2026-11-30"), (RuleId.RefundOverdue, "2026-12-08"),
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-11"), (RuleId.CardDisputeLimit, "2027-03-03"),
                ],
                Lines = ["I opened a dispute on 23 November 2026.", "I asked for 39,900 Korean won."],
                Then = ("2026-11-29", NextAction.CheckDisputeOutcome),
            },
            new("2026-11-29", Stage.DisputeOpen, NextAction.CheckDisputeOutcome, "2026-11-30")
            {
                Running =
                [
                    (RuleId.PlatformStepsIn, "2026-11-30"), (RuleId.RefundOverdue, "2026-12-08"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-11"), (RuleId.CardDisputeLimit, "2027-03-03"),
                ],
                Lines = ["I opened a dispute on 23 November 2026."],
                Then = ("2026-12-01", NextAction.AskAgent),
            },
            new("2026-12-01", Stage.DisputeOpen, NextAction.AskAgent, "2026-12-08")
            {
                Running =
                [
                    (RuleId.RefundOverdue, "2026-12-08"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-11"), (RuleId.CardDisputeLimit, "2027-03-03"),
                ],
                Lines = ["connect agent", "I opened a dispute on 23 November 2026."],
                // Three days before the card issuer's day 100 nothing else comes first.
                Then = ("2027-02-08", NextAction.FileCardDispute),
            },
            new("2026-12-01", Stage.DisputeOpen, NextAction.AwaitPlatform, "2026-12-08")
            {
                Told = [new MessageSent(Day("2026-12-01"), Contact.Agent)],
                Running =
                [
                    (RuleId.RefundOverdue, "2026-12-08"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-11"), (RuleId.CardDisputeLimit, "2027-03-03"),
                ],
                Lines = ["I asked an agent on 1 December 2026."],
                Then = ("2026-12-09", NextAction.AskAgent),
            },
            new("2026-12-04", Stage.RefundApproved, NextAction.AwaitRefundStart, "2026-12-18")
            {
                Told = [new DisputeDecided(Day("2026-12-03"), Ruling.FullRefund)],
                Running =
                [
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"), (RuleId.RefundOverdue, "2026-12-18"),
                    (RuleId.CardDisputeActBy, "2027-02-11"), (RuleId.CardDisputeLimit, "2027-03-03"),
                ],
                Lines = ["The decision was a full refund.", "When will the refund arrive?"],
                Then = ("2026-12-19", NextAction.ChaseRefund),
            },
            new("2026-12-05", Stage.RefundApproved, NextAction.AwaitRefund, "2026-12-28") // Christmas is no bank day
            {
                Told = [new RefundStarted(Day("2026-12-04"))],
                Running =
                [
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-11"), (RuleId.CardDisputeLimit, "2027-03-03"),
                ],
                Lines = ["The refund was approved on 4 December 2026."],
                Then = ("2026-12-29", NextAction.ChaseRefund),
            },
            new("2026-12-17", Stage.MoneyArrived, NextAction.CheckAmount, null)
            {
                Told = [new MoneyArrived(Day("2026-12-16"), new(39900, Currency.Krw))],
            },
            new("2026-12-17", Stage.Closed, NextAction.Finished, null)
            {
                Told = [new CaseClosed(Day("2026-12-17"), CaseOutcome.FullRefund)],
            },
        ]);
}
