using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Refunds;
using AliHelp.Domain.Rules;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>The statement on top of a case, the note about filing, and the warnings.</summary>
internal static class VerdictWords
{
    public static VerdictText For(CaseDecision decision, Texts texts)
    {
        var (action, state) = (decision.NextAction, decision.Window.State);
        var words = texts.Plan.Verdict;
        return new(
            ToneOf(action, state),
            words.StateWord(action, state),
            words.Headline(action, state),
            words.Label(action),
            Big(decision, texts),
            string.Join(' ', Sentences(decision, texts)),
            words.IfNobodyAnswers(action),
            Bar(decision, texts));
    }

    public static FilingNote Filing(CaseFacts facts, Texts texts)
    {
        var words = texts.Plan.Verdict;
        // An order that was never shipped is cancelled, not disputed.
        var question = facts.DisputeOpenedOn is not null || facts.IsOver || facts.Stage is Stage.NotShipped ? null : words.FiledOnWhichDay;
        return facts.IsFiled
            ? new(true, words.Recorded, words.Filed, words.FiledSentence(facts.DisputeOpenedOn is { } day ? texts.Dates.Day(day) : null), question)
            : new(false, words.Recorded, words.NotFiled, words.NotFiledSentence, question);
    }

    public static IReadOnlyList<string> Warnings(CaseDecision decision, Texts texts)
    {
        // An offer is weighed in the statement on top.
        var asked = decision is { SellerAsks: { } request, NextAction: not NextAction.WeighOffer } ? texts.Plan.Verdict.SellerAsks(request) : null;
        return [.. asked is null ? [] : new[] { asked }, .. decision.Warnings.Select(texts.Reasons.Sentence).Distinct()];
    }

