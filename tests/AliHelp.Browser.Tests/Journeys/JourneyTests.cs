using AliHelp.Browser.Tests.Running;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Words;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AliHelp.Browser.Tests.Journeys;

/// <summary>From the start page to the plan, and back on another day.</summary>
public sealed class JourneyTests(TestBed bed) : BrowserTest(bed)
{
    [Theory]
    [InlineData("ko", "11월 27일(금)", "4일 남았어요")]
    [InlineData("en", "Friday 27 November", "4 days left")]
    public async Task From_broken_earphones_to_a_plan_that_is_still_there_another_day(string language, string actBy, string daysLeft)
    {
        var t = TextsOf(language);
        var visit = await VisitAsync(language);
        var page = visit.Page;

        await visit.OpenAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = t.Site.Start.Begin }).ClickAsync();
        foreach (var (step, fields) in Story.Questions)
        {
            Assert.EndsWith($"/filing/{step.Name}", visit.Path, StringComparison.Ordinal);
            await page.AnswerAsync(fields);
        }

        await Expect(page.Locator("h1")).ToHaveTextAsync(t.Filing.CheckTitle);
        await Expect(page.Locator(".answers")).ToContainTextAsync(t.Choices.Name(PaymentMethod.CreditCard));
        await page.GetByRole(AriaRole.Button, new() { Name = t.Filing.SeeResult }).ClickAsync();

        var plan = visit.Path;
        await Expect(page.Locator(".verdict .big")).ToHaveTextAsync(daysLeft);
        await Expect(page.Locator(".verdict")).ToContainTextAsync(actBy);
        await Expect(page.Locator("table.month td.expected")).ToHaveCountAsync(9);

        await CopyAsync(page, t);
        await DownloadAsync(page, t);

        var kept = await visit.Context.StorageStateAsync();
        await visit.Context.CloseAsync();

        var later = await VisitAsync(language, storageState: kept);
        await later.OpenAsync("/");
        await later.Page.GetByRole(AriaRole.Link, new() { Name = t.Site.Start.Continue }).ClickAsync();
        Assert.Equal("/cases", later.Path);
        var entry = later.Page.GetByRole(AriaRole.Link, new() { Name = Story.Product });
        await Expect(entry.First).ToContainTextAsync(daysLeft);
        await entry.First.ClickAsync();
        Assert.Equal(plan, later.Path);
        await Expect(later.Page.Locator(".verdict")).ToContainTextAsync(actBy);
    }

    [Fact]
    public async Task The_language_switch_keeps_the_page()
    {
        var visit = await VisitAsync("ko");
        await visit.OpenAsync("/deadline?paidOn=2026-11-03&deliveredOn=2026-11-12");
        await Expect(visit.Page.Locator(".verdict .big")).ToHaveTextAsync("4일 남았어요");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = Texts.English.Site.LanguageName }).ClickAsync();

        await Expect(visit.Page.Locator(".verdict .big")).ToHaveTextAsync("4 days left");
        await visit.OpenAsync("/");
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync(Texts.English.Site.Start.Heading);
    }

    /// <summary>The English lines, and nothing else, are in the clipboard.</summary>
    private static async Task CopyAsync(IPage page, Texts t)
    {
        var button = page.Locator(".todo").GetByRole(AriaRole.Button, new() { Name = t.Site.Copy, Exact = true });
        await button.ClickAsync();
        await Expect(page.Locator(".todo [role=status]")).ToHaveTextAsync(t.Site.Copied);
        var lines = await page.Locator(".todo .say [data-line]").AllInnerTextsAsync();
        var copied = await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.Equal(string.Join('\n', lines), copied);
        Assert.DoesNotMatch(@"\p{IsHangulSyllables}", copied);
        Assert.Contains("12 November", copied, StringComparison.Ordinal);
    }

    private static async Task DownloadAsync(IPage page, Texts t)
    {
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Link, new() { Name = t.Plan.Headings.Pdf, Exact = true }).ClickAsync());
        Assert.EndsWith("-summary.pdf", download.SuggestedFilename, StringComparison.Ordinal);
        await using var file = await download.CreateReadStreamAsync();
        var start = new byte[5];
        await file.ReadExactlyAsync(start);
        Assert.Equal("%PDF-"u8, start);
    }
}
