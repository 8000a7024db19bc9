using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Tests.Words;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Summaries;

public sealed class CaseSummaryTests
{
    [Fact]
    public void The_worked_example_says_act_by_Friday_27_November_with_four_days_left()
    {
        var summary = Examples.Summary(Examples.BrokenEarphones, Texts.English);
        Assert.Equal(WindowState.Check, summary.Decision.Window.State);
        Assert.Equal("4 days left", summary.Verdict.Big);
        Assert.StartsWith("Open a dispute by Friday 27 November, 23:59 Korea time.", summary.Verdict.Sentence, StringComparison.Ordinal);
        Assert.Contains(summary.Why, row => row.Sentence.EndsWith("counts from purchase, AliExpress itself from receipt.", StringComparison.Ordinal));
        Assert.Equal(new CountdownBar(73, "12 Nov arrived", "27 Nov last day"), summary.Verdict.Bar);
        Assert.Equal(Tone.Warn, summary.Verdict.Tone);
    }

    [Fact]
    public void The_worked_example_in_Korean()
    {
        var summary = Examples.Summary(Examples.BrokenEarphones, Texts.Korean);
        Assert.Equal("AH-7Q2M-K4XD", summary.CaseNumber);
        Assert.Equal("무선 이어폰 · 파손", summary.Title);
        Assert.Equal("4일 남았어요", summary.Verdict.Big);
        Assert.StartsWith("11월 27일(금) 23시 59분까지 분쟁을 여세요.", summary.Verdict.Sentence, StringComparison.Ordinal);
        Assert.Equal(new CountdownBar(73, "11월 12일 도착", "11월 27일 마감"), summary.Verdict.Bar);
        Assert.False(summary.Filing.IsFiled);
        Assert.Equal("12월 17일(목) ~ 12월 30일(수)", summary.Refund!.Range);
    }

    [Fact]
    public void Steps_lead_to_the_order_itself_only_when_its_whole_number_is_known()
    {
        const string orderPage = "https://www.aliexpress.com/p/order/detail.html?orderId=";
        Assert.Contains(orderPage + "8190334455664821", Addresses(Examples.BrokenEarphones));
        var lastFour = Examples.BrokenEarphones with { Message = new("4821") };
        Assert.DoesNotContain(Addresses(lastFour), address => address.StartsWith(orderPage, StringComparison.Ordinal));

        static IEnumerable<string> Addresses(FilingAnswers answers) =>
            Examples.Summary(answers, Texts.Korean).Steps.SelectMany(step => step.Links).Select(link => link.Address);
    }

    [Fact]
    public void Opening_the_dispute_is_recorded_and_filed_and_asks_for_no_second_one()
    {
        var summary = Examples.Summary(Examples.BrokenEarphones, Texts.Korean, new DisputeOpened(new(2026, 11, 23)));
        Assert.True(summary.Filing.IsFiled);
        Assert.Equal(NextAction.AwaitSeller, summary.Decision.NextAction);
        Assert.Equal("5일 남았어요", summary.Verdict.Big);
        Assert.DoesNotContain(summary.Steps, step => step.Part is StepPart.RecordFiling or StepPart.DisputeText);
    }

    [Theory]
    [InlineData(27, true)]
    [InlineData(28, false)]
    public void No_refund_is_awaited_once_no_dispute_can_be_opened(int day, bool awaited)
    {
        var summary = Examples.Summary(Examples.File(Examples.BrokenEarphones), Texts.Korean, new DateTime(2026, 11, day, 12, 0, 0));
        Assert.Equal(awaited, summary.Refund is not null);
    }

    [Fact]
    public void A_refund_that_is_missing_comes_from_a_dispute_that_was_filed()
    {
        var missing = Examples.BrokenEarphones with { Problem = new(Problem.RefundMissing), Stage = new(Stage.NotSure) };
        var summary = Examples.Summary(missing, Texts.Korean);
        Assert.True(summary.Filing.IsFiled);
        Assert.DoesNotContain(summary.Missing, row => row.Fact is MissingFact.StageDay);
        Assert.DoesNotContain(summary.Steps, step => step.Part is StepPart.RecordFiling);
    }

