using System.IO.Compression;
using System.Net;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Messages;
using AliHelp.Writing.Words;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AliHelp.Web.Tests.Pages;

public sealed class PhrasePageTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const int MostBytes = 30_000;

    [Theory]
    [InlineData("/phrases")]
    [InlineData("/phrases?q=")]
    [InlineData("/phrases?q=%20%20")]
    public async Task Without_a_query_every_group_is_there_and_folded(string address)
    {
        var page = await OpenAsync(address);

        var groups = page.QuerySelectorAll("main details");
        Assert.Equal(Enum.GetValues<ProblemCode>().Length + 1, groups.Length);
        Assert.All(groups, group => Assert.False(group.HasAttribute("open")));
        Assert.Equal(PhraseBook.All.Select(phrase => phrase.English), Lines(page));
        Assert.Null(page.QuerySelector("#found, [role=status]"));
    }

    [Theory]
    [InlineData("화면", "The screen is cracked.")]
    [InlineData("전원이 안켜져", "It does not turn on.")]
    [InlineData("SCREEN cracked", "The screen is cracked.")]
    public async Task Parts_of_Korean_or_English_find_sentences(string query, string english)
    {
        var page = await OpenAsync($"/phrases?q={Uri.EscapeDataString(query)}");

        Assert.Contains(english, Lines(page));
        Assert.True(Lines(page).Count() < PhraseBook.All.Count());
        Assert.Equal(query, page.QuerySelector<IHtmlInputElement>("#q")!.Value);
        Assert.Empty(page.QuerySelectorAll("main details"));
    }

    [Fact]
    public async Task Every_sentence_has_its_Korean_beside_it_and_a_place_for_a_copy_button()
    {
        var page = await OpenAsync("/phrases?q=%ED%99%98%EB%B6%88");

        Assert.NotEmpty(Lines(page));
        Assert.All(page.QuerySelectorAll("ul[data-copy-each] > li"), item =>
        {
            Assert.Equal("en", item.QuerySelector("[data-line]")!.GetAttribute("lang"));
            Assert.Equal("ko", item.QuerySelector(".meaning")!.GetAttribute("lang"));
        });
    }

    [Theory]
    [InlineData("우주선")]
    [InlineData("???")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Nonsense_is_told_so_and_the_whole_book_is_the_way_on(string query)
    {
        var page = await OpenAsync($"/phrases?q={Uri.EscapeDataString(query)}");

        Assert.Contains(query, page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(query, page.QuerySelector<IHtmlInputElement>("#q")!.Value);
        Assert.NotEmpty(page.QuerySelectorAll("main details"));
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Theory]
    [InlineData("%00")]
    [InlineData("%F0%9F%92%A9")]
    [InlineData("%ED%A0%80")]
    [InlineData("%FF%FE")]
    [InlineData("%E2%80%AE%E2%81%A6")]
    [InlineData("a&q=b")]
    public async Task Odd_queries_get_a_page(string query) =>
        Assert.Equal(HttpStatusCode.OK, (await app.Visit().GetAsync($"/phrases?q={query}")).StatusCode);

    [Fact]
    public async Task A_very_long_query_gets_a_page()
    {
        var syllables = string.Concat(Enumerable.Repeat("%ED%99%94", 700));
        Assert.Equal(HttpStatusCode.OK, (await app.Visit().GetAsync($"/phrases?q={syllables}")).StatusCode);
    }

    [Fact]
    public async Task The_page_is_light_needs_no_case_and_is_linked_from_every_page()
    {
        var response = await app.Visit().GetAsync("/phrases");

        Assert.InRange(await CompressedAsync(response), 1, MostBytes);
        var cookies = response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [];
        Assert.DoesNotContain(cookies, cookie => cookie.Contains("owner", StringComparison.OrdinalIgnoreCase));
        Assert.NotNull((await OpenAsync("/")).QuerySelector("footer a[href='/phrases']"));
    }

    [Fact]
    public async Task In_English_the_page_speaks_English_and_keeps_the_query_over_the_switch()
    {
        var page = await OpenAsync("/phrases?q=screen&lang=en");
        Assert.Equal(Texts.English.Site.Phrases.Title, page.QuerySelector("h1")!.TextContent);
        Assert.Equal("screen", page.QuerySelector<IHtmlInputElement>("#q")!.Value);
    }

    private static async Task<long> CompressedAsync(HttpResponseMessage response)
    {
        using var packed = new MemoryStream();
        await using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            await zip.WriteAsync(await response.Content.ReadAsByteArrayAsync());
        return packed.Length;
    }

    private static IEnumerable<string> Lines(IHtmlDocument page) => page.QuerySelectorAll("main [data-line]").Select(line => line.TextContent);

    private async Task<IHtmlDocument> OpenAsync(string address) => await app.Visit().OpenAsync(address);
}
