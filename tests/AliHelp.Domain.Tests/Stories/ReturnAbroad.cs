using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Stories;

/// <summary>The return address is in China and the postage the buyer's; the buyer asks for the Korean centre, sends nothing, and is paid.</summary>
public static class ReturnAbroad
{
    public static Story Story { get; } = new(
        "return-abroad",
        new()
        {
            Problem = new(Problem.Different),
            Detail = new(ProblemCode.NotAsDescribed),
            Goal = new(Goal.ReturnForRefund),
            Stage = new(Stage.Received),
            PaidOn = new(Day("2026-11-06")),
            DeliveredOn = new(Day("2026-11-17")),
            // 23:59 in California in winter is 16:59 of the next day in Seoul.
            Countdown = new(OrderPageView.EndDate) { EndDate = Day("2026-12-01"), EndTime = new(23, 59), Zone = OrderPageZone.Pacific },
            Payment = new(PaymentMethod.DebitCard),
            Evidence = new([EvidenceItem.DifferencesListed]),
            Message = new("8123456789010006", "책상 조명", 31000, Currency.Krw),
        },
        [
            new("2026-11-23", Stage.Received, NextAction.OpenDispute, "2026-12-02")
            {
                IsFiled = false,
                Running =
                [
                    (RuleId.LawAnyReason, "2026-11-24"), (RuleId.OrderPageCountdown, "2026-12-02"), (RuleId.DisputeWindowFromReceipt, "2026-12-02"),
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-17"), (RuleId.FreeReturnWindow, "2027-02-04"),
                    (RuleId.CardDisputeActBy, "2027-02-14"), (RuleId.CardDisputeLimit, "2027-03-06"),
                ],
                Lines = ["The item is not as described.", "I want to return the item and get a full refund."],
                Then = ("2026-12-03", NextAction.TryOtherWays),
            },
            new("2026-11-23", Stage.DisputeOpen, NextAction.AwaitSeller, "2026-11-28")
            {
                Told = [new DisputeOpened(Day("2026-11-23"), Remedy.ReturnAndRefund, new(31000, Currency.Krw))],
                Running =
                [
                    (RuleId.LawAnyReason, "2026-11-24"), (RuleId.SellerAnswer, "2026-11-28"), (RuleId.PlatformStepsIn, "2026-11-30"),
                    (RuleId.RefundOverdue, "2026-12-08"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-17"),
                    (RuleId.CardDisputeActBy, "2027-02-14"), (RuleId.CardDisputeLimit, "2027-03-06"),
                ],
                Lines = ["I opened a dispute on 23 November 2026."],
                Then = ("2026-11-29", NextAction.CheckDisputeOutcome),
            },
            new("2026-11-26", Stage.ReturnApproved, NextAction.AskKoreanReturnAddress, "2026-12-06")
            {
                Told = [new ReturnApproved(Day("2026-11-26"), ReturnAddress.Abroad)],
                Running =
                [
                    (RuleId.ReturnShipment, "2026-12-06"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-17"),
                    (RuleId.CardDisputeActBy, "2027-02-14"), (RuleId.CardDisputeLimit, "2027-03-06"),
                ],
                Lines = ["connect agent", "Please give me a return address in Korea."],
                Then = ("2026-12-07", NextAction.RescueReturn),
            },
            new("2026-11-26", Stage.ReturnApproved, NextAction.SendReturn, "2026-12-06")
            {
                Told = [new MessageSent(Day("2026-11-26"), Contact.Agent)],
                Running =
                [
                    (RuleId.ReturnShipment, "2026-12-06"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-17"),
                    (RuleId.CardDisputeActBy, "2027-02-14"), (RuleId.CardDisputeLimit, "2027-03-06"),
                ],
                Lines = ["Please give me a return address in Korea."],
                Then = ("2026-12-07", NextAction.RescueReturn),
            },
            new("2026-11-30", Stage.ReturnApproved, NextAction.SendReturn, "2026-12-06")
            {
                Told = [new SellerReplied(Day("2026-11-29"), SellerReply.AskedToReturnAbroad), new MessageSent(Day("2026-11-30"), Contact.Seller)],
                Running =
                [
                    (RuleId.ReturnShipment, "2026-12-06"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-17"),
                    (RuleId.CardDisputeActBy, "2027-02-14"), (RuleId.CardDisputeLimit, "2027-03-06"),
                ],
                Lines = ["Please give me a return address in Korea."],
                Then = ("2026-12-07", NextAction.RescueReturn),
            },
            new("2026-12-04", Stage.RefundApproved, NextAction.AwaitRefundStart, "2026-12-18")
            {
                Told = [new DisputeDecided(Day("2026-12-03"), Ruling.FullRefund)],
                Running =
                [
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-17"), (RuleId.RefundOverdue, "2026-12-18"),
                    (RuleId.CardDisputeActBy, "2027-02-14"), (RuleId.CardDisputeLimit, "2027-03-06"),
                ],
                Lines = ["The decision was a full refund."],
                Then = ("2026-12-19", NextAction.ChaseRefund),
            },
            new("2026-12-07", Stage.RefundApproved, NextAction.AwaitRefund, "2026-12-29")
            {
                Told = [new RefundStarted(Day("2026-12-07"))],
                Running =
                [
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-17"),
                    (RuleId.CardDisputeActBy, "2027-02-14"), (RuleId.CardDisputeLimit, "2027-03-06"),
                ],
                Lines = ["The refund was approved on 7 December 2026."],
                Then = ("2026-12-30", NextAction.ChaseRefund),
            },
            new("2026-12-22", Stage.MoneyArrived, NextAction.CheckAmount, null)
            {
                Told = [new MoneyArrived(Day("2026-12-21"), new(31000, Currency.Krw))],
            },
            new("2026-12-22", Stage.Closed, NextAction.Finished, null)
            {
                Told = [new CaseClosed(Day("2026-12-22"), CaseOutcome.FullRefund)],
            },
        ]);
}
