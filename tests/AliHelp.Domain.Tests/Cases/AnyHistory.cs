using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Cases;

/// <summary>
/// A case that chance made: a wizard filled in anyhow, and events told in any order that was accepted. The same seed makes the same case.
/// </summary>
internal sealed class AnyHistory
{
    private static readonly DateOnly FirstDay = Day("2026-09-01");

    private readonly Random chance;

    private AnyHistory(int seed) => chance = new(seed);

    public FilingAnswers Relevant { get; private set; } = FilingAnswers.None;

    public List<CaseEvent> Events { get; } = [];

    /// <summary>The day of the last telling.</summary>
    public DateOnly Today { get; private set; }

    public CaseFacts Facts => CaseFacts.From(Relevant, Events);

    public CaseFile File => new("7q2mk4xd", Guid.Empty, Relevant, Events, default, default, null);

    /// <summary>Many of them, always the same.</summary>
    public static IEnumerable<AnyHistory> Many(int count) => Enumerable.Range(1, count).Select(Make);

    public static CaseDecision DecideOn(CaseFacts facts, DateOnly day, int hour = 12) =>
        CaseDecision.For(facts, PolicyBook.AliExpressKorea, KoreanBankCalendar.Standard, day.ToDateTime(new(hour, 0)));

    public override string ToString() => $"{Today:O}\n{string.Join('\n', Events)}\n{Relevant}\n{Facts}";

    private static AnyHistory Make(int seed)
    {
        var history = new AnyHistory(seed);
        history.FillIn();
        history.Live();
        return history;
    }

    private void FillIn()
    {
        Today = FirstDay.AddDays(chance.Next(20, 100));
        for (var answers = FilingAnswers.None; ; answers = Answered(FilingPath.For(answers).FirstUnanswered!, answers))
            if (FilingPath.For(answers).IsComplete)
            {
                Relevant = FilingPath.For(answers).Relevant;
                return;
            }
    }

    private FilingAnswers Answered(FilingStep step, FilingAnswers answers)
    {
        var earlier = FilingPath.For(answers).EarlierThan(step);
        if (step == FilingSteps.Problem)
            return answers with { Problem = new(Any<Problem>()) };
        if (step == FilingSteps.Situation)
            return answers with { Situation = new(YesNoNotSure(), YesNoNotSure()) };
        if (step == FilingSteps.Detail)
            return answers with { Detail = new(OneOf(FilingChoices.Codes(earlier))) };
        if (step == FilingSteps.Goal)
            return answers with { Goal = new(OneOf(FilingChoices.Goals(earlier))) };
        if (step == FilingSteps.Stage)
            return answers with { Stage = Reached(OneOf(FilingChoices.Stages(earlier))) };
        if (step == FilingSteps.PaidOn)
            return answers with { PaidOn = chance.Next(10) == 0 ? new(null, DayPrecision.Unknown) : new(Past()) };
        if (step == FilingSteps.Shipping)
            return answers with { Shipping = new(Today.AddDays(-chance.Next(20)), null) };
        if (step == FilingSteps.DeliveredOn)
            return answers with { DeliveredOn = new(chance.Next(4) == 0 ? null : LaterOf(Past(), earlier.PaidOn?.Day)) };
        if (step == FilingSteps.Countdown)
            return answers with { Countdown = Countdown() };
        if (step == FilingSteps.Payment)
            return answers with { Payment = Payment(Any<PaymentMethod>()) };
        if (step == FilingSteps.Done)
            return answers with { Done = new([], MaybePast(), chance.Next(2) == 0 ? null : Any<SellerReply>(), MaybePast()) };
        if (step == FilingSteps.Evidence)
            return answers with { Evidence = new([]) };
        return answers with { Message = chance.Next(2) == 0 ? new() : new(Amount: 100 + chance.Next(100), Currency: Any<Currency>()) };
    }

