using System.Net;
using AliHelp.Writing.Guides;
using AliHelp.Writing.Words;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AliHelp.Web.Tests.Guides;

/// <summary>What a visitor reaches by links alone, from the start page, without the search box.</summary>
public sealed class ReachTests(ReachTests.CrawledSite site) : IClassFixture<ReachTests.CrawledSite>
{
    private const int FactsOfTheGuideArticle = 36;

    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    /// <summary>What has to be found, by the facts that say it.</summary>
    public static TheoryData<Language, string> Tasks
    {
        get
        {
            var tasks = new TheoryData<Language, string>();
            foreach (var language in Enum.GetValues<Language>())
                foreach (var facts in new[] { "G02 G03 G05 G07", "G14 G32", "G16 G17 G34", "G22", "G33" })
                    tasks.Add(language, facts);
            return tasks;
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_fact_of_the_guide_article_is_reached_by_links(Language language)
    {
        var pages = await site.PagesAsync(language);

        var expected = Enumerable.Range(1, FactsOfTheGuideArticle).Select(number => $"G{number:00}");
        Assert.Equal(expected, pages.Values.SelectMany(found => Facts(found.Page)).Distinct().Order());
        var sentences = pages.Values.SelectMany(found => found.Page.QuerySelectorAll("[data-fact]"));
        Assert.All(sentences, sentence => Assert.True(sentence.TextContent.Trim().Length > 5, sentence.OuterHtml));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_guide_the_rules_and_the_glossary_are_reached_by_links(Language language)
    {
        var pages = await site.PagesAsync(language);

        Assert.Superset(
            GuideBook.All.Select(guide => $"/guide/{guide.Slug}").Append("/guide/rules").Append("/guide/glossary").ToHashSet(),
            pages.Keys.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Tasks))]
    public async Task What_people_need_most_is_at_most_three_taps_away(Language language, string facts)
    {
        var pages = await site.PagesAsync(language);

        var found = pages.Values.Where(found => facts.Split(' ').All(Facts(found.Page).Contains)).MinBy(found => found.Taps);
        Assert.NotNull(found);
        Assert.InRange(found.Taps, 1, 3);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_way_to_an_agent_says_whether_now_is_a_good_time(Language language)
    {
        var agent = (await site.PagesAsync(language))["/guide/agent"];

        Assert.Equal(1, agent.Taps);
        Assert.NotNull(agent.Page.QuerySelector("[data-agents]"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_place_within_a_page_that_is_linked_exists(Language language)
    {
        var pages = await site.PagesAsync(language);

        foreach (var (address, found) in pages)
            foreach (var link in Links(found.Page).Where(link => link.Hash.Length > 1))
                Assert.True(pages[link.PathName].Page.GetElementById(link.Hash[1..]) is not null, $"{address} → {link.Href}");
    }

    // Not the language switch and what else carries a query, and not the way into a new case.
    private static IEnumerable<IHtmlAnchorElement> Links(IHtmlDocument page) => page.QuerySelectorAll<IHtmlAnchorElement>("a[href]")
        .Where(link => link.HostName == "localhost" && link.Search.Length == 0 && !link.PathName.StartsWith("/cases/", StringComparison.Ordinal));

    private static HashSet<string> Facts(IHtmlDocument page) =>
        page.QuerySelectorAll("[data-fact]").SelectMany(sentence => sentence.GetAttribute("data-fact")!.Split(' ')).ToHashSet();

    /// <param name="Taps">The fewest from the start page.</param>
    public sealed record Found(IHtmlDocument Page, int Taps);

    /// <summary>The whole site as links show it, walked once for each language.</summary>
    public sealed class CrawledSite : AppFixture
    {
        private readonly Dictionary<Language, IReadOnlyDictionary<string, Found>> known = [];

        public async Task<IReadOnlyDictionary<string, Found>> PagesAsync(Language language) =>
            known.TryGetValue(language, out var pages) ? pages : known[language] = await CrawlAsync(language);

        private async Task<Dictionary<string, Found>> CrawlAsync(Language language)
        {
            var visitor = Visit(acceptLanguage: Texts.For(language).Tag);
            Dictionary<string, Found> found = new() { ["/"] = new(await visitor.OpenAsync("/"), 0) };
            Queue<string> open = new(["/"]);
            while (open.TryDequeue(out var address))
                foreach (var next in Links(found[address].Page).Select(link => link.PathName).Distinct())
                {
                    if (found.ContainsKey(next))
                        continue;
                    var response = await visitor.GetAsync(next);
                    Assert.True(response.StatusCode is HttpStatusCode.OK, $"{address} → {next}: {response.StatusCode}");
                    found.Add(next, new(await Visitor.PageAsync(response), found[address].Taps + 1));
                    open.Enqueue(next);
                }

            return found;
        }
    }
}
