using AliHelp.Browser.Tests.Running;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;
using AliHelp.Web.Tests.Filing;
using AliHelp.Writing.Guides;
using AliHelp.Writing.Words;
using static Microsoft.Playwright.Assertions;

namespace AliHelp.Browser.Tests.Pages;

/// <summary>
/// Every page and every error: axe finds nothing (wide and on a phone, light and dark), nothing scrolls sideways at 320 pixels,
/// targets are large enough, and page, stylesheet and script together weigh little.
/// </summary>
public abstract class EveryPageTests(TestBed bed) : BrowserTest(bed)
{
    protected async Task LookAsync(Func<SiteUnderTest, Visit, Task> open, string language = "ko")
    {
        var visit = await VisitAsync(language);
        await open(Site, visit);
        Assert.Equal(language, await visit.Page.Locator("html").GetAttributeAsync("lang"));
        await Expect(visit.Page.Locator("h1")).ToHaveCountAsync(1);
        var faults = await Look.FaultsAsync(visit.Page);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}

public sealed class PublicPageTests(TestBed bed) : EveryPageTests(bed)
{
    public static TheoryData<string> States => [.. PageStates.Public.Keys];

    [Theory]
    [MemberData(nameof(States))]
    public Task Everybody_can_use_it(string state) => LookAsync(PageStates.Public[state]);
}

public sealed class GuidePageTests(TestBed bed) : EveryPageTests(bed)
{
    public static TheoryData<string> Guides => [.. GuideBook.All.Select(guide => guide.Slug)];

    [Theory]
    [MemberData(nameof(Guides))]
    public Task Everybody_can_use_it(string slug) => LookAsync((_, visit) => visit.OpenAsync($"/guide/{slug}"));

    /// <summary>English words are longer, which is what a narrow screen minds.</summary>
    [Theory]
    [InlineData("contact")]
    [InlineData("refund-late")]
    public Task Everybody_can_use_it_in_English(string slug) => LookAsync((_, visit) => visit.OpenAsync($"/guide/{slug}"), "en");
}

public sealed class PersonalPageTests(TestBed bed) : EveryPageTests(bed)
{
    public static TheoryData<string> States => [.. PageStates.Personal.Keys, .. PageStates.Recording.Keys];

    [Theory]
    [MemberData(nameof(States))]
    public Task Everybody_can_use_it(string state) =>
        LookAsync(PageStates.Personal.TryGetValue(state, out var open) ? open : PageStates.Recording[state]);
}

public sealed class LockerPageTests(TestBed bed) : EveryPageTests(bed)
{
    public static TheoryData<string> States => [.. PageStates.Locker.Keys];

    [Theory]
    [MemberData(nameof(States))]
    public Task Everybody_can_use_it(string state) => LookAsync(PageStates.Locker[state]);

    /// <summary>English words are longer, which is what a narrow screen minds.</summary>
    [Fact]
    public Task Everybody_can_use_it_in_English() => LookAsync(PageStates.Locker["evidence, kept and refused"], "en");
}

public sealed class CasePageTests(TestBed bed) : EveryPageTests(bed)
{
    public static TheoryData<string> States => [.. PageStates.Cases.Keys];

    [Theory]
    [MemberData(nameof(States))]
    public Task Everybody_can_use_it(string state) => LookAsync((_, visit) => PageStates.OpenCaseAsync(state, visit));

    [Theory]
    [InlineData("open", WindowState.Open, NextAction.OpenDispute)]
    [InlineData("closing", WindowState.Closing, NextAction.OpenDispute)]
    [InlineData("check", WindowState.Check, NextAction.CheckOrderPage)]
    [InlineData("unknown", WindowState.Unknown, NextAction.CheckOrderPage)]
    [InlineData("past", WindowState.Past, NextAction.TryOtherWays)]
    public async Task The_state_is_the_one_it_is_named_after(string state, WindowState window, NextAction action)
    {
        var visit = await VisitAsync();
        await PageStates.OpenCaseAsync(state, visit);
        await Expect(visit.Page.Locator(".verdict .tag")).ToHaveTextAsync(Texts.Korean.Plan.Verdict.StateWord(action, window));
    }

    /// <summary>English words are longer, which is what a narrow screen minds.</summary>
    [Theory]
    [InlineData("check")]
    [InlineData("return sent")]
    public Task Everybody_can_use_it_in_English(string state) => LookAsync((_, visit) => PageStates.OpenCaseAsync(state, visit), "en");
}

public sealed class QuestionPageTests(TestBed bed) : EveryPageTests(bed)
{
    public static TheoryData<string> Steps => [.. FilingSteps.InOrder.Select(step => step.Name)];

    /// <summary>The step, and what has to be typed for something to be wrong where an untouched form is all right.</summary>
    public static TheoryData<string, string> Errors
    {
        get
        {
            var faults = new TheoryData<string, string>();
            foreach (var step in FilingSteps.InOrder)
                faults.Add(step.Name, step.Name switch
                {
                    "shipping" => "ShippedOn=2026-11-01",
                    "message" => "OrderNumber=1",
                    _ => "",
                });
            return faults;
        }
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public Task Everybody_can_use_it(string step) => LookAsync((_, visit) => OpenAsync(visit, FilingSteps.Named(step)!, isAnswered: true));

    [Theory]
    [MemberData(nameof(Errors))]
    public Task Everybody_can_use_it_when_something_is_wrong(string step, string typed) => LookAsync(async (_, visit) =>
    {
        await OpenAsync(visit, FilingSteps.Named(step)!, isAnswered: false);
        await visit.Page.AnswerAsync([.. typed.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => (pair.Split('=')[0], pair.Split('=')[1]))]);
        await Expect(visit.Page.Locator(".errors")).ToBeFocusedAsync();
        await Expect(visit.Page.Locator("[aria-invalid=true]").First).ToBeVisibleAsync();
    });

    private static async Task OpenAsync(Visit visit, FilingStep step, bool isAnswered)
    {
        var answers = Samples.With(step);
        var address = step == FilingSteps.Problem && !isAnswered
            ? FilingLinks.Begin
            : FilingLinks.Step(await visit.BeginAsync(isAnswered ? answers : Samples.Before(step, answers)), step);
        await visit.OpenAsync(address);
        Assert.Equal(address, visit.Path);
    }
}
