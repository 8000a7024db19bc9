using System.Net;
using System.Text.RegularExpressions;
using AliHelp.Domain.Rules;
using AliHelp.Web.Pages.Guides;
using AliHelp.Writing.Guides;
using AliHelp.Writing.Words;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Razor;

namespace AliHelp.Web.Tests.Guides;

/// <summary>Every guide in every language: that it is there, short, in the voice of the site, and says where it has its knowledge from.</summary>
public sealed partial class GuideTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const int MostKoreanLetters = 1200, MostPageBytes = 30_000, KoreanSentence = 40, EnglishSentence = 22;

    public static TheoryData<GuideId, Language> Guides
    {
        get
        {
            var all = new TheoryData<GuideId, Language>();
            foreach (var guide in GuideBook.All)
                foreach (var language in Enum.GetValues<Language>())
                    all.Add(guide.Id, language);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task It_is_written_and_shown(GuideId id, Language language)
    {
        Assert.True(await app.InScopeAsync<IRazorViewEngine, bool>(views =>
            Task.FromResult(views.GetView(null, GuideReader.ViewOf(GuideBook.Of(id), language), isMainPage: false).Success)));

        var page = await OpenAsync(id, language);

        Assert.Equal(Texts.For(language).Tag, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(Texts.For(language).Guide.Title(id), page.QuerySelector("h1")!.TextContent);
        Assert.NotEmpty(page.QuerySelector(".guide")!.Children);
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task Where_it_sends_to_an_agent_it_says_whether_one_is_likely_to_answer_now(GuideId id, Language language)
    {
        var page = await OpenAsync(id, language);
        var text = page.QuerySelector("article")!.TextContent;
        var isMentioned = language is Language.Korean
            ? text.Contains("상담원", StringComparison.Ordinal)
            : Regex.IsMatch(text, @"\bagents?\b", RegexOptions.IgnoreCase);
        Assert.Equal(isMentioned, page.QuerySelector("article [data-agents]") is not null);
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task It_is_short_and_light(GuideId id, Language language)
    {
        var response = await app.Visit(acceptLanguage: Texts.For(language).Tag).GetAsync($"/guide/{GuideBook.Of(id).Slug}");
        var page = await Visitor.PageAsync(response);

        var letters = page.QuerySelector(".guide")!.TextContent.Count(letter => letter is >= '가' and <= '힣');
        Assert.InRange(letters, language is Language.Korean ? 100 : 0, language is Language.Korean ? MostKoreanLetters : 0);
        Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 0, MostPageBytes);
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task Its_markup_is_sound(GuideId id, Language language)
    {
        var page = await OpenAsync(id, language);

        Assert.Single(page.QuerySelectorAll("h1"));
        var level = 1;
        foreach (var heading in page.QuerySelectorAll("main h1, main h2, main h3"))
        {
            var next = heading.TagName[1] - '0';
            Assert.True(next <= level + 1, $"{heading.TagName} after H{level}: {heading.TextContent}");
            level = next;
        }

        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]), [onclick]"));
        Assert.All(page.QuerySelectorAll("main kbd"), key => Assert.Equal("en", key.GetAttribute("lang")));
        Assert.All(page.QuerySelectorAll("main svg"), drawing => Assert.Equal("true", drawing.GetAttribute("aria-hidden")));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task It_names_its_sources_and_the_day_they_were_checked(GuideId id, Language language)
    {
        var page = await OpenAsync(id, language);
        var (foot, texts) = (page.QuerySelector(".basis")!, Texts.For(language));

        Assert.Contains(texts.Rules.CheckedOn(texts.Dates.Day(GuideBook.Of(id).CheckedOn)), foot.TextContent, StringComparison.Ordinal);
        if (GuideBook.Of(id).IsOurOwn)
            Assert.Contains(texts.Guide.OurOwn, foot.TextContent, StringComparison.Ordinal);
        else
            Assert.NotEmpty(foot.QuerySelectorAll("li"));
        if (page.QuerySelector("[data-fact]") is not null)
            Assert.Contains("https://news-fairy.blogspot.com/2026/06/alli.html", Addresses(foot));
        Assert.Null(foot.QuerySelector(".notice"));
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task It_keeps_to_the_voice_of_the_site(GuideId id, Language language)
    {
        var said = Sentences((await OpenAsync(id, language)).QuerySelector(".guide")!);

        Assert.NotEmpty(said);
        Assert.All(said, sentence =>
        {
            if (language is Language.Korean)
            {
                Assert.DoesNotMatch("니다|십시오|유효하지|잘못|오류가 발생|당신|은\\(는|을\\(를", sentence);
                Assert.True(sentence.Length <= KoreanSentence, $"{sentence.Length}: {sentence}");
            }
            else
            {
                Assert.DoesNotMatch("(?i)\\b(please|valid|invalid|kindly|sorry|issuer)\\b|[가-힣']", sentence);
                Assert.True(sentence.Split(' ').Length <= EnglishSentence, sentence);
            }
        });
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task Each_term_is_linked_where_it_comes_first_and_nowhere_else(GuideId id, Language language)
    {
        var page = await OpenAsync(id, language);
        var glossary = await app.Visit(acceptLanguage: Texts.For(language).Tag).OpenAsync("/guide/glossary");

        var links = page.QuerySelectorAll(".guide a.term").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(links.Distinct(), links);
        Assert.All(links, link => Assert.NotNull(glossary.GetElementById(link.Split('#')[1])));
        var body = page.QuerySelector(".guide")!;
        foreach (var unread in body.QuerySelectorAll("h2, h3, b, kbd, svg, a:not(.term), [data-line], [data-agents]").ToList())
            unread.Remove();
        foreach (var link in body.QuerySelectorAll("a.term").ToList())
            link.ReplaceWith(page.CreateTextNode($"<{link.TextContent}"));
        var words = Texts.For(language).Guide.Glossary;
        var terms = Terms.All.SelectMany(term => words.Forms(term).Select(form => (Form: form, Term: term)))
            .OrderByDescending(pair => pair.Form.Length)
            .ToList();
        var (any, edge) = (string.Join('|', terms.Select(pair => Regex.Escape(pair.Form))), language is Language.English ? @"\b" : "");
        var named = Regex.Matches(body.TextContent, $"{edge}({any}){edge}", RegexOptions.IgnoreCase)
            .GroupBy(found => terms.First(pair => pair.Form.Equals(found.Value, StringComparison.OrdinalIgnoreCase)).Term);
        Assert.Equal(links.Count, named.Count());
        Assert.All(named, found =>
        {
            Assert.Equal('<', body.TextContent[found.First().Index - 1]);
            Assert.All(found.Skip(1), later => Assert.NotEqual('<', body.TextContent[later.Index - 1]));
        });
    }

    [Fact]
    public async Task No_figure_is_typed()
    {
        var folder = Path.Combine(Root(), "src/AliHelp.Web/Pages/Guides/Bodies");
        var bodies = Directory.GetFiles(folder, "*.*.cshtml");
        Assert.Equal(GuideBook.All.Count * Enum.GetValues<Language>().Length, bodies.Length);
        foreach (var body in bodies)
        {
            var said = Razor().Replace(await File.ReadAllTextAsync(body, TestContext.Current.CancellationToken), " ");
            Assert.DoesNotMatch(@"\d", NamesWithDigits().Replace(said, " "));
        }
    }

    [Fact]
    public async Task An_unknown_guide_is_not_found()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().GetAsync("/guide/nothing")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().GetAsync("/guide/agent.ko")).StatusCode);
    }

    private async Task<IHtmlDocument> OpenAsync(GuideId id, Language language) =>
        await app.Visit(acceptLanguage: Texts.For(language).Tag).OpenAsync($"/guide/{GuideBook.Of(id).Slug}");

    private static IEnumerable<string?> Addresses(IElement part) => part.QuerySelectorAll("a").Select(link => link.GetAttribute("href"));

    /// <summary>What is read as prose: no labels, no lines to send and no meanings of letters.</summary>
    private static List<string> Sentences(IElement body)
    {
        foreach (var line in body.QuerySelectorAll("br").ToList())
            line.ReplaceWith(body.Owner!.CreateTextNode(". "));
        foreach (var other in body.QuerySelectorAll(".say, svg, .spoken, .path").ToList())
            other.Remove();
        return
        [
            .. body.QuerySelectorAll("p, li, h2, h3")
                .Where(block => block.QuerySelector("p, li, h3") is null)
                .SelectMany(block => SentenceEnd().Split(Space().Replace(block.TextContent, " ").Trim()))
                .Where(sentence => sentence.Length > 0),
        ];
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AliHelp.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder.FullName;
    }

    [GeneratedRegex(@"(?<=[.?!])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    // Expressions and tags: a figure comes from the first, and the second hold ids of facts and names of headings.
    [GeneratedRegex(@"@\([^)]*\)|@[\w.]+\([^)]*\)|<[^>]*>")]
    private static partial Regex Razor();

    // Telephone and website that are called so, and the days of two statements that contradict each other.
    [GeneratedRegex("1372|소비자24|Consumer24|2026년 6월|2024년 3월 14일|June 2026|14 March 2024")]
    private static partial Regex NamesWithDigits();
}
