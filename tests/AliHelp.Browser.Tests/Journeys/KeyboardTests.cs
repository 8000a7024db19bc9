using AliHelp.Browser.Tests.Running;
using AliHelp.Domain.Cases;
using AliHelp.Web.Tests.Filing;
using static Microsoft.Playwright.Assertions;

namespace AliHelp.Browser.Tests.Journeys;

/// <summary>Everything with Tab, Space, Enter and the arrows; at each stop the focus can be seen.</summary>
public sealed class KeyboardTests(TestBed bed) : BrowserTest(bed)
{
    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_whole_journey_needs_no_pointer(string language)
    {
        var t = TextsOf(language);
        var visit = await VisitAsync(language);
        var page = visit.Page;
        await visit.OpenAsync("/");
        await page.TabToAsync("main a.button");
        await page.EnterAsync("**/filing/problem");

        foreach (var (step, fields) in Story.Questions)
        {
            await page.WaitForURLAsync($"**/filing/{step.Name}");
            await page.AnswerByKeyboardAsync(fields);
        }

        await page.WaitForURLAsync("**/filing/check");
        await page.TabToAsync("main form .button");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".verdict .big")).ToHaveTextAsync(t.Dates.DaysLeft(4));

        await page.TabToAsync(".todo button[type=button]");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".todo [role=status]")).ToHaveTextAsync(t.Site.Copied);
        await page.TabToAsync(".todo a.button");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/events/dispute-opened");
        await page.TabToAsync("main form button");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("header [role=status]")).ToHaveTextAsync(t.Events.Form.Recorded(EventKind.DisputeOpened));
    }

    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        var visit = await VisitAsync();
        var page = visit.Page;
        await visit.OpenAsync("/deadline");

        await page.TabToAsync(".skip");
        await Expect(page.Locator(".skip")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#main")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("#paidOn")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_is_wrong_takes_the_focus_and_leads_to_its_field()
    {
        var visit = await VisitAsync();
        var page = visit.Page;
        var id = await visit.BeginAsync(Samples.Broken);
        await visit.OpenAsync($"/cases/{id}/filing/message");
        await page.AnswerAsync([("OrderNumber", "1"), ("Amount", "free")]);
        await Expect(page.Locator(".errors")).ToBeFocusedAsync();
        await Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^오류: "));

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("#Amount")).ToBeFocusedAsync();
        await Expect(page.Locator("#Amount")).ToBeInViewportAsync();
    }
}
