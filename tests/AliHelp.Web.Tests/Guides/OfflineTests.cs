using System.Buffers.Binary;
using System.Text.Json;
using AliHelp.Domain.Rules;
using AngleSharp.Dom;

namespace AliHelp.Web.Tests.Guides;

/// <summary>What makes the site installable and its guides readable without a network. That it works is for a browser to test.</summary>
public sealed class OfflineTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task The_manifest_names_the_site_and_icons_that_are_there_in_the_size_it_says()
    {
        var visitor = app.Visit();
        var link = (await visitor.OpenAsync("/")).QuerySelector("link[rel=manifest]")!.GetAttribute("href")!;
        var response = await visitor.GetAsync(link);

        Assert.Equal("application/manifest+json", response.Content.Headers.ContentType!.MediaType);
        using var manifest = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("알리헬프", manifest.RootElement.GetProperty("short_name").GetString());
        Assert.Equal("ko", manifest.RootElement.GetProperty("lang").GetString());
        Assert.Equal("/", manifest.RootElement.GetProperty("start_url").GetString());
        var sizes = new List<string>();
        foreach (var icon in manifest.RootElement.GetProperty("icons").EnumerateArray())
        {
            var file = await visitor.GetAsync(icon.GetProperty("src").GetString()!);
            Assert.Equal(icon.GetProperty("type").GetString(), file.Content.Headers.ContentType!.MediaType);
            if (icon.GetProperty("type").GetString() != "image/png")
                continue;
            var header = (await file.Content.ReadAsByteArrayAsync()).AsMemory(16, 8);
            var size = $"{BinaryPrimitives.ReadInt32BigEndian(header.Span)}x{BinaryPrimitives.ReadInt32BigEndian(header.Span[4..])}";
            Assert.Equal(icon.GetProperty("sizes").GetString(), size);
            sizes.Add(size);
        }

        Assert.Equal(["192x192", "512x512"], sizes.Distinct());
    }

    [Fact]
    public async Task The_worker_may_run_and_knows_nothing_personal()
    {
        var response = await app.Visit().GetAsync("/sw.js");
        var script = await response.Content.ReadAsStringAsync();

        Assert.Equal("text/javascript", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("worker-src 'self'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.DoesNotContain("/cases", script, StringComparison.Ordinal);
        Assert.DoesNotContain("/phrases", script, StringComparison.Ordinal);
        Assert.DoesNotContain("/api", script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/guide", "ko", true)]
    [InlineData("/guide/agent", "en", true)]
    [InlineData("/guide/rules", "ko", true)]
    [InlineData("/guide/offline", "ko", true)]
    [InlineData("/guide/search?q=a", "ko", false)]
    [InlineData("/", "ko", false)]
    [InlineData("/cases", "ko", false)]
    [InlineData("/phrases?q=a", "ko", false)]
    public async Task Only_a_guide_brings_the_worker_along(string address, string language, bool isKept)
    {
        var page = await app.Visit(acceptLanguage: language).OpenAsync(address);

        Assert.Equal(isKept ? $"{language}-{PolicyBook.AliExpressKorea.Edition:yyyyMMdd}" : "", page.Body!.GetAttribute("data-offline"));
    }

    [Theory]
    [InlineData("/guide")]
    [InlineData("/guide/agent")]
    [InlineData("/guide/offline")]
    public async Task A_guide_has_nothing_of_the_visitor_in_it(string address)
    {
        var stranger = await app.Visit().Client.GetStringAsync(address);
        var known = app.Visit();
        await known.SendAsync(await known.OpenAsync("/cases/new/filing/problem"), "main form", ("Problem", "Broken"));

        Assert.Equal(stranger, await known.Client.GetStringAsync(address));
    }

    [Fact]
    public async Task All_scripts_together_stay_small()
    {
        var client = app.Visit("https://localhost").Client;
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");

        Assert.InRange((await client.GetByteArrayAsync("/site.js")).Length + (await client.GetByteArrayAsync("/sw.js")).Length, 1, 4096);
    }
}
