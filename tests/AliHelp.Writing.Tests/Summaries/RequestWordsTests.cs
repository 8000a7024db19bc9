using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Writing.Messages;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Tests.Words;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Summaries;

public sealed class RequestWordsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DisputeOpened Opened = new(new(2026, 11, 22), Remedy.ReturnAndRefund, new(23.90m, Currency.Usd));

    [Fact]
    public void Every_effect_is_said_in_both_languages_with_its_day()
    {
        var rule = PolicyBook.AliExpressKorea.Rule(RuleId.SellerAnswer, Today);
        var clock = new Deadline(rule, ClockStart.DisputeOpenedOn, Today, new(2026, 11, 28, 23, 59, 59), Passed: false);
        var (dollars, won) = (new Money(23.90m, Currency.Usd), new Money(8000, Currency.Krw));
        RequestEffect[] effects =
        [
            new RequestEffect.DisputeEnds(), new RequestEffect.WindowRunsUntil(new(2026, 11, 28)), new RequestEffect.WindowIsOver(),
            new RequestEffect.MoneyIsReleased(), new RequestEffect.ReceiptClockEnds(rule, new(2026, 11, 28)),
            new RequestEffect.WaitEnds(new(2026, 11, 28)), new RequestEffect.PassesMeanwhile(clock), new RequestEffect.NothingPassesMeanwhile(),
            new RequestEffect.AskedAndOffered(dollars, won), new RequestEffect.AskedAndOffered(dollars, null),
            new RequestEffect.AskedAndOffered(null, won), new RequestEffect.AskedAndOffered(null, null),
            new RequestEffect.NoProof(), new RequestEffect.ClockGoesOn(clock), new RequestEffect.ReturnBy(new(2026, 11, 28)),
            .. Enum.GetValues<ReturnPostage>().Select(payer => new RequestEffect.WayBackIsPaidBy(payer)),
        ];
        Assert.Equal(
            typeof(RequestEffect).GetNestedTypes().Select(type => type.Name).Order(),
            effects.Select(effect => effect.GetType().Name).Distinct().Order());
        foreach (var effect in effects)
        {
            var (korean, english) = (RequestWords.Effect(effect, Today, Texts.Korean), RequestWords.Effect(effect, Today, Texts.English));
            Assert.Null(Lint.FaultInKorean(korean));
            Assert.Null(Lint.FaultInEnglish(english));
            Assert.DoesNotContain(english, Lint.IsHangul);
            var hasDay = effect.GetType().GetProperties()
                .Any(property => property.PropertyType == typeof(DateOnly) || property.PropertyType == typeof(Deadline));
            Assert.Equal(hasDay, korean.Contains("11월 28일(토)", StringComparison.Ordinal));
            Assert.Equal(hasDay, english.Contains("Saturday 28 November", StringComparison.Ordinal));
        }

        Assert.Equal(effects.Length, effects.Select(effect => RequestWords.Effect(effect, Today, Texts.Korean)).Distinct().Count());
    }

    [Fact]
    public void An_open_case_has_all_seven_requests_with_advice_and_a_reply_and_a_closed_one_has_none()
    {
        var rows = Rows(Texts.Korean, Opened);
        Assert.Equal(7, rows.Count);
        Assert.Distinct(rows.Select(row => row.Title));
        Assert.Distinct(rows.Select(row => row.Advice));
        Assert.All(rows, row => Assert.EndsWith("면", row.Title, StringComparison.Ordinal));
        Assert.All(rows, row => Assert.NotEmpty(row.Effects));
        Assert.All(rows, row => Assert.Equal(
            (MessageKind.ReplyToRequest, row.Finding.Request), (row.Reply!.Message.Kind, row.Reply.Message.Request!.Value)));
        Assert.Empty(Rows(Texts.Korean, Opened, new MoneyArrived(Today)));
    }

    [Fact]
    public void Waiting_as_asked_names_the_clocks_of_this_case_that_would_pass()
    {
        var row = Rows(Texts.Korean, Opened).Single(row => row.Finding.Request is SellerReply.AskedToWait);
        Assert.Equal("거절하세요", row.AdviceWord);
        Assert.Equal("말대로 기다리면 12월 3일(목)이 돼요.", row.Effects[0]);
        Assert.Contains("그사이 이 기한이 지나요: 판매자 답변, 11월 27일(금).", row.Effects);
        Assert.Contains("그사이 이 기한이 지나요: 알리익스프레스 중재, 11월 29일(일).", row.Effects);
    }

    [Fact]
    public void Cancelling_says_until_when_a_new_dispute_could_be_opened() => Assert.Equal(
        ["그대로 하면 분쟁이 끝나요. 다시 못 열 수 있어요.", "새 분쟁은 11월 27일(금)까지 열 수 있어요. 버튼이 안 나올 수도 있어요."],
        Rows(Texts.Korean, Opened).Single(row => row.Finding.Request is SellerReply.AskedToCancel).Effects);

    [Fact]
    public void An_offer_is_held_against_what_was_asked_and_says_what_accepting_ends()
    {
        var offer = Offer(Texts.Korean, Opened, new SellerReplied(Today, SellerReply.OfferedPart, new(8, Currency.Usd)))!;
        Assert.Equal(("US$23.90", "US$8.00", "US$15.90 적어요."), (offer.Asked, offer.Offered, offer.Difference));
        Assert.Equal(
            ["분쟁이 끝나요. 다시 못 열 수 있어요.", "나머지 금액은 이 분쟁에서 더 요청할 수 없어요.", "11월 29일(일)까지인 알리익스프레스 중재도 없어져요."], offer.Ends);
    }

    [Theory]
    [InlineData(23.90, "It is what you asked for.")]
    [InlineData(23.89, "US$0.01 less.")]
    [InlineData(23.91, "US$0.01 more.")]
    public void The_difference_of_an_offer_is_told_to_the_cent(decimal offered, string difference) => Assert.Equal(
        difference, Offer(Texts.English, Opened, new SellerReplied(Today, SellerReply.OfferedPart, new(offered, Currency.Usd)))!.Difference);

    [Fact]
    public void Two_currencies_or_an_unknown_amount_have_no_difference()
    {
        Assert.Null(Offer(Texts.Korean, Opened, new SellerReplied(Today, SellerReply.OfferedPart, new(8000, Currency.Krw)))!.Difference);
        var unknown = Offer(Texts.Korean, Opened, new SellerReplied(Today, SellerReply.OfferedPart))!;
        Assert.Equal(("적지 않음", null), (unknown.Offered, unknown.Difference));
    }

    [Fact]
    public void Where_no_offer_stands_there_is_none_to_weigh()
    {
        var offered = new SellerReplied(Today, SellerReply.OfferedPart, new(8, Currency.Usd));
        Assert.Null(Offer(Texts.Korean, Opened));
        Assert.Null(Offer(Texts.Korean, offered));
        Assert.Null(Offer(Texts.Korean, Opened, offered, new OfferAccepted(Today)));
        Assert.Null(Offer(Texts.Korean, Opened, offered, new SellerReplied(Today, SellerReply.Refused)));
        Assert.Null(Offer(Texts.Korean, offered with { On = new(2026, 11, 21) }, Opened));
        Assert.NotNull(Offer(Texts.Korean, offered with { On = Opened.On }, Opened));
    }

    private static IReadOnlyList<RequestRow> Rows(Texts texts, params CaseEvent[] events)
    {
        var file = Examples.File(Examples.BrokenEarphones, events);
        return RequestWords.Rows(file.Facts, Examples.Decide(file), texts);
    }

    private static OfferText? Offer(Texts texts, params CaseEvent[] events)
    {
        var file = Examples.File(Examples.BrokenEarphones, events);
        return OfferWords.For(file.Facts, Examples.Decide(file), texts);
    }
}