    private void Live()
    {
        for (var told = chance.Next(14); told > 0; told--)
        {
            Today = Today.AddDays(chance.Next(9));
            var happened = chance.Next(8) == 0 && Events.Count > 0 ? Correction() : Event(Kind(), Past());
            if (happened is not null && CaseHistory.FaultOf(Relevant, Events, happened) is null)
                Events.Add(happened);
        }
    }

    /// <summary>Mostly what is likely, because chance alone seldom gets far.</summary>
    private EventKind Kind() => chance.Next(3) switch
    {
        0 when EventChoices.Likely(Facts) is { Count: > 0 } likely => OneOf(likely),
        _ => OneOf(EventKinds.Told),
    };

    private EventCorrected? Correction()
    {
        var entry = chance.Next(Events.Count);
        return Events[entry] is EventCorrected ? null
            : new(Today, entry, chance.Next(2) == 0 ? null : Event(Events[entry].Kind(), Past()));
    }

    public CaseEvent Event(EventKind kind, DateOnly on) => kind switch
    {
        EventKind.MessageSent => new MessageSent(on, Any<Contact>()),
        EventKind.DisputeOpened => new DisputeOpened(on, chance.Next(2) == 0 ? null : Any<Remedy>(), MaybeMoney()),
        EventKind.DisputeWithdrawn => new DisputeWithdrawn(on),
        EventKind.SellerReplied => new SellerReplied(on, chance.Next(3) == 0 ? SellerReply.OfferedPart : Any<SellerReply>(), MaybeMoney()),
        EventKind.OfferAccepted => new OfferAccepted(on),
        EventKind.PlatformSteppedIn => new PlatformSteppedIn(on),
        EventKind.DisputeDecided => new DisputeDecided(on, Any<Ruling>(), MaybeMoney()),
        EventKind.AppealFiled => new AppealFiled(on),
        EventKind.ReturnApproved => new ReturnApproved(on, Any<ReturnAddress>()),
        EventKind.ReturnSent => new ReturnSent(on, "우체국", "6891234567890"),
        EventKind.ReturnReceived => new ReturnReceived(on),
        EventKind.RefundStarted => new RefundStarted(on),
        EventKind.MoneyArrived => new MoneyArrived(on, MaybeMoney()),
        EventKind.NoteAdded => new NoteAdded(on, "메모"),
        EventKind.CaseClosed => new CaseClosed(on, Any<CaseOutcome>()),
        EventKind.EventCorrected or EventKind.AnswerCorrected or EventKind.RulesChanged =>
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nobody tells it."),
    };

    private StageAnswer Reached(Stage stage) => new(stage, FilingChoices.HasDay(stage) ? MaybePast() : null);

    private CountdownAnswer Countdown() => Any<OrderPageView>() switch
    {
        OrderPageView.TimeLeft => new(OrderPageView.TimeLeft) { DaysLeft = chance.Next(20), HoursLeft = 3, ReadAt = Today.ToDateTime(new(9, 30)) },
        OrderPageView.EndDate => new(OrderPageView.EndDate) { EndDate = Today.AddDays(chance.Next(-5, 20)), Zone = Any<OrderPageZone>() },
        var view => new(view),
    };

    private PaymentAnswer Payment(PaymentMethod method) => new(method, FilingChoices.IsWallet(method) ? Any<WalletFunding>() : null);

    private Money? MaybeMoney() => chance.Next(2) == 0 ? null : new(1 + chance.Next(200), Any<Currency>());

    private DateOnly Past() => Today.AddDays(-chance.Next(Math.Min(Today.DayNumber - FirstDay.DayNumber, chance.Next(2) == 0 ? 4 : 60)));

    private DateOnly? MaybePast() => chance.Next(2) == 0 ? null : Past();

    private bool? YesNoNotSure() => OneOf<bool?>([true, false, null]);

    private T Any<T>()
        where T : struct, Enum => OneOf(Enum.GetValues<T>());

    private T OneOf<T>(IReadOnlyList<T> choices) => choices[chance.Next(choices.Count)];

    private static DateOnly LaterOf(DateOnly day, DateOnly? other) => other > day ? other.Value : day;
}
