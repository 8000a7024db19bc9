using System.Globalization;
using System.Net;
using System.Text.Json;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Domain.Tests.Stories;
using AliHelp.Web.Journey;
using AliHelp.Web.Tests.Filing;
using AliHelp.Writing.Words;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using UglyToad.PdfPig;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Web.Tests.Stories;

/// <summary>
/// The twelve stories, lived through the pages: every form filled in, the clock moved on, and at every visit all that the case says.
/// </summary>
public sealed class StoryTests
{
    private const int SoonToClose = 3;

    public static TheoryData<string> Names => [.. AllStories.InOrder.Select(story => story.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Story_runs_through_the_pages_from_the_first_answer_to_closing(string name)
    {
        // The clock moves, so every story has a site of its own.
        await using var app = new AppFixture();
        var story = AllStories.Named(name);
        var wizard = new Wizard(app);
        Assert.Equal(AppFixture.Noon, At(story.Steps[0].Today));
        var id = await FillInAsync(wizard, story.Answers);

        foreach (var step in story.Steps)
        {
            app.Time.SetUtcNow(At(step.Today));
            foreach (var happened in step.Told)
                Assert.Equal(
                    FilingLinks.Case(id), await wizard.AnswerAsync(EventLinks.Record(id, happened.Kind()), StoryForms.For(happened)));
            var page = await wizard.OpenAsync(FilingLinks.Case(id));
            Says(step, page);
            LeadsOn(step, page);
            Foresees(step, page);
            Board(step, page);
            Lines(step, page);
            await SameAsFilesAsync(step, id, wizard);
        }

        Assert.Equal(story.Steps.SelectMany(step => step.Told), (await wizard.KeptAsync(id)).Events);
    }

    /// <summary>Answers every question as its page asks it, past the pages that only explain.</summary>
    private static async Task<string> FillInAsync(Wizard wizard, FilingAnswers answers)
    {
        var address = FilingLinks.Begin;
        while (!address.EndsWith("/check", StringComparison.Ordinal))
        {
            var page = await wizard.OpenAsync(address);
            address = FilingSteps.Named(address.Split('/')[^1]) is { } step
                ? await wizard.SendAsync(page, address, StoryForms.For(step, answers))
                : page.QuerySelector("main a.button")!.GetAttribute("href")!;
        }

        var id = address.Split('/')[2];
        Assert.Equal(FilingLinks.Case(id), await wizard.AnswerAsync(address));
        Assert.Equivalent(answers with { Message = answers.Message! with { Phrases = [] } }, (await wizard.KeptAsync(id)).Answers, strict: true);
        return id;
    }

    private static void Says(StoryStep step, IHtmlDocument page)
    {
        var verdict = page.QuerySelector("section.verdict")!;

        Assert.Equal(Headline(step), page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(Label(step.Action), verdict.QuerySelector(".eyebrow")!.FirstChild!.TextContent.Trim());
        if (step.DueOn is { } due)
            Assert.Contains(Written(due, step.Today), verdict.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["알리헬프에 기록됨", step.IsFiled ? "알리익스프레스에 접수함" : "알리익스프레스 접수 전"],
            page.QuerySelectorAll("section[aria-label] > p.row > span.tag").Take(2).Select(tag => tag.TextContent));
        // Whoever is sent to an agent, and not only reads in the history of one, learns whether one is likely to answer now.
        var main = page.QuerySelector("main")!;
        if (main.QuerySelector("[data-agents]") is null)
            Assert.DoesNotContain(
                main.QuerySelectorAll("p, li, h1, h2, h3, dd").Where(part => part.Children.Length == 0 && part.Closest(".happened") is null).Select(part => part.TextContent),
                text => text.Contains("상담원", StringComparison.Ordinal));
        if (step.Missing is { } missing)
            Assert.Contains(
                Texts.Korean.Choices.Amount(missing.Amount, missing.Currency), page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>How it is done, what if nobody answers, what can be told next; and no link on the page leads nowhere.</summary>
    private static void LeadsOn(StoryStep step, IHtmlDocument page)
    {
        Assert.NotEmpty(page.QuerySelectorAll("#now + ol > li"));
        Assert.Equal(
            Texts.Korean.Plan.Verdict.IfNobodyAnswers(step.Action) is not null, page.QuerySelector("section.verdict .otherwise") is not null);
        Assert.Equal(Texts.Korean.Choices.Name(step.Stage), page.QuerySelector("#glance + dl > dd")!.TextContent);
        Assert.All(
            page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]),
            target => Assert.True(page.GetElementById(target) is not null, $"#{target} is not on the page of {step.Action}."));
    }

    private static void Foresees(StoryStep step, IHtmlDocument page)
    {
        var first = page.QuerySelector("#prospects + ul > li")?.TextContent;
        if (step.Then is var (from, _))
            Assert.StartsWith($"{Written(Day(from), step.Today)}부터는 ", first, StringComparison.Ordinal);
        else
            Assert.Null(first);
    }

    private static void Board(StoryStep step, IHtmlDocument page) => Assert.Equal(
        step.Running.Select(clock => (Texts.Korean.Rules.Name(clock.Rule), Written(Day(clock.LastDay), step.Today))),
        page.QuerySelectorAll("table.board tbody tr:not(.passed)")
            .Select(row => (row.QuerySelector("th")!.FirstChild!.TextContent.Trim(), row.QuerySelector("td")!.TextContent.Trim()))
            .Select(row => (row.Item1, row.Item2[..(row.Item2.IndexOf(')', StringComparison.Ordinal) + 1)])));

    private static void Lines(StoryStep step, IHtmlDocument page)
    {
        var offered = page.QuerySelectorAll("[data-line]").Select(line => line.TextContent).ToList();
        Assert.All(step.Lines, line => Assert.Contains(line, offered));
    }

    /// <summary>The files say what the page says.</summary>
    private static async Task SameAsFilesAsync(StoryStep step, string id, Wizard wizard)
    {
        var text = await ReadAsync("summary.txt");
        Assert.Contains(Headline(step), text, StringComparison.Ordinal);

        var json = JsonDocument.Parse(await ReadAsync("summary.json")).RootElement;
        var verdict = json.GetProperty("verdict");
        Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName($"{step.Action}"), verdict.GetProperty("nextAction").GetString());
        Assert.Equal(step.DueOn, verdict.TryGetProperty("dueOn", out var due) ? DateOnly.FromDateTime(due.GetDateTime()) : null);
        Assert.Equal(step.IsFiled, json.GetProperty("filing").GetProperty("isFiled").GetBoolean());

        var calendar = (await ReadAsync("deadlines.ics")).ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal);
        var entries = calendar.Split("BEGIN:VEVENT\n").Skip(1).Select(entry => entry.Split('\n')).ToList();
        Assert.Equal(
            step.Running.Select(clock => (Uid(clock.Rule), $"DTSTART;VALUE=DATE:{Day(clock.LastDay):yyyyMMdd}")),
            entries.Where(entry => !entry.Contains("STATUS:CANCELLED") && !IsRefund(entry))
                .Select(entry => (LineOf(entry, "UID:"), LineOf(entry, "DTSTART"))));
        if (step.Action is NextAction.AwaitRefund)
            Assert.Contains($"DTEND;VALUE=DATE:{step.DueOn!.Value.AddDays(1):yyyyMMdd}", entries.Single(IsRefund));
        if (step.Stage is Stage.MoneyArrived or Stage.Closed)
            Assert.Contains("STATUS:CANCELLED", entries.Single(IsRefund));

        using var pdf = PdfDocument.Open(await (await GetAsync("summary.pdf")).Content.ReadAsByteArrayAsync());
        var printed = string.Concat(pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value));
        Assert.Contains(Bare(Headline(step)), Bare(printed), StringComparison.Ordinal);

        static string LineOf(string[] entry, string name) => entry.Single(line => line.StartsWith(name, StringComparison.Ordinal));

        bool IsRefund(string[] entry) => entry.Contains($"UID:{id}-refund@alihelp");

        string Uid(RuleId rule) => $"UID:{id}-{rule.ToText()}@alihelp";

        async Task<string> ReadAsync(string file) => await (await GetAsync(file)).Content.ReadAsStringAsync();

        async Task<HttpResponseMessage> GetAsync(string file)
        {
            var response = await wizard.Visitor.GetAsync($"{FilingLinks.Case(id)}/{file}");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            return response;
        }
    }

