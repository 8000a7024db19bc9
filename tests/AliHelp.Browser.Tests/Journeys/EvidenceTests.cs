using AliHelp.Browser.Tests.Running;
using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;
using AliHelp.Web.Pages.Locker;
using AliHelp.Web.Tests.Filing;
using AliHelp.Web.Tests.Locker;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AliHelp.Browser.Tests.Journeys;

/// <summary>Evidence goes in with and without a script; the script only makes it more pleasant.</summary>
public sealed class EvidenceTests(TestBed bed) : BrowserTest(bed)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Files_are_chosen_sent_shown_and_deleted(bool hasScript)
    {
        var visit = await VisitAsync(hasScript: hasScript);
        var page = visit.Page;
        var id = await visit.BeginAsync(Samples.Broken);
        await visit.OpenAsync(FilingLinks.Case(id));
        await page.GetByRole(AriaRole.Link, new() { Name = TextsOf("ko").Locker.Open }).First.ClickAsync();

        await Field(page, EvidenceItem.DamagePhoto).SetInputFilesAsync([Photo("a.jpg", 1), Photo("b.jpg", 2)]);
        await Field(page, null).SetInputFilesAsync(new FilePayload { Name = "c.svg", MimeType = "image/svg+xml", Buffer = FileSamples.Svg });
        if (hasScript)
            await Expect(page.Locator(".chosen li")).ToHaveTextAsync(["a.jpg", "b.jpg", "c.svg"]);
        await page.Locator(".sticky button").ClickAsync();

        await Expect(page.Locator(".notice.good")).ToContainTextAsync(TextsOf("ko").Locker.Kept(2));
        await Expect(page.Locator(".errors li")).ToContainTextAsync("c.svg");
        await Expect(page.Locator(".files .name")).ToHaveTextAsync(["a.jpg", "b.jpg"]);
        var picture = page.Locator(".files img").First;
        await picture.ScrollIntoViewIfNeededAsync();
        await Expect(picture).ToHaveJSPropertyAsync("naturalHeight", 192);

        await page.Locator(".files .link").First.ClickAsync();
        await page.Locator("main .button.stop").ClickAsync();
        await Expect(page.Locator(".files .name")).ToHaveTextAsync(["b.jpg"]);
    }

    [Fact]
    public async Task Files_can_be_dropped_on_an_item()
    {
        var visit = await VisitAsync();
        var page = visit.Page;
        await visit.OpenAsync(EvidenceLinks.All(await visit.BeginAsync(Samples.Broken)));
        var data = await page.EvaluateHandleAsync(
            """
            () => {
              const data = new DataTransfer();
              data.items.add(new File(["2026-11-20 hello"], "dropped.txt", { type: "text/plain" }));
              return data;
            }
            """);

        var item = page.Locator("li").Filter(new() { Has = Field(page, EvidenceItem.Receipt) });
        await item.DispatchEventAsync("dragover", new { dataTransfer = data });
        await Expect(item).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("\\bover\\b"));
        await item.DispatchEventAsync("drop", new { dataTransfer = data });
        await page.Locator(".sticky button").ClickAsync();

        await Expect(item.Locator(".files .name")).ToHaveTextAsync("dropped.txt");
    }

    /// <summary>Also the one request of the tests that is larger than any form: a server lets it pass.</summary>
    [Fact]
    public async Task A_big_photo_is_made_smaller_before_it_is_sent()
    {
        var visit = await VisitAsync();
        var page = visit.Page;
        var id = await visit.BeginAsync(Samples.Broken);
        await visit.OpenAsync(EvidenceLinks.All(id));
        var big = FileSamples.BigPhoto();
        Assert.True(big.Length > 8_000_000);

        await Field(page, EvidenceItem.DamagePhoto).SetInputFilesAsync(new FilePayload { Name = "big.jpg", MimeType = "image/jpeg", Buffer = big });
        await page.Locator(".sticky button").ClickAsync();

        await Expect(page.Locator(".files .name")).ToHaveTextAsync("big.jpg");
        Assert.InRange(Assert.Single((await Site.KeptAsync(id)).Files).Original.Bytes, 100_000, big.Length - 1_000_000);
    }

    [Fact]
    public async Task What_cannot_be_sent_is_told_and_can_be_sent_again()
    {
        var visit = await VisitAsync();
        var page = visit.Page;
        await visit.OpenAsync(EvidenceLinks.All(await visit.BeginAsync(Samples.Broken)));
        await Field(page, EvidenceItem.DamagePhoto).SetInputFilesAsync([Photo("a.jpg", 1)]);
        await page.RouteAsync("**/evidence", route => route.AbortAsync());
        await page.Locator(".sticky button").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(TextsOf("ko").Locker.SendingFailed);

        await page.UnrouteAllAsync();
        await page.Locator(".sticky button").ClickAsync();
        await Expect(page.Locator(".files .name")).ToHaveTextAsync("a.jpg");
    }

    internal static ILocator Field(IPage page, EvidenceItem? item) => page.Locator($"[name='{EvidenceModel.FieldOf(item)}']");

    internal static FilePayload Photo(string name, int seed) => new() { Name = name, MimeType = "image/jpeg", Buffer = FileSamples.Photo(seed) };
}
