using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Summaries;

public sealed class SummaryTextTests
{
    [Theory]
    [InlineData(Language.Korean, "worked-example.ko.txt")]
    [InlineData(Language.English, "worked-example.en.txt")]
    public void The_worked_example_reads_as_it_was_approved(Language language, string name) =>
        Repository.AssertSame(SummaryText.Write(Examples.Summary(Examples.BrokenEarphones, Texts.For(language))), name);

    [Fact]
    public void No_text_of_a_wide_sweep_has_brackets_double_particles_or_overlong_lines()
    {
        foreach (var summary in Sweep.Korean.Concat(Sweep.English))
        {
            var text = SummaryText.Write(summary);
            Assert.DoesNotMatch(@"[\[\]{}]|은\(는\)|을\(를\)|이\(가\)|와\(과\)", text);
            Assert.DoesNotContain(text.Split('\n'), line => line.Length > 80 && !line.Contains("https:", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Whole_lines_of_hangul_wrap_at_eighty_columns_of_a_terminal()
    {
        var text = SummaryText.Write(Examples.Summary(Examples.BrokenEarphones, Texts.Korean));
        Assert.All(text.Split('\n').Where(line => !line.Contains("https:", StringComparison.Ordinal)), line =>
            Assert.True(line.Sum(letter => letter >= 0x1100 && letter is not ('‘' or '’' or '›') ? 2 : 1) <= 80, line));
    }
}
