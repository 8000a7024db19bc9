using System.Net;
using AliHelp.Web.Hosting;

namespace AliHelp.Web.Tests.Hosting;

public sealed class CookieTests(HostingApp app) : IClassFixture<HostingApp>
{
    [Theory]
    [InlineData("/cases/test/begin", "alihelp")]
    [InlineData("/cases/delete-all", "alihelp-form")]
    [InlineData("/?lang=en", "alihelp-lang")]
    public async Task Over_http_a_cookie_is_kept_from_scripts_and_other_sites(string address, string name)
    {
        var cookie = await CookieAsync("http://192.168.0.7", address);

        Assert.StartsWith(name + "=", cookie, StringComparison.Ordinal);
        Assert.Contains("path=/", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Matches("samesite=(lax|strict)", cookie);
        Assert.DoesNotContain("secure", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("domain", cookie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cases/test/begin", "alihelp")]
    [InlineData("/cases/delete-all", "alihelp-form")]
    [InlineData("/?lang=en", "alihelp-lang")]
    public async Task Over_https_it_is_bound_to_the_host_and_to_https_as_well(string address, string name)
    {
        var cookie = await CookieAsync("https://alihelp.example", address);

        Assert.StartsWith("__Host-" + name + "=", cookie, StringComparison.Ordinal);
        Assert.Contains("path=/", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Matches("samesite=(lax|strict)", cookie);
        Assert.Contains("secure", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("domain", cookie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost")]
    [InlineData("https://localhost")]
    public async Task The_owner_is_the_same_person_on_the_next_visit(string address)
    {
        var visitor = app.Visit(address);
        Assert.Equal("nobody", await visitor.Client.GetStringAsync("/cases/test/who"));

        var me = await visitor.Client.GetStringAsync("/cases/test/begin");

        Assert.Equal(me, await visitor.Client.GetStringAsync("/cases/test/who"));
        Assert.Equal(me, await visitor.Client.GetStringAsync("/cases/test/begin"));
        Assert.NotEqual(me, await app.Visit(address).Client.GetStringAsync("/cases/test/begin"));
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public async Task The_cookie_is_renewed_when_it_is_older_than_a_week(int days, bool renewed)
    {
        var visitor = app.Visit();
        await visitor.GetAsync("/cases/test/begin");
        app.Time.Advance(TimeSpan.FromDays(days));

        Assert.Equal(renewed, (await visitor.GetAsync("/cases/test/who")).Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_cookie_lasts_for_a_year() =>
        Assert.Contains("max-age=31536000", await CookieAsync("http://localhost", "/cases/test/begin"), StringComparison.Ordinal);

    [Theory]
    [InlineData("http://localhost", "alihelp=CfDJ8forged")]
    [InlineData("http://localhost", "alihelp=11111111-1111-1111-1111-111111111111")]
    public async Task A_forged_owner_is_nobody(string address, string cookie)
    {
        var client = app.Visit(address).Client;
        client.DefaultRequestHeaders.Add("Cookie", cookie);

        Assert.Equal("nobody", await client.GetStringAsync("/cases/test/who"));
    }

    [Fact]
    public async Task A_cookie_planted_over_plain_http_does_not_count_over_https()
    {
        var planted = (await CookieAsync("http://localhost", "/cases/test/begin")).Split(';')[0];
        var client = app.Visit("https://localhost").Client;
        client.DefaultRequestHeaders.Add("Cookie", planted);

        Assert.Equal("nobody", await client.GetStringAsync("/cases/test/who"));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/site.css")]
    [InlineData("/api/v1/nothing")]
    public async Task What_is_not_a_page_sets_no_cookie(string address) =>
        Assert.False((await app.Visit().GetAsync(address)).Headers.Contains("Set-Cookie"));

    private async Task<string> CookieAsync(string host, string address)
    {
        var visitor = app.Visit(host);
        // The page that asks before everything is deleted needs something to delete.
        if (address == "/cases/delete-all")
        {
            var me = Guid.Parse(await visitor.Client.GetStringAsync("/cases/test/begin"));
            await app.WithStoreAsync(store => store.CreateAsync(new(me), AliHelp.Domain.Filing.FilingAnswers.None, default));
        }

        var response = await visitor.GetAsync(address);
        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect);
        return Assert.Single(response.Headers.GetValues("Set-Cookie"));
    }
}
