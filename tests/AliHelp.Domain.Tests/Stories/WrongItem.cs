using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Stories;

/// <summary>Begun with the return approved; it is sent too late, rescued by an agent, and the money comes in two parts.</summary>
public static class WrongItem
{
    public static Story Story { get; } = new(
        "wrong-item",
        new()
        {
            Problem = new(Problem.Different),
            Detail = new(ProblemCode.WrongItem),
            Goal = new(Goal.ReturnForRefund),
            Stage = new(Stage.ReturnApproved, Day("2026-11-20")),
            PaidOn = new(Day("2026-10-30")),
            DeliveredOn = new(Day("2026-11-10")),
            Payment = new(PaymentMethod.CreditCard),
            Done = new([DoneItem.OpenedDispute], DisputeOpenedOn: Day("2026-11-13")),
            Evidence = new([EvidenceItem.UnboxingVideo]),
            Message = new("8123456789010009", "블루투스 스피커", 32000, Currency.Krw),
        },
        [
            new("2026-11-23", Stage.ReturnApproved, NextAction.SendReturn, "2026-11-30")
            {
                Running =
                [
                    (RuleId.ReturnShipment, "2026-11-30"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-10"),
                    (RuleId.CardDisputeActBy, "2027-02-07"), (RuleId.CardDisputeLimit, "2027-02-27"),
                ],
                Lines = ["The return was approved on 20 November 2026.", "I have a record of the unboxing."],
                Then = ("2026-12-01", NextAction.RescueReturn),
            },
            new("2026-12-01", Stage.ReturnApproved, NextAction.RescueReturn, null)
            {
                Running =
                [
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-10"),
                    (RuleId.CardDisputeActBy, "2027-02-07"), (RuleId.CardDisputeLimit, "2027-02-27"),
                ],
                Lines = ["connect agent", "The return was approved on 20 November 2026."],
                Then = ("2027-02-04", NextAction.FileCardDispute),
            },
            new("2026-12-02", Stage.ReturnSent, NextAction.AwaitReturnReceipt, "2026-12-17")
            {
                Told = [new MessageSent(Day("2026-12-01"), Contact.Agent), new ReturnSent(Day("2026-12-02"), "CJ대한통운", "567812345678")],
                Running =
                [
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-10"), (RuleId.RefundOverdue, "2026-12-17"),
                    (RuleId.CardDisputeActBy, "2027-02-07"), (RuleId.CardDisputeLimit, "2027-02-27"),
                ],
                Lines = ["I sent the item back on 2 December 2026.", "The return tracking number is 567812345678."],
                Then = ("2026-12-18", NextAction.ChaseRefund),
            },
            new("2026-12-10", Stage.ReturnReceived, NextAction.AwaitRefundStart, "2026-12-24")
            {
                Told = [new ReturnReceived(Day("2026-12-09"))],
                Running =
                [
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-10"), (RuleId.RefundOverdue, "2026-12-24"),
                    (RuleId.CardDisputeActBy, "2027-02-07"), (RuleId.CardDisputeLimit, "2027-02-27"),
                ],
                Lines = ["The seller received the return on 9 December 2026.", "Please start the refund."],
                Then = ("2026-12-25", NextAction.ChaseRefund),
            },
            new("2026-12-12", Stage.RefundApproved, NextAction.AwaitRefund, "2027-01-05")
            {
                Told = [new RefundStarted(Day("2026-12-11"))],
                Running = [(RuleId.CardDisputeActBy, "2027-02-07"), (RuleId.CardDisputeLimit, "2027-02-27")],
                Lines = ["The refund was approved on 11 December 2026."],
                Then = ("2027-01-06", NextAction.ChaseRefund),
            },
            // Too little: the ways to the rest stay open.
            new("2026-12-30", Stage.MoneyArrived, NextAction.CheckAmount, null)
            {
                Told = [new MoneyArrived(Day("2026-12-29"), new(20000, Currency.Krw))],
                Running = [(RuleId.CardDisputeActBy, "2027-02-07"), (RuleId.CardDisputeLimit, "2027-02-27")],
                Missing = new(12000, Currency.Krw),
                Lines =
                [
                    "I received 20,000 Korean won on 29 December 2026.",
                    "12,000 Korean won is missing.",
                    "Please check the amount of the refund.",
                ],
            },
            new("2027-01-05", Stage.MoneyArrived, NextAction.CheckAmount, null)
            {
                Told = [new MessageSent(Day("2026-12-30"), Contact.Agent), new MoneyArrived(Day("2027-01-04"), new(12000, Currency.Krw))],
            },
            new("2027-01-05", Stage.Closed, NextAction.Finished, null)
            {
                Told = [new CaseClosed(Day("2027-01-05"), CaseOutcome.FullRefund)],
            },
        ]);
}