    [Theory]
    [InlineData(13, 0)]
    [InlineData(12, -1)]
    [InlineData(1, -12)]
    public void The_time_to_send_a_return_is_told_also_when_it_has_passed(int approvedOn, int daysLeft) =>
        Assert.Equal(Texts.Korean.Dates.DaysLeft(daysLeft), ReturnApproved(new(2026, 11, approvedOn)).Verdict.Big);

    [Fact]
    public void Without_the_day_of_approval_the_time_to_send_a_return_is_asked_for() =>
        Assert.Equal(Texts.Korean.Plan.Verdict.BigWithoutDay(NextAction.SendReturn), ReturnApproved(null).Verdict.Big);

    private static CaseSummary ReturnApproved(DateOnly? on) =>
        Examples.Summary(Examples.BrokenEarphones with { Stage = new(Stage.ReturnApproved, on) }, Texts.Korean);

    [Fact]
    public void A_last_day_on_a_holiday_is_better_met_a_day_earlier()
    {
        var christmas = Examples.BrokenEarphones with { DeliveredOn = new(new(2026, 12, 10)) };
        var summary = Examples.Summary(Examples.File(christmas), Texts.Korean, new DateTime(2026, 12, 20, 9, 0, 0));
        Assert.Contains("12월 25일(금) 23시 59분까지", summary.Verdict.Sentence, StringComparison.Ordinal);
        Assert.Contains("그날은 성탄절이에요. 하루 전에 마치면 마음이 편해요.", summary.Verdict.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seller_who_asks_to_cancel_is_warned_of()
    {
        var asked = Examples.BrokenEarphones with
        {
            Stage = new(Stage.DisputeOpen, new(2026, 11, 20)),
            Done = new([DoneItem.MessagedSeller], SellerReply: SellerReply.AskedToCancel),
        };
        Assert.Contains("분쟁을 취소하면 다시 못 열 수 있어요. 취소하지 마세요.", Examples.Summary(asked, Texts.Korean).Warnings);
    }

    [Fact]
    public void The_refund_calendar_numbers_business_days_and_names_closed_ones()
    {
        var approved = Examples.BrokenEarphones with { Stage = new(Stage.RefundApproved, new(2026, 9, 18)), Countdown = null };
        var refund = Examples.Summary(Examples.File(approved), Texts.Korean, new DateTime(2026, 9, 20, 9, 0, 0)).Refund!;
        Assert.Equal("10월 1일(목) ~ 10월 15일(목)", refund.Range);
        Assert.Equal(["2026년 9월", "2026년 10월"], refund.Months.Select(month => month.Caption));
        Assert.Equal("시작", Cell(refund, 9, 18).Note);
        Assert.Equal((MonthCellKind.Waiting, "1일째"), (Cell(refund, 9, 21).Kind, Cell(refund, 9, 21).Note));
        Assert.Equal((MonthCellKind.Closed, "추석"), (Cell(refund, 9, 25).Kind, Cell(refund, 9, 25).Note));
        Assert.Equal((MonthCellKind.Closed, "대체"), (Cell(refund, 10, 5).Kind, Cell(refund, 10, 5).Note));
        Assert.Equal((MonthCellKind.Expected, "7일째"), (Cell(refund, 10, 1).Kind, Cell(refund, 10, 1).Note));
        Assert.Equal((MonthCellKind.Ordinary, ""), (Cell(refund, 10, 16).Kind, Cell(refund, 10, 16).Note));
        Assert.Equal("10월 1일(목), 영업일 7일째, 환불이 들어올 수 있는 날", Cell(refund, 10, 1).Spoken);
        Assert.All(refund.Months.SelectMany(month => month.Weeks), week => Assert.Equal(7, week.Count));
        Assert.All(refund.Months.SelectMany(month => month.Weeks), week =>
            Assert.All(week.Index().Where(cell => cell.Item is not null), cell => Assert.Equal(cell.Index, (int)cell.Item!.Day.DayOfWeek)));

        static MonthCell Cell(RefundText refund, int month, int day) =>
            refund.Months.SelectMany(grid => grid.Weeks).SelectMany(week => week).Single(cell => cell?.Day == new DateOnly(2026, month, day))!;
    }

    [Fact]
    public void Every_case_of_a_wide_sweep_reads_well_in_both_languages()
    {
        var korean = new HashSet<string>();
        foreach (var (inKorean, inEnglish) in Sweep.Korean.Zip(Sweep.English))
        {
            CaseSummary[] summaries = [inKorean, inEnglish];
            Assert.Equal(Shape(summaries[0]), Shape(summaries[1]));
            Assert.All(summaries, summary =>
            {
                Assert.NotEmpty(summary.Steps);
                // Once the money is there, there may be nobody left to write to.
                Assert.True(summary.Messages.Count > 0 || summary.Case.Facts.IsOver, summary.Verdict.Headline);
                Assert.DoesNotContain(Said(summary), string.IsNullOrWhiteSpace);
            });
            Assert.DoesNotContain(Said(summaries[0]), text => Lint.FaultInKorean(text) is not null);
            Assert.DoesNotContain(Said(summaries[1]), text => Lint.FaultInEnglish(text) is not null || text.Any(Lint.IsHangul));
            korean.UnionWith(Said(summaries[0]).SelectMany(Lint.Sentences));
        }

        var tooLong = korean.Where(sentence => sentence.Length > Lint.KoreanSentenceLength).ToList();
        Assert.True(tooLong.Count * 100 <= korean.Count * 5, $"{tooLong.Count} of {korean.Count}:\n{string.Join('\n', tooLong)}");
    }

    /// <summary>How much a summary says of each thing: the same in both languages.</summary>
    private static int[] Shape(CaseSummary summary) =>
    [
        summary.Warnings.Count, summary.Steps.Count, summary.Steps.Sum(step => step.Labels.Count + step.Links.Count), summary.Messages.Count,
        summary.Evidence.Items.Count, summary.Remedies.Count, summary.Deadlines.Count, summary.Ahead.Count, summary.Ladder.Count,
        summary.Why.Count, summary.WhatIfs.Count, summary.Missing.Count, summary.CannotKnow.Count, summary.Facts.Count,
        summary.Refund?.Notes.Count ?? -1, summary.Refund?.Months.Count ?? -1, summary.Verdict.Bar?.PercentGone ?? -1,
    ];

    /// <summary>Everything that AliHelp itself says: not the letters, the answers as typed, or the titles of sources.</summary>
    private static IEnumerable<string> Said(CaseSummary summary) =>
    [
        summary.Verdict.StateWord, summary.Verdict.Headline, summary.Verdict.Label, summary.Verdict.Big, summary.Verdict.Sentence,
        .. summary.Verdict.IfNobodyAnswers is { } ifNobody ? [ifNobody] : Array.Empty<string>(),
        summary.Filing.Recorded, summary.Filing.Filed, summary.Filing.Sentence,
        .. summary.Warnings,
        .. summary.Steps.Select(step => step.Title), .. summary.Steps.Select(step => step.Detail).OfType<string>(),
        .. summary.Messages.SelectMany(message => new[] { message.Title, message.WhenToUse }),
        .. summary.Evidence.Items.SelectMany(row => new[] { row.Name, row.Shows }),
        .. summary.Remedies.SelectMany(row => row.Reasons.Append(row.Name).Append(row.Verdict)),
        .. summary.Deadlines.SelectMany(row => new[] { row.Name, row.Starts, row.Ends, row.Left, row.IfPassed ?? row.WhatToDo, row.Source.Figure }),
        .. summary.Refund is { } refund ? [refund.Range, refund.MethodLine, refund.StartLine, .. refund.Notes] : Array.Empty<string>(),
        .. summary.Ahead.SelectMany(row => new[] { row.Title, row.Detail, row.IfNobodyAnswers }),
        .. summary.Ladder.SelectMany(row => new[] { row.Title, row.State, row.Detail }.Concat(row.Bring)),
        .. summary.Ladder.Select(row => row.When).OfType<string>(),
        .. summary.Prospects,
        .. summary.Why.Select(row => row.Sentence), .. summary.WhatIfs,
        .. summary.Missing.SelectMany(row => new[] { row.Sentence, row.WhereToFind }),
        .. summary.CannotKnow, summary.EditionLine, summary.MadeLine, summary.Disclaimer,
    ];
}
