using System.Net;
using Microsoft.AspNetCore.Http;

namespace AliHelp.Web.Tests.Hosting;

public sealed class LanguageTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData(null, "ko")]
    [InlineData("fr", "ko")]
    [InlineData("*", "ko")]
    [InlineData("ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7", "ko")]
    [InlineData("en-US,en;q=0.9,ko;q=0.8", "en")]
    [InlineData("en", "en")]
    [InlineData("EN-GB", "en")]
    [InlineData("eng", "ko")]
    [InlineData("de, en;q=0.5", "en")]
    [InlineData("en;q=0, ko;q=0", "ko")]
    [InlineData("en, ko", "ko")]
    public async Task A_page_speaks_the_language_that_the_browser_prefers_and_else_Korean(string? accepted, string language) =>
        Assert.Equal(language, (await app.Visit(acceptLanguage: accepted).OpenAsync("/")).DocumentElement.GetAttribute("lang"));

    [Fact]
    public async Task A_choice_counts_more_than_the_browser()
    {
        var visitor = app.Visit(acceptLanguage: "ko");

        Assert.Equal("en", (await visitor.OpenAsync("/?lang=en")).DocumentElement.GetAttribute("lang"));
        Assert.Equal("en", (await visitor.OpenAsync("/cases")).DocumentElement.GetAttribute("lang"));
        Assert.Equal("ko", (await visitor.OpenAsync("/cases?lang=ko")).DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("/", "?lang=en", "/")]
    [InlineData("/cases", "?lang=ko", "/cases")]
    [InlineData("/deadline", "?paidOn=2026-11-03&lang=en&deliveredOn=2026-11-12", "/deadline?paidOn=2026-11-03&deliveredOn=2026-11-12")]
    [InlineData("/cases", "?after=%ED%95%9C&LANG=ko", "/cases?after=%ED%95%9C")]
    [InlineData("//evil.example/", "?lang=en", "/evil.example/")]
    [InlineData("///evil.example", "?lang=en", "/evil.example")]
    [InlineData("/\\evil.example", "?lang=en", "/%5Cevil.example")]
    [InlineData("/한글", "?lang=en", "/%ED%95%9C%EA%B8%80")]
    [InlineData("/\r\nX: 1", "?lang=en", "/%0D%0AX:%201")]
    public async Task A_choice_leads_back_to_the_same_page_on_this_site(string path, string query, string back)
    {
        var context = await app.Server.SendAsync(context =>
        {
            context.Request.Method = "GET";
            context.Request.Path = path;
            context.Request.QueryString = new(query);
        });

        Assert.Equal(StatusCodes.Status302Found, context.Response.StatusCode);
        Assert.Equal(back, context.Response.Headers.Location);
    }

    [Fact]
    public async Task A_form_is_never_lost_to_a_choice() =>
        Assert.NotEqual(HttpStatusCode.Redirect, (await app.Visit().Client.PostAsync("/cases/delete-all?lang=en", null)).StatusCode);

    [Theory]
    [InlineData("/?lang=fr")]
    [InlineData("/?lang=")]
    [InlineData("/?lang=EN")]
    public async Task An_unknown_language_is_no_choice(string address)
    {
        var response = await app.Visit().GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Caches_are_told_what_the_language_depends_on() =>
        Assert.Superset(
            new HashSet<string> { "Accept-Language", "Cookie" },
            (await app.Visit().GetAsync("/")).Headers.Vary.ToHashSet());
}
