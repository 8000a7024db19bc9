using AliHelp.Domain.Filing;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Summaries;

public sealed class AnswerWordsTests
{
    [Fact]
    public void Every_step_of_every_path_has_a_row_of_its_own()
    {
        var seen = new HashSet<string>();
        foreach (var file in Sweep.Files)
            foreach (var texts in new[] { Texts.Korean, Texts.English })
            {
                var rows = AnswerWords.Rows(file.Path, texts);
                Assert.Equal(file.Path.Steps.Select(step => step.Name), rows.Select(row => row.Step));
                Assert.All(rows, row => Assert.False(string.IsNullOrWhiteSpace(row.Label) || string.IsNullOrWhiteSpace(row.Value), row.ToString()));
                seen.UnionWith(rows.Select(row => row.Step));
            }

        Assert.Equal(FilingSteps.InOrder.Select(step => step.Name).Order(), seen.Order());
    }

    [Fact]
    public void Labels_differ_from_step_to_step()
    {
        Assert.Distinct(FilingSteps.InOrder.Select(Texts.Korean.Choices.Label));
        Assert.Distinct(FilingSteps.InOrder.Select(Texts.English.Choices.Label));
    }

    [Fact]
    public void Dates_carry_their_weekday_and_skipped_parts_say_so()
    {
        var answers = Examples.BrokenEarphones with { Message = new() };
        Assert.Equal("2026년 11월 3일(화)", Value(answers, "paid-on", Texts.Korean));
        Assert.Equal("Tuesday 3 November 2026", Value(answers, "paid-on", Texts.English));
        Assert.Equal("적지 않음", Value(answers, "message", Texts.Korean));
        Assert.Equal("Not given", Value(answers, "message", Texts.English));
    }

    [Fact]
    public void A_month_alone_is_said_to_be_about()
    {
        var answers = Examples.BrokenEarphones with { PaidOn = new(new(2026, 11, 1), DayPrecision.Month) };
        Assert.Equal("2026년 11월쯤", Value(answers, "paid-on", Texts.Korean));
        Assert.Equal("Around November 2026", Value(answers, "paid-on", Texts.English));
    }

    [Fact]
    public void A_countdown_is_told_as_it_was_typed()
    {
        var timeLeft = Examples.BrokenEarphones with { Countdown = new(OrderPageView.TimeLeft) { DaysLeft = 3, HoursLeft = 1, ReadAt = Examples.Now } };
        Assert.Equal("3일 1시간 남음", Value(timeLeft, "countdown", Texts.Korean));
        Assert.Equal("3 days 1 hour left", Value(timeLeft, "countdown", Texts.English));

        var endDate = Examples.BrokenEarphones with
        {
            Countdown = new(OrderPageView.EndDate) { EndDate = new(2026, 12, 1), EndTime = new(8, 30), Zone = OrderPageZone.Pacific },
        };
        Assert.Equal("2026년 12월 1일(화) 8시 30분, 기준 시간: 미국 태평양 시간(PST/PDT)", Value(endDate, "countdown", Texts.Korean));
    }

    [Fact]
    public void Chosen_phrases_are_told_in_the_language_of_the_page()
    {
        Assert.Contains("왼쪽 이어폰이 망가졌어요", Value(Examples.BrokenEarphones, "message", Texts.Korean), StringComparison.Ordinal);
        Assert.Contains("The left earbud is broken", Value(Examples.BrokenEarphones, "message", Texts.English), StringComparison.Ordinal);
    }

    private static string Value(FilingAnswers answers, string step, Texts texts) =>
        AnswerWords.Rows(FilingPath.For(answers), texts).Single(row => row.Step == step).Value;
}
