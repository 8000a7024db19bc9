using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Stories;

/// <summary>The seller asks to cancel the dispute, then to talk elsewhere; the buyer does neither.</summary>
public static class CancelRequest
{
    public static Story Story { get; } = new(
        "cancel-request",
        new()
        {
            Problem = new(Problem.Counterfeit),
            Goal = new(Goal.FullRefund),
            Stage = new(Stage.ReceiptConfirmed),
            PaidOn = new(Day("2026-11-08")),
            DeliveredOn = new(Day("2026-11-18"), Day("2026-11-19")),
            Countdown = new(OrderPageView.NotLooked),
            Payment = new(PaymentMethod.KakaoPay, WalletFunding.Balance),
            Evidence = new([EvidenceItem.ListingBesidePhoto, EvidenceItem.SellerChatLog]),
            Message = new("8123456789010004", "운동화", 27000, Currency.Krw),
        },
        [
            new("2026-11-23", Stage.ReceiptConfirmed, NextAction.OpenDispute, "2026-11-23")
            {
                IsFiled = false,
                Running =
                [
                    (RuleId.DisputeWindowFromPayment, "2026-11-23"), (RuleId.LawAnyReason, "2026-11-25"),
                    (RuleId.DisputeWindowFromReceipt, "2026-12-04"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-18"),
                    (RuleId.FreeReturnWindow, "2027-02-06"),
                ],
                Lines = ["The item looks counterfeit."],
                Then = ("2026-11-24", NextAction.CheckOrderPage),
            },
            new("2026-11-23", Stage.DisputeOpen, NextAction.AwaitSeller, "2026-11-28")
            {
                Told = [new DisputeOpened(Day("2026-11-23"), Remedy.RefundOnly, new(27000, Currency.Krw))],
                Running =
                [
                    (RuleId.LawAnyReason, "2026-11-25"), (RuleId.SellerAnswer, "2026-11-28"), (RuleId.PlatformStepsIn, "2026-11-30"),
                    (RuleId.RefundOverdue, "2026-12-08"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-18"),
                ],
                Lines = ["I opened a dispute on 23 November 2026."],
                Then = ("2026-11-29", NextAction.CheckDisputeOutcome),
            },
            new("2026-11-24", Stage.DisputeOpen, NextAction.AnswerSeller, "2026-11-30")
            {
                Told = [new SellerReplied(Day("2026-11-24"), SellerReply.AskedToCancel)],
                Running =
                [
                    (RuleId.LawAnyReason, "2026-11-25"), (RuleId.PlatformStepsIn, "2026-11-30"), (RuleId.RefundOverdue, "2026-12-08"),
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-18"),
                ],
                Lines = ["You asked me to cancel the dispute.", "I do not want to cancel the dispute.", "I want to keep the dispute open."],
                Then = ("2026-12-01", NextAction.AskAgent),
            },
            new("2026-11-24", Stage.DisputeOpen, NextAction.AwaitPlatform, "2026-11-30")
            {
                Told = [new MessageSent(Day("2026-11-24"), Contact.Seller)],
                Running =
                [
                    (RuleId.LawAnyReason, "2026-11-25"), (RuleId.PlatformStepsIn, "2026-11-30"), (RuleId.RefundOverdue, "2026-12-08"),
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-18"),
                ],
                Lines = ["I do not want to cancel the dispute."],
                Then = ("2026-12-01", NextAction.AskAgent),
            },
            new("2026-11-27", Stage.DisputeOpen, NextAction.AnswerSeller, "2026-11-30")
            {
                Told = [new SellerReplied(Day("2026-11-27"), SellerReply.AskedToTalkOutside)],
                Running =
                [
                    (RuleId.PlatformStepsIn, "2026-11-30"), (RuleId.RefundOverdue, "2026-12-08"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-18"),
                ],
                Lines = ["You asked me to talk outside AliExpress.", "I want to talk only on AliExpress."],
                Then = ("2026-12-01", NextAction.AskAgent),
            },
            new("2026-11-30", Stage.PlatformReviews, NextAction.AwaitPlatform, "2026-12-15")
            {
                Told = [new MessageSent(Day("2026-11-28"), Contact.Seller), new PlatformSteppedIn(Day("2026-11-30"))],
                Running = [(RuleId.RefundOverdue, "2026-12-15"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-18")],
                Lines = ["AliExpress stepped in on 30 November 2026."],
                Then = ("2026-12-16", NextAction.AskAgent),
            },
            new("2026-12-09", Stage.RefundApproved, NextAction.AwaitRefundStart, "2026-12-23")
            {
                Told = [new DisputeDecided(Day("2026-12-08"), Ruling.FullRefund)],
                Running = [(RuleId.LawNotAsDescribedFromKnowing, "2026-12-18"), (RuleId.RefundOverdue, "2026-12-23")],
                Lines = ["The decision was a full refund."],
                Then = ("2026-12-24", NextAction.ChaseRefund),
            },
            new("2026-12-10", Stage.RefundApproved, NextAction.AwaitRefund, "2026-12-24")
            {
                Told = [new RefundStarted(Day("2026-12-10"))],
                Running = [(RuleId.LawNotAsDescribedFromKnowing, "2026-12-18")],
                Lines = ["The refund was approved on 10 December 2026."],
                Then = ("2026-12-25", NextAction.ChaseRefund),
            },
            new("2026-12-15", Stage.MoneyArrived, NextAction.CheckAmount, null)
            {
                Told = [new MoneyArrived(Day("2026-12-14"), new(27000, Currency.Krw))],
            },
            new("2026-12-15", Stage.Closed, NextAction.Finished, null)
            {
                Told = [new CaseClosed(Day("2026-12-15"), CaseOutcome.FullRefund)],
            },
        ]);
}
