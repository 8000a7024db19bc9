using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Stories;

/// <summary>Begun with the dispute already open; the goods go back to an address in Korea, and duty can be had back.</summary>
public static class ReturnAtHome
{
    public static Story Story { get; } = new(
        "return-at-home",
        new()
        {
            Problem = new(Problem.Broken),
            Detail = new(ProblemCode.Damaged),
            Goal = new(Goal.ReturnForRefund),
            Stage = new(Stage.DisputeOpen, Day("2026-11-19")),
            PaidOn = new(Day("2026-11-03")),
            DeliveredOn = new(Day("2026-11-12")),
            Payment = new(PaymentMethod.CreditCard),
            Done = new([DoneItem.MessagedSeller, DoneItem.TookPictures], Day("2026-11-13"), SellerReply.NoAnswer),
            Evidence = new([EvidenceItem.DamagePhoto, EvidenceItem.OuterBoxPhoto]),
            Message = new("8123456789010005", "커피 머신", 210, Currency.Usd),
        },
        [
            new("2026-11-23", Stage.DisputeOpen, NextAction.AwaitSeller, "2026-11-24")
            {
                Running =
                [
                    (RuleId.SellerAnswer, "2026-11-24"), (RuleId.PlatformStepsIn, "2026-11-26"), (RuleId.RefundOverdue, "2026-12-04"),
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-11"), (RuleId.CardDisputeLimit, "2027-03-03"),
                ],
                Lines = ["I wrote to you on 13 November 2026.", "I did not get an answer.", "I opened a dispute on 19 November 2026."],
                Then = ("2026-11-25", NextAction.CheckDisputeOutcome),
            },
            new("2026-11-24", Stage.ReturnApproved, NextAction.SendReturn, "2026-12-04")
            {
                Told = [new ReturnApproved(Day("2026-11-24"), ReturnAddress.InKorea)],
                Running =
                [
                    (RuleId.ReturnShipment, "2026-12-04"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-11"), (RuleId.CardDisputeLimit, "2027-03-03"),
                ],
                Lines = ["The return was approved on 24 November 2026."],
                Then = ("2026-12-05", NextAction.RescueReturn),
            },
            // More than 150 dollars: duty was paid. 3 May 2027 is the day off for 1 May, which falls on a Saturday.
            new("2026-11-27", Stage.ReturnSent, NextAction.AwaitReturnReceipt, "2026-12-12")
            {
                Told = [new ReturnSent(Day("2026-11-27"), "우체국", "6891234567890")],
                Running =
                [
                    (RuleId.RefundOverdue, "2026-12-12"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-11"), (RuleId.CardDisputeLimit, "2027-03-03"), (RuleId.DutyRefund, "2027-05-04"),
                ],
                Lines = ["I sent the item back on 27 November 2026.", "The return tracking number is 6891234567890."],
                Then = ("2026-12-13", NextAction.ChaseRefund),
            },
            new("2026-12-02", Stage.ReturnReceived, NextAction.AwaitRefundStart, "2026-12-16")
            {
                Told = [new ReturnReceived(Day("2026-12-01"))],
                Running =
                [
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"), (RuleId.RefundOverdue, "2026-12-16"),
                    (RuleId.CardDisputeActBy, "2027-02-11"), (RuleId.CardDisputeLimit, "2027-03-03"), (RuleId.DutyRefund, "2027-05-04"),
                ],
                Lines = ["The seller received the return on 1 December 2026.", "Please start the refund."],
                Then = ("2026-12-17", NextAction.ChaseRefund),
            },
            new("2026-12-04", Stage.RefundApproved, NextAction.AwaitRefund, "2026-12-24")
            {
                Told = [new RefundStarted(Day("2026-12-03"))],
                Running =
                [
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-11"), (RuleId.CardDisputeLimit, "2027-03-03"), (RuleId.DutyRefund, "2027-05-04"),
                ],
                Lines = ["The refund was approved on 3 December 2026."],
                Then = ("2026-12-25", NextAction.ChaseRefund),
            },
            new("2026-12-18", Stage.MoneyArrived, NextAction.CheckAmount, null)
            {
                Told = [new MoneyArrived(Day("2026-12-16"), new(280000, Currency.Krw))],
                Running = [(RuleId.DutyRefund, "2027-05-04")],
            },
            new("2026-12-18", Stage.Closed, NextAction.Finished, null)
            {
                Told = [new CaseClosed(Day("2026-12-18"), CaseOutcome.FullRefund)],
            },
        ]);
}
