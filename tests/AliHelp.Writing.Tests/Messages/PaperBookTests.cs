using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Messages;
using AliHelp.Writing.Tests.Summaries;
using AliHelp.Writing.Tests.Words;

namespace AliHelp.Writing.Tests.Messages;

public sealed class PaperBookTests
{
    private static readonly CaseEvent[] Refusal =
    [
        new MessageSent(new(2026, 11, 13), Contact.Seller),
        new DisputeOpened(new(2026, 11, 14), Remedy.RefundOnly, new(23.90m, Currency.Usd)),
        new SellerReplied(new(2026, 11, 15), SellerReply.OfferedPart, new(5m, Currency.Usd)),
        new NoteAdded(new(2026, 11, 16), "화가 나요"),
        new DisputeDecided(new(2026, 11, 20), Ruling.Refused),
    ];

    [Fact]
    public void The_statement_for_the_card_issuer_stands_in_the_order_of_its_form() => Assert.Equal(
        """
        신청 사유: 물품이 파손된 상태로 도착함
        가맹점명: AliExpress(알리익스프레스)
        거래일: 2026년 11월 3일
        거래금액: 23.90달러
        결제 수단: 신용카드
        주문번호(끝 네 자리): 4821
        상품: 무선 이어폰
        문제 내용: 물건이 망가져서 왔습니다.
        왼쪽 이어폰이 망가졌습니다.
        상자가 찌그러져 있었습니다.
        왼쪽 소리가 안 나고 상자도 찌그러졌어요
        판매자·알리익스프레스와의 경과: 2026년 11월 3일: 결제했습니다.
        2026년 11월 12일: 물건을 받았습니다.
        2026년 11월 13일: 판매자에게 메시지를 보냈습니다.
        2026년 11월 14일: 알리익스프레스에 분쟁을 열고 23.90달러를 요청했습니다.
        2026년 11월 15일: 판매자는 5.00달러를 돌려주겠다고 제안했습니다.
        2026년 11월 20일: 환불하지 않는 것으로 결정됐습니다.
        요청 내용: 이 거래 대금 중 23.90달러를 돌려받고자 합니다.
        첨부 자료: 망가진 곳을 가까이 찍은 사진, 겉상자 사진
        """.ReplaceLineEndings("\n"),
        Written(PaperKind.CardStatement, Examples.BrokenEarphones, Refusal));

    [Fact]
    public void The_brief_for_1372_stands_in_the_order_of_its_form() => Assert.Equal(
        ["사업자", "구매일", "품목", "구매금액", "결제방법", "피해 내용", "경과", "요구사항", "증빙"],
        Of(Examples.BrokenEarphones, Refusal).Single(paper => paper.Kind is PaperKind.ConsumerBrief).Fields.Select(field => field.Label));

    public static TheoryData<string, Func<FilingAnswers, FilingAnswers>> Toggles => new()
    {
        { "거래일", answers => answers with { PaidOn = new(null, DayPrecision.Unknown) } },
        { "거래금액", answers => answers with { Message = answers.Message! with { Amount = null } } },
        { "주문번호(끝 네 자리)", answers => answers with { Message = answers.Message! with { OrderNumber = null } } },
        { "상품", answers => answers with { Message = answers.Message! with { ProductName = null } } },
        { "첨부 자료", answers => answers with { Evidence = new([]) } },
        {
            "문제 내용", answers => answers with
            {
                Problem = new(Problem.NotSure), Situation = new(null, null), Detail = null,
                Message = answers.Message! with { Description = null, Phrases = [] },
            }
        },
        { "결제 수단", answers => answers with { Payment = new(PaymentMethod.Unknown) } },
    };

