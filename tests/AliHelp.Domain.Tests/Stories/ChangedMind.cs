using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Stories;

/// <summary>A changed mind and an item with the free-return badge; the seller wants the receipt confirmed before the money is there.</summary>
public static class ChangedMind
{
    public static Story Story { get; } = new(
        "changed-mind",
        new()
        {
            Problem = new(Problem.ChangedMind),
            Goal = new(Goal.ReturnForRefund),
            Stage = new(Stage.Received),
            PaidOn = new(Day("2026-11-09")),
            DeliveredOn = new(Day("2026-11-19")),
            Countdown = new(OrderPageView.ButtonOnly),
            Payment = new(PaymentMethod.TossPay, WalletFunding.Balance),
            Evidence = new([]),
            Message = new("8123456789010010", "니트 모자", 15900, Currency.Krw),
        },
        [
            new("2026-11-23", Stage.Received, NextAction.OpenDispute, "2026-11-24")
            {
                IsFiled = false,
                Running =
                [
                    (RuleId.DisputeWindowFromPayment, "2026-11-24"), (RuleId.LawAnyReason, "2026-11-26"),
                    (RuleId.DisputeWindowFromReceipt, "2026-12-04"), (RuleId.FreeReturnWindow, "2027-02-07"),
                ],
                Lines = ["I no longer want the item.", "I want to return the item and get a full refund."],
            },
            new("2026-11-23", Stage.DisputeOpen, NextAction.AwaitSeller, "2026-11-28")
            {
                Told = [new DisputeOpened(Day("2026-11-23"), Remedy.ReturnAndRefund, new(15900, Currency.Krw))],
                Running =
                [
                    (RuleId.LawAnyReason, "2026-11-26"), (RuleId.SellerAnswer, "2026-11-28"), (RuleId.PlatformStepsIn, "2026-11-30"),
                    (RuleId.RefundOverdue, "2026-12-08"),
                ],
                Lines = ["I opened a dispute on 23 November 2026."],
                Then = ("2026-11-29", NextAction.CheckDisputeOutcome),
            },
            new("2026-11-25", Stage.ReturnApproved, NextAction.SendReturn, "2026-12-05")
            {
                Told = [new ReturnApproved(Day("2026-11-25"), ReturnAddress.InKorea)],
                Running = [(RuleId.LawAnyReason, "2026-11-26"), (RuleId.ReturnShipment, "2026-12-05")],
                Lines = ["The return was approved on 25 November 2026."],
                Then = ("2026-12-06", NextAction.RescueReturn),
            },
            new("2026-11-26", Stage.ReturnSent, NextAction.AwaitReturnReceipt, "2026-12-11")
            {
                Told = [new ReturnSent(Day("2026-11-26"), "한진택배", "420012345678")],
                Running = [(RuleId.LawAnyReason, "2026-11-26"), (RuleId.RefundOverdue, "2026-12-11")],
                Lines = ["I sent the item back on 26 November 2026.", "The return tracking number is 420012345678."],
                Then = ("2026-12-12", NextAction.ChaseRefund),
            },
            new("2026-11-28", Stage.ReturnSent, NextAction.AnswerSeller, "2026-12-11")
            {
                Told = [new SellerReplied(Day("2026-11-28"), SellerReply.AskedToConfirm)],
                Running = [(RuleId.RefundOverdue, "2026-12-11")],
                Lines = ["You asked me to confirm receipt first.", "I do not want to confirm receipt before this is solved."],
                // Answered or not: on that day the refund is late.
                Then = ("2026-12-12", NextAction.ChaseRefund),
            },
            new("2026-11-28", Stage.ReturnSent, NextAction.AwaitReturnReceipt, "2026-12-11")
            {
                Told = [new MessageSent(Day("2026-11-28"), Contact.Seller)],
                Running = [(RuleId.RefundOverdue, "2026-12-11")],
                Lines = ["Please confirm that the item came back."],
                Then = ("2026-12-12", NextAction.ChaseRefund),
            },
            new("2026-12-02", Stage.RefundApproved, NextAction.AwaitRefund, "2026-12-15")
            {
                Told = [new RefundStarted(Day("2026-12-01"))],
                Lines = ["The refund was approved on 1 December 2026."],
                Then = ("2026-12-16", NextAction.ChaseRefund),
            },
            new("2026-12-04", Stage.MoneyArrived, NextAction.CheckAmount, null)
            {
                Told = [new MoneyArrived(Day("2026-12-03"), new(15900, Currency.Krw))],
            },
            new("2026-12-04", Stage.Closed, NextAction.Finished, null)
            {
                Told = [new CaseClosed(Day("2026-12-04"), CaseOutcome.FullRefund)],
            },
        ]);
}
