using System.Reflection;
using System.Text.RegularExpressions;
using AliHelp.Domain.Cases;
using AliHelp.Web.Fields;
using AliHelp.Web.Journey;
using AliHelp.Web.Pages.Events;
using AliHelp.Web.Tests.Filing;
using AliHelp.Writing.Words;
using AngleSharp.Dom;

namespace AliHelp.Web.Tests.Cases;

/// <summary>Each kind of event is whole: names, fields, a form that reads back, and a page in both languages. Whoever adds one finds here what is missing.</summary>
public sealed partial class EventLawTests(AppFixture app) : IClassFixture<AppFixture>
{
    public static TheoryData<EventKind> Told => [.. EventKinds.Told];

    public static TheoryData<EventKind, Language> ToldInBothLanguages =>
        [.. from kind in EventKinds.Told from language in Enum.GetValues<Language>() select (kind, language)];

    [Theory]
    [MemberData(nameof(Told))]
    public void A_form_holds_everything_that_is_kept_of_an_event(EventKind kind)
    {
        var happened = Happening.Of(kind).Kept;

        var input = EventInput.From(happened);

        Assert.Equal(happened, input.ToEvent(kind));
        Assert.True(new EventValidator(kind, new(2026, 11, 23), new(2026, 11, 3), Texts.Korean).Validate(input).IsValid);
        // A day, and a field for each other part of the record.
        Assert.Equal(happened.GetType().GetConstructors().Single().GetParameters().Length - 1, Parts(EventInput.Fields(kind)));
    }

    [Theory]
    [MemberData(nameof(Told))]
    public void A_kind_that_is_told_has_a_name_of_its_day(EventKind kind) => Assert.NotNull(kind.Day());

    [Fact]
    public void A_kind_that_nobody_tells_has_neither_day_nor_form() => Assert.All(Enum.GetValues<EventKind>().Except(EventKinds.Told), kind =>
    {
        Assert.Null(kind.Day());
        Assert.Empty(EventInput.Fields(kind));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EventInput { Day = "2026-11-20" }.ToEvent(kind));
    });

    [Fact]
    public void A_form_is_text_and_nothing_else() => Assert.All(
        typeof(EventInput).GetProperties(BindingFlags.Public | BindingFlags.Instance), property => Assert.Equal(typeof(string), property.PropertyType));

    [Theory]
    [MemberData(nameof(ToldInBothLanguages))]
    public async Task A_kind_has_a_page_with_its_name_as_the_only_heading(EventKind kind, Language language)
    {
        var wizard = new Wizard(app, Texts.For(language).Tag);
        var id = await wizard.BeginAsync(Samples.Broken);
        await wizard.HappenAsync(id, [.. Happening.Of(kind).Before, Happening.Of(kind).Kept]);

        AssertWhole(await wizard.OpenAsync(EventLinks.Record(id, kind)), kind, language);
        AssertWhole(await wizard.OpenAsync(EventLinks.Correct(id, Happening.Of(kind).Before.Count)), kind, language);
    }

    [Theory]
    [MemberData(nameof(Told))]
    public async Task A_page_is_light(EventKind kind)
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);
        wizard.Visitor.Client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");

        var response = await wizard.Visitor.GetAsync(EventLinks.Record(id, kind));

        Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 1, 8_000);
    }

    [Fact]
    public void Korean_sentences_are_short_and_of_one_speech_level() => Assert.All(Sayings(Texts.Korean), text =>
    {
        Assert.All(
            text.Split(['.', '?', '!'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            sentence => Assert.True(sentence.Length <= 40, $"{sentence.Length} characters: {sentence}"));
        Assert.DoesNotMatch("니다|십시오|유효하지|잘못|오류가 발생|당신", text);
    });

    [Fact]
    public void English_is_plain_and_has_no_korean_left_in_it() => Assert.All(Sayings(Texts.English), text =>
    {
        Assert.DoesNotMatch("(?i)\\b(please|valid|invalid|kindly|sorry)\\b", text);
        Assert.DoesNotMatch(Hangul(), text);
        Assert.All(text.Split(". "), sentence => Assert.True(sentence.Split(' ').Length <= 20, sentence));
    });

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.English)]
    public void Nothing_is_empty_marked_or_left_over(Language language) => Assert.All(Sayings(Texts.For(language)), text =>
    {
        Assert.NotEmpty(text);
        Assert.Equal(text.Trim(), text);
        Assert.DoesNotMatch("[*\\[\\]{}<>]|\\?\\?|  |'", text);
    });

    private static void AssertWhole(IDocument page, EventKind kind, Language language)
    {
        var heading = Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Contains(Texts.For(language).Events.Name(kind), heading.TextContent, StringComparison.Ordinal);
        Assert.Contains(heading.TextContent, page.Title!, StringComparison.Ordinal);

        foreach (var field in EventInput.Fields(kind).Select(field => field.ToString()).Append(nameof(EventInput.Day)))
            Assert.NotEmpty(page.QuerySelectorAll($"[name={field}]"));
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

    /// <summary>How many parts of a record the fields stand for: a reply and a ruling carry the amount with them.</summary>
    private static int Parts(IReadOnlyList<EventField> fields) => fields.Sum(field => field is EventField.Reply or EventField.Ruling ? 2 : 1);

    private static IEnumerable<string> Sayings(Texts texts)
    {
        var words = texts.Events.Form;
        foreach (var property in typeof(EventFormTexts).GetProperties())
            switch (property.GetValue(words))
            {
                case string text:
                    yield return text;
                    break;
                case NoticeTexts notice:
                    yield return notice.Title;
                    yield return notice.Body;
                    break;
                case var other:
                    throw new ArgumentOutOfRangeException(property.Name, other, "A kind of text that nobody reads here.");
            }

        foreach (var method in typeof(EventFormTexts).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            if (method.IsSpecialName)
                continue;
            var values = method.GetParameters().Select(parameter => parameter switch
            {
                { ParameterType: { IsEnum: true } type } => Enum.GetValues(type).Cast<object>(),
                { ParameterType: var type } when type == typeof(int) => [500],
                { Name: "name" } => EventKinds.Told.Select(kind => (object)texts.Events.Name(kind)),
                { Name: "day" } => [texts.Dates.Day(new(2026, 12, 30), new(2026, 12, 31))],
                _ => throw new ArgumentOutOfRangeException(method.Name, parameter.Name, "No sample."),
            });
            var calls = values.Aggregate((IEnumerable<object[]>)[[]], (all, next) => from start in all from value in next select (object[])[.. start, value]);
            foreach (var call in calls)
                if (method.Invoke(words, call) is string text)
                    yield return text;
        }
    }

    [GeneratedRegex("\\p{IsHangulSyllables}")]
    private static partial Regex Hangul();
}
