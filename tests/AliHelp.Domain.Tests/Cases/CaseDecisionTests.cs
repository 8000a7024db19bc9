using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Cases.Decide;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Cases;

public sealed class CaseDecisionTests
{
    [Fact]
    public void Decision_names_its_edition_and_moment()
    {
        var decision = On(BrokenEarphones);

        Assert.Equal((PolicyBook.AliExpressKorea.Edition, Day(Today)), (decision.Edition, decision.Today));
    }

    [Theory]
    [InlineData(ProblemCode.NotAsDescribed, "DifferencesListed ListingBesidePhoto AllPiecesPhoto SizeWithRuler")]
    [InlineData(ProblemCode.Defective, "FailureVideo")]
    [InlineData(ProblemCode.Damaged, "DamagePhoto OuterBoxPhoto ShippingLabelPhoto ContentsPhoto")]
    [InlineData(ProblemCode.PartsMissing, "UnboxingVideo ContentsPhoto ShippingLabelPhoto WeightOnLabel")]
    [InlineData(ProblemCode.WrongItem, "UnboxingVideo ContentsPhoto ShippingLabelPhoto WeightOnLabel")]
    [InlineData(ProblemCode.MarkedDelivered, "CarrierDeliveryRecord TrackingScreenshots")]
    [InlineData(ProblemCode.TrackingInvalid, "CarrierSiteScreenshots")]
    [InlineData(ProblemCode.HeldByCustoms, "CustomsNotice TrackingScreenshots")]
    [InlineData(ProblemCode.ChangedMind, "")]
    public void Evidence_fits_the_problem_and_always_has_the_papers(ProblemCode code, string items) => Assert.Equal(
        $"{items} Receipt OrderPageScreenshot SellerChatLog".Trim(), string.Join(' ', EvidenceList.For(new() { Code = code })));

    [Fact]
    public void Evidence_that_was_ticked_is_marked_and_a_return_needs_its_own()
    {
        var decision = On(BrokenEarphones with { Stage = Stage.ReturnSent, Evidence = [EvidenceItem.Receipt] });

        Assert.Equal([EvidenceItem.Receipt], decision.Evidence.Where(need => need.Has).Select(need => need.Item));
        Assert.Contains(decision.Evidence, need => need.Item is EvidenceItem.ReturnTracking);
        Assert.DoesNotContain(On(BrokenEarphones).Evidence, need => need.Item is EvidenceItem.ReturnTracking);
    }

    [Fact]
    public void Every_item_of_evidence_helps_in_some_case()
    {
        var cases = Enum.GetValues<ProblemCode>().Select(code => new CaseFacts { Code = code, Stage = Stage.ReturnApproved });

        Assert.Equal(Enum.GetValues<EvidenceItem>(), cases.SelectMany(EvidenceList.For).Distinct().Order());
    }

    [Theory]
    [InlineData(Stage.InTransit, false)]
    [InlineData(Stage.ShownDelivered, false)]
    [InlineData(Stage.Received, true)]
    [InlineData(Stage.ReturnApproved, true)]
    [InlineData(Stage.DisputeOpen, null)]
    [InlineData(Stage.NotSure, null)]
    public void Who_is_not_sure_what_is_wrong_has_received_what_the_stage_says(Stage stage, bool? received)
    {
        var answers = new FilingAnswers { Problem = new(Problem.NotSure), Situation = new(null, null), Stage = new(stage) };

        Assert.Equal(received, CaseFacts.From(answers, []).Received);
        Assert.Equal(true, CaseFacts.From(answers with { Situation = new(true, null) }, []).Received);
    }

    [Theory]
    [InlineData(PaymentMethod.CreditCard, WalletFunding.Unknown, "Seller Dispute Appeal Agent CardIssuer ConsumerAgency")]
    [InlineData(PaymentMethod.NaverPay, WalletFunding.Unknown, "Seller Dispute Appeal Agent CardIssuer ConsumerAgency")]
    [InlineData(PaymentMethod.NaverPay, WalletFunding.Balance, "Seller Dispute Appeal Agent ConsumerAgency")]
    [InlineData(PaymentMethod.Unknown, WalletFunding.Unknown, "Seller Dispute Appeal Agent CardIssuer ConsumerAgency")]
    [InlineData(PaymentMethod.PayPal, WalletFunding.Unknown, "Seller Dispute Appeal Agent PayPal ConsumerAgency")]
    [InlineData(PaymentMethod.Alipay, WalletFunding.Unknown, "Seller Dispute Appeal Agent ConsumerAgency")]
    public void Steps_of_the_ladder_depend_on_who_has_the_money(PaymentMethod method, WalletFunding funding, string rungs) => Assert.Equal(
        rungs, string.Join(' ', On(BrokenEarphones with { Payment = method, Funding = funding }).Ladder.Select(step => step.Rung)));

