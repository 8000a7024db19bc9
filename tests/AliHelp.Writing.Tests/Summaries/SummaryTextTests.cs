using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
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

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.English)]
    public void A_case_that_lives_on_tells_offer_prospects_ladder_requests_papers_and_history(Language language)
    {
        var opened = new DisputeOpened(new(2026, 11, 20), Remedy.ReturnAndRefund, new(23.90m, Currency.Usd));
        var summary = Examples.Summary(
            Examples.BrokenEarphones,
            Texts.For(language),
            opened,
            new SellerReplied(new(2026, 11, 22), SellerReply.OfferedPart, new(8, Currency.Usd)),
            new EventCorrected(new(2026, 11, 23), 0, opened with { On = new(2026, 11, 19) }));
        AssertSays(
            summary,
            [
                summary.Verdict.IfNobodyAnswers!, summary.Offer!.Offered, summary.Offer.Difference!, .. summary.Offer.Ends, .. summary.Prospects,
                .. summary.Ladder.SelectMany(row => row.Bring.Append(row.State).Append(row.When ?? "")),
                .. summary.SellerRequests.SelectMany(row => new[] { row.Title, row.AdviceWord, row.Advice }),
                .. summary.Papers.SelectMany(paper => paper.Fields).Select(field => field.Text),
                .. summary.Timeline.Where(row => !row.IsComing).SelectMany(row => new[] { row.Day, row.Title, row.Detail ?? "" }),
                $"({Texts.For(language).Events.NoLongerCounts})",
            ]);
    }

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.English)]
    public void Money_that_came_is_held_against_what_was_due(Language language)
    {
        var summary = Examples.Summary(
            Examples.BrokenEarphones,
            Texts.For(language),
            new DisputeOpened(new(2026, 11, 16)),
            new MoneyArrived(new(2026, 11, 23), new(20, Currency.Usd)));
        AssertSays(summary, [summary.Money!.Result, .. summary.Money.Items.SelectMany(row => new[] { row.Title, row.Detail })]);
    }

    private static void AssertSays(CaseSummary summary, IEnumerable<string> parts)
    {
        var text = Squeezed(SummaryText.Write(summary));
        Assert.All(parts, part => Assert.Contains(Squeezed(part), text, StringComparison.Ordinal));
    }

    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
