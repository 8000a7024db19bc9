using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Stories;

/// <summary>AliExpress refuses; new evidence turns it round.</summary>
public static class SuccessfulAppeal
{
    public static Story Story { get; } = new(
        "successful-appeal",
        new()
        {
            Problem = new(Problem.Different),
            Detail = new(ProblemCode.NotAsDescribed),
            Goal = new(Goal.FullRefund),
            Stage = new(Stage.Received),
            PaidOn = new(Day("2026-11-05")),
            DeliveredOn = new(Day("2026-11-14")),
            Countdown = new(OrderPageView.ButtonOnly),
            Payment = new(PaymentMethod.NaverPay, WalletFunding.Card),
            Evidence = new([EvidenceItem.ListingBesidePhoto]),
            Message = new("8123456789010002", "겨울 재킷", 45000, Currency.Krw),
        },
        [
            // The button was seen, so it opens a dispute on any day: nothing changes until somebody presses it.
            new("2026-11-23", Stage.Received, NextAction.OpenDispute, "2026-11-29")
            {
                IsFiled = false,
                Running =
                [
                    (RuleId.LawAnyReason, "2026-11-23"), // 21 November is a Saturday
                    (RuleId.DisputeWindowFromReceipt, "2026-11-29"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"),
                    (RuleId.FreeReturnWindow, "2027-02-03"), (RuleId.CardDisputeActBy, "2027-02-13"), (RuleId.CardDisputeLimit, "2027-03-05"),
                ],
                Lines = ["The item is not as described.", "I have a screenshot of the listing."],
            },
            new("2026-11-24", Stage.DisputeOpen, NextAction.AwaitSeller, "2026-11-29")
            {
                Told = [new DisputeOpened(Day("2026-11-24"), Remedy.RefundOnly, new(45000, Currency.Krw))],
                Running =
                [
                    (RuleId.SellerAnswer, "2026-11-29"), (RuleId.PlatformStepsIn, "2026-12-01"), (RuleId.RefundOverdue, "2026-12-09"),
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-13"), (RuleId.CardDisputeLimit, "2027-03-05"),
                ],
                Lines = ["I opened a dispute on 24 November 2026."],
                Then = ("2026-11-30", NextAction.CheckDisputeOutcome),
            },
            new("2026-11-27", Stage.DisputeOpen, NextAction.AwaitPlatform, "2026-12-01")
            {
                Told = [new SellerReplied(Day("2026-11-26"), SellerReply.Refused)],
                Running =
                [
                    (RuleId.PlatformStepsIn, "2026-12-01"), (RuleId.RefundOverdue, "2026-12-09"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-13"), (RuleId.CardDisputeLimit, "2027-03-05"),
                ],
                Lines = ["connect agent", "I opened a dispute on 24 November 2026."],
                Then = ("2026-12-02", NextAction.AskAgent),
            },
            new("2026-11-30", Stage.PlatformReviews, NextAction.AwaitPlatform, "2026-12-15")
            {
                Told = [new PlatformSteppedIn(Day("2026-11-30"))],
                Running =
                [
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"), (RuleId.RefundOverdue, "2026-12-15"),
                    (RuleId.CardDisputeActBy, "2027-02-13"), (RuleId.CardDisputeLimit, "2027-03-05"),
                ],
                Lines = ["AliExpress stepped in on 30 November 2026.", "I need a decision about my refund."],
                Then = ("2026-12-16", NextAction.AskAgent),
            },
            new("2026-12-04", Stage.DisputeRefused, NextAction.AppealDecision, null)
            {
                Told = [new DisputeDecided(Day("2026-12-03"), Ruling.Refused)],
                Running =
                [
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"),
                    (RuleId.CardDisputeActBy, "2027-02-13"), (RuleId.CardDisputeLimit, "2027-03-05"),
                ],
                Lines = ["The dispute was refused on 3 December 2026.", "I do not agree with the decision.", "Please check my evidence again."],
                Then = ("2027-02-10", NextAction.FileCardDispute),
            },
            new("2026-12-07", Stage.Appealed, NextAction.AwaitPlatform, "2026-12-22")
            {
                Told = [new AppealFiled(Day("2026-12-07"))],
                Running =
                [
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-14"), (RuleId.RefundOverdue, "2026-12-22"),
                    (RuleId.CardDisputeActBy, "2027-02-13"), (RuleId.CardDisputeLimit, "2027-03-05"),
                ],
                Lines = ["I appealed on 7 December 2026.", "Please tell me the result of my appeal."],
                Then = ("2026-12-23", NextAction.AskAgent),
            },
            new("2026-12-15", Stage.RefundApproved, NextAction.AwaitRefundStart, "2026-12-29")
            {
                Told = [new DisputeDecided(Day("2026-12-14"), Ruling.FullRefund)],
                Running =
                [
                    (RuleId.RefundOverdue, "2026-12-29"), (RuleId.CardDisputeActBy, "2027-02-13"), (RuleId.CardDisputeLimit, "2027-03-05"),
                ],
                Lines = ["The dispute was decided on 14 December 2026.", "The decision was a full refund."],
                Then = ("2026-12-30", NextAction.ChaseRefund),
            },
            // A wallet that charged a card follows the card; Christmas and New Year are no bank days.
            new("2026-12-17", Stage.RefundApproved, NextAction.AwaitRefund, "2027-01-08")
            {
                Told = [new RefundStarted(Day("2026-12-16"))],
                Running = [(RuleId.CardDisputeActBy, "2027-02-13"), (RuleId.CardDisputeLimit, "2027-03-05")],
                Lines = ["The refund was approved on 16 December 2026."],
                Then = ("2027-01-09", NextAction.ChaseRefund),
            },
            new("2027-01-06", Stage.MoneyArrived, NextAction.CheckAmount, null)
            {
                Told = [new MoneyArrived(Day("2027-01-05"), new(45000, Currency.Krw))],
            },
            new("2027-01-06", Stage.Closed, NextAction.Finished, null)
            {
                Told = [new CaseClosed(Day("2027-01-06"), CaseOutcome.FullRefund)],
            },
        ]);
}
