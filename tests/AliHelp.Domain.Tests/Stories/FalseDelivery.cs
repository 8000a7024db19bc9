using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Stories;

/// <summary>Tracking says delivered, nothing came; the seller wants the buyer to wait, and AliExpress is slow.</summary>
public static class FalseDelivery
{
    public static Story Story { get; } = new(
        "false-delivery",
        new()
        {
            Problem = new(Problem.MarkedDelivered),
            Goal = new(Goal.FullRefund),
            Stage = new(Stage.ShownDelivered),
            PaidOn = new(Day("2026-11-01")),
            DeliveredOn = new(Day("2026-11-16")),
            Countdown = new(OrderPageView.NotLooked),
            Payment = new(PaymentMethod.PayPal),
            Evidence = new([EvidenceItem.TrackingScreenshots]),
            Message = new("8123456789010007", "태블릿 거치대", 64, Currency.Usd),
        },
        [
            new("2026-11-23", Stage.ShownDelivered, NextAction.CheckOrderPage, "2026-12-01")
            {
                IsFiled = false,
                Running = [(RuleId.DisputeWindowFromReceipt, "2026-12-01"), (RuleId.PayPalClaim, "2027-04-30")],
                Lines = ["Tracking shows delivery on 16 November 2026.", "Tracking says delivered, but I received nothing."],
                Then = ("2026-12-02", NextAction.TryOtherWays),
            },
            new("2026-11-24", Stage.DisputeOpen, NextAction.AwaitSeller, "2026-11-29")
            {
                Told =
                [
                    new MessageSent(Day("2026-11-23"), Contact.Seller),
                    new DisputeOpened(Day("2026-11-24"), Remedy.RefundOnly, new(64, Currency.Usd)),
                ],
                Running =
                [
                    (RuleId.SellerAnswer, "2026-11-29"), (RuleId.PlatformStepsIn, "2026-12-01"), (RuleId.RefundOverdue, "2026-12-09"),
                    (RuleId.PayPalClaim, "2027-04-30"),
                ],
                Lines = ["I wrote to you on 23 November 2026.", "I opened a dispute on 24 November 2026."],
                Then = ("2026-11-30", NextAction.CheckDisputeOutcome),
            },
            new("2026-11-26", Stage.DisputeOpen, NextAction.AnswerSeller, "2026-12-01")
            {
                Told = [new SellerReplied(Day("2026-11-25"), SellerReply.AskedToWait)],
                Running = [(RuleId.PlatformStepsIn, "2026-12-01"), (RuleId.RefundOverdue, "2026-12-09"), (RuleId.PayPalClaim, "2027-04-30")],
                Lines = ["You asked me to wait.", "I do not want to wait longer."],
                Then = ("2026-12-02", NextAction.AskAgent),
            },
            new("2026-11-26", Stage.DisputeOpen, NextAction.AwaitPlatform, "2026-12-01")
            {
                Told = [new MessageSent(Day("2026-11-26"), Contact.Seller)],
                Running = [(RuleId.PlatformStepsIn, "2026-12-01"), (RuleId.RefundOverdue, "2026-12-09"), (RuleId.PayPalClaim, "2027-04-30")],
                Lines = ["I want to keep the dispute open."],
                Then = ("2026-12-02", NextAction.AskAgent),
            },
            new("2026-12-02", Stage.DisputeOpen, NextAction.AskAgent, "2026-12-09")
            {
                Running = [(RuleId.RefundOverdue, "2026-12-09"), (RuleId.PayPalClaim, "2027-04-30")],
                Lines = ["connect agent", "I opened a dispute on 24 November 2026."],
                Then = ("2027-04-27", NextAction.FilePayPalClaim),
            },
            new("2026-12-02", Stage.DisputeOpen, NextAction.AwaitPlatform, "2026-12-09")
            {
                Told = [new MessageSent(Day("2026-12-02"), Contact.Agent)],
                Running = [(RuleId.RefundOverdue, "2026-12-09"), (RuleId.PayPalClaim, "2027-04-30")],
                Lines = ["I asked an agent on 2 December 2026."],
                Then = ("2026-12-10", NextAction.AskAgent),
            },
            new("2026-12-08", Stage.RefundApproved, NextAction.AwaitRefundStart, "2026-12-22")
            {
                Told = [new DisputeDecided(Day("2026-12-07"), Ruling.FullRefund)],
                Running = [(RuleId.RefundOverdue, "2026-12-22"), (RuleId.PayPalClaim, "2027-04-30")],
                Lines = ["The decision was a full refund."],
                Then = ("2026-12-23", NextAction.ChaseRefund),
            },
            new("2026-12-09", Stage.RefundApproved, NextAction.AwaitRefund, "2026-12-22")
            {
                Told = [new RefundStarted(Day("2026-12-08"))],
                Running = [(RuleId.PayPalClaim, "2027-04-30")],
                Lines = ["The refund was approved on 8 December 2026."],
                Then = ("2026-12-23", NextAction.ChaseRefund),
            },
            new("2026-12-11", Stage.MoneyArrived, NextAction.CheckAmount, null)
            {
                Told = [new MoneyArrived(Day("2026-12-10"), new(64, Currency.Usd))],
            },
            new("2026-12-11", Stage.Closed, NextAction.Finished, null)
            {
                Told = [new CaseClosed(Day("2026-12-11"), CaseOutcome.FullRefund)],
            },
        ]);
}
