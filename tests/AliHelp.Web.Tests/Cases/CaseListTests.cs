using System.Net;
using System.Text.RegularExpressions;
using AliHelp.Data;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Web.Pages.Cases;
using AliHelp.Web.Tests.Hosting;
using AliHelp.Writing.Words;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace AliHelp.Web.Tests.Cases;

public sealed class CaseListTests(HostingApp app) : IClassFixture<HostingApp>
{
    /// <summary>Earphones, damaged, paid on the 3rd and delivered on the 12th: every question answered.</summary>
    private static readonly FilingAnswers Earphones = new()
    {
        Problem = new(Problem.Broken),
        Detail = new(ProblemCode.Damaged),
        Goal = new(Goal.ReturnForRefund),
        Stage = new(Stage.Received),
        PaidOn = new(new(2026, 11, 3)),
        DeliveredOn = new(new(2026, 11, 12)),
        Countdown = new(OrderPageView.NotLooked),
        Payment = new(PaymentMethod.CreditCard),
        Evidence = new([]),
        Message = new(ProductName: "무선 이어폰"),
    };

    private static readonly HostingTexts Words = Texts.Korean.Hosting;

    [Fact]
    public async Task Somebody_new_finds_an_empty_list_and_is_given_no_identity()
    {
        var visitor = app.Visit();
        var page = await visitor.OpenAsync("/cases");

        Assert.Contains(page.QuerySelectorAll("main p"), line => line.TextContent == Words.NoCases);
        Assert.Equal("/cases/new/filing/problem", page.QuerySelector("main a.button")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector("main a[href='/cases/delete-all']"));
        Assert.Equal("nobody", await visitor.Client.GetStringAsync("/cases/test/who"));
    }

