using System.Text;
using AliHelp.Writing.Words.Search;

namespace AliHelp.Writing.Tests.Words;

public sealed class SearchQueryTests
{
    private static readonly string[] Titles =
        ["환불이 늦을 때", "환불 상태 보는 곳", "상담원에게 연결하기", "Reach an agent", "Send a magic attack"];

    [Theory]
    [InlineData("환불", 0, 1)]
    [InlineData("환불을", 0, 1)]
    [InlineData("환불상태", 1)]
    [InlineData("환불 상태", 1)]
    [InlineData("상태 환불", 1)]
    [InlineData("상담", 2)]
    [InlineData("ㅅㄷㅇ", 2)]
    [InlineData("AGENT", 3)]
    [InlineData("agent reach", 3)]
    [InlineData("cat")]
    [InlineData("환불 agent")]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData(null)]
    [InlineData("\ud83d")]
    public void What_holds_every_word_is_found(string? typed, params int[] found) =>
        Assert.Equal(found.Select(index => Titles[index]).Order(), Find(typed).Order());

    [Fact]
    public void Letters_taken_apart_are_the_same_letters() =>
        Assert.Equal(Find("환불"), Find("환불".Normalize(NormalizationForm.FormD)));

    [Fact]
    public void What_stands_around_counts_for_less_than_what_a_text_is_known_by()
    {
        (string Said, string Around)[] texts = [("교환", "환불받는 법"), ("환불", "")];

        Assert.Equal(["환불", "교환"], new SearchQuery("환불").Find(texts, text => new([text.Said], text.Around)).Select(text => text.Said));
    }

    [Theory]
    [InlineData("환불 우주선", 2)]
    [InlineData("우주선", 0)]
    [InlineData("환불 우주선 로켓", 0)]
    public void Some_means_at_least_half_of_the_words(string typed, int count) =>
        Assert.Equal(count, new SearchQuery(typed).FindSome(Titles, title => new([title], "")).Count);

    [Fact]
    public void A_long_query_is_cut_off() => Assert.Equal(SearchQuery.MostLetters, new SearchQuery(new string('a', 5000)).Text.Length);

    private static IReadOnlyList<string> Find(string? typed) => new SearchQuery(typed).Find(Titles, title => new([title], ""));
}