    [Fact]
    public void Nothing_is_missing_when_all_was_said() =>
        Assert.Equal([MissingFact.OrderPage], On(BrokenEarphones).Missing);

    [Fact]
    public void Missing_facts_are_those_that_would_sharpen_the_decision()
    {
        Assert.Equal(
            [
                MissingFact.Problem, MissingFact.Goal, MissingFact.Stage, MissingFact.PaidOn, MissingFact.DeliveredOn, MissingFact.OrderPage,
                MissingFact.PaymentMethod,
            ],
            On(new()).Missing);
        Assert.Equal(
            [MissingFact.PaidOn, MissingFact.ShippedOn, MissingFact.OrderPage],
            On(LateParcel with { PaidOnPrecision = DayPrecision.Month, ShippedOn = null }).Missing);
        Assert.Equal(
            [MissingFact.StageDay, MissingFact.ReturnTrackingNumber], On(BrokenEarphones with { Stage = Stage.ReturnSent }).Missing);
        Assert.Equal([], On(LateParcel with { Stage = Stage.NotShipped, ShippedOn = null }).Missing);
    }

    [Fact]
    public void Wish_is_missed_only_until_a_dispute_tells_what_was_asked_for()
    {
        var undecided = BrokenEarphones with { Goal = Goal.NotDecided };

        Assert.Contains(MissingFact.Goal, On(undecided).Missing);
        Assert.DoesNotContain(MissingFact.Goal, On(undecided with { Stage = Stage.DisputeOpen }).Missing);
    }

    [Fact]
    public void What_if_tells_the_answers_that_would_change_the_window() => Assert.Equal(
        [
            new WhatIf(WindowChange.ReceiptConfirmedToday, WindowState.Check, Day("2026-12-08")),
        ],
        On(BrokenEarphones).WhatIfs);

    [Fact]
    public void What_if_looks_at_the_button_when_all_clocks_have_passed() => Assert.Equal(
        [
            new WhatIf(WindowChange.ButtonSeen, WindowState.Closing, Day("2026-12-01")),
            new WhatIf(WindowChange.ReceiptConfirmedToday, WindowState.Check, Day("2026-12-16")),
        ],
        On(BrokenEarphones, "2026-12-01").WhatIfs);

    [Fact]
    public void What_if_the_late_parcel_came_today() => Assert.Equal(
        [
            new WhatIf(WindowChange.ButtonSeen, WindowState.Closing, Day("2026-11-24")),
            new WhatIf(WindowChange.ButtonGone, WindowState.Past, null),
            new WhatIf(WindowChange.ReceivedToday, WindowState.Check, Day("2026-12-09")),
        ],
        On(LateParcel, "2026-11-24").WhatIfs);

    [Fact]
    public void What_if_is_silent_before_shipping_and_after_filing()
    {
        Assert.Empty(On(LateParcel with { Stage = Stage.NotShipped, ShippedOn = null }, "2026-11-24").WhatIfs);
        Assert.Empty(On(LateParcel with { Stage = Stage.DisputeOpen }, "2026-11-24").WhatIfs);
    }

    [Fact]
    public void What_if_is_silent_once_the_order_page_has_spoken() =>
        Assert.Empty(On(BrokenEarphones with { OrderPageEnds = Moment("2026-12-01T16:59") }).WhatIfs);

    [Fact]
    public void Calm_case_has_no_warning() => Assert.Empty(On(BrokenEarphones).Warnings);

    [Fact]
    public void Warnings_tell_an_overdue_refund_a_guessed_month_and_coupons()
    {
        var overdue = On(BrokenEarphones with { Stage = Stage.ReturnSent, ReturnSentOn = Day("2026-11-07") });
        var month = On(BrokenEarphones with { PaidOn = Day("2026-11-01"), PaidOnPrecision = DayPrecision.Month });
        var coupons = On(BrokenEarphones with { Payment = PaymentMethod.CouponsOnly });

        Assert.Equal(Day("2026-11-07"), Assert.IsType<Reason.RefundIsOverdue>(Assert.Single(overdue.Warnings)).Since);
        Assert.Equal(Day("2026-11-01"), Assert.IsType<Reason.PaidInMonth>(Assert.Single(month.Warnings)).FirstDay);
        Assert.IsType<Reason.CouponsOnlyNoMoney>(Assert.Single(coupons.Warnings));
        Assert.Null(coupons.Refund);
    }

