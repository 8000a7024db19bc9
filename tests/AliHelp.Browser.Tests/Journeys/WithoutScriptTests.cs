using AliHelp.Browser.Tests.Running;
using AliHelp.Domain.Cases;
using static Microsoft.Playwright.Assertions;

namespace AliHelp.Browser.Tests.Journeys;

public sealed class WithoutScriptTests(TestBed bed) : BrowserTest(bed)
{
    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_whole_journey_works_and_no_button_promises_to_copy(string language)
    {
        var t = TextsOf(language);
        var visit = await VisitAsync(language, hasScript: false);
        var page = visit.Page;
        await visit.OpenAsync("/");
        await page.Locator("main a.button").ClickAsync();

        foreach (var (step, fields) in Story.Questions)
        {
            Assert.EndsWith($"/filing/{step.Name}", visit.Path, StringComparison.Ordinal);
            await page.AnswerAsync(fields);
        }

        await page.Locator("main form .button").ClickAsync();
        await Expect(page.Locator(".verdict .big")).ToHaveTextAsync(t.Dates.DaysLeft(4));
        await Expect(page.Locator(".todo .say [data-line]").First).ToBeVisibleAsync();
        await Expect(page.GetByText(t.Site.Copy, new() { Exact = true })).ToHaveCountAsync(0);

        await page.Locator(".todo a.button").ClickAsync();
        await page.Locator("main form button").ClickAsync();
        await Expect(page.Locator("header [role=status]")).ToHaveTextAsync(t.Events.Form.Recorded(EventKind.DisputeOpened));
    }
}
