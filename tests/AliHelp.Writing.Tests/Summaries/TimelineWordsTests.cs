using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Tests.Words;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Summaries;

public sealed class TimelineWordsTests
{
    private static readonly DisputeOpened Opened = new(new(2026, 11, 20), Remedy.ReturnAndRefund, new(23.90m, Currency.Usd));

    [Fact]
    public void Every_kind_of_event_has_a_line_in_both_languages()
    {
        Assert.Equal(EveryEvent.Kinds, EveryEvent.Samples.Select(sample => sample.Kind()).Distinct().Order());
        foreach (var sample in EveryEvent.Samples)
            foreach (var texts in new[] { Texts.Korean, Texts.English })
            {
                var row = Rows(texts, Opened, sample).First(row => row.Entry is TimelineEntry.Told { Entry: 1 });
                Assert.False(string.IsNullOrWhiteSpace(row.Title) || string.IsNullOrWhiteSpace(row.Who) || row.Detail is "", sample.ToString());
                Assert.False(row.IsComing);
                var said = $"{row.Title} {row.Detail}";
                Assert.Null(texts.Language is Language.Korean ? Lint.FaultInKorean(said) : Lint.FaultInEnglish(said));
                Assert.True(texts.Language is Language.Korean || sample is NoteAdded || !said.Any(Lint.IsHangul), said);
            }
    }

