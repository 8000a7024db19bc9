using System.Text.RegularExpressions;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Messages;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Tests.Words;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Summaries;

/// <summary>What, until when, how, and if nobody answers: for a real case of every next action.</summary>
public sealed class NextActionWordsTests
{
    // The sections that the case page has.
    private static readonly string[] Sections = ["#messages", "#requests", "#offer", "#money", "#papers", "#refund"];

    public static TheoryData<NextAction> EveryAction => [.. Enum.GetValues<NextAction>()];

    [Theory]
    [InlineData(NextAction.OpenDispute, "분쟁을 열 수 있어요", "4일 남았어요", "11월 27일(금) 23시 59분까지 분쟁을 여세요.")]
    [InlineData(NextAction.CheckOrderPage, "주문 화면을 확인하고 분쟁을 여세요", "4일 남았어요", "11월 27일(금) 23시 59분까지 분쟁을 여세요.")]
    [InlineData(NextAction.WaitUntilOpening, "분쟁을 열기엔 아직 일러요", "12월 1일(화)부터", "12월 1일(화)부터 분쟁을 열 수 있어요.")]
    [InlineData(NextAction.CancelOrder, "주문을 취소할 수 있어요", "발송 전이에요", "발송되기 전에 주문을 취소하세요.")]
    [InlineData(NextAction.TryOtherWays, "분쟁 말고 다른 방법도 있어요", "75일 남았어요", "판매자와 상담원에게 먼저 물어보세요.")]
    [InlineData(NextAction.AwaitSeller, "판매자의 답을 기다려요", "2일 남았어요", "판매자는 11월 18일(수)까지 답해야 해요.")]
    [InlineData(NextAction.AnswerSeller, "분쟁은 그대로 두고 답하세요", "4일 남았어요", "분쟁은 그대로 두고 11월 20일(금)까지 답하세요.")]
    [InlineData(NextAction.WeighOffer, "판매자의 제안을 비교해 보세요", "4일 남았어요", "받아들이면 사례가 끝나요. 11월 20일(금)까지 비교해 보세요.")]
    [InlineData(NextAction.CheckDisputeOutcome, "분쟁이 어떻게 됐는지 확인하세요", "하루 남았어요", "상태를 확인하세요. 답이 없으면 요청대로 처리될 수 있어요.")]
    [InlineData(NextAction.AwaitPlatform, "알리익스프레스의 결정을 기다려요", "14일 남았어요", "12월 3일(목)까지 분쟁 화면을 날마다 확인하세요.")]
    [InlineData(NextAction.AskAgent, "상담원에게 물어보세요", "7일 남았어요", "늦어도 11월 28일(토)까지 상담원에게 물어보세요.")]
    [InlineData(NextAction.AppealDecision, "새 증거로 이의 신청을 하세요", "다시 요청할 수 있어요", "거절 이유를 읽고 새 증거로 이의 신청을 하세요.")]
    [InlineData(NextAction.SendReturn, "이제 반품을 보내세요", "8일 남았어요", "반품 주소는 분쟁 상세 화면에 있어요. 11월 27일(금) 23시 59분까지 보내고 송장번호를 입력하세요.")]
    [InlineData(NextAction.AskKoreanReturnAddress, "한국 반품 주소부터 물어보세요", "8일 남았어요", "해외로 보내면 비쌀 수 있어요.")]
    [InlineData(NextAction.RescueReturn, "반품 기한이 지났어요", "어제 지났어요", "기한은 11월 27일(금)까지였어요.")]
    [InlineData(NextAction.AwaitReturnReceipt, "반품이 확인되길 기다려요", "14일 남았어요", "송장번호를 입력했나요? 12월 4일(금)까지")]
    [InlineData(NextAction.AwaitRefundStart, "환불이 시작되길 기다려요", "14일 남았어요", "환불은 보통 저절로 시작돼요. 12월 10일(목)까지")]
    [InlineData(NextAction.AwaitRefund, "환불이 들어오길 기다려요", "18일 남았어요", "12월 18일(금)까지 환불이 들어오는지 확인하세요.")]
    [InlineData(NextAction.ChaseRefund, "환불이 늦어지고 있어요", "이제 물어볼 때예요", "12월 18일(금)까지 안 들어왔어요.")]
    [InlineData(NextAction.FileCardDispute, "카드사에 이의 신청을 하세요", "53일 남았어요", "2027년 2월 11일(목)까지 카드사에 이의 신청(차지백)을 하세요.")]
    [InlineData(NextAction.FilePayPalClaim, "페이팔에 분쟁을 신청하세요", "133일 남았어요", "2027년 5월 2일(일)까지 페이팔 문제 해결 센터에서")]
    [InlineData(NextAction.AskConsumerAgency, "1372나 소비자24에 물어보세요", "상담받을 수 있어요", "1372에 전화하거나 소비자24에 글을 남기세요.")]
    [InlineData(NextAction.AwaitOutsideHelp, "맡긴 곳의 답을 기다려요", "연락을 기다려요", "이제 맡긴 곳이 살펴봐요.")]
    [InlineData(NextAction.CheckAmount, "금액이 맞나요?", "비교해 보세요", "들어온 돈과 요청한 금액을 비교하세요.")]
    [InlineData(NextAction.Finished, "사례가 끝났어요", "닫은 사례예요", "기록은 그대로 남아 있어요.")]
    public void Each_next_action_says_what_to_do_and_until_when(NextAction action, string headline, string big, string sentence)
    {
        var summary = Course.At(action, Texts.Korean);
        Assert.Equal(action, summary.Decision.NextAction);
        Assert.Equal((headline, big), (summary.Verdict.Headline, summary.Verdict.Big));
        Assert.StartsWith(sentence, summary.Verdict.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EveryAction))]
    public void Each_next_action_says_how_and_where_its_outcome_is_recorded(NextAction action)
    {
        foreach (var texts in new[] { Texts.Korean, Texts.English })
        {
            var summary = Course.At(action, texts);
            Assert.InRange(summary.Steps.Count, 2, 8);
            var recorded = summary.Steps.Where(step => step.Part is StepPart.RecordEvent or StepPart.RecordFiling).ToList();
            Assert.Equal(action is NextAction.Finished ? 0 : 1, recorded.Count);
            Assert.All(summary.Steps, step => Assert.Equal(step.Part is StepPart.RecordEvent, step.Events.Count > 0));
            Assert.All(recorded.SelectMany(step => step.Events), told => Assert.Contains(told.Kind, EventChoices.Possible(summary.Case.Facts)));
        }
    }

    [Theory]
    [MemberData(nameof(EveryAction))]
    public void Steps_lead_only_to_safe_addresses_or_to_sections_of_the_page(NextAction action) =>
        Assert.All(Links(Course.At(action, Texts.Korean)), link => Assert.True(
            link.IsOnPage ? Sections.Contains(link.Address) : new Uri(link.Address).Scheme == Uri.UriSchemeHttps, link.ToString()));

    [Theory]
    [MemberData(nameof(EveryAction))]
    public void A_message_that_a_step_names_is_on_the_page(NextAction action)
    {
        var summary = Course.At(action, Texts.Korean);
        var named = summary.Steps.SelectMany(step => Regex.Matches(step.Detail ?? "", "아래 ‘(.+?)’")).Select(match => match.Groups[1].Value);
        Assert.All(named, title => Assert.Contains(title, summary.Messages.Select(message => message.Title)));
        if (Links(summary).Any(link => link.Address == "#messages"))
            Assert.NotEmpty(summary.Messages);
    }

    [Theory]
    [InlineData(NextAction.AskKoreanReturnAddress, MessageKind.KoreanReturnCentre)]
    [InlineData(NextAction.ChaseRefund, MessageKind.RefundOverdue)]
    [InlineData(NextAction.AwaitReturnReceipt, MessageKind.ReturnSentNotice)]
    [InlineData(NextAction.AskAgent, MessageKind.AgentPack)]
    public void The_message_that_fits_the_action_is_the_one_that_is_named(NextAction action, MessageKind kind) => Assert.Contains(
        Course.At(action, Texts.Korean).Steps,
        step => step.Detail?.Contains($"‘{Texts.Korean.Plan.Messages.Title(kind)}’", StringComparison.Ordinal) is true);

    [Theory]
    [MemberData(nameof(EveryAction))]
    public void A_download_shows_no_links_into_the_page(NextAction action)
    {
        var summary = Course.At(action, Texts.Korean);
        Assert.DoesNotContain(" #", SummaryText.Write(summary), StringComparison.Ordinal);
        Assert.DoesNotContain("\"#", SummaryJson.Write(summary), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(18, NextAction.AwaitSeller, "오늘까지예요")]
    [InlineData(19, NextAction.CheckDisputeOutcome, "하루 남았어요")]
    [InlineData(20, NextAction.CheckDisputeOutcome, "오늘까지예요")]
    [InlineData(21, NextAction.AskAgent, "7일 남았어요")]
    [InlineData(28, NextAction.AskAgent, "오늘까지예요")]
    [InlineData(29, NextAction.AskAgent, "지금 물어보세요")]
    public void Silence_turns_waiting_into_looking_and_looking_into_asking(int day, NextAction action, string big)
    {
        var file = Examples.File(Examples.BrokenEarphones, new DisputeOpened(new(2026, 11, 13)));
        var verdict = Examples.Summary(file, Texts.Korean, new DateTime(2026, 11, day, 9, 0, 0));
        Assert.Equal((action, big), (verdict.Decision.NextAction, verdict.Verdict.Big));
    }

    [Fact]
    public void An_agent_is_asked_today_once_the_last_day_has_gone_by() => Assert.Equal(
        "11월 28일(토)까지 결과가 없었어요. 오늘 상담원에게 물어보세요.", Course.At(NextAction.AskAgent, Texts.Korean, late: true).Verdict.Sentence);

    [Theory]
    [InlineData(NextAction.AwaitSeller, "11월 13일 분쟁 시작", "11월 18일까지")]
    [InlineData(NextAction.SendReturn, "11월 17일 반품 승인", "11월 27일 마감")]
    [InlineData(NextAction.RescueReturn, "11월 17일 반품 승인", "11월 27일 마감")]
    [InlineData(NextAction.AwaitRefund, "11월 27일 환불 시작", "12월 18일까지")]
    [InlineData(NextAction.CheckOrderPage, "11월 12일 도착", "11월 27일 마감")]
    public void The_bar_runs_from_the_start_of_the_clock_that_counts(NextAction action, string start, string end)
    {
        var bar = Course.At(action, Texts.Korean).Verdict.Bar!;
        Assert.Equal((start, end), (bar.StartLabel, bar.EndLabel));
    }

    [Theory]
    [InlineData(NextAction.RescueReturn, Tone.Stop)]
    [InlineData(NextAction.CheckAmount, Tone.Good)]
    [InlineData(NextAction.Finished, Tone.Neutral)]
    [InlineData(NextAction.AwaitPlatform, Tone.Neutral)]
    [InlineData(NextAction.WeighOffer, Tone.Warn)]
    public void Each_next_action_looks_as_urgent_as_it_is(NextAction action, Tone tone) =>
        Assert.Equal(tone, Course.At(action, Texts.Korean).Verdict.Tone);

    [Fact]
    public void If_nothing_happens_each_change_is_told_with_its_day() => Assert.Equal(
        ["11월 19일(목)부터는 분쟁 상태를 확인할 때예요. 11월 20일(금)까지예요.", "11월 21일(토)부터는 상담원에게 물어볼 때예요. 11월 28일(토)까지예요."],
        Course.At(NextAction.AwaitSeller, Texts.Korean).Prospects.Take(2));

    [Fact]
    public void A_day_that_has_gone_by_when_the_action_changes_is_no_deadline_of_it() => Assert.Equal(
        "12월 5일(토)부터는 늦은 환불을 상담원에게 물어볼 때예요.", Course.At(NextAction.AwaitReturnReceipt, Texts.Korean).Prospects[0]);

    [Fact]
    public void The_ladder_tells_what_was_done_what_can_be_done_now_and_from_when_the_rest_can()
    {
        var waiting = Course.At(NextAction.AwaitSeller, Texts.Korean);
        Assert.Equal(("했어요", "11월 13일(금)에 했어요."), Rung(waiting, Domain.Cases.Rung.Dispute));
        Assert.Equal(("지금 할 수 있어요", null), Rung(waiting, Domain.Cases.Rung.Seller));
        Assert.Equal(("나중에", "거절되거나 금액이 적을 때 해 보세요."), Rung(waiting, Domain.Cases.Rung.Appeal));
        Assert.Equal(("나중에", "그때까지 소식이 없으면 11월 21일(토)부터 해 보세요."), Rung(waiting, Domain.Cases.Rung.Agent));
        Assert.Equal(
            ("나중에", "그때까지 소식이 없으면 11월 21일(토)부터 해 보세요. 늦어도 2027년 2월 11일(목)까지 하세요."),
            Rung(waiting, Domain.Cases.Rung.CardIssuer));
        Assert.Equal(
            ("지금 할 수 있어요", "2027년 2월 11일(목)까지 할 수 있어요."),
            Rung(Course.At(NextAction.FileCardDispute, Texts.Korean), Domain.Cases.Rung.CardIssuer));
        Assert.Equal(
            ("기한 지남", "날짜로는 지났어요. ‘분쟁 열기’가 보이면 지금도 열 수 있어요."),
            Rung(Course.At(NextAction.TryOtherWays, Texts.Korean), Domain.Cases.Rung.Dispute));
        Assert.Equal(("나중에", "12월 1일(화)부터 열 수 있어요."), Rung(Course.At(NextAction.WaitUntilOpening, Texts.Korean), Domain.Cases.Rung.Dispute));
    }

    [Fact]
    public void A_step_of_the_ladder_whose_day_has_come_depends_on_the_step_before_it() => Assert.Equal(
        ("나중에", "앞의 방법으로 풀리지 않을 때 해 보세요."),
        Rung(Course.At(NextAction.AskAgent, Texts.Korean, late: true), Domain.Cases.Rung.ConsumerAgency));

    [Fact]
    public void What_the_card_company_wants_is_listed_until_it_has_it()
    {
        Assert.Equal(
            ["Order mail", "Payment receipt", "Your refund request", "Chat with the seller", "Screenshots"],
            Bring(NextAction.FileCardDispute));
        Assert.Empty(Bring(NextAction.AwaitOutsideHelp));

        static IReadOnlyList<string> Bring(NextAction action) =>
            Course.At(action, Texts.English).Ladder.Single(row => row.Rung.Rung is Domain.Cases.Rung.CardIssuer).Bring;
    }

    [Fact]
    public void A_request_of_the_seller_is_warned_of_until_the_money_is_decided_on()
    {
        var asked = new SellerReplied(new(2026, 11, 15), SellerReply.AskedToConfirm);
        var opened = new DisputeOpened(new(2026, 11, 13));
        var warning = Texts.Korean.Plan.Verdict.SellerAsks(SellerReply.AskedToConfirm)!;
        Assert.Contains(warning, Warnings(opened, asked));
        Assert.DoesNotContain(warning, Warnings(opened, asked, new DisputeDecided(new(2026, 11, 20), Ruling.FullRefund)));

        static IReadOnlyList<string> Warnings(params CaseEvent[] events) =>
            Examples.Summary(Examples.BrokenEarphones, Texts.Korean, events).Warnings;
    }

    [Fact]
    public void A_card_dispute_beside_an_open_dispute_is_warned_of_not_forbidden()
    {
        var summary = Examples.Summary(
            Examples.BrokenEarphones,
            Texts.Korean,
            new DisputeOpened(new(2026, 11, 13)),
            new MessageSent(new(2026, 11, 20), Contact.CardIssuer));
        Assert.Contains(
            "2026년 11월 20일(금)에 카드사에도 이의 신청을 했어요. 분쟁은 그대로 두어도 돼요. 두 번 환불받지 않게 양쪽에 알리세요.", summary.Warnings);
    }

    [Fact]
    public void All_that_is_said_on_the_way_is_short_in_Korean_and_plain_in_English()
    {
        var korean = Enum.GetValues<NextAction>().SelectMany(action => Said(Course.At(action, Texts.Korean))).Distinct().ToList();
        Assert.All(korean, sentence => Assert.Null(Lint.FaultInKorean(sentence)));
        var sentences = korean.SelectMany(Lint.Sentences).Distinct().ToList();
        var tooLong = sentences.Where(sentence => sentence.Length > Lint.KoreanSentenceLength).ToList();
        Assert.True(tooLong.Count * 100 <= sentences.Count * 2, string.Join('\n', tooLong));
        foreach (var sentence in Enum.GetValues<NextAction>().SelectMany(action => Said(Course.At(action, Texts.English))))
        {
            Assert.Null(Lint.FaultInEnglish(sentence));
            Assert.DoesNotContain(sentence, Lint.IsHangul);
        }
    }

    private static IEnumerable<string> Said(CaseSummary summary) =>
    [
        summary.Verdict.Headline, summary.Verdict.Label, summary.Verdict.Big, summary.Verdict.Sentence,
        summary.Verdict.IfNobodyAnswers ?? summary.Verdict.Headline,
        .. summary.Warnings,
        .. summary.Steps.SelectMany(step => new[] { step.Title, step.Detail ?? step.Title }),
        .. summary.Prospects,
        .. summary.Ladder.SelectMany(row => new[] { row.Title, row.State, row.When ?? row.State, row.Detail }.Concat(row.Bring)),
    ];

    private static (string State, string? When) Rung(CaseSummary summary, Rung rung)
    {
        var row = summary.Ladder.Single(row => row.Rung.Rung == rung);
        return (row.State, row.When);
    }

    private static IEnumerable<TextLink> Links(CaseSummary summary) =>
        summary.Steps.SelectMany(step => step.Links).Concat(summary.Ladder.SelectMany(row => row.Links));
}
