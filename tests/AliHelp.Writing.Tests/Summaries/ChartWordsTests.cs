using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Summaries;

public sealed class ChartWordsTests
{
    private static readonly DisputeOpened Opened = new(new(2026, 11, 22));

    [Fact]
    public void Each_clock_is_a_bar_in_its_place_and_today_lies_between()
    {
        var chart = Chart(Texts.Korean, Opened)!;
        var answer = chart.Bars.Single(bar => bar.Label == "판매자 답변");
        Assert.Equal((ChartBarKind.Running, "11월 27일"), (answer.Kind, answer.EndLabel));
        Assert.InRange(chart.Today, answer.From, answer.To);
        Assert.All(chart.Bars, bar => Assert.InRange(bar.From, 0, bar.To));
        Assert.All(chart.Bars, bar => Assert.InRange(bar.To, bar.From, 100));
        Assert.All(chart.Marks, mark => Assert.InRange(mark.At, 0, 100));
        Assert.NotEmpty(chart.Marks);
    }

    [Fact]
    public void A_clock_of_half_a_year_does_not_squeeze_one_of_five_days()
    {
        var answers = Examples.BrokenEarphones with { Payment = new(PaymentMethod.PayPal) };
        var chart = Chart(Texts.Korean, answers, Opened)!;
        var (answer, claim) = (Bar("판매자 답변"), Bar("페이팔 분쟁"));
        Assert.True(answer.To - answer.From > 8, answer.ToString());
        Assert.Equal(100, claim.To);
        Assert.Equal("2027년 5월 2일(일)까지 →", claim.EndLabel);
        Assert.Contains("더 늦게 끝나는 기한은 오른쪽 끝을 넘어가요.", chart.Description, StringComparison.Ordinal);

        ChartBar Bar(string label) => chart.Bars.Single(bar => bar.Label == label);
    }

    [Fact]
    public void What_began_long_ago_comes_in_from_the_left_and_what_ended_long_ago_is_not_drawn()
    {
        var answers = Examples.BrokenEarphones with { PaidOn = new(new(2026, 8, 20)), DeliveredOn = new(new(2026, 8, 30)) };
        var chart = Chart(Texts.English, answers, Opened)!;
        Assert.Equal(0, chart.Bars.Single(bar => bar.Label == Texts.English.Rules.Name(Domain.Rules.RuleId.CardDisputeActBy)).From);
        Assert.Contains("comes in from the left edge", chart.Description, StringComparison.Ordinal);
        Assert.DoesNotContain(chart.Bars, bar => bar.Label == Texts.English.Rules.Name(Domain.Rules.RuleId.LawAnyReason));
    }

    [Fact]
    public void The_description_tells_every_bar_with_both_days()
    {
        foreach (var texts in new[] { Texts.Korean, Texts.English })
        {
            var file = Examples.File(Examples.BrokenEarphones, Opened);
            var decision = Examples.Decide(file);
            var chart = ChartWords.For(decision, texts)!;
            Assert.Contains(texts.Dates.Day(decision.Today, decision.Today), chart.Description, StringComparison.Ordinal);
            foreach (var clock in decision.Deadlines)
                Assert.All(
                    [texts.Rules.Name(clock.Rule.Id), texts.Dates.Day(clock.StartedOn, decision.Today), texts.Dates.Day(clock.EndsOn, decision.Today)],
                    part => Assert.Contains(part, chart.Description, StringComparison.Ordinal));
            Assert.Equal(decision.Deadlines.Count, chart.Bars.Count);
        }
    }

    [Fact]
    public void A_clock_is_drawn_as_passed_from_the_day_after_its_last()
    {
        var file = Examples.File(Examples.BrokenEarphones, Opened);
        Assert.Equal(
            [ChartBarKind.Running, ChartBarKind.Running, ChartBarKind.Passed],
            new[] { 26, 27, 28 }.Select(day => ChartWords.For(Examples.Decide(file, new(2026, 11, day, 9, 0, 0)), Texts.Korean)!
                .Bars.Single(bar => bar.Label == "판매자 답변").Kind));
    }

    [Fact]
    public void Only_a_refund_that_has_started_is_a_bar()
    {
        Assert.DoesNotContain(Chart(Texts.Korean, Opened)!.Bars, bar => bar.Kind is ChartBarKind.Refund);
        var bar = Chart(Texts.Korean, Opened, new RefundStarted(new(2026, 11, 23)))!.Bars.Single(bar => bar.Kind is ChartBarKind.Refund);
        Assert.Equal(("환불 예상일", "12월 14일"), (bar.Label, bar.EndLabel));
    }

    [Fact]
    public void Without_a_clock_there_is_no_chart() =>
        Assert.Null(Chart(Texts.Korean, Opened, new MoneyArrived(new(2026, 11, 23)), new CaseClosed(new(2026, 11, 23), CaseOutcome.FullRefund)));

    [Fact]
    public void A_short_chart_is_marked_by_Mondays_and_a_long_one_by_months()
    {
        var marks = Chart(Texts.English, Examples.BrokenEarphones with { Payment = new(PaymentMethod.CouponsOnly) }, Opened)!.Marks;
        Assert.Contains(marks, mark => mark.Label is "23 Nov");
        marks = Chart(Texts.English, Examples.BrokenEarphones with { PaidOn = new(new(2026, 10, 20)), Payment = new(PaymentMethod.PayPal) })!.Marks;
        Assert.Equal(["1 Nov", "1 Dec"], marks.Select(mark => mark.Label));
    }

    private static ChartText? Chart(Texts texts, params CaseEvent[] events) => Chart(texts, Examples.BrokenEarphones, events);

    private static ChartText? Chart(Texts texts, FilingAnswers answers, params CaseEvent[] events) =>
        ChartWords.For(Examples.Decide(Examples.File(answers, events)), texts);
}
