using AliHelp.Domain.Cases;
using AliHelp.Domain.Refunds;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>
/// The clocks of a case against the calendar. What lies far off is cut, so that a clock of half a year does not squeeze one of a few days into
/// nothing; the drawing and its description both say so.
/// </summary>
public static class ChartWords
{
    // How far the drawing looks back and ahead of today, in days: about a hand's width on a telephone for a week.
    private const int Reach = 45;

    // Up to here every Monday has room for a label, beyond it only the first of a month.
    private const int WeeksFitUpTo = 42;
    private const int DaysInWeek = 7;

    // A label that begins further right would be cut off, in percent of the width.
    private const double LastLabelAt = 90;

    /// <summary>Null where no clock has a beginning and an end.</summary>
    public static ChartText? For(CaseDecision decision, Texts texts)
    {
        var today = decision.Today;
        List<Span> spans = [.. Spans(decision, texts).Where(span => span.Last > today.AddDays(-Reach))];
        if (spans.Count == 0)
            return null;
        var axis = Axis.For(spans, today);
        return new(
            texts.Plan.Chart.Title,
            string.Join(' ', Description(spans, axis, today, texts)),
            axis.Middle(today),
            [.. Marks(axis, texts)],
            [.. spans.Select(span => new ChartBar(
                span.Name,
                span.Last > axis.Last ? texts.Plan.Chart.RunsOn(texts.Dates.Day(span.Last, today)) : texts.Dates.Short(span.Last),
                axis.Start(span.First),
                axis.End(span.Last),
                span.Kind))]);
    }

    /// <summary>Running clocks, the refund, passed clocks. A refund whose start is only assumed is no day to draw.</summary>
    private static IEnumerable<Span> Spans(CaseDecision decision, Texts texts)
    {
        var clocks = decision.Deadlines.Where(clock => clock.EndsOn >= clock.StartedOn).Select(clock => new Span(
            texts.Rules.Name(clock.Rule.Id), clock.StartedOn, clock.EndsOn, clock.Passed ? ChartBarKind.Passed : ChartBarKind.Running)).ToList();
        return
        [
            .. clocks.Where(clock => clock.Kind is ChartBarKind.Running),
            .. decision.Refund is { Start: RefundStart.Known } refund
                ? [new Span(texts.Plan.Chart.Refund, refund.Earliest, refund.Latest, ChartBarKind.Refund)]
                : Array.Empty<Span>(),
            .. clocks.Where(clock => clock.Kind is ChartBarKind.Passed),
        ];
    }

    private static IEnumerable<string> Description(IReadOnlyList<Span> spans, Axis axis, DateOnly today, Texts texts)
    {
        var words = texts.Plan.Chart;
        yield return words.TodayIs(Day(today));
        foreach (var span in spans)
            yield return span.Kind switch
            {
                ChartBarKind.Running => words.Running(span.Name, Day(span.First), Day(span.Last)),
                ChartBarKind.Passed => words.Passed(span.Name, Day(span.First), Day(span.Last)),
                ChartBarKind.Refund => words.RefundBetween(texts.Dates.Range(span.First, span.Last, today)),
            };
        var (cutAtStart, cutAtEnd) = (spans.Any(span => span.First < axis.First), spans.Any(span => span.Last > axis.Last));
        if (cutAtStart || cutAtEnd)
            yield return words.Covers(Day(axis.First), Day(axis.Last));
        if (cutAtStart)
            yield return words.CutAtStart;
        if (cutAtEnd)
            yield return words.CutAtEnd;

        string Day(DateOnly day) => texts.Dates.Day(day, today);
    }

    private static IEnumerable<ChartMark> Marks(Axis axis, Texts texts) =>
        from offset in Enumerable.Range(0, axis.Days)
        let day = axis.First.AddDays(offset)
        where axis.Start(day) <= LastLabelAt && (axis.Days <= WeeksFitUpTo ? day.DayOfWeek is DayOfWeek.Monday : day.Day == 1)
        select new ChartMark(axis.Start(day), texts.Dates.Short(day));

    private sealed record Span(string Name, DateOnly First, DateOnly Last, ChartBarKind Kind);

    /// <summary>The days that are drawn, both inclusive.</summary>
    private sealed record Axis(DateOnly First, DateOnly Last)
    {
        public int Days => Last.DayNumber - First.DayNumber + 1;

        /// <summary>From the earliest beginning to the latest end within reach, and at least to what ends next.</summary>
        public static Axis For(IReadOnlyList<Span> spans, DateOnly today)
        {
            var horizon = today.AddDays(Reach);
            var ends = spans.Select(span => span.Last).ToList();
            var next = ends.Where(end => end >= today).DefaultIfEmpty(today).Min();
            var last = ends.Where(end => end <= horizon).Append(next).Append(today).Max();
            var first = spans.Select(span => span.First).Append(today).Min();
            // A week ahead of today, so that a last day is still a drawing.
            return new(Later(first, today.AddDays(-Reach)), Later(last, today.AddDays(DaysInWeek)));
        }

        public double Start(DateOnly day) => Percent(day.DayNumber - First.DayNumber);

        /// <summary>A last day counts whole.</summary>
        public double End(DateOnly day) => Percent(day.DayNumber + 1 - First.DayNumber);

        public double Middle(DateOnly day) => Percent(day.DayNumber + 0.5 - First.DayNumber);

        private double Percent(double days) => Math.Round(Math.Clamp(100 * days / Days, 0, 100), 2);

        private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
    }
}