    [Theory]
    [MemberData(nameof(Toggles), DisableDiscoveryEnumeration = true)]
    public void A_fact_taken_away_takes_its_field_along(string label, Func<FilingAnswers, FilingAnswers> takeAway)
    {
        Assert.Contains($"{label}: ", Written(PaperKind.CardStatement, Examples.BrokenEarphones), StringComparison.Ordinal);
        Assert.DoesNotContain($"{label}: ", Written(PaperKind.CardStatement, takeAway(Examples.BrokenEarphones)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PaymentMethod.CreditCard, WalletFunding.Unknown, true)]
    [InlineData(PaymentMethod.KakaoPay, WalletFunding.Card, true)]
    [InlineData(PaymentMethod.KakaoPay, WalletFunding.Unknown, true)]
    [InlineData(PaymentMethod.KakaoPay, WalletFunding.Balance, false)]
    [InlineData(PaymentMethod.PayPal, WalletFunding.Unknown, false)]
    public void A_statement_for_the_card_issuer_needs_a_card(PaymentMethod method, WalletFunding funding, bool isWritten)
    {
        var answers = Examples.BrokenEarphones with { Payment = new(method, FilingChoices.IsWallet(method) ? funding : null) };
        Assert.Equal(isWritten, Of(answers).Any(paper => paper.Kind is PaperKind.CardStatement));
        Assert.Contains(Of(answers), paper => paper.Kind is PaperKind.ConsumerBrief);
    }

    [Fact]
    public void A_month_is_not_told_as_its_first_day()
    {
        var paper = Written(PaperKind.CardStatement, Examples.BrokenEarphones with { PaidOn = new(new(2026, 11, 1), DayPrecision.Month) });
        Assert.Contains("거래일: 2026년 11월(", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("11월 1일", paper, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_taken_back_is_not_told()
    {
        var paper = Written(PaperKind.ConsumerBrief, Examples.BrokenEarphones, [.. Refusal, new EventCorrected(new(2026, 11, 23), 2, null)]);
        Assert.DoesNotContain("제안했습니다", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("화가", paper, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_while_nothing_is_known_and_once_the_case_is_over()
    {
        Assert.Empty(Of(new() { Problem = new(Problem.NotSure), Situation = new(null, null), Stage = new(Stage.NotSure) }));
        Assert.Empty(Of(Examples.BrokenEarphones, [.. Refusal, new MoneyArrived(new(2026, 11, 23))]));
    }

    /// <summary>One event of every type; without a sample for a new one this fails.</summary>
    public static TheoryData<Type> EventTypes => [.. typeof(CaseEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CaseEvent)))];

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void Every_event_has_a_formal_sentence_or_is_nobody_elses_business(Type type)
    {
        foreach (var happened in Samples.Where(happened => happened.GetType() == type).DefaultIfEmpty())
        {
            Assert.NotNull(happened);
            var file = Examples.File(Examples.BrokenEarphones, happened);
            var line = CourseLines.For(new TimelineEntry.Told(happened, 0, Counts: true), file.Facts);
            if (happened is NoteAdded or CaseClosed or EventCorrected or AnswerCorrected or RulesChanged)
                Assert.Null(line);
            else
                Assert.EndsWith("니다.", line, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Papers_keep_to_the_formal_voice_and_have_no_empty_field()
    {
        var papers = Sweep.Cases.SelectMany(swept => PaperBook.For(swept.File, swept.Decision).Select(paper => (swept.File, paper))).ToList();
        Assert.Equal(Enum.GetValues<PaperKind>(), papers.Select(one => one.paper.Kind).Distinct().Order());
        foreach (var (file, paper) in papers)
        {
            Assert.All(paper.Fields, field => Assert.False(string.IsNullOrWhiteSpace(field.Text)));
            Assert.Distinct(paper.Fields.Select(field => field.Label));
            var lines = paper.Fields.SelectMany(field => field.Text.Split('\n')).Where(line => line != file.Facts.Message.Description);
            Assert.DoesNotContain(lines, line => line.EndsWith("요.", StringComparison.Ordinal) || line.Contains("은(는)", StringComparison.Ordinal));
            Assert.DoesNotContain(paper.Fields, field => field.Text.Contains("8190334455664821", StringComparison.Ordinal));
        }
    }

    private static readonly CaseEvent[] Samples =
    [
        .. Refusal,
        .. Enum.GetValues<Contact>().Select(contact => new MessageSent(new(2026, 11, 13), contact)),
        .. Enum.GetValues<SellerReply>().Select(reply => new SellerReplied(new(2026, 11, 15), reply)),
        .. Enum.GetValues<Ruling>().Select(ruling => new DisputeDecided(new(2026, 11, 15), ruling)),
        .. Enum.GetValues<ReturnAddress>().Select(address => new ReturnApproved(new(2026, 11, 15), address)),
        new DisputeOpened(new(2026, 11, 14)),
        new DisputeWithdrawn(new(2026, 11, 14)),
        new OfferAccepted(new(2026, 11, 14)),
        new PlatformSteppedIn(new(2026, 11, 14)),
        new AppealFiled(new(2026, 11, 14)),
        new ReturnSent(new(2026, 11, 14), "EMS", "EB123456789KR"),
        new ReturnSent(new(2026, 11, 14), "", ""),
        new ReturnReceived(new(2026, 11, 14)),
        new RefundStarted(new(2026, 11, 14)),
        new MoneyArrived(new(2026, 11, 14)),
        new MoneyArrived(new(2026, 11, 14), new(5000m, Currency.Krw)),
        new CaseClosed(new(2026, 11, 14), CaseOutcome.NoRefund),
        new EventCorrected(new(2026, 11, 14), 0, null),
        new AnswerCorrected(new(2026, 11, 14), FilingAnswers.None, FilingAnswers.None),
        new RulesChanged(new(2026, 11, 14), new(2026, 1, 1), new(2026, 2, 1), []),
    ];

    private static string Written(PaperKind kind, FilingAnswers answers, params CaseEvent[] events) =>
        string.Join('\n', Of(answers, events).Single(paper => paper.Kind == kind).Fields.Select(field => $"{field.Label}: {field.Text}"));

    private static IReadOnlyList<Paper> Of(FilingAnswers answers, params CaseEvent[] events)
    {
        var file = Examples.File(answers, events);
        return PaperBook.For(file, Examples.Decide(file));
    }
}
