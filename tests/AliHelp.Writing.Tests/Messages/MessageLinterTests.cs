using System.Globalization;
using System.Text.RegularExpressions;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Messages;
using AliHelp.Writing.Tests.Summaries;
using AliHelp.Writing.Tests.Words;

namespace AliHelp.Writing.Tests.Messages;

/// <summary>What no message may say, over every kind, problem, wish and stage with and without the facts.</summary>
public sealed partial class MessageLinterTests
{
    private static readonly Lazy<IReadOnlyList<(SweptCase Case, Message Message)>> Written = new(() =>
    [
        .. from swept in Sweep.Cases
           from message in MessageBook.For(swept.File.Facts, swept.Decision).Concat(Replies(swept))
           select (swept, message),
    ]);

    private static readonly Lazy<IReadOnlyList<MessageLine>> Lines = new(() =>
        [.. Written.Value.SelectMany(written => written.Message.Lines).Distinct()]);

    private static readonly string[] Threats =
    [
        "report", "police", "sue", "court", "lawyer", "legal", "law", "must", "immediately", "at once", "or else", "otherwise",
        "unless", "warn", "consequence", "bad review", "negative", "feedback", "chargeback", "final", "last chance", "deadline", "complain", "scam", "fraud", "liar", "lie", "cheat", "steal",
    ];

    private static readonly string[] Promises = ["guarantee", "promise", "i will", "i swear", "always", "definitely", "certainly", "for sure"];

    private static readonly string[] Idioms =
    [
        "asap", "fed up", "rip off", "ripped off", "piece of cake", "out of the blue", "touch base", "get back to me", "look forward", "bear with",
        "sort out", "figure out", "right away", "no way", "a lot of", "by the way", "in a nutshell", "up in the air", "kindly", "gonna", "wanna",
    ];

    [Fact]
    public void The_sweep_reaches_every_kind_request_stage_action_and_problem()
    {
        var written = Written.Value;
        Assert.Equal(Enum.GetValues<MessageKind>(), written.Select(one => one.Message.Kind).Distinct().Order());
        Assert.Equal(7, written.Select(one => one.Message.Request).OfType<SellerReply>().Distinct().Count());
        Assert.Equal(Enum.GetValues<Stage>(), Sweep.Cases.Select(one => one.File.Facts.Stage).Distinct().Order());
        Assert.Equal(Enum.GetValues<NextAction>(), Sweep.Cases.Select(one => one.Decision.NextAction).Distinct().Order());
        foreach (var kind in Enum.GetValues<MessageKind>())
        {
            var codes = written.Where(one => one.Message.Kind == kind)
                .Select(one => one.Case.File.Facts.Code).OfType<ProblemCode>().Distinct().Count();
            Assert.True(codes >= 7, $"{kind} was seen with {codes} problems only.");
        }
    }

    [Fact]
    public void Lines_are_short_plain_English_with_a_formal_Korean_meaning()
    {
        foreach (var line in Lines.Value)
        {
            Assert.True(line.English.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 12, line.English);
            Assert.True(line.English.All(char.IsAscii), line.English);
            Assert.DoesNotContain(line.English, letter => "[]{}()<>!".Contains(letter));
            Assert.Matches("[.?]$|^connect agent$|^talk to a representative$", line.English);
            Assert.Contains(line.Korean, Lint.IsHangul);
            Assert.Matches("(니다|니까|세요|겠습니다)[.?]( 감사합니다\\.)?$", line.Korean);
            Assert.DoesNotMatch("[\\[\\]{}!]|은\\(는\\)|을\\(를\\)|이\\(가\\)", line.Korean);
        }
    }

    [Fact]
    public void No_line_threatens_promises_or_needs_an_idiom()
    {
        var words = new Regex($@"(?i)\b({string.Join('|', Threats.Concat(Promises).Concat(Idioms).Select(Regex.Escape))})\b");
        Assert.All(Lines.Value, line => Assert.DoesNotMatch(words, line.English));
    }

    [Fact]
    public void The_Korean_says_the_same_days_amounts_and_numbers_as_the_English() => Assert.All(Lines.Value, line =>
    {
        Assert.Equal(DaysIn(line), KoreanDay().Matches(line.Korean).Select(match => new DateOnly(Number(match, 1), Number(match, 2), Number(match, 3))));
        Assert.Equal(NumbersIn(line), Digits().Matches(KoreanDay().Replace(line.Korean, "")).Select(match => match.Value));
    });

