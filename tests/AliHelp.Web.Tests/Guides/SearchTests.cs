using System.Net;
using System.Text;
using AliHelp.Writing.Words;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AliHelp.Web.Tests.Guides;

public sealed class SearchTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData("환불이", "refund-state")]
    [InlineData("상담원연결", "agent")]
    [InlineData("상담원을 연결", "agent")]
    [InlineData("AVA", "agent")]
    [InlineData("ava", "agent")]
    [InlineData("송장", "return")]
    [InlineData("쿠폰", "exchange")]
    [InlineData("차지백", "card-dispute")]
    [InlineData("페이스북", "contact")]
    public async Task A_guide_is_found_by_part_of_what_it_says(string typed, string slug) =>
        Assert.Contains($"/guide/{slug}", Doors(await SearchAsync(typed)));

    [Theory]
    [InlineData("refund late", "refund-late")]
    [InlineData("chargeback", "card-dispute")]
    public async Task An_English_guide_is_found_in_English(string typed, string slug) =>
        Assert.Contains($"/guide/{slug}", Doors(await SearchAsync(typed, "en")));

    [Fact]
    public async Task A_guide_whose_title_says_it_stands_first() =>
        Assert.Equal("/guide/refund-late", Doors(await SearchAsync("환불이 늦")).First());

    [Fact]
    public async Task Letters_taken_apart_as_some_machines_send_them_are_found() =>
        Assert.Contains("/guide/agent", Doors(await SearchAsync("상담원".Normalize(NormalizationForm.FormD))));

    [Fact]
    public async Task Terms_and_phrases_are_found_too()
    {
        var page = await SearchAsync("송장번호");

        Assert.NotNull(page.QuerySelector("dt a[href='/guide/glossary#tracking-number']"));
        Assert.NotEmpty(page.QuerySelectorAll("[data-line]"));
        var more = page.QuerySelector("#phrases")!.ParentElement!.QuerySelector("a")!;
        Assert.StartsWith("/phrases?q=", more.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_has_all_the_words_what_has_some_is_shown_and_said_so()
    {
        var page = await SearchAsync("환불이 우주선");

        Assert.Contains("/guide/refund-late", Doors(page));
        Assert.Equal(Texts.Korean.Guide.FoundSome, page.QuerySelector("[role=status]")!.TextContent);
    }

    [Theory]
    [InlineData("우주선")]
    [InlineData("qqqqq")]
    public async Task Nothing_found_is_said_and_the_guides_are_offered(string typed)
    {
        var page = await SearchAsync(typed);

        Assert.Contains(Texts.Korean.Guide.FoundNothing(typed), page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("/guide/agent", Doors(page));
        Assert.Equal(typed, page.QuerySelector<IHtmlInputElement>("#q")!.Value);
    }

    [Theory]
    [InlineData("/guide/search")]
    [InlineData("/guide/search?q=")]
    [InlineData("/guide/search?q=%20%20")]
    [InlineData("/guide/search?q=%3F!.%2C")]
    public async Task Without_a_word_all_guides_are_offered_and_nothing_is_said_to_be_missing(string address)
    {
        var page = await app.Visit().OpenAsync(address);

        Assert.Null(page.QuerySelector("[role=status]"));
        Assert.Contains("/guide/agent", Doors(page));
    }

    [Theory]
    [InlineData("%00")]
    [InlineData("%F0%9F%92%A9")]
    [InlineData("%ED%A0%80")]
    [InlineData("%EF%BF%BF")]
    [InlineData("(((((")]
    [InlineData("%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("a&q=b&q=c")]
    [InlineData("%25%25%25")]
    public async Task Nonsense_is_answered_like_anything_else(string typed)
    {
        var response = await app.Visit().GetAsync($"/guide/search?q={typed}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Null((await Visitor.PageAsync(response)).QuerySelector("script:not([src])"));
    }

    [Fact]
    public async Task A_very_long_query_is_cut_off() =>
        Assert.Equal(HttpStatusCode.OK, (await app.Visit().GetAsync($"/guide/search?q={new string('환', 1500)}")).StatusCode);

    private async Task<IHtmlDocument> SearchAsync(string typed, string language = "ko") =>
        await app.Visit(acceptLanguage: language).OpenAsync($"/guide/search?q={Uri.EscapeDataString(typed)}");

    private static IEnumerable<string?> Doors(IHtmlDocument page) => page.QuerySelectorAll("a.door").Select(door => door.GetAttribute("href"));
}
