using AliHelp.Domain.Filing;
using AngleSharp.Dom;

namespace AliHelp.Web.Tests.Filing;

/// <summary>Whole ways through the wizard, page by page.</summary>
public sealed class JourneyTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData("ko", "1 / 최대 10", "5 / 10", "결과를 보기 전에 답을 확인해 주세요", "2026년 11월 12일(목)")]
    [InlineData("en", "Question 1 of 10 at most", "Question 5 of 10", "Check your answers before you see the result", "Thursday 12 November 2026")]
    public async Task Broken_earphones_come_from_the_first_question_to_the_plan(
        string language, string first, string fifth, string check, string arrived)
    {
        var wizard = new Wizard(app, language);
        Assert.Equal(first, Progress(await wizard.OpenAsync("/cases/new/filing/problem")));

        var detail = await wizard.AnswerAsync("/cases/new/filing/problem", ("Problem", "Broken"));
        Assert.Matches("^/cases/[0-9a-z]{8}/filing/detail$", detail);
        var goal = await wizard.AnswerAsync(detail, ("Code", "Damaged"));
        var stage = await wizard.AnswerAsync(goal, ("Goal", "ReturnForRefund"));
        var paidOn = await wizard.AnswerAsync(stage, ("Stage", "Received"));
        Assert.Equal(fifth, Progress(await wizard.OpenAsync(paidOn)));
        var deliveredOn = await wizard.AnswerAsync(paidOn, ("Precision", "Day"), ("Day", "2026-11-03"));
        var countdown = await wizard.AnswerAsync(deliveredOn, ("Day", "2026-11-12"));
        var payment = await wizard.AnswerAsync(countdown, ("View", "NotLooked"));
        var evidence = await wizard.AnswerAsync(payment, ("Method", "CreditCard"));
        var message = await wizard.AnswerAsync(evidence, ("Items", "DamagePhoto"), ("Items", "Receipt"));
        var checkAddress = await wizard.AnswerAsync(
            message, ("Phrases", "damaged.left-hinge"), ("OrderNumber", "8123-4567 4821"), ("ProductName", " 무선  이어폰 "),
            ("Amount", "39,900"), ("Currency", "Krw"), ("Description", "왼쪽이 부러졌어요"));

        var page = await wizard.OpenAsync(checkAddress);
        Assert.Equal(check, page.QuerySelector("h1")!.TextContent);
        Assert.Contains(arrived, page.QuerySelectorAll(".answers dd").Select(row => row.TextContent));
        Assert.Equal(10, page.QuerySelectorAll(".answers dt").Length);

        var id = checkAddress.Split('/')[2];
        Assert.Equal($"/cases/{id}", await wizard.SendAsync(page, checkAddress));
        var kept = (await wizard.KeptAsync(id)).Answers;
        Assert.Equal(new StageAnswer(Stage.Received), kept.Stage);
        Assert.Equal(new PaidOnAnswer(new(2026, 11, 3)), kept.PaidOn);
        Assert.Equal(new DeliveredOnAnswer(new(2026, 11, 12)), kept.DeliveredOn);
        Assert.Equal([EvidenceItem.DamagePhoto, EvidenceItem.Receipt], kept.Evidence!.Items);
        Assert.Equivalent(
            new MessageAnswer("812345674821", "무선 이어폰", 39900, Currency.Krw, "왼쪽이 부러졌어요", ["damaged.left-hinge"]), kept.Message, strict: true);
    }

    public static TheoryData<Problem> Problems => [.. Enum.GetValues<Problem>()];

    [Theory]
    [MemberData(nameof(Problems))]
    public async Task Every_stage_of_every_problem_reaches_the_check_page_within_ten_questions(Problem problem)
    {
        var wizard = new Wizard(app);
        var first = FilingAnswers.None with { Problem = new(problem) };
        foreach (var stage in FilingChoices.Stages(first).Append(Stage.NotSure).Distinct())
        {
            var address = await wizard.AnswerAsync("/cases/new/filing/problem", ("Problem", problem.ToString()));
            var questions = 1;
            while (!address.EndsWith("/check", StringComparison.Ordinal))
            {
                var page = await wizard.OpenAsync(address);
                if (page.QuerySelector("main form") is null)
                {
                    address = page.QuerySelector("main a.button")!.GetAttribute("href")!;
                    continue;
                }

                Assert.True(++questions <= 10, $"{problem}, {stage}: an eleventh question at {address}");
                address = await wizard.SendAsync(page, address, Reply(page, stage));
            }

            Assert.Equal(questions, (await wizard.OpenAsync(address)).QuerySelectorAll(".answers dt").Length);
        }
    }

    [Theory]
    [InlineData(Goal.Exchange, Stage.Received, "no-exchange", "goal", "stage")]
    [InlineData(Goal.FullRefund, Stage.NotSure, "find-your-stage", "stage", "paid-on")]
    public async Task A_page_in_between_explains_and_leads_on_or_back(Goal goal, Stage stage, string between, string back, string onward)
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(new() { Problem = new(Problem.Counterfeit) });
        var address = await wizard.AnswerAsync($"/cases/{id}/filing/goal", ("Goal", goal.ToString()));
        if (!address.EndsWith(between, StringComparison.Ordinal))
            address = await wizard.AnswerAsync(address, ("Stage", stage.ToString()));

        Assert.Equal($"/cases/{id}/filing/{between}", address);
        var page = await wizard.OpenAsync(address);
        Assert.Equal($"/cases/{id}/filing/{onward}", page.QuerySelector("main a.button")!.GetAttribute("href"));
        Assert.Equal($"/cases/{id}/filing/{back}", page.QuerySelector("main a.back")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Cancelling_what_has_been_sent_is_explained_and_the_wish_can_be_changed()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(new() { Problem = new(Problem.ChangedMind), Goal = new(Goal.CancelOrder) });

        var between = await wizard.AnswerAsync($"/cases/{id}/filing/stage", ("Stage", "InTransit"));

        Assert.Equal($"/cases/{id}/filing/already-shipped", between);
        Assert.Equal($"/cases/{id}/filing/goal", (await wizard.OpenAsync(between)).QuerySelector("main a.back")!.GetAttribute("href"));
    }

    [Fact]
    public async Task After_a_refusal_the_stage_page_asks_for_its_day_alone()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Before(FilingSteps.Stage, Samples.Refused));
        var address = $"/cases/{id}/filing/stage";

        var page = await wizard.OpenAsync(address);
        Assert.Equal("분쟁이 언제 거절됐나요?", page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("input[type=radio]"));

        await wizard.SendAsync(page, address, ("On[DisputeRefused]", "2026-11-21"));
        Assert.Equal(new StageAnswer(Stage.DisputeRefused, new(2026, 11, 21)), (await wizard.KeptAsync(id)).Answers.Stage);
    }

    [Fact]
    public async Task Days_under_a_choice_that_was_not_made_are_not_taken()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Before(FilingSteps.Stage, Samples.Disputed));

        await wizard.AnswerAsync(
            $"/cases/{id}/filing/stage",
            ("Stage", "ReturnApproved"), ("On[ReturnApproved]", "2026-11-19"), ("On[ReturnSent]", "what?"), ("TrackingNumber", "RR123"));

        Assert.Equal(new StageAnswer(Stage.ReturnApproved, new(2026, 11, 19)), (await wizard.KeptAsync(id)).Answers.Stage);
    }

    [Fact]
    public async Task A_payment_long_ago_is_asked_about_once_and_another_one_again()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Before(FilingSteps.PaidOn, Samples.Broken));
        var address = $"/cases/{id}/filing/paid-on";

        // 27 May 2026 is 180 days before 23 November, the day before is 181.
        Assert.Equal($"/cases/{id}/filing/delivered-on", await wizard.AnswerAsync(address, ("Precision", "Day"), ("Day", "2026-05-27")));
        Assert.Equal(address, await wizard.AnswerAsync(address, ("Precision", "Day"), ("Day", "2026-05-26")));

        var page = await wizard.OpenAsync(address);
        Assert.Contains("2026년 5월 26일(화)이 맞나요?", page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["2026-05-26"], Wizard.Offered(page, "ConfirmedDay"));
        Assert.Equal(address, await wizard.SendAsync(page, address, ("Precision", "Day"), ("Day", "2026-05-25"), ("ConfirmedDay", "2026-05-26")));
        Assert.Equal(
            $"/cases/{id}/filing/delivered-on",
            await wizard.AnswerAsync(address, ("Precision", "Day"), ("Day", "2026-05-25"), ("ConfirmedDay", "2026-05-25")));
        Assert.Equal(["2026-05-25"], Wizard.Chosen(await wizard.OpenAsync(address), "ConfirmedDay"));
    }

    [Fact]
    public async Task The_same_time_left_keeps_the_moment_at_which_it_was_read()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.InTransit);
        var address = $"/cases/{id}/filing/countdown";

        await wizard.AnswerAsync(address, ("View", "TimeLeft"), ("DaysLeft", "4"), ("HoursLeft", "5"));
        Assert.Equal(Samples.InTransit.Countdown, (await wizard.KeptAsync(id)).Answers.Countdown);

        await wizard.AnswerAsync(address, ("View", "TimeLeft"), ("DaysLeft", "3"), ("HoursLeft", "5"));
        Assert.Equal(AppFixture.Noon.DateTime, (await wizard.KeptAsync(id)).Answers.Countdown!.ReadAt);
    }

    [Fact]
    public async Task Answers_that_do_not_fit_together_are_asked_about_on_the_check_page()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Disputed with { Stage = new(Stage.ReturnSent, new(2026, 11, 1)) });

        var page = await wizard.OpenAsync($"/cases/{id}/filing/check");

        var notice = page.QuerySelector("main .notice")!;
        Assert.Contains("결제한 날(11월 3일)이 반품을 보낸 날(11월 1일)보다 늦어요.", notice.TextContent, StringComparison.Ordinal);
        Assert.Contains($"/cases/{id}/filing/paid-on?from=check", notice.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains($"/cases/{id}/filing/stage?from=check", notice.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Empty((await wizard.OpenAsync($"/cases/{await wizard.BeginAsync(Samples.Disputed)}/filing/check")).QuerySelectorAll("main .notice"));
    }

    private static string Progress(IParentNode page) => page.QuerySelector("main .eyebrow")!.TextContent;

    /// <summary>The stage where it is offered, else the first choice of what is on the page; nothing where the page may stay empty.</summary>
    private static (string, string)[] Reply(IParentNode page, Stage stage)
    {
        if (Wizard.Offered(page, "Stage") is { Count: > 0 } stages)
            return [("Stage", stages.Contains(stage.ToString()) ? stage.ToString() : stages[0])];
        foreach (var name in new[] { "Code", "Goal", "Method", "Items" })
            if (Wizard.Offered(page, name) is { Count: > 0 } choices)
                return [(name, choices[0])];
        if (Wizard.Offered(page, "Received") is { Count: > 0 })
            return [("Received", "not-sure"), ("Faulty", "not-sure")];
        if (Wizard.Offered(page, "Precision") is { Count: > 0 })
            return [("Precision", "Unknown")];
        if (Wizard.Offered(page, "View") is { Count: > 0 })
            return [("View", "NoButton")];
        return Wizard.Offered(page, "NotSure") is [var notSure] ? [("NotSure", notSure)] : [];
    }
}
