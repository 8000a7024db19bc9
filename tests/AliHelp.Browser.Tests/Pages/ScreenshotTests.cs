using System.Runtime.CompilerServices;
using AliHelp.Browser.Tests.Running;
using AliHelp.Web.Tests.Filing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AliHelp.Browser.Tests.Pages;

/// <summary>
/// The main pages on a phone and on a desk, light and dark, in both languages. With <c>ALIHELP_SCREENSHOTS=1</c> a picture of each is kept
/// in artifacts/screenshots, to be looked at by a person.
/// </summary>
public sealed class ScreenshotTests(TestBed bed) : BrowserTest(bed)
{
    private static readonly bool AreKept = Environment.GetEnvironmentVariable("ALIHELP_SCREENSHOTS") == "1";

    public static MatrixTheoryData<string, int> LanguagesAndWidths => new(["ko", "en"], [390, 1200]);

    [Theory]
    [MemberData(nameof(LanguagesAndWidths))]
    public async Task Every_main_page_is_there_and_follows_the_colours_of_the_system(string language, int width)
    {
        var visit = await VisitAsync(language, screen: new() { Width = width, Height = 900 });
        var page = visit.Page;
        var id = await visit.BeginAsync(Samples.Broken);
        (string Name, string Address)[] pages =
        [
            ("start", "/"),
            ("question", $"/cases/{id}/filing/paid-on"),
            ("check", $"/cases/{id}/filing/check"),
            ("plan", $"/cases/{id}"),
            ("cases", "/cases"),
            ("deadline", "/deadline?paidOn=2026-11-03&deliveredOn=2026-11-12"),
            ("refund-date", "/refund-date?payment=creditCard&startedOn=2026-09-18"),
        ];

        foreach (var (name, address) in pages)
        {
            await visit.OpenAsync(address);
            await Expect(page.Locator("h1")).ToBeVisibleAsync();
            var light = await ShowAsync(page, ColorScheme.Light, $"{name}-{language}-{width}-light");
            var dark = await ShowAsync(page, ColorScheme.Dark, $"{name}-{language}-{width}-dark");
            Assert.True(light > 0.8 && dark < 0.2, $"{name}: the ground is as bright as {light} and {dark}.");
        }
    }

    /// <returns>How bright the ground is, from 0 to 1.</returns>
    private static async Task<double> ShowAsync(IPage page, ColorScheme colours, string name)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = colours });
        if (AreKept)
            await page.ScreenshotAsync(new() { Path = System.IO.Path.Combine(Folder(), $"{name}.png"), FullPage = true });
        return await page.EvaluateAsync<double>(
            "() => Math.max(...getComputedStyle(document.body).backgroundColor.match(/[0-9.]+/g).slice(0, 3)) / 255");
    }

    private static string Folder([CallerFilePath] string thisFile = "") =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(thisFile)!, "..", "..", "..", "artifacts", "screenshots");
}
