using AliHelp.Browser.Tests.Running;
using AliHelp.Writing.Guides;
using AliHelp.Writing.Words;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AliHelp.Browser.Tests.Pages;

/// <summary>Without a network: the guides are there, in the language they were read in, and nothing else is.</summary>
public sealed class OfflineTests(TestBed bed) : BrowserTest(bed)
{
    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Who_has_read_one_guide_can_read_all_of_them_without_a_network(string language)
    {
        var visit = await ReadOneGuideAsync(language);
        await visit.Context.SetOfflineAsync(true);

        foreach (var guide in GuideBook.All)
        {
            await visit.OpenAsync($"/guide/{guide.Slug}");
            await Expect(visit.Page.Locator("h1")).ToHaveTextAsync(TextsOf(language).Guide.Title(guide.Id));
        }

        await visit.OpenAsync("/guide/rules");
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync(TextsOf(language).Guide.RulesTitle);
        // The stylesheet is kept too.
        Assert.Equal("none", await visit.Page.Locator(".list").EvaluateAsync<string>("list => getComputedStyle(list).listStyleType"));
        visit.TakeFaults();
    }

    [Fact]
    public async Task The_start_page_says_that_there_is_no_network()
    {
        var visit = await ReadOneGuideAsync("ko");
        await visit.Context.SetOfflineAsync(true);

        await visit.OpenAsync("/");

        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync(Texts.Korean.Guide.OfflineTitle);
        visit.TakeFaults();
    }

    [Fact]
    public async Task Nothing_personal_is_kept()
    {
        var visit = await ReadOneGuideAsync("ko");
        foreach (var address in new[] { "/cases", "/phrases?q=화면", "/guide/search?q=환불", "/cases/new/filing/problem" })
            await visit.OpenAsync(address);

        var kept = await visit.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const boxes = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
              return (await Promise.all(boxes.map((box) => box.keys()))).flat().map((entry) => entry.url);
            }
            """);

        Assert.NotEmpty(kept);
        Assert.All(kept, url => Assert.Matches(@"^/(guide(/[\w-]+)?|(site|icon)[\w.-]*)$", new Uri(url).PathAndQuery));
        await visit.Context.SetOfflineAsync(true);
        await Assert.ThrowsAsync<PlaywrightException>(() => visit.OpenAsync("/cases"));
        visit.TakeFaults();
    }

    [Fact]
    public async Task Another_language_replaces_what_was_kept()
    {
        var visit = await ReadOneGuideAsync("ko");
        await visit.OpenAsync("/guide/agent?lang=en");
        await KeptAsync(visit, "en");
        await visit.Context.SetOfflineAsync(true);

        await visit.OpenAsync("/guide/return");

        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync(Texts.English.Guide.Title(GuideId.SendReturn));
        Assert.Single(await visit.Page.EvaluateAsync<string[]>("async () => await caches.keys()"));
        visit.TakeFaults();
    }

    private async Task<Visit> ReadOneGuideAsync(string language)
    {
        var visit = await VisitAsync(language);
        await visit.OpenAsync("/guide/agent");
        await KeptAsync(visit, language);
        return visit;
    }

    /// <summary>Waits until the worker of that language has brought everything along and rules the page.</summary>
    private static async Task KeptAsync(Visit visit, string language)
    {
        // Not WaitForFunction, which the pages' policy forbids: it evaluates a string.
        var tries = 300;
        while (!await visit.Page.EvaluateAsync<bool>(
            """
            (language) => navigator.serviceWorker.controller?.state === "activated"
              && navigator.serviceWorker.controller.scriptURL.includes(`sw.js?${language}-`)
            """, language))
        {
            Assert.True(tries-- > 0, "The worker did not come.");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
