using AliHelp.Writing.Messages;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace AliHelp.Writing.Tests.Summaries;

public sealed class SummaryPdfTests
{
    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.English)]
    public void The_file_says_what_the_page_says(Language language)
    {
        var summary = Examples.Summary(Examples.BrokenEarphones, Texts.For(language));
        var text = TextOf(SummaryPdf.Write(summary));
        IEnumerable<string> said =
        [
            summary.Verdict.Headline, summary.Verdict.Big, summary.Verdict.Sentence, summary.Filing.Sentence, summary.Refund!.Range,
            summary.EditionLine, summary.MadeLine, summary.Disclaimer,
            .. summary.Steps.Select(step => step.Title),
            .. summary.Deadlines.SelectMany(row => new[] { row.Name, row.Ends, row.Left }),
            .. summary.Messages.SelectMany(message => message.Message.Lines).SelectMany(line => new[] { line.English, line.Korean }),
            .. summary.Why.Select(row => row.Sentence),
            .. summary.Missing.Select(row => row.Sentence),
            .. summary.CannotKnow,
            .. summary.Facts.Select(row => row.Value),
        ];
        Assert.All(said, part => Assert.Contains(Squeezed(part), text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_summary_gives_the_same_file() => Assert.Equal(
        SummaryPdf.Write(Examples.Summary(Examples.BrokenEarphones, Texts.Korean)),
        SummaryPdf.Write(Examples.Summary(Examples.BrokenEarphones, Texts.Korean)));

    [Fact]
    public void Every_kind_of_case_can_be_printed()
    {
        // One case for each next action and for a wished exchange; all of the sweep would take minutes.
        var cases = Sweep.Korean.DistinctBy(summary => (summary.Decision.NextAction, summary.Exchange is null));
        Assert.All(cases, summary => Assert.Contains(Squeezed(summary.Verdict.Headline), TextOf(SummaryPdf.Write(summary)), StringComparison.Ordinal));
    }

    private static string TextOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        // Running feet would cut a paragraph that goes over to the next page.
        return Squeezed(string.Concat(document.GetPages().SelectMany(Body)));
    }

    private static IEnumerable<string> Body(Page page)
    {
        const double footHeight = 50;
        return page.Letters.Where(letter => letter.StartBaseLine.Y > footHeight).Select(letter => letter.Value);
    }

    /// <summary>Without white space, since lines break where they must.</summary>
    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