    [Fact]
    public void Past_and_coming_stand_in_one_list_newest_first_and_never_with_a_time()
    {
        var rows = Rows(Texts.Korean, Opened);
        Assert.Equal(rows.OrderByDescending(row => row.On).Select(row => row.On), rows.Select(row => row.On));
        Assert.True(rows[0].IsComing);
        Assert.Equal(
            [("11월 20일(금)", "나", "분쟁을 열었어요"), ("11월 12일(목)", null, "물건이 도착했어요"), ("11월 3일(화)", "나", "결제했어요")],
            rows.Where(row => !row.IsComing).Select(row => (row.Day, row.Who, row.Title)));
        Assert.DoesNotContain(rows, row => $"{row.Day} {row.Title} {row.Detail}".Contains("23시", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_tells_what_was_told_and_nothing_else()
    {
        Assert.Equal("요청: 반품하고 환불 · 금액: US$23.90", Last(Texts.Korean, Opened).Detail);
        Assert.Null(Last(Texts.Korean, new DisputeOpened(Opened.On)).Detail);
        Assert.Equal(
            "일부만 돌려주겠다고 했어요 · 제안 금액: 8,000원",
            Last(Texts.Korean, Opened, new SellerReplied(new(2026, 11, 21), SellerReply.OfferedPart, new(8000, Currency.Krw))).Detail);
        Assert.Equal("택배사: CJ · 송장번호: EB123456789KR", Last(Texts.Korean, Opened, new ReturnSent(new(2026, 11, 22), "CJ", "EB123456789KR")).Detail);
        Assert.Equal(
            "Decision: Partial refund · Amount: US$12.00",
            Last(Texts.English, Opened, new DisputeDecided(new(2026, 11, 22), Ruling.PartialRefund, new(12, Currency.Usd))).Detail);
        Assert.Equal("US$23.90 · 신용카드", Rows(Texts.Korean).Single(row => row.Title == "결제했어요").Detail);
    }

    [Fact]
    public void A_corrected_day_says_from_what_to_what_and_the_old_line_stays_without_counting()
    {
        var rows = Rows(Texts.Korean, Opened, new EventCorrected(new(2026, 11, 23), 0, Opened with { On = new(2026, 11, 18) }));
        var correction = rows.Single(row => row.Entry is TimelineEntry.Told { Entry: 1 });
        Assert.Equal("날짜를 고쳤어요: 11월 20일(금) → 11월 18일(수)", correction.Title);
        Assert.Equal("고친 기록: 분쟁을 열었어요, 11월 20일(금)", correction.Detail);
        Assert.Equal(
            [(new DateOnly(2026, 11, 20), false), (new DateOnly(2026, 11, 18), true)],
            rows.Where(row => row.Entry is TimelineEntry.Told { Entry: 0 }).Select(row => (row.On, row.Counts)));
    }

    [Fact]
    public void A_second_correction_starts_from_the_first()
    {
        var rows = Rows(
            Texts.Korean,
            Opened,
            new EventCorrected(new(2026, 11, 22), 0, Opened with { On = new(2026, 11, 18) }),
            new EventCorrected(new(2026, 11, 23), 0, Opened with { On = new(2026, 11, 19) }));
        Assert.Equal(
            ["날짜를 고쳤어요: 11월 18일(수) → 11월 19일(목)", "날짜를 고쳤어요: 11월 20일(금) → 11월 18일(수)"],
            rows.Where(row => row.Entry is TimelineEntry.Told { Event: EventCorrected }).Select(row => row.Title));
    }

    [Fact]
    public void Several_changes_of_one_entry_are_all_named()
    {
        var correction = Last(
            Texts.Korean, Opened, new EventCorrected(new(2026, 11, 23), 0, new DisputeOpened(new(2026, 11, 18), Remedy.ReturnAndRefund)));
        Assert.Equal("기록을 고쳤어요", correction.Title);
        Assert.Equal("고친 기록: 분쟁을 열었어요, 11월 20일(금) · 날짜: 11월 20일(금) → 11월 18일(수) · 금액: US$23.90 → 적지 않음", correction.Detail);
    }

    [Fact]
    public void A_corrected_note_shows_old_and_new_words_below_its_title()
    {
        var correction = Last(
            Texts.Korean,
            new NoteAdded(Opened.On, "상자 없음"),
            new EventCorrected(new(2026, 11, 23), 0, new NoteAdded(Opened.On, "상자 있음")));
        Assert.Equal("기록을 고쳤어요", correction.Title);
        Assert.EndsWith("메모: 상자 없음 → 상자 있음", correction.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void What_did_not_happen_is_taken_back_and_can_be_put_back()
    {
        var takenBack = new EventCorrected(new(2026, 11, 22), 0, null);
        var rows = Rows(Texts.Korean, Opened, takenBack);
        Assert.Equal("없던 일로 고쳤어요", rows.Single(row => row.Entry is TimelineEntry.Told { Entry: 1 }).Title);
        Assert.False(rows.Single(row => row.Entry is TimelineEntry.Told { Entry: 0 }).Counts);

        rows = Rows(Texts.Korean, Opened, takenBack, new EventCorrected(new(2026, 11, 23), 0, Opened));
        Assert.Equal("뺐던 기록을 다시 넣었어요", rows.Single(row => row.Entry is TimelineEntry.Told { Entry: 2 }).Title);
        Assert.True(rows.Single(row => row.Entry is TimelineEntry.Told { Entry: 0 }).Counts);
    }

    [Fact]
    public void A_corrected_answer_names_its_question_and_both_answers()
    {
        var correction = new AnswerCorrected(
            new(2026, 11, 23), new() { DeliveredOn = new(new(2026, 11, 12)) }, new() { DeliveredOn = new(new(2026, 11, 14)) });
        Assert.Equal("도착한 날: 2026년 11월 12일(목) → 2026년 11월 14일(토)", Last(Texts.Korean, correction).Detail);
        var given = new AnswerCorrected(new(2026, 11, 23), new(), new() { Countdown = new(OrderPageView.NoButton) });
        Assert.Equal("주문 화면의 남은 시간: 적지 않음 → ‘분쟁 열기’ 버튼이 없어요", Last(Texts.Korean, given).Detail);
    }

    [Fact]
    public void A_changed_rule_says_both_figures_both_days_and_the_edition()
    {
        var change = new RulesChanged(
            new(2026, 11, 23), new(2026, 11, 23), new(2026, 12, 1),
            [
                new(
                    RuleId.SellerAnswer,
                    new(RuleId.SellerAnswer, new(2026, 11, 28), new(5, 5)),
                    new(RuleId.SellerAnswer, new(2026, 11, 30), new(7, 7))),
            ]);
        var row = Last(Texts.Korean, change);
        Assert.Equal(("알리헬프", "규칙이 바뀌었어요"), (row.Who, row.Title));
        Assert.Equal(
            "판매자 답변: 5일 → 7일, 날짜 11월 28일(토) → 11월 30일(월) · 규칙집을 2026년 11월 23일(월)판에서 2026년 12월 1일(화)판으로 바꿨어요.", row.Detail);
    }

    [Fact]
    public void Of_a_payment_whose_month_alone_is_known_no_day_is_told()
    {
        var file = Examples.File(Examples.BrokenEarphones with { PaidOn = new(new(2026, 11, 1), DayPrecision.Month) });
        Assert.Equal("2026년 11월쯤", Rows(Texts.Korean, file).Single(row => row.Title == "결제했어요").Day);
    }

    [Fact]
    public void What_tracking_alone_says_is_not_told_as_an_arrival()
    {
        var file = Examples.File(Examples.BrokenEarphones with
        {
            Problem = new(Problem.MarkedDelivered),
            Detail = null,
            Goal = new(Goal.FullRefund),
            Stage = new(Stage.ShownDelivered),
        });
        Assert.Contains(Rows(Texts.Korean, file), row => row.Title == "배송 완료로 나왔어요");
        Assert.DoesNotContain(Rows(Texts.Korean, file), row => row.Title == "물건이 도착했어요");
    }

    [Fact]
    public void Coming_clocks_say_what_is_due_and_a_started_refund_its_range()
    {
        var clock = Rows(Texts.Korean, Opened).Single(row => row.Title == "판매자 답변");
        Assert.Equal(("11월 25일(수)", null, "이날까지 판매자가 답해야 해요.", true), (clock.Day, clock.Who, clock.Detail, clock.IsComing));
        var refund = Rows(Texts.Korean, Opened, new RefundStarted(new(2026, 11, 23))).Single(row => row.Entry is TimelineEntry.RefundExpected);
        Assert.Equal(("환불이 들어올 수 있어요", "12월 2일(수) ~ 12월 14일(월) 사이예요."), (refund.Title, refund.Detail));
    }

    private static TimelineRow Last(Texts texts, params CaseEvent[] events) =>
        Rows(texts, events).Single(row => row.Entry is TimelineEntry.Told told && told.Entry == events.Length - 1);

    private static IReadOnlyList<TimelineRow> Rows(Texts texts, params CaseEvent[] events) =>
        Rows(texts, Examples.File(Examples.BrokenEarphones, events));

    private static IReadOnlyList<TimelineRow> Rows(Texts texts, CaseFile file) => TimelineWords.Rows(file, Examples.Decide(file), texts);
}
