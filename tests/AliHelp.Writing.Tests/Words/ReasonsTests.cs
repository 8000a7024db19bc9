using System.Collections;
using System.Reflection;
using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Rules;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Words;

public sealed class ReasonsTests
{
    private static readonly PolicyRule Rule = PolicyBook.AliExpressKorea.Rule(RuleId.DisputeWindowFromReceipt, new(2026, 11, 23));

    private static readonly List<Reason> EveryKind = [.. Kinds().SelectMany(Samples)];

    public static TheoryData<Type> KindsOfReason => [.. Kinds()];

    [Theory]
    [MemberData(nameof(KindsOfReason))]
    public void Every_kind_of_reason_has_a_sentence_in_both_languages(Type kind)
    {
        foreach (var reason in Samples(kind))
        {
            var (korean, english) = (Texts.Korean.Reasons.Sentence(reason), Texts.English.Reasons.Sentence(reason));
            Assert.EndsWith(".", korean, StringComparison.Ordinal);
            Assert.EndsWith(".", english, StringComparison.Ordinal);
            Assert.Null(Lint.FaultInKorean(korean));
            Assert.Null(Lint.FaultInEnglish(english));
            Assert.Contains(korean, Lint.IsHangul);
            Assert.DoesNotContain(english, Lint.IsHangul);
        }
    }

    [Fact]
    public void Korean_reasons_are_short()
    {
        var sentences = EveryKind.Select(Texts.Korean.Reasons.Sentence).SelectMany(Lint.Sentences).Distinct().ToList();
        var tooLong = sentences.Where(sentence => sentence.Length > Lint.KoreanSentenceLength).ToList();
        Assert.True(tooLong.Count * 100 <= sentences.Count * 10, string.Join('\n', tooLong));
    }

    [Fact]
    public void Particles_agree_with_the_word_before_them()
    {
        Assert.StartsWith("알리페이는 ", Korean(new Reason.NoWalletFigurePublished(Rule, Domain.Filing.PaymentMethod.Alipay)), StringComparison.Ordinal);
        Assert.StartsWith("도착한 날부터 15일을 세면 ", Korean(new Reason.ClockRuns(Clock(Rule))), StringComparison.Ordinal);
        var nextDeadline = Texts.Korean.Plan.Verdict.Sentence(NextAction.TryOtherWays, "2027년 2월 11일(목)", "23시 59분");
        Assert.EndsWith("2027년 2월 11일(목)이에요.", nextDeadline, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_returns_are_told_softly_and_with_how_sure_we_are() => Assert.Equal(
        "다른 사례 3건에서도 반품을 보냈어요. 반품이 아주 잦으면 계정이 제한될 수 있다는 글이 있어요. "
        + "출처마다 말이 달라요. 확실한 정도: 출처 한 곳에 나와요.",
        Korean(new Reason.ManyReturns(PolicyBook.AliExpressKorea.Rule(RuleId.ManyReturns, new(2026, 11, 23)), 3)));

    private static string Korean(Reason reason) => Texts.Korean.Reasons.Sentence(reason);

    private static IEnumerable<Type> Kinds() => typeof(Reason).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Reason)));

    /// <summary>One reason for every combination of the enum members that its kind holds.</summary>
    private static IEnumerable<Reason> Samples(Type kind) =>
        kind.GetConstructors(BindingFlags.Public | BindingFlags.Instance).Single().GetParameters()
            .Aggregate((IEnumerable<object?[]>)[[]], (all, parameter) => all.SelectMany(start => Values(parameter.ParameterType).Select(value => (object?[])[.. start, value])))
            .Select(arguments => (Reason)Activator.CreateInstance(kind, arguments)!);

    private static IEnumerable<object?> Values(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? [.. Values(inner), null]
        : type.IsEnum ? Enum.GetValues(type).Cast<object?>()
        : type == typeof(PolicyRule) ? PolicyBook.AliExpressKorea.Rules
        : type == typeof(Deadline) ? PolicyBook.AliExpressKorea.Rules.Select(Clock)
        : type == typeof(DateOnly) ? [new DateOnly(2026, 11, 27)]
        : type == typeof(int) ? new object?[] { 1, 3 }
        : type == typeof(IReadOnlyList<ClosedDay>) ? new ArrayList { KoreanBankCalendar.Standard.ClosedDaysBetween(new(2026, 12, 24), new(2027, 1, 1)).Where(day => day.Kind is not ClosedDayKind.Weekend).ToList() }.Cast<object?>()
        : throw new ArgumentOutOfRangeException(nameof(type), type, "A fact of a reason for which there is no sample.");

    private static Deadline Clock(PolicyRule rule) => new(
        rule,
        rule.Id is RuleId.OrderPageCountdown ? ClockStart.OrderPage : ClockStart.DeliveredOn,
        new(2026, 11, 12),
        new(2026, 11, 27, 23, 59, 59),
        Passed: false);
}
