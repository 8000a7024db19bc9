using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Rules;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace AliHelp.Domain.Tests.Disputes;

/// <summary>What holds for every set of facts, on every day.</summary>
[Properties(Arbitrary = [typeof(DisputeWindowProperties)], MaxTest = 500)]
public sealed class DisputeWindowProperties
{
    private static readonly DateOnly FirstDay = new(2026, 9, 1);

    /// <summary>Facts around the turn of the year; every one may be missing.</summary>
    public static Arbitrary<CaseFacts> Facts() => (
        from paid in Maybe(DayBetween(0, 60))
        from delivered in Maybe(DayBetween(0, 60))
        from confirmed in Maybe(DayBetween(0, 60))
        from shipped in Maybe(DayBetween(0, 60))
        from received in Gen.Elements<bool?>(null, false, true)
        from button in Gen.Elements(Enum.GetValues<DisputeButton>())
        from page in Maybe(MomentBetween(0, 90))
        select new CaseFacts
        {
            PaidOn = paid,
            DeliveredOn = delivered,
            ReceiptConfirmedOn = confirmed,
            ShippedOn = shipped,
            Received = received,
            DisputeButton = button,
            OrderPageEnds = page,
        }).ToArbitrary();

    public static Arbitrary<DateTime> Now() => MomentBetween(0, 90).ToArbitrary();

    [Property]
    public bool A_typed_countdown_that_runs_opens_the_window(CaseFacts facts, DateTime now, PositiveInt minutes)
    {
        var end = now.AddMinutes(minutes.Get);
        var window = Window(facts with { OrderPageEnds = end }, now);
        return window.State is WindowState.Open or WindowState.Closing && window.ActBy == end;
    }

    [Property]
    public bool Days_left_belong_to_the_act_by_day(CaseFacts facts, DateTime now)
    {
        var window = Window(facts, now);
        return window.DaysLeft == (window.ActBy is { } end ? (end.Date - now.Date).Days : null) && window.DaysLeft is null or >= 0;
    }

    [Property]
    public bool Past_and_unknown_name_no_day_and_open_and_closing_always_do(CaseFacts facts, DateTime now)
    {
        var window = Window(facts, now);
        return window.State switch
        {
            WindowState.Past or WindowState.Unknown => window.ActBy is null,
            WindowState.Open or WindowState.Closing => window.ActBy >= now,
            WindowState.Check => window.ActBy is null || window.ActBy >= now,
        };
    }

    [Property]
    public bool Act_by_is_the_end_of_a_listed_clock_or_of_today(CaseFacts facts, DateTime now)
    {
        var window = Window(facts, now);
        return window.ActBy is null
            || window.Deadlines.Any(clock => clock.EndsAt == window.ActBy)
            || window.ActBy == Counting.EndOf(DateOnly.FromDateTime(now));
    }

    [Property]
    public bool Once_past_it_stays_past(CaseFacts facts, DateTime now, NonNegativeInt hours) =>
        Window(facts, now).State is not WindowState.Past || Window(facts, now.AddHours(hours.Get)).State is WindowState.Past;

    [Property]
    public bool Closing_does_not_open_again(CaseFacts facts, DateTime now, NonNegativeInt hours) =>
        Window(facts, now).State is not WindowState.Closing || Window(facts, now.AddHours(hours.Get)).State is not WindowState.Open;

    [Property]
    public bool Clocks_are_listed_soonest_first_and_each_has_its_reason(CaseFacts facts, DateTime now)
    {
        var window = Window(facts, now);
        var cited = window.Reasons.Select(reason => reason switch
        {
            Reason.ClockRuns runs => runs.Deadline,
            Reason.ClockPassed passed => passed.Deadline,
            Reason.OrderPageDecides page => page.Deadline,
            _ => null,
        });
        return window.Deadlines.SequenceEqual(window.Deadlines.OrderBy(clock => clock.EndsAt))
            && window.Deadlines.ToHashSet().SetEquals(cited.OfType<Deadline>());
    }

    [Property]
    public bool Shipping_changes_neither_state_nor_day(CaseFacts facts, DateTime now)
    {
        var (with, without) = (Window(facts, now), Window(facts with { ShippedOn = null }, now));
        return (with.State, with.ActBy) == (without.State, without.ActBy);
    }

    private static DisputeWindow Window(CaseFacts facts, DateTime now) =>
        DisputeWindow.For(facts, PolicyBook.AliExpressKorea, KoreanBankCalendar.Standard, now);

    private static Gen<DateOnly> DayBetween(int first, int last) => Gen.Choose(first, last).Select(FirstDay.AddDays);

    private static Gen<DateTime> MomentBetween(int firstDay, int lastDay) =>
        from day in DayBetween(firstDay, lastDay)
        from minute in Gen.Choose(0, (24 * 60) - 1)
        select day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute);

    private static Gen<T?> Maybe<T>(Gen<T> some) where T : struct =>
        from known in Gen.Elements(false, true, true)
        from value in some
        select known ? value : default(T?);
}
