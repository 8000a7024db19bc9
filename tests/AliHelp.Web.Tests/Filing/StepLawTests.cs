using System.Reflection;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Web.Journey;
using AliHelp.Web.Pages.Filing;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;
using FluentValidation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AliHelp.Web.Tests.Filing;

/// <summary>Each step is whole: page, input, validator, words in both languages, and a row on the check page. Whoever adds one finds here what is missing.</summary>
public sealed class StepLawTests(AppFixture app) : IClassFixture<AppFixture>
{
    public static TheoryData<string> Steps => [.. FilingSteps.InOrder.Select(step => step.Name)];

    public static TheoryData<string, Language> StepsInBothLanguages =>
        [.. from step in FilingSteps.InOrder from language in Enum.GetValues<Language>() select (step.Name, language)];

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_has_a_page_at_its_own_address(string step)
    {
        var routes = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

        var page = Assert.Single(routes, route => route.RoutePattern.RawText == $"/cases/{{id}}/filing/{step}"
            || route.RoutePattern.RawText == $"cases/{{id}}/filing/{step}");
        Assert.Contains(Pascal(step), page.DisplayName!, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_steps_page_does_everything_through_the_one_machine(string step)
    {
        var page = ModelOf(step);

        Assert.Equal(typeof(StepPage<,>), page.BaseType!.GetGenericTypeDefinition());
        Assert.Empty(page.GetMembers(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).OfType<MethodInfo>());
        var model = (QuestionPage)Activator.CreateInstance(page, [null])!;
        Assert.Equal(FilingSteps.Named(step), model.Step);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_steps_input_is_text_and_nothing_else(string step)
    {
        Type[] texts = [typeof(string), typeof(List<string>), typeof(Dictionary<string, string>)];

        Assert.All(
            InputOf(step).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite),
            property => Assert.Contains(property.PropertyType, texts));
    }

    [Theory]
    [MemberData(nameof(StepsInBothLanguages))]
    public void A_steps_input_has_a_validator_in_both_languages(string step, Language language)
    {
        var input = InputOf(step);
        var path = FilingPath.For(Samples.With(FilingSteps.Named(step)!));
        var context = new StepContext(
            path.EarlierThan(FilingSteps.Named(step)!), path.Relevant, AppFixture.Noon.DateTime, Texts.For(language), PolicyBook.AliExpressKorea);

        var validator = (IValidator)input.GetMethod("Validator")!.Invoke(null, [context])!;

        Assert.True(validator.CanValidateInstancesOfType(input));
        Assert.Equal($"{Pascal(step)}Validator", validator.GetType().Name);
    }

    [Theory]
    [MemberData(nameof(StepsInBothLanguages))]
    public void A_step_has_its_question_in_both_languages(string step, Language language)
    {
        var property = typeof(FilingTexts).GetProperty(Pascal(step));
        Assert.NotNull(property);

        var question = Assert.IsType<QuestionTexts>(property.GetValue(Texts.For(language).Filing));
        Assert.NotEmpty(question.Title);
        Assert.NotEmpty(question.Why);
        if (language is Language.English)
            Assert.NotEqual(question, property.GetValue(Texts.Korean.Filing));
    }

    [Theory]
    [MemberData(nameof(StepsInBothLanguages))]
    public void A_step_has_a_row_on_the_check_page_in_both_languages(string step, Language language)
    {
        var path = FilingPath.For(Samples.With(FilingSteps.Named(step)!));

        var row = Assert.Single(AnswerWords.Rows(path, Texts.For(language)), row => row.Step == step);

        Assert.NotEmpty(row.Label);
        Assert.NotEmpty(row.Value);
    }

    [Theory]
    [MemberData(nameof(StepsInBothLanguages))]
    public async Task A_steps_page_asks_its_question_as_the_only_heading(string step, Language language)
    {
        var wizard = new Wizard(app, Texts.For(language).Tag);
        var id = await wizard.BeginAsync(Samples.With(FilingSteps.Named(step)!));

        var page = await wizard.OpenAsync($"/cases/{id}/filing/{step}");

        var heading = Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotEmpty(heading.TextContent);
        Assert.Contains(heading.TextContent, page.Title!, StringComparison.Ordinal);
        Assert.Equal(Texts.For(language).Tag, page.DocumentElement.GetAttribute("lang"));

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Distinct(ids);
        Assert.All(page.QuerySelectorAll("label[for]"), label => Assert.Contains(label.GetAttribute("for")!, ids));
        Assert.All(
            page.QuerySelectorAll("[aria-describedby]").SelectMany(element => element.GetAttribute("aria-describedby")!.Split(' ')),
            described => Assert.Contains(described, ids));
        Assert.All(
            page.QuerySelectorAll("main input:not([type=hidden]), main select, main textarea"),
            field => Assert.NotNull(page.QuerySelector($"label[for='{field.Id}']")));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_steps_page_is_light(string step)
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.With(FilingSteps.Named(step)!));
        wizard.Visitor.Client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");

        var response = await wizard.Visitor.GetAsync($"/cases/{id}/filing/{step}");

        Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
        Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 1, 8_000);
    }

    private static Type ModelOf(string step) =>
        typeof(CheckModel).Assembly.GetType($"{typeof(CheckModel).Namespace}.{Pascal(step)}Model", throwOnError: true)!;

    private static Type InputOf(string step) => ModelOf(step).BaseType!.GetGenericArguments()[0];

    private static string Pascal(string name) => string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