    [Theory]
    [InlineData(Language.Korean, "11월 27일(금)")]
    [InlineData(Language.English, "27 November")]
    public async Task A_finished_case_shows_product_problem_state_and_next_date(Language language, string date)
    {
        var (visitor, me) = await SomebodyAsync(language);
        var file = await CreateAsync(me, Earphones);

        var row = Assert.Single((await visitor.OpenAsync("/cases")).QuerySelectorAll("main .list > li"));

        Assert.Equal($"/cases/{file.Id}", row.QuerySelector("a.door")!.GetAttribute("href"));
        Assert.Contains("무선 이어폰", row.QuerySelector("b")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Texts.For(language).Choices.Short(ProblemCode.Damaged), row.QuerySelector("b")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(date, row.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, row.QuerySelectorAll(".tag").Length);
    }

    [Fact]
    public async Task Recorded_here_and_filed_there_are_two_badges()
    {
        var (visitor, me) = await SomebodyAsync();
        var file = await CreateAsync(me, Earphones);
        var before = Badges(await visitor.OpenAsync("/cases"));

        await app.WithStoreAsync(store => store.AppendAsync(me, file.Id, file.Version, new DisputeOpened(new(2026, 11, 23)), default));

        var after = Badges(await visitor.OpenAsync("/cases"));
        Assert.Equal(before[1], after[1]);
        Assert.NotEqual(before[2], after[2]);
    }

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.English)]
    public async Task A_row_names_the_stage_that_the_events_have_led_to(Language language)
    {
        var (visitor, me) = await SomebodyAsync(language);
        var file = await CreateAsync(me, Earphones);
        await HappenAsync(me, file.Id, new DisputeOpened(new(2026, 11, 13)));
        await HappenAsync(me, file.Id, new PlatformSteppedIn(new(2026, 11, 20)));

        var row = Assert.Single((await visitor.OpenAsync("/cases")).QuerySelectorAll("main .list > li"));

        Assert.Contains(Texts.For(language).Choices.Name(Stage.PlatformReviews), row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_and_closed_cases_can_be_listed_by_themselves()
    {
        var (visitor, me) = await SomebodyAsync();
        var (open, closed) = (await CreateAsync(me, Earphones), await CreateAsync(me, Earphones));
        await HappenAsync(me, closed.Id, new CaseClosed(new(2026, 11, 20), CaseOutcome.NoRefund));

        var all = await visitor.OpenAsync("/cases");
        Assert.Equal(["/cases", "/cases?show=open", "/cases?show=closed"], Filters(all).Select(link => link.GetAttribute("href")));
        Assert.Equal(2, Doors(all).Count());
        Assert.Equal([$"/cases/{open.Id}"], Doors(await visitor.OpenAsync("/cases?show=open")));
        var page = await visitor.OpenAsync("/cases?show=closed");
        Assert.Equal([$"/cases/{closed.Id}"], Doors(page));
        Assert.Equal([Words.ClosedCases], Filters(page).Where(link => link.HasAttribute("aria-current")).Select(link => link.TextContent));
        Assert.Equal(2, Doors(await visitor.OpenAsync("/cases?show=everything")).Count());
    }

    [Fact]
    public async Task Where_none_is_closed_the_page_says_so_and_the_way_back_stays()
    {
        var (visitor, me) = await SomebodyAsync();
        await CreateAsync(me, Earphones);

        var page = await visitor.OpenAsync("/cases?show=closed");

        Assert.Contains(page.QuerySelectorAll("main p"), line => line.TextContent == Words.NoneOfThese);
        Assert.Equal(3, Filters(page).Count());
    }

    [Fact]
    public async Task Parts_of_a_choice_of_cases_stay_within_it()
    {
        var (visitor, me) = await SomebodyAsync();
        for (var i = 0; i <= IndexModel.CasesOnAPage; i++)
        {
            await CreateAsync(me, Earphones);
            app.Time.Advance(TimeSpan.FromSeconds(1));
        }

        await HappenAsync(me, (await CreateAsync(me, Earphones)).Id, new CaseClosed(new(2026, 11, 20), CaseOutcome.NoRefund));
        var first = await visitor.OpenAsync("/cases?show=open");
        var older = first.QuerySelectorAll("main a").Single(link => link.TextContent == Words.Older).GetAttribute("href")!;
        var second = await visitor.OpenAsync(older);

        Assert.StartsWith("/cases?show=open&after=", older, StringComparison.Ordinal);
        Assert.Single(Doors(second));
        Assert.Equal("/cases?show=open", second.QuerySelectorAll("main a").Single(link => link.TextContent == Words.Newest).GetAttribute("href"));
    }

    [Fact]
    public async Task Many_returns_in_other_cases_are_worth_a_warning_on_the_page_and_in_the_files()
    {
        var (visitor, me) = await SomebodyAsync();
        var file = await CreateAsync(me, Earphones);
        var rule = PolicyBook.AliExpressKorea.Rule(RuleId.ManyReturns, new(2026, 11, 23));
        for (var i = 0; i <= rule.Value.Max; i++)
        {
            Assert.Empty(Warned(await visitor.OpenAsync($"/cases/{file.Id}"), i));
            var other = await CreateAsync(me, Earphones);
            await HappenAsync(me, other.Id, new DisputeOpened(new(2026, 11, 13)));
            await HappenAsync(me, other.Id, new ReturnSent(new(2026, 11, 18), "", "RR1"));
        }

        var count = rule.Value.Max + 1;
        var warning = Assert.Single(Warned(await visitor.OpenAsync($"/cases/{file.Id}"), count));
        var lines = await visitor.Client.GetStringAsync($"/cases/{file.Id}/summary.txt");
        Assert.Contains(warning, Regex.Replace(lines, @"\s+", " "), StringComparison.Ordinal);

        IEnumerable<string> Warned(IParentNode page, int returns) =>
            page.QuerySelectorAll("main .notice").Select(notice => notice.TextContent)
                .Where(text => text == Texts.Korean.Reasons.Sentence(new Reason.ManyReturns(rule, returns)));
    }

    [Fact]
    public async Task A_case_that_was_left_leads_to_its_next_question()
    {
        var (visitor, me) = await SomebodyAsync();
        var file = await CreateAsync(me, new() { Problem = new(Problem.Broken), Detail = new(ProblemCode.Damaged) });

        var row = Assert.Single((await visitor.OpenAsync("/cases")).QuerySelectorAll("main .list > li"));

        Assert.Equal($"/cases/{file.Id}/filing/goal", row.QuerySelector("a.door")!.GetAttribute("href"));
        Assert.Equal(Words.Unfinished, Assert.Single(row.QuerySelectorAll(".tag")).TextContent);
    }

    [Fact]
    public async Task Many_cases_come_in_parts_newest_change_first()
    {
        var (visitor, me) = await SomebodyAsync();
        var ids = new List<string>();
        for (var i = 0; i <= IndexModel.CasesOnAPage; i++)
        {
            ids.Insert(0, (await CreateAsync(me, Earphones)).Id);
            app.Time.Advance(TimeSpan.FromSeconds(1));
        }

        var first = await visitor.OpenAsync("/cases");
        var older = first.QuerySelectorAll("main a").Single(link => link.TextContent == Words.Older);
        var second = await visitor.OpenAsync(older.GetAttribute("href")!);

        Assert.Equal(ids, Doors(first).Concat(Doors(second)).Select(address => address["/cases/".Length..]));
        Assert.Single(Doors(second));
        Assert.Contains(second.QuerySelectorAll("main a"), link => link.TextContent == Words.Newest);
        Assert.DoesNotContain(second.QuerySelectorAll("main a"), link => link.TextContent == Words.Older);
    }

    [Fact]
    public async Task A_case_that_cannot_be_read_does_not_hide_the_others()
    {
        var (visitor, me) = await SomebodyAsync();
        var (good, bad) = (await CreateAsync(me, Earphones), await CreateAsync(me, Earphones));
        await app.InScopeAsync((AliHelpContext context) =>
            context.Database.ExecuteSqlAsync($"UPDATE cases SET Answers = 'x' WHERE Id = {bad.Id}"));

        var page = await visitor.OpenAsync("/cases");

        Assert.Equal($"/cases/{good.Id}", Assert.Single(Doors(page)));
        Assert.Contains(Words.UnreadableCases, page.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
        await visitor.SendAsync(await visitor.OpenAsync(page.QuerySelector("main .notice a")!.GetAttribute("href")!), "main form");
        Assert.Equal(1, await app.WithStoreAsync(store => store.CountAsync(me, default)));
    }

    [Fact]
    public async Task One_case_is_deleted_only_after_asking()
    {
        var (visitor, me) = await SomebodyAsync();
        var (keep, drop) = (await CreateAsync(me, Earphones), await CreateAsync(me, Earphones));

        var question = await visitor.OpenAsync($"/cases/{drop.Id}/delete");
        Assert.Equal($"/cases/{drop.Id}/summary.pdf", question.QuerySelector("main a[download]")!.GetAttribute("href"));
        Assert.Equal(2, await app.WithStoreAsync(store => store.CountAsync(me, default)));

        var answer = await visitor.SendAsync(question, "main form");

        Assert.Equal("/cases", answer.Headers.Location!.OriginalString);
        var list = await visitor.OpenAsync("/cases");
        Assert.Equal(Words.Deleted(1), list.QuerySelector("main [role=status]")!.TextContent);
        Assert.Equal($"/cases/{keep.Id}", Assert.Single(Doors(list)));
        Assert.Null((await visitor.OpenAsync("/cases")).QuerySelector("main [role=status]"));
    }

    [Fact]
    public async Task All_cases_are_deleted_only_after_asking()
    {
        var (visitor, me) = await SomebodyAsync();
        await CreateAsync(me, Earphones);
        await CreateAsync(me, FilingAnswers.None);

        var question = await visitor.OpenAsync("/cases/delete-all");
        Assert.Equal(Words.DeleteAllQuestion(2), question.QuerySelector("h1")!.TextContent);
        await visitor.SendAsync(question, "main form");

        Assert.Equal(Words.Deleted(2), (await visitor.OpenAsync("/cases")).QuerySelector("main [role=status]")!.TextContent);
        Assert.Equal(0, await app.WithStoreAsync(store => store.CountAsync(me, default)));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/cases/delete-all")).StatusCode);
    }

    [Fact]
    public async Task Another_persons_case_is_neither_listed_nor_deleted()
    {
        var (visitor, me) = await SomebodyAsync();
        await CreateAsync(me, Earphones);
        var (_, other) = await SomebodyAsync();
        var theirs = await CreateAsync(other, Earphones);

        Assert.DoesNotContain($"/cases/{theirs.Id}", Doors(await visitor.OpenAsync("/cases")));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/cases/{theirs.Id}/delete")).StatusCode);

        var myForm = await visitor.OpenAsync("/cases/delete-all");
        var token = myForm.QuerySelector("main form input[type=hidden]")!;
        var answer = await visitor.Client.PostAsync(
            $"/cases/{theirs.Id}/delete",
            new FormUrlEncodedContent([new(token.GetAttribute("name")!, token.GetAttribute("value")!)]));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.NotNull(await app.WithStoreAsync(store => store.FindAsync(other, theirs.Id, default)));
    }

    private async Task<(Visitor Visitor, OwnerId Owner)> SomebodyAsync(Language language = Language.Korean)
    {
        var visitor = app.Visit(acceptLanguage: Texts.For(language).Tag);
        return (visitor, new(Guid.Parse(await visitor.Client.GetStringAsync("/cases/test/begin"))));
    }

    private Task<CaseFile> CreateAsync(OwnerId owner, FilingAnswers answers) =>
        app.WithStoreAsync(store => store.CreateAsync(owner, answers, default));

    private async Task HappenAsync(OwnerId owner, string id, CaseEvent happened)
    {
        var file = await app.WithStoreAsync(store => store.FindAsync(owner, id, default));
        Assert.Equal(SaveOutcome.Saved, await app.WithStoreAsync(store => store.AppendAsync(owner, id, file!.Version, happened, default)));
    }

    private static IEnumerable<IElement> Filters(IParentNode page) => page.QuerySelectorAll("main nav a");

    private static IEnumerable<string> Doors(IParentNode page) => page.QuerySelectorAll("main a.door").Select(door => door.GetAttribute("href")!);

    private static IReadOnlyList<string> Badges(IParentNode page) => [.. page.QuerySelectorAll("main .list .tag").Select(tag => tag.TextContent)];
}
