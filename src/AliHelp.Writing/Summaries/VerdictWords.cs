using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
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
            IfNobodyAnswers: null,
            Bar(decision, texts));
    }

    public static FilingNote Filing(CaseFacts facts, Texts texts)
    {
        var words = texts.Plan.Verdict;
        return facts.IsFiled
            ? new(true, words.Recorded, words.Filed, words.FiledSentence(facts.DisputeOpenedOn is { } day ? texts.Dates.Day(day) : null))
            : new(false, words.Recorded, words.NotFiled, words.NotFiledSentence);
    }

    public static IReadOnlyList<string> Warnings(CaseFacts facts, CaseDecision decision, Texts texts)
    {
        var asked = facts.SellerReply is { } reply ? texts.Plan.Verdict.SellerAsks(reply) : null;
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
        NextAction.CancelOrder or NextAction.AwaitRefund => Tone.Good,
        NextAction.WaitUntilOpening or NextAction.AwaitSeller or NextAction.AwaitReturnReceipt => Tone.Neutral,
        NextAction.SendReturn or NextAction.ChaseRefund or NextAction.AppealDecision => Tone.Warn,
        NextAction.TryOtherWays => Tone.Stop,
    };

    private static string Big(CaseDecision decision, Texts texts) => decision switch
    {
        { NextAction: NextAction.WaitUntilOpening, Window.OpensOn: { } day } => texts.Plan.Verdict.OpensOn(texts.Dates.Day(day, decision.Today)),
        { DueOn: { } due } when due >= decision.DecidedAt => texts.Dates.DaysLeft(DateOnly.FromDateTime(due).DayNumber - decision.Today.DayNumber),
        { NextAction: NextAction.SendReturn } when decision.Deadlines.FirstOrDefault(clock => clock.Rule.Id is RuleId.ReturnShipment) is { } missed =>
            texts.Dates.DaysLeft(missed.DaysLeft(decision.Today)),
        _ => texts.Plan.Verdict.BigWithoutDay(decision.NextAction),
    };

    private static IEnumerable<string> Sentences(CaseDecision decision, Texts texts)
    {
        var words = texts.Plan.Verdict;
        var (action, state) = (decision.NextAction, decision.Window.State);
        if (decision is { NextAction: NextAction.WaitUntilOpening, Window.OpensOn: { } opens })
            yield return words.Sentence(action, texts.Dates.Day(opens, decision.Today), time: "");
        else if (decision.DueOn is { } due)
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
        if (decision.DueOn is not { } due
            || decision.Window.Deadlines.Concat(decision.Deadlines).FirstOrDefault(clock => clock.EndsAt == due) is not { } clock
            || clock.EndsOn <= clock.StartedOn)
            return null;
        var gone = 100 * (decision.Today.DayNumber - clock.StartedOn.DayNumber) / (clock.EndsOn.DayNumber - clock.StartedOn.DayNumber);
        return new(
            Math.Clamp(gone, 0, 100),
            texts.Plan.Verdict.BarStart(texts.Dates.Short(clock.StartedOn), texts.Rules.ShortStart(clock.StartedBy)),
            texts.Plan.Verdict.BarEnd(texts.Dates.Short(clock.EndsOn)));
    }
}
