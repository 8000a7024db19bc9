using System.Reflection;
using System.Text.RegularExpressions;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Words;

namespace AliHelp.Web.Tests.Filing;

/// <summary>The voice of the wizard, held to its rules in both languages.</summary>
public sealed partial class FilingWordsTests
{
    private static readonly NamedDay Paid = new(AskedDay.PaidOn, FilingSteps.PaidOn, new(2026, 11, 5));
    private static readonly NamedDay Sent = new(AskedDay.ReturnSentOn, FilingSteps.Stage, new(2026, 11, 3));

    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Fact]
    public void Korean_sentences_are_short_and_of_one_speech_level() => Assert.All(Everything(Texts.Korean.Filing), text =>
    {
        Assert.All(Sentences(text), sentence => Assert.True(sentence.Length <= 40, $"{sentence.Length} characters: {sentence}"));
        Assert.DoesNotMatch("니다|십시오|유효하지|잘못|오류가 발생|당신", text);
    });

    [Fact]
    public void English_is_plain() => Assert.All(Everything(Texts.English.Filing), text =>
    {
        Assert.DoesNotMatch("(?i)\\b(please|valid|invalid|kindly|sorry)\\b", text);
        Assert.All(text.Split(". "), sentence => Assert.True(sentence.Split(' ').Length <= 20, sentence));
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void Nothing_is_empty_marked_or_left_over(Language language) => Assert.All(Everything(Texts.For(language).Filing), text =>
    {
        Assert.NotEmpty(text);
        Assert.Equal(text.Trim(), text);
        Assert.DoesNotMatch("[*\\[\\]{}<>]|\\?\\?|  ", text);
    });

    [Fact]
    public void No_korean_is_left_in_the_english() =>
        Assert.All(Everything(Texts.English.Filing), text => Assert.DoesNotMatch(Hangul(), text));

    private static string[] Sentences(string text) =>
        text.Split(['.', '?', '!'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<string> Everything(FilingTexts words) =>
    [
        .. typeof(FilingTexts).GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(property => Strings(property.GetValue(words))),
        .. typeof(FilingTexts).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName)
            .SelectMany(method => Arguments(method).Select(arguments => method.Invoke(words, arguments)))
            .SelectMany(Strings),
    ];

    private static IEnumerable<string> Strings(object? value) => value switch
    {
        null => [],
        string text => [text],
        QuestionTexts question => Strings(question.Title).Concat(Strings(question.Why)).Concat(Strings(question.Hint)),
        InterruptionTexts between => [between.Title, .. between.Lines, between.Continue, between.Change],
        NoticeTexts notice => [notice.Title, notice.Body],
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A kind of text that nobody reads here."),
    };

    /// <summary>Every member of an enum, and one sample of anything else.</summary>
    private static IEnumerable<object[]> Arguments(MethodInfo method) => method.GetParameters().Select(Values).Aggregate(
        (IEnumerable<object[]>)[[]], (all, values) => from arguments in all from value in values select (object[])[.. arguments, value]);

    private static IEnumerable<object> Values(ParameterInfo parameter) => parameter.ParameterType switch
    {
        { IsEnum: true } type => Enum.GetValues(type).Cast<object>(),
        var type when type == typeof(int) => parameter.Name == "month" ? [2, 12] : [29],
        var type when type == typeof(bool) => [true, false],
        var type when type == typeof(string) => [parameter.Member.DeclaringType == typeof(FilingTexts) ? "2026" : ""],
        var type when type == typeof(DateOnly) => [new DateOnly(2026, 12, 30)],
        var type when type == typeof(DateTime) => [new DateTime(2026, 12, 30, 22, 58, 0)],
        var type when type == typeof(NamedDay) => [parameter.Name == "first" ? Paid : Sent],
        var type => throw new ArgumentOutOfRangeException(nameof(parameter), type, "No sample."),
    };

    [GeneratedRegex("\\p{IsHangulSyllables}")]
    private static partial Regex Hangul();
}