    [Theory]
    [InlineData(Stage.DisputeOpen, true)]
    [InlineData(Stage.PlatformReviews, true)]
    [InlineData(Stage.Appealed, true)]
    [InlineData(Stage.ReturnApproved, true)]
    [InlineData(Stage.ReturnSent, true)]
    [InlineData(Stage.ReturnReceived, true)]
    [InlineData(Stage.DisputeRefused, false)]
    [InlineData(Stage.RefundApproved, false)]
    [InlineData(Stage.Received, false)]
    public void Card_dispute_beside_an_open_dispute_is_warned_of(Stage stage, bool warned) => Assert.Equal(
        warned,
        On(BrokenEarphones with { Stage = stage, CardDisputeFiledOn = Day("2026-11-20") }).Warnings
            .Any(warning => warning is Reason.CardBesideDispute));

    [Theory]
    [InlineData(2, Goal.ReturnForRefund, false)]
    [InlineData(3, Goal.ReturnForRefund, true)]
    [InlineData(3, Goal.FullRefund, false)]
    public void Many_returns_are_warned_of_where_another_one_is_planned(int others, Goal goal, bool warned) => Assert.Equal(
        warned, On(BrokenEarphones with { OtherReturns = others, Goal = goal }).Warnings.Any(warning => warning is Reason.ManyReturns));

    [Theory]
    [InlineData(Stage.ReturnApproved, true)]
    [InlineData(Stage.ReturnReceived, true)]
    [InlineData(Stage.Appealed, false)]
    public void Proof_of_the_return_helps_once_goods_go_back(Stage stage, bool helps) => Assert.Equal(
        helps, EvidenceList.For(BrokenEarphones with { Stage = stage }).Contains(EvidenceItem.ReturnTracking));

    [Fact]
    public void Proof_of_the_return_helps_in_the_appeal_of_a_refusal_after_it() => Assert.Contains(
        EvidenceItem.ReturnTracking, EvidenceList.For(BrokenEarphones with { Stage = Stage.Appealed, ReturnSentOn = Day("2026-11-10") }));

    [Fact]
    public void Closed_case_asks_warns_and_foresees_nothing()
    {
        var decision = On(BrokenEarphones with { Stage = Stage.Closed, OtherReturns = 9 });

        Assert.Equal(NextAction.Finished, decision.NextAction);
        Assert.Empty(decision.Deadlines);
        Assert.Empty(decision.Remedies);
        Assert.Empty(decision.Ahead);
        Assert.Empty(decision.Missing);
        Assert.Empty(decision.WhatIfs);
        Assert.Empty(decision.Warnings);
        Assert.Empty(decision.IfNothingHappens);
        Assert.Null(decision.Refund);
    }

    [Fact]
    public void Nobody_is_late_while_the_return_waits_to_be_sent() => Assert.Empty(
        On(BrokenEarphones with { Stage = Stage.ReturnApproved, DisputeOpenedOn = Day("2026-11-01"), ReturnApprovedOn = Day("2026-11-20") }).Warnings);

    [Fact]
    public void Warnings_tell_what_may_still_move_and_what_is_due_for_review()
    {
        var later = KoreanBankCalendar.Standard.KnownUntil.AddDays(1);
        var provisional = On(BrokenEarphones with { PaidOn = later, DeliveredOn = later }, $"{later:O}");
        var stale = On(BrokenEarphones, "2027-05-24");

        Assert.Contains(provisional.Warnings, warning => warning is Reason.Provisional);
        Assert.Contains(stale.Warnings, warning => warning.Rule?.Id is RuleId.DisputeWindowFromReceipt && warning is Reason.RuleIsStale);
        Assert.DoesNotContain(stale.Warnings, warning => warning.Rule?.Id is RuleId.PayPalClaim or RuleId.LawAnyReason);
        Assert.DoesNotContain(On(BrokenEarphones, "2027-02-23").Warnings, warning => warning is Reason.RuleIsStale);
    }
}
