using System.IO.Compression;
using System.Net;
using System.Text;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;
using AliHelp.Web.Tests.Filing;
using AliHelp.Writing.Words;
using AngleSharp.Dom;

namespace AliHelp.Web.Tests.Cases;

/// <summary>The plan of the worked example: damaged earphones, paid on the 3rd, delivered on the 12th; today is Monday 23 November 2026.</summary>
public sealed class CasePageTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly FilingAnswers Earphones = new()
    {
        Problem = new(Problem.Broken),
        Detail = new(ProblemCode.Damaged),
        Goal = new(Goal.Exchange),
        Stage = new(Stage.Received),
        PaidOn = new(new(2026, 11, 3)),
        DeliveredOn = new(new(2026, 11, 12)),
        Countdown = new(OrderPageView.NotLooked),
        Payment = new(PaymentMethod.CreditCard),
        Evidence = new([EvidenceItem.DamagePhoto]),
        Message = new(OrderNumber: "0123456789", ProductName: "무선 이어폰"),
    };

    [Theory]
    [InlineData("ko", "11월 27일(금)", "4일 남았어요")]
    [InlineData("en", "Friday 27 November", "4 days left")]
    public async Task The_worked_example_says_until_when_to_act(string language, string actBy, string daysLeft)
    {
        var (wizard, id) = await PlanAsync(Earphones, language);
        var page = await wizard.OpenAsync($"/cases/{id}");

        var verdict = page.QuerySelector("section.verdict")!;
        Assert.Equal(daysLeft, verdict.QuerySelector(".big")!.TextContent);
        Assert.Contains(actBy, verdict.TextContent, StringComparison.Ordinal);
        Assert.Equal("73", verdict.QuerySelectorAll("svg.bar rect")[1].GetAttribute("width"));
        Assert.Contains(actBy, page.QuerySelector("tr.soonest")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sections_stand_in_their_order()
    {
        var (wizard, id) = await PlanAsync(Earphones);
        var page = await wizard.OpenAsync($"/cases/{id}");

        Assert.Equal(
            [
                "now", "messages", "requests", "deadlines", "timeline", "glance", "refund", "evidence", "exchange", "remedies", "ahead", "ladder", "papers",
                "why", "missing", "cannot-know", "downloads", "answers",
            ],
            page.QuerySelectorAll("main h2").Select(heading => heading.Id));
    }

    [Fact]
    public async Task Every_day_of_the_refund_window_is_drawn_and_spoken()
    {
        var (wizard, id) = await PlanAsync(Earphones);
        var page = await wizard.OpenAsync($"/cases/{id}");

        Assert.Equal(9, page.QuerySelectorAll("table.month td.expected").Length);
        Assert.All(page.QuerySelectorAll("table.month td.expected"), cell => Assert.Matches("[0-9]+일째", cell.QuerySelector(".spoken")!.TextContent));
        Assert.All(page.QuerySelectorAll("table.month"), month =>
        {
            Assert.NotNull(month.QuerySelector("caption"));
            Assert.Equal(7, month.QuerySelectorAll("th[scope=col]").Length);
        });
    }

    [Fact]
    public async Task English_is_marked_wherever_it_stands()
    {
        var (wizard, id) = await PlanAsync(Earphones);
        var page = await wizard.OpenAsync($"/cases/{id}");

        Assert.NotEmpty(page.QuerySelectorAll(".say"));
        Assert.All(page.QuerySelectorAll(".say [data-line]"), line => Assert.Equal("en", line.GetAttribute("lang")));
        Assert.All(page.QuerySelectorAll("[data-line]:not(.say *)"), line => Assert.Equal("ko", line.Closest(".paper")!.GetAttribute("lang")));
        Assert.All(page.QuerySelectorAll(".meaning"), meaning => Assert.Equal("ko", meaning.GetAttribute("lang")));
        var unmarked = page.QuerySelectorAll("main .todo, main .line, main .list").SelectMany(part => part.Descendants<IText>())
            .Where(text => text.ParentElement!.Closest("[lang]")!.GetAttribute("lang") == "ko")
            .Where(text => System.Text.RegularExpressions.Regex.IsMatch(text.Data, "[A-Za-z]{2}"));
        Assert.Empty(unmarked.Select(text => text.Data.Trim()));
    }

    [Fact]
    public async Task Nothing_on_the_page_needs_more_than_the_sites_own_files()
    {
        var (wizard, id) = await PlanAsync(Earphones);
        var page = await wizard.OpenAsync($"/cases/{id}");

        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]), [onclick]"));
        Assert.All(page.QuerySelectorAll("main a[href^='https:']"), link => Assert.Contains("noopener", link.GetAttribute("rel"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task Page_stylesheet_and_script_weigh_less_than_30_kB(string language)
    {
        var (wizard, id) = await PlanAsync(Earphones, language);
        var page = await wizard.OpenAsync($"/cases/{id}");
        string[] files = [$"/cases/{id}", page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, page.QuerySelector("script")!.GetAttribute("src")!];

        var weights = new List<long>();
        foreach (var file in files)
            weights.Add(Compressed(await wizard.Visitor.Client.GetByteArrayAsync(file)));

        Assert.All(weights, weight => Assert.NotEqual(0, weight));
        Assert.InRange(weights.Sum(), 0, 30_000);
        Assert.InRange(weights[1], 0, 8_000);
        Assert.InRange(weights[2], 0, 4_000);
    }

    [Fact]
    public async Task A_case_that_is_not_finished_leads_to_its_next_question()
    {
        var (wizard, id) = await PlanAsync(Earphones with { PaidOn = null });

        var answer = await wizard.Visitor.GetAsync($"/cases/{id}");

        Assert.Equal($"/cases/{id}/filing/paid-on", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/summary.pdf")]
    [InlineData("/summary.txt")]
    [InlineData("/summary.json")]
    [InlineData("/deadlines.ics")]
    public async Task Another_persons_case_does_not_exist(string file)
    {
        var (_, id) = await PlanAsync(Earphones);
        var (stranger, own) = await PlanAsync(Earphones);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Visitor.GetAsync($"/cases/{id}{file}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().GetAsync($"/cases/{id}{file}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await stranger.Visitor.GetAsync($"/cases/{own}{file}")).StatusCode);
    }

    [Fact]
    public async Task Opening_the_dispute_is_recorded_and_changes_what_to_do()
    {
        var (wizard, id) = await PlanAsync(Earphones);
        var before = await wizard.OpenAsync($"/cases/{id}");
        var record = before.QuerySelector(".todo a.button")!.GetAttribute("href")!;
        Assert.Equal(EventLinks.Record(id, EventKind.DisputeOpened), record);

        var led = await wizard.AnswerAsync(record, ("Day", "2026-11-22"));

        var after = await wizard.OpenAsync(led);
        Assert.Equal(Texts.Korean.Events.Form.Recorded(EventKind.DisputeOpened), after.QuerySelector("main [role=status]")!.TextContent);
        Assert.NotEqual(before.QuerySelector("h1")!.TextContent, after.QuerySelector("h1")!.TextContent);
        Assert.Null(after.QuerySelector(".todo a.button"));
        Assert.Equal([new DisputeOpened(new(2026, 11, 22))], (await wizard.KeptAsync(id)).Events);
    }

    [Theory]
    [InlineData("summary.pdf", "application/pdf", "%PDF-")]
    [InlineData("summary.txt", "text/plain", "")]
    [InlineData("summary.json", "application/json", "{")]
    [InlineData("deadlines.ics", "text/calendar", "BEGIN:VCALENDAR")]
    public async Task A_download_is_a_file_that_nobody_else_keeps(string name, string type, string begins)
    {
        var (wizard, id) = await PlanAsync(Earphones);

        var response = await wizard.Visitor.GetAsync($"/cases/{id}/{name}");

        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"AliHelp-{id[..4]}-{name}", response.Content.Headers.ContentDisposition!.FileName);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.StartsWith(begins, Encoding.Latin1.GetString(await response.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_says_what_the_page_says()
    {
        var (wizard, id) = await PlanAsync(Earphones);
        var page = await wizard.OpenAsync($"/cases/{id}");

        var text = await wizard.Visitor.Client.GetStringAsync($"/cases/{id}/summary.txt");

        Assert.Contains(page.QuerySelector(".verdict .big")!.TextContent, text, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll(".todo > li > h3"), step => Assert.Contains(step.TextContent, text, StringComparison.Ordinal));
        Assert.Contains(page.QuerySelector(".range")!.TextContent, text, StringComparison.Ordinal);
    }

    private async Task<(Wizard Wizard, string Id)> PlanAsync(FilingAnswers answers, string language = "ko")
    {
        var wizard = new Wizard(app, language);
        return (wizard, await wizard.BeginAsync(answers));
    }

    private static long Compressed(byte[] content)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(content);
        return buffer.Length;
    }
}
