using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Stories;

/// <summary>The seller offers a part, is asked for more, offers more, and the buyer accepts.</summary>
public static class PartialOffer
{
    public static Story Story { get; } = new(
        "partial-offer",
        new()
        {
            Problem = new(Problem.PartsMissing),
            Goal = new(Goal.PartialRefund),
            Stage = new(Stage.Received),
            PaidOn = new(Day("2026-11-10")),
            DeliveredOn = new(Day("2026-11-20")),
            Countdown = new(OrderPageView.TimeLeft) { DaysLeft = 6, HoursLeft = 4, ReadAt = Moment("2026-11-23T12:00") },
            Payment = new(PaymentMethod.Alipay),
            Evidence = new([EvidenceItem.ContentsPhoto, EvidenceItem.OrderPageScreenshot]),
            Message = new("8123456789010003", "캠핑 의자", 38, Currency.Usd),
        },
        [
            new("2026-11-23", Stage.Received, NextAction.OpenDispute, "2026-11-29") // the order page beats every estimate
            {
                IsFiled = false,
                Running =
                [
                    (RuleId.DisputeWindowFromPayment, "2026-11-25"), (RuleId.LawAnyReason, "2026-11-27"), (RuleId.OrderPageCountdown, "2026-11-29"),
                    (RuleId.DisputeWindowFromReceipt, "2026-12-05"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-21"), // the 20th is a Sunday
                    (RuleId.FreeReturnWindow, "2027-02-08"), // Lunar New Year, which stops no clock of the platform
                ],
                Lines = ["I want a partial refund."],
                Then = ("2026-11-30", NextAction.TryOtherWays),
            },
            new("2026-11-23", Stage.DisputeOpen, NextAction.AwaitSeller, "2026-11-28")
            {
                Told = [new DisputeOpened(Day("2026-11-23"), Remedy.PartialRefund, new(20, Currency.Usd))],
                Running =
                [
                    (RuleId.LawAnyReason, "2026-11-27"), (RuleId.SellerAnswer, "2026-11-28"), (RuleId.PlatformStepsIn, "2026-11-30"),
                    (RuleId.RefundOverdue, "2026-12-08"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-21"),
                ],
                Lines = ["I opened a dispute on 23 November 2026.", "I asked for US$20.00."],
                Then = ("2026-11-29", NextAction.CheckDisputeOutcome),
            },
            new("2026-11-26", Stage.DisputeOpen, NextAction.WeighOffer, "2026-11-30")
            {
                Told = [new SellerReplied(Day("2026-11-25"), SellerReply.OfferedPart, new(15, Currency.Usd))],
                Running =
                [
                    (RuleId.LawAnyReason, "2026-11-27"), (RuleId.PlatformStepsIn, "2026-11-30"), (RuleId.RefundOverdue, "2026-12-08"),
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-21"),
                ],
                Lines = ["You offered US$15.00.", "I do not accept this offer."],
                Then = ("2026-12-01", NextAction.AskAgent),
            },
            new("2026-11-26", Stage.DisputeOpen, NextAction.AwaitPlatform, "2026-11-30")
            {
                Told = [new MessageSent(Day("2026-11-26"), Contact.Seller)],
                Running =
                [
                    (RuleId.LawAnyReason, "2026-11-27"), (RuleId.PlatformStepsIn, "2026-11-30"), (RuleId.RefundOverdue, "2026-12-08"),
                    (RuleId.LawNotAsDescribedFromKnowing, "2026-12-21"),
                ],
                Lines = ["I opened a dispute on 23 November 2026."],
                Then = ("2026-12-01", NextAction.AskAgent),
            },
            new("2026-11-28", Stage.DisputeOpen, NextAction.WeighOffer, "2026-11-30")
            {
                Told = [new SellerReplied(Day("2026-11-27"), SellerReply.OfferedPart, new(18, Currency.Usd))],
                Running =
                [
                    (RuleId.PlatformStepsIn, "2026-11-30"), (RuleId.RefundOverdue, "2026-12-08"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-21"),
                ],
                Lines = ["You offered US$18.00.", "I do not accept this offer."],
                Then = ("2026-12-01", NextAction.AskAgent),
            },
            new("2026-11-28", Stage.RefundApproved, NextAction.AwaitRefundStart, "2026-12-13")
            {
                Told = [new OfferAccepted(Day("2026-11-28"))],
                Running = [(RuleId.RefundOverdue, "2026-12-13"), (RuleId.LawNotAsDescribedFromKnowing, "2026-12-21")],
                Lines = ["When will the refund arrive?"],
                Then = ("2026-12-14", NextAction.ChaseRefund),
            },
            new("2026-12-01", Stage.RefundApproved, NextAction.AwaitRefund, "2026-12-14")
            {
                Told = [new RefundStarted(Day("2026-11-30"))],
                Running = [(RuleId.LawNotAsDescribedFromKnowing, "2026-12-21")],
                Lines = ["The refund was approved on 30 November 2026."],
                Then = ("2026-12-15", NextAction.ChaseRefund),
            },
            new("2026-12-04", Stage.MoneyArrived, NextAction.CheckAmount, null)
            {
                Told = [new MoneyArrived(Day("2026-12-03"), new(18, Currency.Usd))],
            },
            new("2026-12-04", Stage.Closed, NextAction.Finished, null)
            {
                Told = [new CaseClosed(Day("2026-12-04"), CaseOutcome.PartialRefund)],
            },
        ]);
}
