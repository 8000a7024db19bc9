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
    public void The_book_has_at_least_150_phrases_some_of_them_for_any_problem()
    {
        Assert.True(PhraseBook.All.Count() >= 150);
        Assert.True(PhraseBook.ForAnyProblem.Count >= 20);
        Assert.All(PhraseBook.ForAnyProblem, phrase => Assert.Null(phrase.Code));
        Assert.All(PhraseBook.ForAnyProblem, phrase => Assert.StartsWith("any.", phrase.Id, StringComparison.Ordinal));
        Assert.Distinct(PhraseBook.ForAnyProblem.Select(phrase => phrase.English));
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
            Assert.Matches("[.?]$", phrase.English);
            Assert.Matches("요[.?]$", phrase.Korean);
            Assert.Matches("(니다\\.|니까\\?)$", phrase.Meaning);
            Assert.True(phrase.Korean.Length <= Lint.KoreanSentenceLength, phrase.Korean);
            Assert.Null(Lint.FaultInKorean(phrase.Korean));
        });
    }

    [Theory]
    [InlineData("화면 깨졌", "damaged.screen-cracked")]
    [InlineData("화면이깨졌어요", "damaged.screen-cracked")]
    [InlineData("깨진 화면", "damaged.screen-cracked")]
    [InlineData("깨졌습니다", "damaged.screen-cracked")]
    [InlineData("Cracked SCREEN", "damaged.screen-cracked")]
    [InlineData("ㅎㅁ", "damaged.screen-cracked")]
    [InlineData("경찰 아니고 경첩", null)]
    [InlineData("전원이 안켜", "defective.does-not-turn-on")]
    [InlineData("배터리는", "defective.battery")]
    [InlineData("배터리가!!", "defective.battery")]
    [InlineData("\u1107\u1162\u1110\u1165\u1105\u1175", "defective.battery")]
    [InlineData("환불을", "any.refund-when")]
    [InlineData("반품 배송비", "any.who-pays-return")]
    [InlineData("상담원", "any.connect-agent")]
    [InlineData("짝퉁", "counterfeit.logo")]
    [InlineData("파손", "damaged.bent")]
    [InlineData("오배송", "wrong-item.other-model")]
    [InlineData("우주선", null)]
    [InlineData("screen 우주선", null)]
    [InlineData("?!", null)]
    [InlineData(" ", null)]
    [InlineData("\ud83d", null)]
    public void A_phrase_is_found_by_parts_of_its_words_whatever_their_endings(string query, string? id)
    {
        var found = PhraseBook.Search(query).Select(phrase => phrase.Id);
        if (id is null)
            Assert.Empty(found);
        else
            Assert.Contains(id, found);
    }

    [Fact]
    public void Every_phrase_is_found_first_by_its_own_words()
    {
        Assert.All(PhraseBook.All, phrase =>
        {
            Assert.Contains(phrase, PhraseBook.Search(phrase.Korean));
            Assert.Contains(phrase, PhraseBook.Search(phrase.English));
            Assert.Equal(phrase.Korean, PhraseBook.Search(phrase.Korean)[0].Korean);
        });
    }

    [Fact]
    public void A_word_that_is_there_beats_one_that_only_begins_alike() =>
        Assert.All(PhraseBook.Search("경첩").Take(2), phrase => Assert.Contains("경첩", phrase.Korean, StringComparison.Ordinal));

    [Fact]
    public void A_query_of_many_words_costs_no_more_than_a_dozen() =>
        Assert.NotEmpty(PhraseBook.Search(string.Join(' ', Enumerable.Repeat("화면", 12).Append("우주선"))));
}
