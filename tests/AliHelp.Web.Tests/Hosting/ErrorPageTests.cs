using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Words;

namespace AliHelp.Web.Tests.Hosting;

public sealed class ErrorPageTests(HostingApp app) : IClassFixture<HostingApp>
{
    public static TheoryData<string, HttpStatusCode, Language> Errors
    {
        get
        {
            var data = new TheoryData<string, HttpStatusCode, Language>();
            foreach (var language in Enum.GetValues<Language>())
            {
                data.Add("/nothing-here", HttpStatusCode.NotFound, language);
                data.Add("/cases/7q2mk4xd/delete", HttpStatusCode.NotFound, language);
                data.Add("/error", HttpStatusCode.NotFound, language);
                data.Add("/error/500", HttpStatusCode.NotFound, language);
                data.Add("/cases/test/refuses?with=400", HttpStatusCode.BadRequest, language);
                data.Add("/cases/test/refuses?with=413", HttpStatusCode.RequestEntityTooLarge, language);
                data.Add("/cases/test/refuses?with=429", HttpStatusCode.TooManyRequests, language);
                data.Add("/cases/test/fails", HttpStatusCode.InternalServerError, language);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Errors))]
    public async Task An_error_page_says_what_to_do_and_gives_a_reference(string address, HttpStatusCode status, Language language)
    {
        var texts = Texts.For(language).Hosting;
        var expected = status switch
        {
            HttpStatusCode.NotFound => texts.NotFound,
            HttpStatusCode.RequestEntityTooLarge => texts.TooLarge,
            HttpStatusCode.TooManyRequests => texts.TooMany,
            HttpStatusCode.InternalServerError => texts.Failed,
            _ => texts.NotAccepted,
        };

        var response = await app.Visit(acceptLanguage: Texts.For(language).Tag).GetAsync(address);

        Assert.Equal(status, response.StatusCode);
        await ShowsAsync(response, expected);
    }

    [Theory]
    [InlineData("/nothing-here")]
    [InlineData("/cases/test/fails")]
    public async Task The_language_switch_of_an_error_page_leads_to_what_was_asked_for(string address)
    {
        var page = await Visitor.PageAsync(await app.Visit().GetAsync(address));

        Assert.Equal(address + "?lang=en", page.QuerySelector("header a[hreflang]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_case_that_cannot_be_read_is_said_to_be_kept()
    {
        var response = await app.Visit().GetAsync("/cases/test/unreadable");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        await ShowsAsync(response, Texts.Korean.Hosting.Unreadable);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_and_told_what_to_do()
    {
        var visitor = app.Visit();
        var me = Guid.Parse(await visitor.Client.GetStringAsync("/cases/test/begin"));
        await app.WithStoreAsync(store => store.CreateAsync(new(me), FilingAnswers.None, default));

        var response = await visitor.Client.PostAsync("/cases/delete-all", new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await ShowsAsync(response, Texts.Korean.Hosting.NotAccepted);
        Assert.Equal(1, await app.WithStoreAsync(store => store.CountAsync(new(me), default)));
    }

    [Fact]
    public async Task A_form_that_is_too_large_is_refused_before_it_is_read()
    {
        var response = await app.Visit().Client.PostAsync("/cases/delete-all", new StringContent(new string('x', 64 * 1024 + 1)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        await ShowsAsync(response, Texts.Korean.Hosting.TooLarge);
    }

    [Fact]
    public async Task A_form_in_letters_that_nobody_reads_is_refused_before_it_is_read()
    {
        var form = new StringContent("Problem=Broken");
        form.Headers.ContentType = new("application/x-www-form-urlencoded", "utf-7");

        var response = await app.Visit().Client.PostAsync("/cases/new/filing/problem", form);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        await ShowsAsync(response, Texts.Korean.Hosting.NotAccepted);
    }

    [Theory]
    [InlineData("/api/test/fails", HttpStatusCode.InternalServerError)]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("/health/nothing", HttpStatusCode.NotFound)]
    public async Task A_machine_gets_problem_details(string address, HttpStatusCode status)
    {
        var response = await app.Visit().GetAsync(address);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.DoesNotContain("It failed", problem.GetRawText(), StringComparison.Ordinal);
    }

    private static async Task ShowsAsync(HttpResponseMessage response, ErrorText expected)
    {
        var page = await Visitor.PageAsync(response);
        Assert.Equal(expected.Title, page.QuerySelector("h1")!.TextContent);
        Assert.All(expected.Sentences, sentence => Assert.Contains(page.QuerySelectorAll("main p"), line => line.TextContent == sentence));
        Assert.NotEmpty(page.QuerySelector("main code")!.TextContent);
        Assert.DoesNotContain("It failed", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
