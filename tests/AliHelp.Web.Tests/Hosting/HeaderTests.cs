using System.Net;

namespace AliHelp.Web.Tests.Hosting;

public sealed class HeaderTests(HostingApp app) : IClassFixture<HostingApp>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/cases")]
    [InlineData("/nothing-here")]
    [InlineData("/cases/test/fails")]
    [InlineData("/site.css")]
    [InlineData("/health/live")]
    [InlineData("/api/test/fails")]
    public async Task Every_answer_tells_the_browser_to_be_strict(string address)
    {
        var headers = (await app.Visit().GetAsync(address)).Headers;

        var policy = Assert.Single(headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("form-action 'self'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Contains("camera=()", Assert.Single(headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cases")]
    [InlineData("/cases/7q2mk4xd")]
    [InlineData("/cases/7q2mk4xd/delete")]
    [InlineData("/cases/test/fails")]
    [InlineData("/Cases/test/unreadable")]
    public async Task A_personal_page_is_kept_by_nobody(string address) =>
        Assert.Equal("no-store", (await app.Visit().GetAsync(address)).Headers.CacheControl!.ToString());

    [Theory]
    [InlineData("/nothing-here", HttpStatusCode.NotFound)]
    [InlineData("/", HttpStatusCode.OK)]
    public async Task Https_is_asked_for_only_once_it_is_there(string address, HttpStatusCode status)
    {
        var response = await app.Visit("http://alihelp.example").GetAsync(address);

        Assert.Equal(status, response.StatusCode);
        Assert.False(response.Headers.Contains("Strict-Transport-Security"));
        Assert.False(response.Headers.Contains("Cross-Origin-Opener-Policy"));
        Assert.True((await app.Visit("https://alihelp.example").GetAsync(address)).Headers.Contains("Cross-Origin-Opener-Policy"));
    }

    [Theory]
    [InlineData("/", "br")]
    [InlineData("/", "gzip")]
    public async Task A_page_travels_compressed(string address, string encoding)
    {
        var client = app.Visit("https://localhost").Client;
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd(encoding);

        Assert.Equal(encoding, Assert.Single((await client.GetAsync(address)).Content.Headers.ContentEncoding));
    }

    [Fact]
    public async Task Hangul_travels_as_it_is()
    {
        var html = await app.Visit().Client.GetStringAsync("/cases");

        Assert.Contains("내 사례", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x", html.Replace("&#x2B;", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
