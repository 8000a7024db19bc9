using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Stories;

/// <summary>An exchange is wished, which AliExpress has not: return, refund, and order again.</summary>
public static class ExchangeWish
{
    public static Story Story { get; } = new(
        "exchange-wish",
        new()
        {
            Problem = new(Problem.Broken),
            Detail = new(ProblemCode.Defective),
            Goal = new(Goal.Exchange),
            Stage = new(Stage.Received),
            PaidOn = new(Day("2026-11-04")),
            DeliveredOn = new(Day("2026-11-13")),
            Countdown = new(OrderPageView.NotLooked),
            Payment = new(PaymentMethod.CreditCard),
            Evidence = new([EvidenceItem.FailureVideo]),
            Message = new("8123456789010011", "전기 포트", 29000, Currency.Krw),
        },
        [
            new("2026-11-23", Stage.Received, NextAction.CheckOrderPage, "2026-11-28")
            {
                IsFiled = false,
                Running =
                [
                    (RuleId.DisputeWindowFromReceipt, "2026-11-28"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"), // the 13th is a Sunday
                    (RuleId.FreeReturnWindow, "2027-02-02"), (RuleId.CardDisputeActBy, "2027-02-12"), (RuleId.CardDisputeLimit, "2027-03-04"),
                ],
                Lines = ["The item is defective.", "Can you give me a coupon for the next order?", "Can you refund part of my first order?"],
                Then = ("2026-11-29", NextAction.TryOtherWays),
            },
            new("2026-11-24", Stage.DisputeOpen, NextAction.AwaitSeller, "2026-11-29")
            {
                Told = [new DisputeOpened(Day("2026-11-24"), Remedy.ReturnAndRefund, new(29000, Currency.Krw))],
                Running =
                [
                    (RuleId.SellerAnswer, "2026-11-29"), (RuleId.PlatformStepsIn, "2026-12-01"), (RuleId.RefundOverdue, "2026-12-09"),
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-12"), (RuleId.CardDisputeLimit, "2027-03-04"),
                ],
                Lines = ["I opened a dispute on 24 November 2026."],
                Then = ("2026-11-30", NextAction.CheckDisputeOutcome),
            },
            new("2026-11-25", Stage.DisputeOpen, NextAction.AnswerSeller, "2026-12-01")
            {
                Told = [new SellerReplied(Day("2026-11-25"), SellerReply.OfferedToSendAgain)],
                Running =
                [
                    (RuleId.PlatformStepsIn, "2026-12-01"), (RuleId.RefundOverdue, "2026-12-09"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-12"), (RuleId.CardDisputeLimit, "2027-03-04"),
                ],
                Lines = ["You offered to send the item again.", "I want to keep the dispute open."],
                Then = ("2026-12-02", NextAction.AskAgent),
            },
            new("2026-11-25", Stage.DisputeOpen, NextAction.AwaitPlatform, "2026-12-01")
            {
                Told = [new MessageSent(Day("2026-11-25"), Contact.Seller)],
                Running =
                [
                    (RuleId.PlatformStepsIn, "2026-12-01"), (RuleId.RefundOverdue, "2026-12-09"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-12"), (RuleId.CardDisputeLimit, "2027-03-04"),
                ],
                Lines = ["I want to keep the dispute open."],
                Then = ("2026-12-02", NextAction.AskAgent),
            },
            new("2026-11-27", Stage.ReturnApproved, NextAction.SendReturn, "2026-12-07")
            {
                Told = [new ReturnApproved(Day("2026-11-27"), ReturnAddress.InKorea)],
                Running =
                [
                    (RuleId.ReturnShipment, "2026-12-07"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-12"), (RuleId.CardDisputeLimit, "2027-03-04"),
                ],
                Lines = ["The return was approved on 27 November 2026."],
                Then = ("2026-12-08", NextAction.RescueReturn),
            },
            new("2026-11-30", Stage.ReturnSent, NextAction.AwaitReturnReceipt, "2026-12-15")
            {
                Told = [new ReturnSent(Day("2026-11-30"), "롯데택배", "312345678901")],
                Running =
                [
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"), (RuleId.RefundOverdue, "2026-12-15"),
                    (RuleId.CardDisputeActBy, "2027-02-12"), (RuleId.CardDisputeLimit, "2027-03-04"),
                ],
                Lines = ["I sent the item back on 30 November 2026.", "Can you give me a coupon for the next order?"],
                Then = ("2026-12-16", NextAction.ChaseRefund),
            },
            new("2026-12-04", Stage.ReturnReceived, NextAction.AwaitRefundStart, "2026-12-19")
            {
                Told = [new ReturnReceived(Day("2026-12-04"))],
                Running =
                [
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"), (RuleId.RefundOverdue, "2026-12-19"),
                    (RuleId.CardDisputeActBy, "2027-02-12"), (RuleId.CardDisputeLimit, "2027-03-04"),
                ],
                Lines = ["The seller received the return on 4 December 2026.", "Please start the refund."],
                Then = ("2026-12-20", NextAction.ChaseRefund),
            },
            new("2026-12-07", Stage.RefundApproved, NextAction.AwaitRefund, "2026-12-29")
            {
                Told = [new RefundStarted(Day("2026-12-07")), new NoteAdded(Day("2026-12-07"), "같은 상품을 다시 주문했어요")],
                Running =
                [
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-12"), (RuleId.CardDisputeLimit, "2027-03-04"),
                ],
                Lines = ["The refund was approved on 7 December 2026."],
                Then = ("2026-12-30", NextAction.ChaseRefund),
            },
            new("2026-12-24", Stage.MoneyArrived, NextAction.CheckAmount, null)
            {
                Told = [new MoneyArrived(Day("2026-12-23"), new(29000, Currency.Krw))],
                Lines = ["Can you give me a coupon for the next order?"],
            },
            new("2026-12-24", Stage.Closed, NextAction.Finished, null)
            {
                Told = [new CaseClosed(Day("2026-12-24"), CaseOutcome.FullRefund)],
            },
        ]);
}
