using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Words;

public sealed class SayingTests
{
    // Names and forms that are the same in both languages, and the one "nothing to say" that is meant.
    private static readonly string[] SameInBoth = ["Amount(", "Method(", "List(", "BarStart("];
    private static readonly string[] MayBeSilent =
        ["DoesNotProve(", "Postage(NotApplicable)", "SellerAsks(", "Lead(", "DayHint(", "IfNobodyAnswers(CheckAmount)", "IfNobodyAnswers(Finished)"];

    private static readonly List<Saying> Korean = [.. EverySaying.Of(Texts.Korean)];
    private static readonly List<Saying> English = [.. EverySaying.Of(Texts.English)];

    [Fact]
    public void Every_member_of_every_enum_says_something()
    {
        Assert.True(Korean.Count > 600, $"Only {Korean.Count} sayings were found.");
        Assert.All(Korean.Concat(English), saying => Assert.True(
            !string.IsNullOrWhiteSpace(saying.Text) || MayBeSilent.Any(silent => saying.Call.StartsWith(silent, StringComparison.Ordinal)),
            saying.ToString()));
    }

    [Fact]
    public void Both_languages_say_the_same_things_in_their_own_words()
    {
        Assert.Equal(Korean.Select(saying => saying.Call), English.Select(saying => saying.Call));
        Assert.All(Korean.Zip(English), pair =>
        {
            Assert.Equal(pair.First.Text is null, pair.Second.Text is null);
            Assert.True(
                pair.First.Text is null || pair.First.Text != pair.Second.Text
                || SameInBoth.Any(same => pair.First.Call.StartsWith(same, StringComparison.Ordinal)),
                pair.First.ToString());
        });
    }

    [Fact]
    public void Korean_keeps_to_its_voice() =>
        Assert.All(Korean, saying => Assert.Null(Lint.FaultInKorean(saying.Text ?? "")));

    [Fact]
    public void English_keeps_to_its_voice() => Assert.All(English, saying =>
    {
        Assert.Null(Lint.FaultInEnglish(saying.Text ?? ""));
        Assert.DoesNotContain(saying.Text ?? "", Lint.IsHangul);
    });

    [Fact]
    public void At_least_95_of_100_Korean_sentences_have_at_most_40_characters()
    {
        var sentences = Korean.Select(saying => saying.Text).OfType<string>().Distinct().SelectMany(Lint.Sentences).Distinct().ToList();
        var tooLong = sentences.Where(sentence => sentence.Length > Lint.KoreanSentenceLength).ToList();
        Assert.True(tooLong.Count * 100 <= sentences.Count * 5, string.Join('\n', tooLong));
    }
}