    [Fact]
    public void Every_day_amount_and_number_in_a_line_was_told_to_us()
    {
        var figures = Lines.Value.ToDictionary(line => line, line => (Days: DaysIn(line), Numbers: NumbersIn(line)));
        foreach (var ofCase in Written.Value.GroupBy(one => one.Case))
        {
            var said = ofCase.SelectMany(one => one.Message.Lines).Select(line => figures[line]).ToList();
            Assert.Subset(Days(ofCase.Key.File).ToHashSet(), said.SelectMany(line => line.Days).ToHashSet());
            Assert.Subset(Numbers(ofCase.Key).ToHashSet(), said.SelectMany(line => line.Numbers).ToHashSet());
        }
    }

    [Fact]
    public void The_buyers_own_Korean_is_in_no_message() =>
        Assert.DoesNotContain(Written.Value, one =>
            one.Case.File.Answers.Message?.Description is { } own
            && one.Message.Lines.Any(line => $"{line.English} {line.Korean}".Contains(own, StringComparison.Ordinal)));

    [Fact]
    public void A_message_says_nothing_twice_and_is_never_without_a_line_of_its_own()
    {
        Assert.All(Written.Value, one =>
        {
            Assert.NotEmpty(one.Message.Lines);
            Assert.Distinct(one.Message.Lines.Select(line => line.English));
        });
    }

    [Fact]
    public void Each_kind_is_offered_once_and_nothing_once_the_case_is_closed() => Assert.All(Sweep.Cases, swept =>
    {
        var kinds = MessageBook.For(swept.File.Facts, swept.Decision).Select(message => message.Kind).ToList();
        Assert.Distinct(kinds);
        if (swept.File.Facts.Stage is Stage.Closed)
            Assert.Empty(kinds);
    });

    [Fact]
    public void Only_an_agent_gets_the_words_that_reach_a_person() => Assert.All(Written.Value, one => Assert.Equal(
        one.Message.Recipient is Recipient.Agent, one.Message.Lines[0].English == "connect agent"));

    private static IEnumerable<Message> Replies(SweptCase swept) =>
        Enum.GetValues<SellerReply>().Select(reply => ReplyBook.For(reply, swept.File.Facts, swept.Decision)).OfType<Message>();

    private static IEnumerable<DateOnly> Days(CaseFile file)
    {
        var answers = file.Answers;
        DateOnly?[] told =
        [
            answers.PaidOn?.Day, answers.Shipping?.ShippedOn, answers.Shipping?.PromisedOn,
            answers.DeliveredOn?.Day, answers.DeliveredOn?.ReceiptConfirmedOn, answers.Stage?.On, answers.Done?.MessagedSellerOn, answers.Done?.DisputeOpenedOn,
        ];
        return told.OfType<DateOnly>().Concat(file.Events.Select(happened => happened.On));
    }

    private static IEnumerable<string> Numbers(SweptCase swept)
    {
        var (file, facts) = (swept.File, swept.File.Facts);
        Money?[] amounts =
        [
            facts.PaidAmount, swept.Decision.MoneyCheck?.Missing,
            .. file.Events.OfType<DisputeOpened>().Select(happened => happened.Amount),
            .. file.Events.OfType<SellerReplied>().Select(happened => happened.Offer),
            .. file.Events.OfType<DisputeDecided>().Select(happened => happened.Amount),
            .. file.Events.OfType<MoneyArrived>().Select(happened => happened.Amount),
        ];
        var texts = new[]
        {
            facts.Message.OrderNumber is { Length: >= 4 } order ? order[^4..] : null, facts.Message.ProductName,
            facts.ReturnTrackingNumber, facts.ReturnCarrier,
        };
        return amounts.OfType<Money>()
            .Select(money => money.Amount.ToString(money.Currency is Currency.Krw ? "#,##0.##" : "#,##0.00", CultureInfo.InvariantCulture))
            .Concat(texts.OfType<string>().SelectMany(text => Digits().Matches(text).Select(match => match.Value)));
    }

    private static IReadOnlyList<DateOnly> DaysIn(MessageLine line) =>
        [.. EnglishDay().Matches(line.English).Select(match => DateOnly.ParseExact(match.Value, "d MMMM yyyy", CultureInfo.InvariantCulture))];

    private static IReadOnlyList<string> NumbersIn(MessageLine line) =>
        [.. Digits().Matches(EnglishDay().Replace(line.English, "")).Select(match => match.Value)];

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b")]
    private static partial Regex EnglishDay();

    [GeneratedRegex(@"(\d{4})년 (\d{1,2})월 (\d{1,2})일")]
    private static partial Regex KoreanDay();

    [GeneratedRegex(@"\d[\d,]*(\.\d+)?")]
    private static partial Regex Digits();
}
