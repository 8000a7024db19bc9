using System.Net;
using AliHelp.Domain.Filing;
using AngleSharp.Dom;

namespace AliHelp.Web.Tests.Filing;

/// <summary>Who may open which page, and where everybody else is led.</summary>
public sealed class GuardTests(AppFixture app) : IClassFixture<AppFixture>
{
    public static TheoryData<string> Steps => [.. FilingSteps.InOrder.Select(step => step.Name)];

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Without_a_case_every_question_leads_to_the_first(string step)
    {
        var wizard = new Wizard(app);
        var response = await wizard.Visitor.GetAsync($"/cases/new/filing/{step}");

        if (step == FilingSteps.Problem.Name)
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            return;
        }

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/cases/new/filing/problem", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Looking_at_the_first_question_makes_neither_a_case_nor_an_owner()
    {
        var response = await new Wizard(app).Visitor.GetAsync("/cases/new/filing/problem");

        Assert.DoesNotContain(Cookies(response), cookie => cookie.StartsWith("alihelp=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_first_answer_makes_both()
    {
        var wizard = new Wizard(app);
        var page = await wizard.OpenAsync("/cases/new/filing/problem");

        var response = await wizard.PostAsync(page, "/cases/new/filing/problem", ("Problem", "Counterfeit"));

        var owner = Assert.Single(Cookies(response), cookie => cookie.StartsWith("alihelp=", StringComparison.Ordinal));
        Assert.Contains("httponly", owner, StringComparison.OrdinalIgnoreCase);
        var id = response.Headers.Location!.OriginalString.Split('/')[2];
        Assert.Equal(new ProblemAnswer(Problem.Counterfeit), (await wizard.KeptAsync(id)).Answers.Problem);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_question_behind_an_open_one_or_off_the_path_leads_to_the_open_one(string step)
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(new() { Problem = new(Problem.PartsMissing) });

        var response = await wizard.Visitor.GetAsync($"/cases/{id}/filing/{step}");

        if (step is "problem" or "goal")
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            return;
        }

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal($"/cases/{id}/filing/goal", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task An_answer_to_a_question_off_the_path_is_not_taken()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);
        var page = await wizard.OpenAsync($"/cases/{id}/filing/detail");

        var led = await wizard.SendAsync(page, $"/cases/{id}/filing/situation", ("Received", "yes"), ("Faulty", "yes"));

        Assert.Equal($"/cases/{id}/filing/check", led);
        Assert.Null((await wizard.KeptAsync(id)).Answers.Situation);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("no-exchange")]
    [InlineData("already-shipped")]
    [InlineData("find-your-stage")]
    public async Task Pages_that_ask_nothing_lead_to_the_open_question_while_they_have_nothing_to_say(string name)
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Before(FilingSteps.Payment, Samples.Broken));

        var response = await wizard.Visitor.GetAsync($"/cases/{id}/filing/{name}");

        Assert.Equal($"/cases/{id}/filing/payment", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task An_unfinished_case_cannot_be_sent_off_from_the_check_page()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Before(FilingSteps.Payment, Samples.Broken));
        var page = await wizard.OpenAsync($"/cases/{id}/filing/problem");

        Assert.Equal($"/cases/{id}/filing/payment", await wizard.SendAsync(page, $"/cases/{id}/filing/check"));
    }

    public static TheoryData<string> Pages => [.. FilingSteps.InOrder.Select(step => step.Name), "check", "no-exchange", "no-such-page"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Another_persons_case_does_not_exist(string name)
    {
        var id = await new Wizard(app).BeginAsync(Samples.Broken with { Goal = new(Goal.Exchange) });
        var stranger = new Wizard(app);
        var nobody = new Wizard(app);
        await stranger.BeginAsync(Samples.Broken);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Visitor.GetAsync($"/cases/{id}/filing/{name}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.Visitor.GetAsync($"/cases/{id}/filing/{name}")).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Another_persons_case_cannot_be_answered(string step)
    {
        var mine = new Wizard(app);
        var id = await mine.BeginAsync(Samples.Broken);
        var before = await mine.KeptAsync(id);
        var stranger = new Wizard(app);
        var page = await stranger.OpenAsync("/cases/new/filing/problem");

        var response = await stranger.PostAsync(page, $"/cases/{id}/filing/{step}", ("Problem", "Counterfeit"), ("Version", before.Version.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(before.Version, (await mine.KeptAsync(id)).Version);
    }

    [Theory]
    [InlineData("/cases/00000000/filing/problem")]
    [InlineData("/cases/NEW/filing/problem")]
    [InlineData("/cases/new/filing/check")]
    [InlineData("/cases/new/filing/no-exchange")]
    [InlineData("/cases/new/filing/nothing")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        var wizard = new Wizard(app);
        await wizard.BeginAsync(Samples.Broken);

        Assert.Equal(HttpStatusCode.NotFound, (await wizard.Visitor.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);

        var response = await wizard.Visitor.Client.PostAsync(
            $"/cases/{id}/filing/problem", new FormUrlEncodedContent([KeyValuePair.Create("Problem", "Counterfeit")]));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(Problem.Broken, (await wizard.KeptAsync(id)).Answers.Problem!.Problem);
    }

    [Fact]
    public async Task Personal_pages_are_kept_by_no_cache()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);

        Assert.All(
            await Task.WhenAll(new[] { "problem", "check" }.Select(name => wizard.Visitor.GetAsync($"/cases/{id}/filing/{name}"))),
            response => Assert.True(response.Headers.CacheControl!.NoStore));
    }

    private static IEnumerable<string> Cookies(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [];
}