    private static Tone ToneOf(NextAction action, WindowState state) => action switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage => state switch
        {
            WindowState.Open => Tone.Good,
            WindowState.Closing or WindowState.Check => Tone.Warn,
            WindowState.Past => Tone.Stop,
            WindowState.Unknown => Tone.Neutral,
        },
        NextAction.CancelOrder or NextAction.AwaitRefundStart or NextAction.AwaitRefund or NextAction.CheckAmount => Tone.Good,
        NextAction.WaitUntilOpening or NextAction.AwaitSeller or NextAction.AwaitPlatform or NextAction.AwaitReturnReceipt
            or NextAction.AwaitOutsideHelp or NextAction.Finished => Tone.Neutral,
        NextAction.SendReturn or NextAction.ChaseRefund or NextAction.AppealDecision or NextAction.AnswerSeller or NextAction.WeighOffer
            or NextAction.CheckDisputeOutcome or NextAction.AskAgent or NextAction.AskKoreanReturnAddress or NextAction.FileCardDispute
            or NextAction.FilePayPalClaim or NextAction.AskConsumerAgency => Tone.Warn,
        NextAction.TryOtherWays or NextAction.RescueReturn => Tone.Stop,
    };

    /// <summary>The day of the next action; for a return that is late, the day that was missed.</summary>
    private static DateTime? Due(CaseDecision decision) => decision.NextAction is NextAction.RescueReturn
        ? Passed(decision, RuleId.ReturnShipment)?.EndsAt
        : decision.DueOn;

    private static Deadline? Passed(CaseDecision decision, RuleId rule) =>
        decision.Deadlines.FirstOrDefault(clock => clock.Rule.Id == rule && clock.Passed);

    private static string Big(CaseDecision decision, Texts texts) => (decision, Due(decision)) switch
    {
        ({ NextAction: NextAction.WaitUntilOpening, Window.OpensOn: { } day }, _) => texts.Plan.Verdict.OpensOn(texts.Dates.Day(day, decision.Today)),
        ({ NextAction: var action }, { } due) when due >= decision.DecidedAt || action is NextAction.RescueReturn =>
            texts.Dates.DaysLeft(DateOnly.FromDateTime(due).DayNumber - decision.Today.DayNumber),
        _ => texts.Plan.Verdict.BigWithoutDay(decision.NextAction),
    };

    private static IEnumerable<string> Sentences(CaseDecision decision, Texts texts)
    {
        var words = texts.Plan.Verdict;
        var (action, state) = (decision.NextAction, decision.Window.State);
        if (decision is { NextAction: NextAction.WaitUntilOpening, Window.OpensOn: { } opens })
            yield return words.Sentence(action, texts.Dates.Day(opens, decision.Today), time: "");
        else if (decision is { NextAction: NextAction.AskAgent, DueOn: null } && Passed(decision, RuleId.RefundOverdue) is { } late)
            yield return words.AskAgentLate(texts.Dates.Day(late.EndsOn, decision.Today));
        else if (Due(decision) is { } due)
            yield return words.Sentence(
                action, texts.Dates.Day(DateOnly.FromDateTime(due), decision.Today), texts.Dates.Time(TimeOnly.FromDateTime(due)));
        else
            yield return words.Sentence(action, state);

        if (action is not (NextAction.OpenDispute or NextAction.CheckOrderPage))
            yield break;
        if (state is WindowState.Check && WhyCheck(decision.Window.Reasons, words) is { } why)
            yield return why;
        if (decision.DueOn is { } last && HolidayOn(DateOnly.FromDateTime(last)) is { } holiday)
            yield return words.LastDayIsHoliday(texts.Holidays.Name(holiday));
    }

    private static string? WhyCheck(IReadOnlyList<Reason> reasons, VerdictTexts words) =>
        reasons.OfType<Reason.ButtonGone>().Any() ? words.ButtonGone
        : reasons.OfType<Reason.SourcesDisagree>().Any() ? words.SourcesDisagree
        : reasons.OfType<Reason.ReceiptClockMayNotRun>().Any() ? words.ReceiptMayNotHaveStarted
        : null;

    // Platform clocks do not roll over holidays, but people travel and parcels rest.
    private static ClosedDay? HolidayOn(DateOnly day) =>
        day >= KoreanBankCalendar.FirstDay && day <= KoreanBankCalendar.LastDay
        && KoreanBankCalendar.Standard.ClosedDayOn(day) is { Kind: not ClosedDayKind.Weekend } holiday
            ? holiday
            : null;

    /// <summary>Drawn from the start of the clock that ends when the action is due.</summary>
    private static CountdownBar? Bar(CaseDecision decision, Texts texts)
    {
        if (Due(decision) is not { } due || Span(decision, due) is not { } span || span.End <= span.Start)
            return null;
        var gone = 100 * (decision.Today.DayNumber - span.Start.DayNumber) / (span.End.DayNumber - span.Start.DayNumber);
        return new(
            Math.Clamp(gone, 0, 100),
            texts.Plan.Verdict.BarStart(texts.Dates.Short(span.Start), texts.Rules.ShortStart(span.StartedBy)),
            texts.Plan.Verdict.BarEnd(texts.Dates.Short(span.End), IsWait(decision.NextAction)));
    }

    /// <summary>
    /// Several clocks can end on one day: it is the one that was started last. A refund on its way has bank days instead of a deadline.
    /// </summary>
    private static (ClockStart StartedBy, DateOnly Start, DateOnly End)? Span(CaseDecision decision, DateTime due) =>
        Clocks(decision).Where(clock => clock.EndsAt == due).MaxBy(clock => clock.StartedOn) is { } clock
            ? (clock.StartedBy, clock.StartedOn, clock.EndsOn)
        : decision.Refund is { Start: RefundStart.Known } refund && refund.Latest == DateOnly.FromDateTime(due)
            ? (ClockStart.RefundStartedOn, refund.StartedOn, refund.Latest)
        : null;

    private static IReadOnlyList<Deadline> Clocks(CaseDecision decision) =>
        decision.NextAction is NextAction.OpenDispute or NextAction.CheckOrderPage ? decision.Window.Deadlines : decision.Deadlines;

    private static bool IsWait(NextAction action) => action switch
    {
        NextAction.WaitUntilOpening or NextAction.AwaitSeller or NextAction.AwaitPlatform or NextAction.AwaitReturnReceipt
            or NextAction.AwaitRefundStart or NextAction.AwaitRefund or NextAction.ChaseRefund or NextAction.AwaitOutsideHelp => true,
        NextAction.OpenDispute or NextAction.CheckOrderPage or NextAction.CancelOrder or NextAction.TryOtherWays or NextAction.AnswerSeller
            or NextAction.WeighOffer or NextAction.CheckDisputeOutcome or NextAction.AskAgent or NextAction.AppealDecision or NextAction.SendReturn
            or NextAction.AskKoreanReturnAddress or NextAction.RescueReturn or NextAction.FileCardDispute or NextAction.FilePayPalClaim
            or NextAction.AskConsumerAgency or NextAction.CheckAmount or NextAction.Finished => false,
    };
}
