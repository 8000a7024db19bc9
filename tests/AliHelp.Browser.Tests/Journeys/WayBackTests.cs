using AliHelp.Browser.Tests.Running;
using AliHelp.Domain.Filing;
using AliHelp.Web.Tests.Filing;
using AliHelp.Writing.Words;
using static Microsoft.Playwright.Assertions;

namespace AliHelp.Browser.Tests.Journeys;

/// <summary>The browser's own Back button, "change", and a second tab.</summary>
public sealed class WayBackTests(TestBed bed) : BrowserTest(bed)
{
    private static readonly FilingTexts Words = Texts.Korean.Filing;

    [Fact]
    public async Task Back_after_answers_shows_each_question_with_its_answer()
    {
        var visit = await VisitAsync();
        var page = visit.Page;
        await visit.OpenAsync("/");
        await page.Locator("main a.button").ClickAsync();
        foreach (var (_, fields) in Story.Questions)
            await page.AnswerAsync(fields);
        await page.Locator("main form .button").ClickAsync();
        await Expect(page.Locator(".verdict")).ToBeVisibleAsync();

        await page.GoBackAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(Words.CheckTitle);
        foreach (var (step, fields) in Story.Questions.Reverse())
        {
            await page.GoBackAsync();
            Assert.EndsWith($"/filing/{step.Name}", visit.Path, StringComparison.Ordinal);
            await Expect(page.Locator("h1")).ToBeVisibleAsync();
            // The first question was asked before there was a case, and asks for a new one.
            if (step != FilingSteps.Problem)
                foreach (var (name, value) in fields)
                    await Expect(page.Locator($"[name='{name}'][value='{value}']:is(:checked, [type=text], [type=date])")).ToHaveCountAsync(1);
        }
    }

    [Fact]
    public async Task Back_after_a_fault_shows_the_site_and_never_the_browsers_error_page()
    {
        var visit = await VisitAsync();
        var page = visit.Page;
        var id = await visit.BeginAsync(Samples.Broken);
        await visit.OpenAsync($"/cases/{id}/filing/stage");
        await visit.OpenAsync($"/cases/{id}/filing/message");
        await page.AnswerAsync([("OrderNumber", "1")]);
        await Expect(page.Locator(".errors")).ToBeVisibleAsync();

        await page.ReloadAsync();
        await Expect(page.Locator("#OrderNumber")).ToHaveValueAsync("1");
        await page.AnswerAsync([("OrderNumber", "2")]);
        await Expect(page.Locator(".errors")).ToBeVisibleAsync();

        await page.AnswerAsync([("OrderNumber", "12345678")]);
        await Expect(page.Locator("h1")).ToHaveTextAsync(Words.CheckTitle);
        await page.GoBackAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(Words.Message.Title);
        await Expect(page.Locator(".errors")).ToHaveCountAsync(0);
        // Each fault may have left the same page in the history once more.
        for (var pressed = 0; pressed < 3 && visit.Path.EndsWith("/message", StringComparison.Ordinal); pressed++)
        {
            await Expect(page.Locator("#OrderNumber")).ToHaveValueAsync("12345678");
            await page.GoBackAsync();
        }

        await Expect(page.Locator("h1")).ToHaveTextAsync(Words.Stage.Title);
        await page.GoForwardAsync();
        await Expect(page.Locator("#OrderNumber")).ToHaveValueAsync("12345678");
    }

    [Fact]
    public async Task Change_comes_back_to_the_answers()
    {
        var visit = await VisitAsync();
        var page = visit.Page;
        var id = await visit.BeginAsync(Samples.Broken);
        await visit.OpenAsync($"/cases/{id}/filing/check");

        await page.Locator(".change a[href*='/payment']").ClickAsync();
        await page.AnswerAsync([("Method", nameof(PaymentMethod.Alipay))]);

        await Expect(page.Locator("h1")).ToHaveTextAsync(Words.CheckTitle);
        await Expect(page.Locator(".answers")).ToContainTextAsync(Texts.Korean.Choices.Name(PaymentMethod.Alipay));
    }

    [Fact]
    public async Task A_second_tab_is_told_and_overwrites_nothing()
    {
        var visit = await VisitAsync();
        var first = visit.Page;
        var id = await visit.BeginAsync(Samples.Broken);
        var second = await visit.Context.NewPageAsync();
        await first.GotoAsync($"/cases/{id}/filing/goal");
        await second.GotoAsync($"/cases/{id}/filing/goal");

        await first.AnswerAsync([("Goal", nameof(Goal.PartialRefund))]);
        await second.AnswerAsync([("Goal", nameof(Goal.FullRefund))]);

        await Expect(second.Locator("[role=alert]")).ToContainTextAsync(Words.ChangedElsewhere.Title);
        await Expect(second.Locator("[role=alert]")).ToBeFocusedAsync();
        await Expect(second.Locator("[name=Goal]:checked")).ToHaveValueAsync(nameof(Goal.PartialRefund));
    }
}
