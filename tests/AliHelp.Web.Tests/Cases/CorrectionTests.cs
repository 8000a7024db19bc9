using System.Net;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;
using AliHelp.Web.Tests.Filing;
using AliHelp.Writing.Words;
using AngleSharp.Dom;

namespace AliHelp.Web.Tests.Cases;

/// <summary>What was told wrongly is put right by another event; nothing is overwritten. Today is Monday 23 November 2026.</summary>
public sealed class CorrectionTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly EventFormTexts Words = Texts.Korean.Events.Form;
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DisputeOpened Opened = new(new(2026, 11, 13), Remedy.ReturnAndRefund, new(39900, Currency.Krw));
    private static readonly SellerReplied Replied = new(new(2026, 11, 15), SellerReply.OfferedPart, new(5.5m, Currency.Usd));

    public static TheoryData<EventKind> Told => [.. EventKinds.Told];

    [Theory]
    [MemberData(nameof(Told))]
    public async Task Every_kind_is_shown_as_it_was_told_and_the_same_again_is_no_correction(EventKind kind)
    {
        var happening = Happening.Of(kind);
        var (wizard, id) = await CaseAsync([.. happening.Before, happening.Kept]);
        var address = EventLinks.Correct(id, happening.Before.Count);

        Assert.Equal(address, await wizard.AnswerAsync(address, [("Way", "Otherwise"), .. happening.Form]));

        var page = await wizard.OpenAsync(address);
        Assert.Equal(Words.NothingChanged, Assert.Single(page.QuerySelectorAll(".error")).TextContent);
        Assert.Equal(happening.Before.Count + 1, (await wizard.KeptAsync(id)).Events.Count);
    }

    [Theory]
    [MemberData(nameof(Told))]
    public async Task Every_kind_can_be_corrected_and_taken_back(EventKind kind)
    {
        var happening = Happening.Of(kind);
        var (wizard, id) = await CaseAsync([.. happening.Before, happening.Kept]);
        var entry = happening.Before.Count;
        var address = EventLinks.Correct(id, entry);

        Assert.Equal($"/cases/{id}", await wizard.AnswerAsync(address, [("Way", "Otherwise"), ("Day", "2026-11-21"), .. happening.Typed]));
        Assert.Equal($"/cases/{id}", await wizard.AnswerAsync(address, ("Way", "NotAtAll")));

        var events = (await wizard.KeptAsync(id)).Events;
        Assert.Equal(happening.Kept, events[entry]);
        Assert.Equal(
            [new EventCorrected(Today, entry, happening.Kept with { On = new(2026, 11, 21) }), new EventCorrected(Today, entry, null)], events.Skip(entry + 1));
    }

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.English)]
    public async Task The_form_shows_what_counts_and_the_case_page_says_that_it_was_corrected(Language language)
    {
        var (wizard, id) = await CaseAsync([Opened, Replied, new EventCorrected(Today, 1, Replied with { Offer = new(7, Currency.Usd) })], language);

        var page = await wizard.OpenAsync(EventLinks.Correct(id, 1));

        Assert.Equal(["Otherwise"], Wizard.Chosen(page, "Way"));
        Assert.Equal(["OfferedPart"], Wizard.Chosen(page, "Reply"));
        Assert.Equal(("2026-11-15", "7", "Usd"), (Wizard.Typed(page, "Day"), Wizard.Typed(page, "Amount"), Wizard.Typed(page, "Currency")));
        var led = await wizard.SendAsync(page, EventLinks.Correct(id, 1), ("Way", "Otherwise"), ("Day", "2026-11-16"), ("Reply", "Refused"));
        Assert.Equal(
            Texts.For(language).Events.Form.Recorded(EventKind.EventCorrected), (await wizard.OpenAsync(led)).QuerySelector("main [role=status]")!.TextContent);
        Assert.Equal((SellerReply.Refused, new DateOnly(2026, 11, 16)), await SellerAsync(wizard, id));
    }

    [Fact]
    public async Task What_was_taken_back_can_be_brought_back_but_not_taken_back_again()
    {
        var (wizard, id) = await CaseAsync([Opened, new EventCorrected(Today, 0, null)]);
        var address = EventLinks.Correct(id, 0);
        var page = await wizard.OpenAsync(address);
        Assert.Contains(page.QuerySelectorAll("main .hint"), hint => hint.TextContent == Words.TakenBackHint);

        Assert.Equal(address, await wizard.SendAsync(page, address, ("Way", "NotAtAll")));
        Assert.Equal(Words.TakenBackAlready, Assert.Single((await wizard.OpenAsync(address)).QuerySelectorAll(".error")).TextContent);

        Assert.Equal($"/cases/{id}", await wizard.AnswerAsync(
            address, ("Way", "Otherwise"), ("Day", "2026-11-13"), ("Asked", "ReturnAndRefund"), ("Amount", "39900"), ("Currency", "Krw")));
        Assert.True((await wizard.KeptAsync(id)).Facts.IsFiled);
    }

    [Theory]
    [InlineData("", "Way", "어떻게 고칠지 골라 주세요")]
    [InlineData("Way=Perhaps", "Way", "어떻게 고칠지 골라 주세요")]
    [InlineData("Way=Otherwise&Day=2026-11-24&Reply=Refused", "Day", "판매자가 답한 날은 오늘이거나 오늘보다 전이어야 해요")]
    [InlineData("Way=Otherwise&Day=2026-11-15", "Reply", "판매자가 뭐라고 했는지 골라 주세요")]
    public async Task A_fault_is_said_and_nothing_is_corrected(string sent, string field, string message)
    {
        var (wizard, id) = await CaseAsync([Opened, Replied]);
        var address = EventLinks.Correct(id, 1);
        (string, string)[] typed = [.. sent.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => (pair.Split('=')[0], pair.Split('=')[1]))];

        Assert.Equal(address, await wizard.AnswerAsync(address, typed));

        var page = await wizard.OpenAsync(address);
        Assert.Equal((message, $"#{field}"), (page.QuerySelector(".errors a")!.TextContent, page.QuerySelector(".errors a")!.GetAttribute("href")));
        Assert.Equal(message, Assert.Single(page.QuerySelectorAll(".error")).TextContent);
        Assert.Equal(2, (await wizard.KeptAsync(id)).Events.Count);
    }

    [Fact]
    public async Task An_opening_is_not_taken_back_while_something_rests_on_it()
    {
        var (wizard, id) = await CaseAsync([Opened, new DisputeDecided(new(2026, 11, 20), Ruling.Refused)]);
        var address = EventLinks.Correct(id, 0);

        Assert.Equal(address, await wizard.AnswerAsync(address, ("Way", "NotAtAll")));

        var page = await wizard.OpenAsync(address);
        Assert.Equal(
            Words.FaultOfAnother(Texts.Korean.Events.Name(EventKind.DisputeDecided), "11월 20일(금)"), Assert.Single(page.QuerySelectorAll(".error")).TextContent);
        Assert.Equal("#Way", page.QuerySelector(".errors a")!.GetAttribute("href"));
        Assert.Equal(EventLinks.Correct(id, 1), page.QuerySelector(".errors ~ p > a.button")!.GetAttribute("href"));
        Assert.Equal(2, (await wizard.KeptAsync(id)).Events.Count);
    }

    [Fact]
    public async Task A_day_is_not_corrected_to_one_on_which_it_cannot_have_happened()
    {
        var (wizard, id) = await CaseAsync([Opened, new DisputeDecided(new(2026, 11, 20), Ruling.Refused)]);
        var address = EventLinks.Correct(id, 1);

        await wizard.AnswerAsync(address, ("Way", "Otherwise"), ("Day", "2026-11-12"), ("Ruling", "Refused"));
        Assert.Equal(Words.Fault(EventFault.NoDisputeYet), Assert.Single((await wizard.OpenAsync(address)).QuerySelectorAll(".error")).TextContent);

        Assert.Equal($"/cases/{id}", await wizard.AnswerAsync(address, ("Way", "Otherwise"), ("Day", "2026-11-13"), ("Ruling", "Refused")));
    }

    [Theory]
    [InlineData("Otherwise")]
    [InlineData("NotAtAll")]
    public async Task A_button_pressed_twice_corrects_once(string way)
    {
        var (wizard, id) = await CaseAsync([Opened, Replied]);
        var address = EventLinks.Correct(id, 1);
        var page = await wizard.OpenAsync(address);
        (string, string)[] typed = [("Way", way), ("Day", "2026-11-16"), ("Reply", "Refused")];

        Assert.Equal($"/cases/{id}", await wizard.SendAsync(page, address, typed));
        Assert.Equal($"/cases/{id}", await wizard.SendAsync(page, address, typed));

        Assert.Equal(3, (await wizard.KeptAsync(id)).Events.Count);
    }

    [Fact]
    public async Task A_second_window_is_told_and_corrects_nothing()
    {
        var (wizard, id) = await CaseAsync([Opened, Replied]);
        var address = EventLinks.Correct(id, 1);
        var second = await wizard.OpenAsync(address);
        await wizard.HappenAsync(id, new NoteAdded(Today, "x"));

        Assert.Equal(address, await wizard.SendAsync(second, address, ("Way", "Otherwise"), ("Day", "2026-11-16"), ("Reply", "Refused")));

        var page = await wizard.OpenAsync(address);
        Assert.Equal(Words.ChangedElsewhere.Title, page.QuerySelector("main [role=alert] h2")!.TextContent);
        Assert.Equal(["Refused"], Wizard.Chosen(page, "Reply"));
        Assert.Equal(3, (await wizard.KeptAsync(id)).Events.Count);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("x")]
    public async Task Only_what_was_told_can_be_corrected(string entry)
    {
        var (wizard, id) = await CaseAsync([Opened, new EventCorrected(Today, 0, Opened with { Amount = null })]);
        var form = await wizard.OpenAsync(EventLinks.Correct(id, 0));

        Assert.Equal(HttpStatusCode.NotFound, (await wizard.Visitor.GetAsync($"/cases/{id}/events/{entry}/correct")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await wizard.PostAsync(form, $"/cases/{id}/events/{entry}/correct", ("Way", "NotAtAll"))).StatusCode);
    }

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.English)]
    public async Task A_closed_case_is_opened_again_by_correcting_what_closed_it(Language language)
    {
        var (wizard, id) = await CaseAsync([Opened, new CaseClosed(new(2026, 11, 20), CaseOutcome.NoRefund)], language);
        var page = await wizard.OpenAsync($"/cases/{id}");
        var reopen = page.QuerySelectorAll("main a").Single(link => link.TextContent == Texts.For(language).Events.Form.Reopen);
        Assert.Equal(EventLinks.Correct(id, 1), reopen.GetAttribute("href"));

        await wizard.AnswerAsync(reopen.GetAttribute("href")!, ("Way", "NotAtAll"));

        Assert.Equal(Stage.DisputeOpen, (await wizard.KeptAsync(id)).Facts.Stage);
        Assert.DoesNotContain(
            (await wizard.OpenAsync($"/cases/{id}")).QuerySelectorAll("main a"), link => link.TextContent == Texts.For(language).Events.Form.Reopen);
    }

    private static async Task<(SellerReply? Reply, DateOnly? On)> SellerAsync(Wizard wizard, string id) =>
        (await wizard.KeptAsync(id)).Facts is var facts ? (facts.SellerReply, facts.SellerRepliedOn) : default;

    private async Task<(Wizard Wizard, string Id)> CaseAsync(IEnumerable<CaseEvent> events, Language language = Language.Korean)
    {
        var wizard = new Wizard(app, Texts.For(language).Tag);
        var id = await wizard.BeginAsync(Samples.Broken);
        await wizard.HappenAsync(id, events);
        return (wizard, id);
    }
}