    private static string Headline(StoryStep step) => step.Action switch
    {
        NextAction.OpenDispute when step.DueOn!.Value.DayNumber - step.Today.DayNumber <= SoonToClose => "분쟁을 서둘러 여세요",
        NextAction.OpenDispute => "분쟁을 열 수 있어요",
        NextAction.CheckOrderPage => "주문 화면을 확인하고 분쟁을 여세요",
        NextAction.WaitUntilOpening => "분쟁을 열기엔 아직 일러요",
        NextAction.AwaitSeller => "판매자의 답을 기다려요",
        NextAction.AnswerSeller => "분쟁은 그대로 두고 답하세요",
        NextAction.WeighOffer => "판매자의 제안을 비교해 보세요",
        NextAction.CheckDisputeOutcome => "분쟁이 어떻게 됐는지 확인하세요",
        NextAction.AwaitPlatform => "알리익스프레스의 결정을 기다려요",
        NextAction.AskAgent => "상담원에게 물어보세요",
        NextAction.AppealDecision => "새 증거로 이의 신청을 하세요",
        NextAction.SendReturn => "이제 반품을 보내세요",
        NextAction.AskKoreanReturnAddress => "한국 반품 주소부터 물어보세요",
        NextAction.RescueReturn => "반품 기한이 지났어요",
        NextAction.AwaitReturnReceipt => "반품이 확인되길 기다려요",
        NextAction.AwaitRefundStart => "환불이 시작되길 기다려요",
        NextAction.AwaitRefund => "환불이 들어오길 기다려요",
        NextAction.ChaseRefund => "환불이 늦어지고 있어요",
        NextAction.FileCardDispute => "카드사에 이의 신청을 하세요",
        NextAction.AwaitOutsideHelp => "맡긴 곳의 답을 기다려요",
        NextAction.CheckAmount => "금액이 맞나요?",
        NextAction.Finished => "사례가 끝났어요",
        NextAction.CancelOrder or NextAction.TryOtherWays or NextAction.FilePayPalClaim or NextAction.AskConsumerAgency =>
            throw new ArgumentOutOfRangeException(nameof(step), step.Action, "No story comes here."),
    };

    private static string Label(NextAction action) => Texts.Korean.Plan.Verdict.Label(action);

    private static string Written(DateOnly day, DateOnly today) =>
        day.ToString(day.Year == today.Year ? "M월 d일(ddd)" : "yyyy년 M월 d일(ddd)", CultureInfo.GetCultureInfo("ko-KR"));

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new(12, 0)), TimeSpan.FromHours(9));

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
