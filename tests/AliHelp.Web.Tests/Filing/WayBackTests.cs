using AliHelp.Domain.Filing;
using AngleSharp.Dom;

namespace AliHelp.Web.Tests.Filing;

/// <summary>Back, change, and a second window.</summary>
public sealed class WayBackTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Back_leads_through_the_path_to_the_start()
    {
        foreach (var answers in Samples.All)
        {
            var wizard = new Wizard(app);
            var id = await wizard.BeginAsync(answers);
            var address = BackOf(await wizard.OpenAsync($"/cases/{id}/filing/check"));
            var walked = new List<string>();
            while (address != "/")
            {
                walked.Add(address.Split('/')[^1]);
                address = BackOf(await wizard.OpenAsync(address));
            }

            Assert.Equal(FilingPath.For(answers).Steps.Select(step => step.Name).Reverse(), walked);
        }
    }

    [Fact]
    public async Task Every_question_shows_what_was_answered_and_the_same_answer_changes_nothing()
    {
        foreach (var answers in Samples.All)
        {
            var wizard = new Wizard(app);
            var id = await wizard.BeginAsync(answers);
            foreach (var step in FilingPath.For(answers).Steps)
            {
                var address = $"/cases/{id}/filing/{step.Name}?from=check";
                var page = await wizard.OpenAsync(address);
                await wizard.SendAsync(page, address, AsShown(page));
                Assert.Empty((await wizard.OpenAsync($"/cases/{id}/filing/{step.Name}")).QuerySelectorAll(".errors"));
            }

            Assert.Equivalent(answers with { Message = Blank(answers.Message) }, await AnswersAsync(wizard, id), strict: true);
        }

        static async Task<FilingAnswers> AnswersAsync(Wizard wizard, string id) => (await wizard.KeptAsync(id)).Answers;

        // No phrase chosen is an empty list once the page has been sent.
        static MessageAnswer Blank(MessageAnswer? message) => message! with { Phrases = message.Phrases ?? [] };
    }

    [Theory]
    [InlineData("check", "/filing/check")]
    [InlineData("plan", "")]
    public async Task Change_comes_back_to_where_it_began(string from, string back)
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);
        var address = $"/cases/{id}/filing/paid-on?from={from}";

        Assert.Equal($"/cases/{id}{back}", BackOf(await wizard.OpenAsync(address)));
        Assert.Equal($"/cases/{id}{back}", await wizard.AnswerAsync(address, ("Precision", "Day"), ("Day", "2026-11-04")));
        Assert.Equal(new PaidOnAnswer(new(2026, 11, 4)), (await wizard.KeptAsync(id)).Answers.PaidOn);
    }

    [Theory]
    [InlineData("check", "/filing/check")]
    [InlineData("plan", "")]
    public async Task Change_goes_to_the_questions_that_it_opened_and_only_then_back(string from, string back)
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);

        var opened = await wizard.AnswerAsync($"/cases/{id}/filing/problem?from={from}", ("Problem", "NotArrived"));
        Assert.Equal($"/cases/{id}/filing/detail?from={from}", opened);
        opened = await wizard.AnswerAsync(opened, ("Code", "InTransitLate"));
        Assert.Equal($"/cases/{id}/filing/goal?from={from}", opened);
        opened = await wizard.AnswerAsync(opened, ("Goal", "FullRefund"));
        Assert.Equal($"/cases/{id}/filing/stage?from={from}", opened);
        opened = await wizard.AnswerAsync(opened, ("Stage", "InTransit"));
        Assert.Equal($"/cases/{id}/filing/shipping?from={from}", opened);
        opened = await wizard.AnswerAsync(opened);
        Assert.Equal($"/cases/{id}/filing/evidence?from={from}", opened);
        Assert.Equal($"/cases/{id}{back}", await wizard.AnswerAsync(opened, ("Items", "nothing")));
    }

    [Fact]
    public async Task Change_keeps_its_way_back_over_a_page_in_between_and_over_an_error()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);
        var address = $"/cases/{id}/filing/goal?from=check";

        Assert.Equal(address, await wizard.AnswerAsync(address));
        var between = await wizard.AnswerAsync(address, ("Goal", "Exchange"));
        Assert.Equal($"/cases/{id}/filing/no-exchange?from=check", between);
        var page = await wizard.OpenAsync(between);
        Assert.Equal($"/cases/{id}/filing/check", page.QuerySelector("main a.button")!.GetAttribute("href"));
        Assert.Equal(address, BackOf(page));
    }

    [Fact]
    public async Task An_answer_on_the_way_leads_to_the_next_question_also_when_that_is_answered()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);

        Assert.Equal($"/cases/{id}/filing/stage", await wizard.AnswerAsync($"/cases/{id}/filing/goal", ("Goal", "FullRefund")));
    }

    [Fact]
    public async Task Flipping_the_problem_and_back_brings_the_answers_back()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);

        await wizard.AnswerAsync($"/cases/{id}/filing/problem?from=check", ("Problem", "NotSure"));
        Assert.Equal(
            $"/cases/{id}/filing/check", await wizard.AnswerAsync($"/cases/{id}/filing/problem?from=check", ("Problem", "Broken")));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("somewhere")]
    public async Task An_invented_way_back_is_none(string from)
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);

        Assert.Equal(
            $"/cases/{id}/filing/stage",
            await wizard.AnswerAsync($"/cases/{id}/filing/goal?from={Uri.EscapeDataString(from)}", ("Goal", "FullRefund")));
    }

    [Theory]
    [InlineData("ko", "다른 창에서 답이 바뀌었어요")]
    [InlineData("en", "Your answers changed in another window")]
    public async Task A_second_window_overwrites_nothing_and_is_told(string language, string told)
    {
        var wizard = new Wizard(app, language);
        var id = await wizard.BeginAsync(Samples.Broken);
        var address = $"/cases/{id}/filing/goal";
        var second = await wizard.OpenAsync(address);
        await wizard.AnswerAsync(address, ("Goal", "PartialRefund"));

        Assert.Equal(address, await wizard.SendAsync(second, address, ("Goal", "FullRefund")));

        var page = await wizard.OpenAsync(address);
        Assert.Contains(told, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["PartialRefund"], Wizard.Chosen(page, "Goal"));
        Assert.Equal(Goal.PartialRefund, (await wizard.KeptAsync(id)).Answers.Goal!.Goal);
        Assert.Empty((await wizard.OpenAsync(address)).QuerySelectorAll("[role=alert]"));
        Assert.Equal($"/cases/{id}/filing/stage", await wizard.SendAsync(page, address, ("Goal", "FullRefund")));
    }

    [Fact]
    public async Task A_second_window_at_another_question_is_told_too()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);
        var second = await wizard.OpenAsync($"/cases/{id}/filing/payment");
        await wizard.AnswerAsync($"/cases/{id}/filing/goal", ("Goal", "PartialRefund"));

        Assert.Equal($"/cases/{id}/filing/payment", await wizard.SendAsync(second, $"/cases/{id}/filing/payment", ("Method", "PayPal")));
        Assert.Equal(PaymentMethod.CreditCard, (await wizard.KeptAsync(id)).Answers.Payment!.Method);
    }

    [Fact]
    public async Task A_second_window_is_told_also_when_what_it_sent_cannot_be_taken()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);
        var address = $"/cases/{id}/filing/delivered-on";
        var second = await wizard.OpenAsync(address);
        await wizard.AnswerAsync(address, ("Day", "2026-11-13"));

        Assert.Equal(address, await wizard.SendAsync(second, address, ("Day", "2026-11-31")));

        var page = await wizard.OpenAsync(address);
        Assert.Empty(page.QuerySelectorAll(".errors"));
        Assert.Single(page.QuerySelectorAll("[role=alert]"));
        Assert.Equal("2026-11-13", Wizard.Typed(page, "Day"));
    }

    [Fact]
    public async Task What_was_typed_gives_way_to_an_answer_from_another_device()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);
        var address = $"/cases/{id}/filing/delivered-on";
        await wizard.AnswerAsync(address, ("Day", "never"));
        await wizard.ChangeElsewhereAsync(id, Samples.Broken with { DeliveredOn = new(new(2026, 11, 13)) });

        Assert.Equal("2026-11-13", Wizard.Typed(await wizard.OpenAsync(address), "Day"));
    }

    [Fact]
    public async Task A_second_window_at_a_question_that_is_gone_is_led_on_and_told()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);
        var second = await wizard.OpenAsync($"/cases/{id}/filing/detail");
        await wizard.AnswerAsync($"/cases/{id}/filing/problem", ("Problem", "Counterfeit"));

        var led = await wizard.SendAsync(second, $"/cases/{id}/filing/detail", ("Code", "Defective"));

        Assert.Equal($"/cases/{id}/filing/evidence", led);
        Assert.Single((await wizard.OpenAsync(led)).QuerySelectorAll("[role=alert]"));
        Assert.Equal(ProblemCode.Damaged, (await wizard.KeptAsync(id)).Answers.Detail!.Code);
    }

    [Fact]
    public async Task A_button_pressed_twice_is_no_second_window()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.InTransit);
        var address = $"/cases/{id}/filing/countdown";
        var page = await wizard.OpenAsync(address);

        Assert.Equal($"/cases/{id}/filing/payment", await wizard.SendAsync(page, address, ("View", "TimeLeft"), ("DaysLeft", "2")));
        Assert.Equal($"/cases/{id}/filing/payment", await wizard.SendAsync(page, address, ("View", "TimeLeft"), ("DaysLeft", "2")));
    }

    [Fact]
    public async Task The_check_page_of_a_second_window_shows_what_changed_before_it_goes_on()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);
        var address = $"/cases/{id}/filing/check";
        var second = await wizard.OpenAsync(address);
        await wizard.AnswerAsync($"/cases/{id}/filing/payment?from=check", ("Method", "PayPal"));

        Assert.Equal(address, await wizard.SendAsync(second, address));
        var page = await wizard.OpenAsync(address);
        Assert.Single(page.QuerySelectorAll("[role=alert]"));
        Assert.Equal($"/cases/{id}", await wizard.SendAsync(page, address));
    }

    private static string BackOf(IParentNode page) => page.QuerySelector("main a.back")!.GetAttribute("href")!;

    /// <summary>Every value that the page shows, as a browser would send it.</summary>
    private static (string, string)[] AsShown(IParentNode page) =>
    [
        .. from field in page.QuerySelectorAll("main form [name]:not([type=hidden])")
           let name = field.GetAttribute("name")!
           group field by name into same
           let isChoice = same.First().GetAttribute("type") is "radio" or "checkbox"
           from value in isChoice ? Wizard.Chosen(page, same.Key) : [Wizard.Typed(page, same.Key) ?? ""]
           select (same.Key, value),
    ];
}
