using System.Text.Json;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Messages;
using AliHelp.Writing.Tests.Words;

namespace AliHelp.Writing.Tests.Messages;

public sealed class PhraseBookTests
{
    public static TheoryData<ProblemCode> Codes => [.. Enum.GetValues<ProblemCode>()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_problem_has_at_least_ten_phrases_of_its_own(ProblemCode code)
    {
        var phrases = PhraseBook.For(code);
        Assert.True(phrases.Count >= 10);
        Assert.All(phrases, phrase => Assert.Equal(code, phrase.Code));
        Assert.All(phrases, phrase => Assert.StartsWith(JsonNamingPolicy.KebabCaseLower.ConvertName(code.ToString()) + ".", phrase.Id, StringComparison.Ordinal));
        Assert.Distinct(phrases.Select(phrase => phrase.English));
        Assert.Distinct(phrases.Select(phrase => phrase.Korean));
    }

    [Fact]
    public void Ids_are_unique_and_found_again()
    {
        Assert.Distinct(PhraseBook.All.Select(phrase => phrase.Id));
        Assert.All(PhraseBook.All, phrase => Assert.Same(phrase, PhraseBook.Find(phrase.Id)));
        Assert.Null(PhraseBook.Find("damaged.no-such-phrase"));
    }

    [Fact]
    public void Phrases_are_short_plain_sentences()
    {
        Assert.All(PhraseBook.All, phrase =>
        {
            Assert.True(phrase.English.Split(' ').Length <= 12, phrase.English);
            Assert.True(phrase.English.All(char.IsAscii), phrase.English);
            Assert.EndsWith(".", phrase.English, StringComparison.Ordinal);
            Assert.Matches("[요]\\.$", phrase.Korean);
            Assert.EndsWith("니다.", phrase.Meaning, StringComparison.Ordinal);
            Assert.True(phrase.Korean.Length <= Lint.KoreanSentenceLength, phrase.Korean);
            Assert.Null(Lint.FaultInKorean(phrase.Korean));
        });
    }
}
