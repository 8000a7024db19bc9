using System.Globalization;
using System.Net;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;
using AliHelp.Web.Tests.Filing;
using AliHelp.Writing.Words;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AliHelp.Web.Tests.Cases;

/// <summary>Telling what happened. Damaged earphones, paid on the 3rd, delivered on the 12th; today is Monday 23 November 2026.</summary>
public sealed class EventPageTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly EventFormTexts Words = Texts.Korean.Events.Form;
    private static readonly DisputeOpened Opened = new(new(2026, 11, 13));

    public static TheoryData<EventKind> Told => [.. EventKinds.Told];

    public static TheoryData<EventKind, Language> ToldInBothLanguages =>
        [.. from kind in EventKinds.Told from language in Enum.GetValues<Language>() select (kind, language)];

    [Theory]
    [MemberData(nameof(ToldInBothLanguages))]
    public async Task What_is_told_is_kept_and_the_case_page_says_what_it_means(EventKind kind, Language language)
    {
        var happening = Happening.Of(kind);
        var (wizard, id) = await CaseAsync(happening.Before, language);

        var led = await wizard.AnswerAsync(EventLinks.Record(id, kind), happening.Form);

        Assert.Equal($"/cases/{id}", led);
        Assert.Equal(happening.Kept, (await wizard.KeptAsync(id)).Events[^1]);
        Assert.Equal(
            Texts.For(language).Events.Form.Recorded(kind),
            (await wizard.OpenAsync(led)).QuerySelector("main [role=status]")!.TextContent);
        Assert.Null((await wizard.OpenAsync(led)).QuerySelector("main [role=status]"));
    }

    [Theory]
    [MemberData(nameof(Told))]
    public async Task The_day_is_today_until_another_is_told_and_never_has_a_time(EventKind kind)
    {
        var (wizard, id) = await CaseAsync(Happening.Of(kind).Before);

        var page = await wizard.OpenAsync(EventLinks.Record(id, kind));

        var day = page.QuerySelector<IHtmlInputElement>("#Day")!;
        Assert.Equal(("date", "2026-11-23", "2026-11-23", "2026-11-03"), (day.Type, day.Value, day.Maximum, day.Minimum));
        Assert.Empty(page.QuerySelectorAll("input[type=time], input[type='datetime-local']"));
    }

    [Fact]
    public async Task What_can_have_happened_is_listed_what_is_waited_for_first()
    {
        var (wizard, id) = await CaseAsync([Opened]);
        var facts = (await wizard.KeptAsync(id)).Facts;

        var page = await wizard.OpenAsync(EventLinks.All(id));

        Assert.Equal(
            EventChoices.Possible(facts).Select(kind => EventLinks.Record(id, kind)),
            page.QuerySelectorAll("main .door").Select(door => door.GetAttribute("href")));
        Assert.Equal(Texts.Korean.Events.Name(EventKind.SellerReplied), page.QuerySelector("main .door")!.TextContent.Trim());
        Assert.DoesNotContain(page.QuerySelectorAll("main .door"), door => door.GetAttribute("href") == EventLinks.Record(id, EventKind.DisputeOpened));
        Assert.All(page.QuerySelectorAll("main .door"), door => Assert.NotEmpty(door.TextContent.Trim()));
    }

    [Fact]
    public async Task The_case_page_leads_to_what_is_likely_and_to_everything_else()
    {
        var (wizard, id) = await CaseAsync([Opened with { On = new(2026, 11, 22) }]);

        var page = await wizard.OpenAsync($"/cases/{id}");

        var links = page.QuerySelectorAll("section[aria-labelledby=record] a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(EventLinks.All(id), links[^1]);
        Assert.Contains(EventLinks.Record(id, EventKind.SellerReplied), links);
        foreach (var link in links)
            await wizard.OpenAsync(link);
    }

    [Fact]
    public async Task Before_a_dispute_the_case_page_leads_to_the_day_of_its_opening()
    {
        var (wizard, id) = await CaseAsync([]);

        Assert.NotEmpty((await wizard.OpenAsync($"/cases/{id}")).QuerySelectorAll($"main a[href='{EventLinks.Record(id, EventKind.DisputeOpened)}']"));
    }

    [Theory]
    [InlineData("CardIssuer", "CardIssuer")]
    [InlineData("Boss", null)]
    public async Task A_link_can_say_to_whom_a_message_went(string to, string? chosen)
    {
        var (wizard, id) = await CaseAsync([]);

        var page = await wizard.OpenAsync($"{EventLinks.Record(id, EventKind.MessageSent)}?to={to}");

        Assert.Equal(chosen is null ? [] : [chosen], Wizard.Chosen(page, "To"));
    }

    [Theory]
    [InlineData(Goal.ReturnForRefund, "ReturnAndRefund", "39900")]
    [InlineData(Goal.Exchange, "ReturnAndRefund", "39900")]
    [InlineData(Goal.FullRefund, "RefundOnly", "39900")]
    [InlineData(Goal.PartialRefund, "PartialRefund", "")]
    [InlineData(Goal.NotDecided, "", "")]
    public async Task What_was_wished_and_paid_is_what_a_dispute_asks_for_unless_told_otherwise(Goal goal, string asked, string amount)
    {
        var (wizard, id) = await CaseAsync([], answers: Samples.Broken with { Goal = new(goal) });

        var page = await wizard.OpenAsync(EventLinks.Record(id, EventKind.DisputeOpened));

        Assert.Equal([asked], Wizard.Chosen(page, "Asked"));
        Assert.Equal(amount, Wizard.Typed(page, "Amount") ?? "");
    }

    [Fact]
    public async Task What_a_dispute_asks_for_may_stay_unsaid()
    {
        var (wizard, id) = await CaseAsync([]);

        await wizard.AnswerAsync(EventLinks.Record(id, EventKind.DisputeOpened), ("Day", "2026-11-20"), ("Asked", ""), ("Amount", ""), ("Currency", "Krw"));

        Assert.Equal([new DisputeOpened(new(2026, 11, 20))], (await wizard.KeptAsync(id)).Events);
    }

    [Theory]
    [InlineData(EventKind.SellerReplied, "Reply", "Refused")]
    [InlineData(EventKind.DisputeDecided, "Ruling", "FullRefund")]
    public async Task An_amount_under_a_choice_that_was_not_taken_counts_for_nothing(EventKind kind, string name, string value)
    {
        var (wizard, id) = await CaseAsync([Opened]);

        await wizard.AnswerAsync(EventLinks.Record(id, kind), ("Day", "2026-11-20"), (name, value), ("Amount", "lots"), ("Currency", "Eur"));

        Assert.Equal(
            kind is EventKind.SellerReplied ? new SellerReplied(new(2026, 11, 20), SellerReply.Refused) : new DisputeDecided(new(2026, 11, 20), Ruling.FullRefund),
            (await wizard.KeptAsync(id)).Events[^1]);
    }

    [Theory]
    [InlineData("2026-11-03")]
    [InlineData("2026-11-23")]
    public async Task The_day_of_payment_and_today_can_be_told(string typed)
    {
        var (wizard, id) = await CaseAsync([]);

        await wizard.AnswerAsync(EventLinks.Record(id, EventKind.DisputeOpened), ("Day", typed));

        Assert.Equal(DateOnly.Parse(typed, CultureInfo.InvariantCulture), Assert.Single((await wizard.KeptAsync(id)).Events).On);
    }

    [Fact]
    public async Task A_past_day_that_is_told_late_is_put_where_it_belongs()
    {
        var (wizard, id) = await CaseAsync([Opened, new ReturnApproved(new(2026, 11, 19))]);

        await wizard.AnswerAsync(EventLinks.Record(id, EventKind.SellerReplied), ("Day", "2026-11-15"), ("Reply", "AskedToWait"));

        var file = await wizard.KeptAsync(id);
        Assert.Equal((Stage.ReturnApproved, SellerReply.AskedToWait), (file.Facts.Stage, file.Facts.SellerReply));
    }

    /// <summary>Kind, what is sent, the field that is wrong, and what is said in Korean and in English.</summary>
    public static TheoryData<EventKind, string, string, string, string> Faults => new()
    {
        { EventKind.MessageSent, "Day=2026-11-20", "To", "누구에게 보냈는지 골라 주세요", "Select whom you wrote to" },
        { EventKind.MessageSent, "Day=2026-11-20&To=Boss", "To", "누구에게 보냈는지 골라 주세요", "Select whom you wrote to" },
        { EventKind.DisputeOpened, "Day=", "Day", "분쟁을 연 날을 입력해 주세요", "Enter the date you opened the dispute" },
        { EventKind.DisputeOpened, "Day=2026-11-24", "Day", "분쟁을 연 날은 오늘이거나 오늘보다 전이어야 해요", "Date you opened the dispute must be today or in the past" },
        { EventKind.DisputeOpened, "Day=2026-11-02", "Day", "분쟁을 연 날이 결제한 2026년 11월 3일(화)보다 빨라요", "Date you opened the dispute must be the same as or after Tuesday 3 November 2026 when you paid" },
        { EventKind.DisputeOpened, "Day=soon", "Day", "분쟁을 연 날을 2026-11-03처럼 적어 주세요", "Enter the date you opened the dispute like 2026-11-03" },
        { EventKind.DisputeOpened, "Day=2026-11-20&Asked=Exchange", "Asked", "요청한 것을 목록에서 골라 주세요", "Select what you asked for from the list" },
        { EventKind.DisputeOpened, "Day=2026-11-20&Amount=-1", "Amount", "금액은 0보다 큰 숫자로 적어 주세요", "Amount must be a number more than 0" },
        { EventKind.DisputeOpened, "Day=2026-11-20&Amount=5&Currency=Eur", "Currency", "통화를 골라 주세요", "Select a currency" },
        { EventKind.SellerReplied, "Day=2026-11-20", "Reply", "판매자가 뭐라고 했는지 골라 주세요", "Select what the seller said" },
        { EventKind.SellerReplied, "Day=2026-11-20&Reply=OfferedPart&Amount=half", "Amount", "금액은 0보다 큰 숫자로 적어 주세요", "Amount must be a number more than 0" },
        { EventKind.DisputeDecided, "Day=2026-11-20", "Ruling", "어떤 결과가 나왔는지 골라 주세요", "Select what was decided" },
        { EventKind.DisputeDecided, "Day=2026-11-20&Ruling=PartialRefund&Amount=0", "Amount", "금액은 0보다 큰 숫자로 적어 주세요", "Amount must be a number more than 0" },
        { EventKind.ReturnApproved, "Day=2026-11-20", "Address", "반품 주소가 어디인지 골라 주세요", "Select where the return goes" },
        { EventKind.ReturnSent, "Day=2026-11-20", "TrackingNumber", "송장번호를 적어 주세요. 없으면 알리익스프레스는 안 보낸 것으로 봐요", "Enter the tracking number. Without it AliExpress counts the return as not sent" },
        { EventKind.ReturnSent, $"Day=2026-11-20&TrackingNumber={new string('R', 41)}", "TrackingNumber", "송장번호는 40자까지예요", "Tracking number must be 40 characters or less" },
        { EventKind.ReturnSent, $"Day=2026-11-20&TrackingNumber=R1&Carrier={new string('c', 41)}", "Carrier", "택배사는 40자까지예요. 지금 41자예요", "Carrier must be 40 characters or less. It has 41" },
        { EventKind.ReturnReceived, "Day=2026-02-30", "Day", "2월 30일은 없는 날짜예요", "30 February is not a real date" },
        { EventKind.MoneyArrived, "Day=2026-11-20&Amount=all", "Amount", "금액은 0보다 큰 숫자로 적어 주세요", "Amount must be a number more than 0" },
        { EventKind.NoteAdded, "Day=2026-11-20&Text=", "Text", "남길 말을 적어 주세요", "Enter what you want to keep" },
        { EventKind.NoteAdded, $"Day=2026-11-20&Text={new string('가', 501)}", "Text", "메모는 500자까지예요. 지금 501자예요", "Note must be 500 characters or less. It has 501" },
        { EventKind.CaseClosed, "Day=2026-11-20", "Outcome", "어떻게 끝났는지 골라 주세요", "Select how it ended" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_is_said_above_and_at_the_field_and_what_was_typed_stays(
        EventKind kind, string sent, string field, string korean, string english)
    {
        var (wizard, id) = await CaseAsync(Happening.Of(kind).Before);
        var address = EventLinks.Record(id, kind);
        var before = await wizard.KeptAsync(id);
        var typed = Pairs(sent);

        Assert.Equal(address, await wizard.AnswerAsync(address, typed));

        AssertShown(await wizard.OpenAsync(address), field, korean, typed);
        await wizard.Visitor.GetAsync($"{address}?lang=en");
        AssertShown(await wizard.OpenAsync(address), field, english, typed);
        Assert.Equal(before.Version, (await wizard.KeptAsync(id)).Version);
    }

    /// <summary>What was told, what is told now, the fault and where to put it right.</summary>
    public static TheoryData<EventFault, EventKind, string> Impossible => new()
    {
        { EventFault.NoDisputeYet, EventKind.DisputeDecided, "dispute-opened" },
        { EventFault.DisputeAlreadyOpen, EventKind.DisputeOpened, "0/correct" },
        { EventFault.ReturnNotSentYet, EventKind.ReturnReceived, "return-sent" },
        { EventFault.ReturnAlreadySent, EventKind.ReturnSent, "1/correct" },
        { EventFault.NoOffer, EventKind.OfferAccepted, "seller-replied" },
        { EventFault.NothingToAppeal, EventKind.AppealFiled, "dispute-decided" },
        { EventFault.CaseIsClosed, EventKind.SellerReplied, "0/correct" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public async Task What_cannot_have_happened_is_refused_with_a_way_out(EventFault fault, EventKind kind, string wayOut)
    {
        CaseEvent[] before = fault switch
        {
            EventFault.NoDisputeYet or EventFault.NothingToReturn => [],
            EventFault.ReturnAlreadySent => [Opened, new ReturnSent(new(2026, 11, 17), "", "R1")],
            EventFault.CaseIsClosed => [new CaseClosed(new(2026, 11, 19), CaseOutcome.NoRefund)],
            EventFault.DisputeAlreadyOpen or EventFault.ReturnNotSentYet or EventFault.NoOffer or EventFault.NothingToAppeal => [Opened],
        };
        var (wizard, id) = await CaseAsync(before);
        var address = EventLinks.Record(id, kind);

        Assert.Equal(address, await wizard.AnswerAsync(address, Happening.Of(kind).Form));

        var page = await wizard.OpenAsync(address);
        AssertShown(page, "Day", Words.Fault(fault), Happening.Of(kind).Form);
        Assert.Equal($"/cases/{id}/events/{wayOut}", page.QuerySelector(".errors ~ p > a.button")!.GetAttribute("href"));
        Assert.Equal(before.Length, (await wizard.KeptAsync(id)).Events.Count);
        await wizard.OpenAsync($"/cases/{id}/events/{wayOut}");
    }

    [Fact]
    public async Task What_never_came_cannot_be_sent_back_and_the_way_out_is_the_answer()
    {
        var (wizard, id) = await CaseAsync([Opened], answers: Samples.InTransit);
        var address = EventLinks.Record(id, EventKind.ReturnSent);

        await wizard.AnswerAsync(address, Happening.Of(EventKind.ReturnSent).Form);

        var page = await wizard.OpenAsync(address);
        Assert.Equal(Words.Fault(EventFault.NothingToReturn), Assert.Single(page.QuerySelectorAll(".error")).TextContent);
        Assert.Equal($"/cases/{id}/filing/problem?from=plan", page.QuerySelector(".errors ~ p > a.button")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Closing_before_something_else_happened_names_what_it_does_not_fit_with()
    {
        var (wizard, id) = await CaseAsync([Opened, new SellerReplied(new(2026, 11, 22), SellerReply.Refused)]);
        var address = EventLinks.Record(id, EventKind.CaseClosed);

        await wizard.AnswerAsync(address, Happening.Of(EventKind.CaseClosed).Form);

        var page = await wizard.OpenAsync(address);
        Assert.Equal(
            Words.FaultOfAnother(Texts.Korean.Events.Name(EventKind.SellerReplied), "11월 22일(일)"), Assert.Single(page.QuerySelectorAll(".error")).TextContent);
        Assert.Equal(EventLinks.Correct(id, 1), page.QuerySelector(".errors ~ p > a.button")!.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Told))]
    public async Task A_button_pressed_twice_records_once(EventKind kind)
    {
        var happening = Happening.Of(kind);
        var (wizard, id) = await CaseAsync(happening.Before);
        var address = EventLinks.Record(id, kind);
        var page = await wizard.OpenAsync(address);

        Assert.Equal($"/cases/{id}", await wizard.SendAsync(page, address, happening.Form));
        Assert.Equal($"/cases/{id}", await wizard.SendAsync(page, address, happening.Form));

        Assert.Equal(happening.Before.Count + 1, (await wizard.KeptAsync(id)).Events.Count);
    }

    [Fact]
    public async Task Of_two_presses_at_the_same_moment_one_is_recorded_and_both_succeed()
    {
        var (wizard, id) = await CaseAsync([]);
        var address = EventLinks.Record(id, EventKind.DisputeOpened);
        var page = await wizard.OpenAsync(address);

        var led = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => wizard.SendAsync(page, address, ("Day", "2026-11-20"))));

        Assert.All(led, address => Assert.Equal($"/cases/{id}", address));
        Assert.Single((await wizard.KeptAsync(id)).Events);
    }

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.English)]
    public async Task A_second_window_is_told_records_nothing_and_keeps_what_was_typed(Language language)
    {
        var (wizard, id) = await CaseAsync([Opened], language);
        var address = EventLinks.Record(id, EventKind.NoteAdded);
        var second = await wizard.OpenAsync(address);
        await wizard.HappenAsync(id, new SellerReplied(new(2026, 11, 22), SellerReply.Refused));

        Assert.Equal(address, await wizard.SendAsync(second, address, ("Day", "2026-11-20"), ("Text", "내 메모")));

        Assert.Equal(2, (await wizard.KeptAsync(id)).Events.Count);
        var page = await wizard.OpenAsync(address);
        Assert.Equal(Texts.For(language).Events.Form.ChangedElsewhere.Title, page.QuerySelector("main [role=alert] h2")!.TextContent);
        Assert.Equal(("2026-11-20", "내 메모"), (Wizard.Typed(page, "Day"), Wizard.Typed(page, "Text")));

        // Pressed once more, now that it was seen.
        Assert.Equal($"/cases/{id}", await wizard.SendAsync(page, address, ("Day", "2026-11-20"), ("Text", "내 메모")));
        Assert.Equal(3, (await wizard.KeptAsync(id)).Events.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task A_version_that_was_never_shown_records_nothing(string version)
    {
        var (wizard, id) = await CaseAsync([]);
        var address = EventLinks.Record(id, EventKind.DisputeOpened);
        var page = await wizard.OpenAsync(address);
        page.QuerySelector("input[name=Version]")!.Remove();

        Assert.Equal(address, await wizard.SendAsync(page, address, ("Day", "2026-11-20"), ("Version", version)));
        Assert.Empty((await wizard.KeptAsync(id)).Events);
    }

    [Fact]
    public async Task What_was_typed_about_one_event_is_not_shown_at_another()
    {
        var (wizard, id) = await CaseAsync([Opened]);
        await wizard.AnswerAsync(EventLinks.Record(id, EventKind.NoteAdded), ("Day", "never"));

        Assert.Empty((await wizard.OpenAsync(EventLinks.Record(id, EventKind.SellerReplied))).QuerySelectorAll(".errors"));
        Assert.Single((await wizard.OpenAsync(EventLinks.Record(id, EventKind.NoteAdded))).QuerySelectorAll(".errors"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/dispute-opened")]
    [InlineData("/0/correct")]
    public async Task Another_persons_case_does_not_exist(string page)
    {
        var (owner, id) = await CaseAsync([Opened]);
        var (stranger, own) = await CaseAsync([Opened]);
        var form = await stranger.OpenAsync($"/cases/{own}/events/dispute-opened");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Visitor.GetAsync($"/cases/{id}/events{page}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().GetAsync($"/cases/{id}/events{page}")).StatusCode);
        if (page.Length > 0)
            Assert.Equal(
                HttpStatusCode.NotFound, (await stranger.PostAsync(form, $"/cases/{id}/events{page}", ("Day", "2026-11-20"), ("Way", "NotAtAll"))).StatusCode);
        Assert.Single((await owner.KeptAsync(id)).Events);
    }

    [Theory]
    [InlineData("teleported")]
    [InlineData("DisputeOpened")]
    [InlineData("event-corrected")]
    [InlineData("answer-corrected")]
    [InlineData("rules-changed")]
    [InlineData("3")]
    public async Task A_kind_that_nobody_tells_has_no_page(string kind)
    {
        var (wizard, id) = await CaseAsync([]);
        var form = await wizard.OpenAsync(EventLinks.Record(id, EventKind.DisputeOpened));

        Assert.Equal(HttpStatusCode.NotFound, (await wizard.Visitor.GetAsync($"/cases/{id}/events/{kind}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await wizard.PostAsync(form, $"/cases/{id}/events/{kind}", ("Day", "2026-11-20"))).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/dispute-opened")]
    public async Task Before_every_question_is_answered_nothing_can_be_told(string page)
    {
        var (wizard, id) = await CaseAsync([], answers: Samples.Broken with { PaidOn = null });

        Assert.Equal($"/cases/{id}/filing/paid-on", (await wizard.Visitor.GetAsync($"/cases/{id}/events{page}")).Headers.Location!.OriginalString);
    }

    [Theory]
    [MemberData(nameof(Told))]
    public async Task No_input_makes_a_page_fail(EventKind kind)
    {
        string[] names = ["Day", "To", "Asked", "Reply", "Ruling", "Amount", "Currency", "Address", "Carrier", "TrackingNumber", "Text", "Outcome", "Way", "Text[0]", "Day.Year"];
        string[] nonsense =
        [
            "", " ", "\u202e", "👩‍👩‍👧‍👦", "<script>alert(1)</script>", "'; drop table Cases; --", "-1", "1e9", "٣", "NaN", "99999999999999999999",
            "9999-12-31", "0001-01-01", "2026-11-03T00:00", "null", "{}", "[]", "Krw,Usd", "0", "Seller, Agent", "\r\n", "\ud55c\u0301", "%s%n",
        ];
        var happening = Happening.Of(kind);
        var (wizard, id) = await CaseAsync(happening.Before);
        var address = EventLinks.Record(id, kind);
        var page = await wizard.OpenAsync(address);

        foreach (var spared in new[] { null, "Day", "Reply", "Ruling" })
            foreach (var value in nonsense)
            {
                var kept = happening.Form.Where(pair => pair.Name == spared || (spared is not null && pair.Name == "Day")).ToList();
                var response = await wizard.PostAsync(
                    page, address, [.. kept, .. names.Where(name => kept.All(pair => pair.Name != name)).Select(name => (name, value))]);

                Assert.True(response.StatusCode is HttpStatusCode.Redirect, $"{response.StatusCode} after '{value}'");
                var shown = await wizard.Visitor.GetAsync(address);
                Assert.True(shown.StatusCode is HttpStatusCode.OK, $"{shown.StatusCode} after '{value}'");
                Assert.DoesNotContain("<script>alert", await shown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }

        // Whatever was taken can be read again.
        Assert.All((await wizard.KeptAsync(id)).Events, happened => Assert.Equal(happened, happened));
    }

    private async Task<(Wizard Wizard, string Id)> CaseAsync(
        IEnumerable<CaseEvent> events, Language language = Language.Korean, FilingAnswers? answers = null)
    {
        var wizard = new Wizard(app, Texts.For(language).Tag);
        var id = await wizard.BeginAsync(answers ?? Samples.Broken);
        await wizard.HappenAsync(id, events);
        return (wizard, id);
    }

    private static (string Name, string Value)[] Pairs(string sent) =>
        [.. sent.Split('&').Select(pair => (pair.Split('=')[0], pair.Split('=')[1]))];

    private static void AssertShown(IDocument page, string field, string message, (string Name, string Value)[] typed)
    {
        var summary = page.QuerySelector("main .errors")!;
        var link = Assert.Single(summary.QuerySelectorAll("a"));
        Assert.Equal(message, link.TextContent);
        Assert.Equal(field, page.QuerySelector(link.GetAttribute("href")!)!.GetAttribute("name"));
        Assert.Equal(message, Assert.Single(page.QuerySelectorAll(".error")).TextContent);
        Assert.NotEmpty(page.QuerySelectorAll("[aria-invalid=true]"));
        Assert.Matches("^(오류|Error): ", page.Title!);
        foreach (var (name, value) in typed)
            if (Wizard.Offered(page, name) is { Count: > 0 } offered && page.QuerySelector($"[name='{name}']")!.GetAttribute("type") is "radio")
                Assert.Equal(offered.Contains(value) ? [value] : [], Wizard.Chosen(page, name));
            else if (page.QuerySelector($"[name='{name}']") is IHtmlInputElement or IHtmlTextAreaElement)
                Assert.Equal(value, Wizard.Typed(page, name));
    }
}
