using System.Text.Json.Nodes;
using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Web.Tests.Filing;
using AliHelp.Writing.Words;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Hosting;

namespace AliHelp.Web.Tests.Cases;

/// <summary>A site whose policy file is a later edition: a dispute can be opened for 13 days after receipt, instead of 15.</summary>
public sealed class LaterEditionApp : AppFixture
{
    public static readonly DateOnly Edition = new(2026, 11, 24);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        var file = Path.Combine(Folder, "policy.json");
        File.WriteAllText(file, Book());
        builder.UseSetting("Policy:Path", file);
    }

    private static string Book()
    {
        using var embedded = typeof(PolicyBook).Assembly.GetManifestResourceStream("policy/aliexpress-kr.json")!;
        var book = JsonNode.Parse(embedded)!;
        book["edition"] = "2026-11-24";
        var rule = book["rules"]!.AsArray().Single(rule => (string)rule!["id"]! == "dispute-window-from-receipt")!;
        rule["value"] = 13;
        rule["examples"] = new JsonArray(new JsonObject { ["in"] = "2026-11-12", ["out"] = "2026-11-25" });
        return book.ToJsonString();
    }
}

/// <summary>A newer edition of the rules is never applied in silence. Damaged earphones, delivered on the 12th; today is the 23rd.</summary>
public sealed class RulesChangedTests(LaterEditionApp app) : IClassFixture<LaterEditionApp>
{
    private const RuleId Receipt = RuleId.DisputeWindowFromReceipt;

    private static readonly ShownClock Before = new(Receipt, new(2026, 11, 27), new(15, 15), new(2026, 11, 12));
    private static readonly ShownClock After = new(Receipt, new(2026, 11, 25), new(13, 13), new(2026, 11, 12));

    [Theory]
    [InlineData(Language.Korean, "11월 27일(금)", "11월 25일(수)", "15일", "13일")]
    [InlineData(Language.English, "Friday 27 November", "Wednesday 25 November", "15 ", "13 ")]
    public async Task What_changed_from_what_to_what_and_why_is_said_and_kept(Language language, params string[] said)
    {
        var (wizard, id) = await ShownAsync(language);

        var page = await OpenAsync(wizard, id);

        var notice = page.QuerySelector("#rules-changed")!.TextContent;
        Assert.All(said, part => Assert.Contains(part, notice, StringComparison.Ordinal));
        Assert.Contains(Texts.For(language).Rules.Name(Receipt), notice, StringComparison.Ordinal);
        var file = await wizard.KeptAsync(id);
        var told = Assert.IsType<RulesChanged>(Assert.Single(file.Events));
        Assert.Equal((new(2026, 11, 23), PolicyBook.AliExpressKorea.Edition, LaterEditionApp.Edition), (told.On, told.FromEdition, told.ToEdition));
        Assert.Equal([new ClockChange(Receipt, Before, After)], told.Changes);
        Assert.Equal(LaterEditionApp.Edition, file.Shown!.Edition);
    }

    [Fact]
    public async Task It_is_written_once_and_said_on_its_day_only()
    {
        var (wizard, id) = await ShownAsync();
        await OpenAsync(wizard, id);
        await OpenAsync(wizard, id);
        Assert.Single((await wizard.KeptAsync(id)).Events);

        app.Time.Advance(TimeSpan.FromDays(1));
        try
        {
            Assert.Null((await wizard.OpenAsync($"/cases/{id}")).QuerySelector("#rules-changed"));
        }
        finally
        {
            app.Time.AdjustTime(AppFixture.Noon);
        }
    }

    [Fact]
    public async Task Windows_that_open_the_case_at_the_same_moment_write_it_once_and_all_say_it()
    {
        var (wizard, id) = await ShownAsync();

        var pages = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => OpenAsync(wizard, id)));

        Assert.All(pages, page => Assert.NotNull(page.QuerySelector("#rules-changed")));
        Assert.Single((await wizard.KeptAsync(id)).Events);
    }

    [Fact]
    public async Task A_clock_that_moved_because_a_fact_changed_is_compared_by_its_new_start()
    {
        var (wizard, id) = await ShownAsync();
        await wizard.ChangeElsewhereAsync(id, Samples.Broken with { DeliveredOn = new(new(2026, 11, 14)) });

        await OpenAsync(wizard, id);

        var told = Assert.IsType<RulesChanged>(Assert.Single((await wizard.KeptAsync(id)).Events));
        Assert.Equal(
            [new ClockChange(Receipt, Before with { EndsOn = new(2026, 11, 29), StartedOn = new(2026, 11, 14) }, After with { EndsOn = new(2026, 11, 27), StartedOn = new(2026, 11, 14) })],
            told.Changes);
    }

    [Fact]
    public async Task A_newer_edition_that_changes_nothing_for_the_case_is_not_announced()
    {
        var (wizard, id) = await ShownAsync(answers: Samples.InTransit);

        Assert.Null((await OpenAsync(wizard, id)).QuerySelector("#rules-changed"));

        var file = await wizard.KeptAsync(id);
        Assert.Empty(file.Events);
        Assert.Equal(LaterEditionApp.Edition, file.Shown!.Edition);
    }

    [Fact]
    public async Task What_was_shown_before_clocks_were_kept_is_simply_remembered_anew()
    {
        var (wizard, id) = await ShownAsync();
        await wizard.RememberAsync(id, new(new(2026, 5, 1), new(2026, 11, 20), NextAction.CheckOrderPage, new(2026, 11, 25)));

        Assert.Null((await OpenAsync(wizard, id)).QuerySelector("#rules-changed"));

        var shown = (await wizard.KeptAsync(id)).Shown!;
        Assert.Equal(LaterEditionApp.Edition, shown.Edition);
        Assert.Contains(After, shown.Clocks!);
    }

    /// <summary>A case that was looked at under the embedded edition.</summary>
    private async Task<(Wizard Wizard, string Id)> ShownAsync(Language language = Language.Korean, FilingAnswers? answers = null)
    {
        var wizard = new Wizard(app, Texts.For(language).Tag);
        var id = await wizard.BeginAsync(answers ?? Samples.Broken);
        var decision = CaseDecision.For(await wizard.KeptAsync(id), PolicyBook.AliExpressKorea, KoreanBankCalendar.Standard, AppFixture.Noon.DateTime);
        await wizard.RememberAsync(id, ShownDecision.Of(decision));
        return (wizard, id);
    }

    private static async Task<IDocument> OpenAsync(Wizard wizard, string id) =>
        await Visitor.PageAsync(await wizard.Visitor.FollowAsync(await wizard.Visitor.GetAsync($"/cases/{id}")));
}
