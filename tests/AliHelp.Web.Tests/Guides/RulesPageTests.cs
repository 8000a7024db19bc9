using AliHelp.Domain.Rules;
using AliHelp.Writing.Guides;
using AliHelp.Writing.Words;

namespace AliHelp.Web.Tests.Guides;

public sealed class RulesPageTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly PolicyBook Book = PolicyBook.AliExpressKorea;

    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_rule_is_shown_with_all_that_the_book_says_of_it(Language language)
    {
        var texts = Texts.For(language);
        var page = await app.Visit(acceptLanguage: texts.Tag).OpenAsync("/guide/rules");

        foreach (var rule in Book.Rules)
        {
            var row = page.GetElementById(rule.Id.ToText());
            Assert.NotNull(row);
            Assert.Equal(texts.Rules.Name(rule.Id), row.QuerySelector("h3")!.TextContent);
            Assert.Contains(texts.Rules.Figure(rule), row.TextContent, StringComparison.Ordinal);
            Assert.Contains(texts.Rules.Confidence(rule.Confidence), row.TextContent, StringComparison.Ordinal);
            Assert.Contains(texts.Dates.Day(rule.CheckedOn), row.TextContent, StringComparison.Ordinal);
            Assert.Contains(texts.Guide.ReviewBy(texts.Dates.Day(rule.ReviewBy)), row.TextContent, StringComparison.Ordinal);
            Assert.Equal(
                rule.Convention is not CountingConvention.None,
                row.TextContent.Contains(texts.Rules.Counting(rule.Convention), StringComparison.Ordinal));
            Assert.All(rule.Sources, source => Assert.Contains(source.Title, row.TextContent, StringComparison.Ordinal));
            Assert.All(rule.Competing, other => Assert.Contains(
                texts.Rules.Competing(texts.Rules.Figure(other.Value, other.Unit), other.Source.Title), row.TextContent, StringComparison.Ordinal));
            Assert.Null(row.QuerySelector(".notice"));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_term_is_explained(Language language)
    {
        var words = Texts.For(language).Guide.Glossary;
        var page = await app.Visit(acceptLanguage: Texts.For(language).Tag).OpenAsync("/guide/glossary");

        Assert.Equal(Terms.All.Count, page.QuerySelectorAll("dt").Length);
        Assert.All(Terms.All, term => Assert.Equal(words.Meaning(term), page.GetElementById(term.Anchor())!.QuerySelector("dd")!.TextContent));
    }
}
