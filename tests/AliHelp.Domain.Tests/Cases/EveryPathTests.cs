using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Tests.Cases;

/// <summary>Every combination of choices that the wizard offers reaches a decision that holds together.</summary>
public sealed class EveryPathTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 12, 0, 0);

    // Clocks that disagree, that have passed, that have just begun; payment alone; nothing known. The combinations take them in turn.
    private static readonly Dates[] KnownDates =
    [
        new(new(2026, 11, 3), new(2026, 11, 9), new(2026, 11, 12), new(2026, 11, 20)),
        new(new(2026, 6, 3), new(2026, 6, 5), new(2026, 6, 20), new(2026, 7, 1)),
        new(new(2026, 11, 20), new(2026, 11, 21), new(2026, 11, 22), new(2026, 11, 23)),
        new(new(2026, 11, 10), null, null, null),
        new(null, null, null, null),
    ];

    private static readonly CountdownAnswer[] Pages =
    [
        new(OrderPageView.TimeLeft) { DaysLeft = 2, HoursLeft = 5, ReadAt = Now },
        new(OrderPageView.EndDate) { EndDate = new(2026, 12, 24), Zone = OrderPageZone.Pacific },
        new(OrderPageView.EndDate) { EndDate = new(2026, 11, 1), Zone = OrderPageZone.NotSure },
        new(OrderPageView.ButtonOnly),
        new(OrderPageView.NoButton),
        new(OrderPageView.NotLooked),
    ];

    private static readonly PaymentAnswer[] Payments =
    [
        .. from method in Enum.GetValues<PaymentMethod>()
           from funding in FilingChoices.IsWallet(method) ? Enum.GetValues<WalletFunding>().Cast<WalletFunding?>() : [null]
           select new PaymentAnswer(method, funding),
    ];

    public static TheoryData<Problem> Problems => [.. Enum.GetValues<Problem>()];

    [Theory]
    [MemberData(nameof(Problems))]
    public void Every_combination_of_choices_reaches_a_decision(Problem problem)
    {
        foreach (var answers in Combinations(problem))
        {
            var path = FilingPath.For(answers);
            Assert.True(path.IsComplete, $"{answers} stops at {path.FirstUnanswered}");
            var facts = CaseFacts.From(path.Relevant, []);
            var decision = CaseDecision.For(facts, PolicyBook.AliExpressKorea, KoreanBankCalendar.Standard, Now);
            if (Contradiction(facts, decision) is { } contradiction)
                Assert.Fail($"{contradiction}\n{decision.NextAction} until {decision.DueOn}\n{facts}");
        }
    }

    [Fact]
    public void Every_next_action_that_needs_no_event_and_no_day_of_its_own_is_reached()
    {
        NextAction[] needMore =
        [
            NextAction.CheckDisputeOutcome, NextAction.FileCardDispute, NextAction.AnswerSeller, NextAction.WeighOffer, NextAction.AwaitPlatform,
            NextAction.AskKoreanReturnAddress, NextAction.AwaitRefundStart,
            NextAction.FilePayPalClaim, NextAction.AskConsumerAgency, NextAction.AwaitOutsideHelp, NextAction.CheckAmount, NextAction.Finished,
        ];
        var reached = Enum.GetValues<Problem>().SelectMany(Combinations).Where(answers => answers.Payment == Payments[0])
            .Select(answers => CaseFacts.From(FilingPath.For(answers).Relevant, []))
            .Select(facts => CaseDecision.For(facts, PolicyBook.AliExpressKorea, KoreanBankCalendar.Standard, Now).NextAction);

        Assert.Equal(Enum.GetValues<NextAction>().Except(needMore), reached.Distinct().Order());
    }

    private static string? Contradiction(CaseFacts facts, CaseDecision decision)
    {
        var coupons = facts.Payment is PaymentMethod.CouponsOnly;
        var tooLate = decision.NextAction is NextAction.TryOtherWays;
        if (decision.DueOn < Now != decision.NextAction is NextAction.ChaseRefund)
            return "The day to act by has passed.";
        if (decision.NextAction is NextAction.OpenDispute && (facts.IsFiled || decision.DueOn != decision.Window.ActBy))
            return "A dispute cannot be opened, or not until then.";
        if (decision.Refund is null != coupons)
            return "Money moves unless coupons paid for all.";
        if (decision.Ahead.Count == 0 != (tooLate || (coupons && facts.Stage is Stage.NotShipped or Stage.RefundApproved)))
            return "There is a road ahead unless it is too late.";
        if (decision.Ahead.Select(step => step.By).OfType<DateOnly>() is var days && !days.SequenceEqual(days.Order()))
            return "The road ahead goes back in time.";
        if (decision.Remedies.Count != (facts.IsFiled ? 0 : Enum.GetValues<Remedy>().Length)
            || decision.Remedies.Any(finding => finding.Reasons.Count == 0))
            return "Until a dispute is opened, every remedy has a finding with a reason.";
        if (decision.Remedies.Any(finding => finding is { Remedy: Remedy.Exchange } and not { Verdict: Verdict.Blocks, Wished: false }))
            return "An exchange is offered.";
        if (decision.Remedies.Count(finding => finding.Wished) != (facts.IsFiled || facts.Goal is Goal.NotDecided ? 0 : 1))
            return "One wish, one wished remedy.";
        if (!facts.IsFiled && decision.Remedies.All(finding => finding.Verdict is Verdict.Blocks))
            return "Nothing is left to ask for.";
        if (decision.Remedies.Any(finding =>
            finding.Postage is not ReturnPostage.NotApplicable != finding is { Remedy: Remedy.ReturnAndRefund, Verdict: not Verdict.Blocks }))
            return "Postage is told for returns, and for returns only.";
        if (decision.Ladder[0].Rung is not Rung.Seller || decision.Ladder.Any(step => step.Clock is { Passed: true } != step.State is RungState.Over
            && step.Rung is not Rung.Dispute))
            return "The seller comes first, and only what is over hangs on a passed clock.";
        if (decision.Ladder.Any(step => step.State is RungState.Later && step.From <= decision.Today))
            return "What is worth doing later is so from a day ahead.";
        if (decision.Deadlines.Count(clock => clock.Rule.Id is RuleId.LawNotAsDescribedFromReceipt or RuleId.LawNotAsDescribedFromKnowing) > 1)
            return "Only the earlier of the two clocks of the law is shown.";
        if (decision.Evidence.Select(need => need.Item).Distinct().Count() != decision.Evidence.Count)
            return "The same evidence is asked for twice.";
        return null;
    }

    private static IEnumerable<FilingAnswers> Combinations(Problem problem) =>
        Choices(problem).Select((answers, index) => Dated(answers, KnownDates[index % KnownDates.Length]));

    private static FilingAnswers Dated(FilingAnswers answers, Dates dates) => answers with
    {
        Stage = answers.Stage! with { On = FilingChoices.HasDay(answers.Stage.Stage) ? dates.StageOn : null },
        PaidOn = new(dates.PaidOn, dates.PaidOn is null ? DayPrecision.Unknown : DayPrecision.Day),
        Shipping = new(dates.ShippedOn, null),
        DeliveredOn = new(dates.DeliveredOn),
    };

    private static IEnumerable<FilingAnswers> Choices(Problem problem) =>
        from situation in problem is Problem.NotSure ? Situations() : [null]
        let named = new FilingAnswers { Problem = new(problem), Situation = situation, Done = new([]), Evidence = new([]), Message = new() }
        from detail in FilingChoices.Codes(named).Cast<ProblemCode?>().Append(null)
        from goal in FilingChoices.Goals(named).DefaultIfEmpty(Goal.NotDecided)
        from stage in FilingChoices.Stages(named)
        from page in Pages
        from payment in Payments
        select named with
        {
            Detail = new(detail),
            Goal = new(goal),
            Stage = new(stage),
            Countdown = page,
            Payment = payment,
        };

    private static IEnumerable<SituationAnswer?> Situations() =>
        from received in new bool?[] { null, false, true }
        from faulty in new bool?[] { null, false, true }
        select new SituationAnswer(received, faulty);

    private sealed record Dates(DateOnly? PaidOn, DateOnly? ShippedOn, DateOnly? DeliveredOn, DateOnly? StageOn);
}
