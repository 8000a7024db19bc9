using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Stories;

/// <summary>Begun with the refund late: an agent, then the card issuer, and then the money.</summary>
public static class LateRefund
{
    public static Story Story { get; } = new(
        "late-refund",
        new()
        {
            Problem = new(Problem.RefundMissing),
            Stage = new(Stage.RefundApproved, Day("2026-10-28")),
            PaidOn = new(Day("2026-10-05")),
            DeliveredOn = new(Day("2026-10-14")),
            Payment = new(PaymentMethod.CreditCard),
            Done = new([DoneItem.MessagedSeller, DoneItem.OpenedDispute], Day("2026-10-15"), SellerReply.NoAnswer, Day("2026-10-16")),
            Evidence = new([EvidenceItem.ReturnTracking]),
            Message = new("8123456789010012", "로봇 청소기 부품", 88000, Currency.Krw),
        },
        [
            // Fifteen bank days from 28 October ended on 18 November.
            new("2026-11-23", Stage.RefundApproved, NextAction.ChaseRefund, "2026-11-18")
            {
                Running = [(RuleId.CardDisputeActBy, "2027-01-13"), (RuleId.CardDisputeLimit, "2027-02-02")],
                Lines = ["The refund was approved on 28 October 2026.", "I have not received the refund."],
                Then = ("2027-01-10", NextAction.FileCardDispute),
            },
            new("2026-11-23", Stage.RefundApproved, NextAction.FileCardDispute, "2027-01-13")
            {
                Told = [new MessageSent(Day("2026-11-23"), Contact.Agent)],
                Running = [(RuleId.CardDisputeActBy, "2027-01-13"), (RuleId.CardDisputeLimit, "2027-02-02")],
                Lines = ["I asked an agent on 23 November 2026."],
                Then = ("2027-02-03", NextAction.AskConsumerAgency),
            },
            new("2026-11-27", Stage.RefundApproved, NextAction.AwaitOutsideHelp, null)
            {
                Told = [new MessageSent(Day("2026-11-27"), Contact.CardIssuer)],
                Lines = ["I asked an agent on 23 November 2026."],
            },
            new("2027-01-20", Stage.MoneyArrived, NextAction.CheckAmount, null)
            {
                Told = [new MoneyArrived(Day("2027-01-19"), new(88000, Currency.Krw))],
            },
            new("2027-01-20", Stage.Closed, NextAction.Finished, null)
            {
                Told = [new CaseClosed(Day("2027-01-20"), CaseOutcome.FullRefund)],
            },
        ]);
}
