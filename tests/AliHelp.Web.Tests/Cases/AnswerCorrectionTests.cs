using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Tests.Filing;
using AliHelp.Writing.Words;
using AngleSharp.Dom;

namespace AliHelp.Web.Tests.Cases;

/// <summary>An answer that is changed after a plan was shown for it stays visible in the history.</summary>
public sealed class AnswerCorrectionTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.English)]
    public async Task A_changed_answer_is_told_with_the_old_one_and_nothing_else(Language language)
    {
        var (wizard, id) = await ShownAsync(language);

        var led = await wizard.AnswerAsync($"/cases/{id}/filing/delivered-on?from=plan", ("Day", "2026-11-14"));

        var file = await wizard.KeptAsync(id);
        var told = Assert.IsType<AnswerCorrected>(Assert.Single(file.Events));
        Assert.Equal(new DateOnly(2026, 11, 23), told.On);
        Assert.Equal(FilingAnswers.None with { DeliveredOn = new(new(2026, 11, 12)) }, told.Before);
        Assert.Equal(FilingAnswers.None with { DeliveredOn = new(new(2026, 11, 14)) }, told.After);
        Assert.Equal(new DateOnly(2026, 11, 14), file.Answers.DeliveredOn!.Day);
        Assert.Equal(
            Texts.For(language).Events.Form.Recorded(EventKind.AnswerCorrected), (await wizard.OpenAsync(led)).QuerySelector("main [role=status]")!.TextContent);
    }

    [Fact]
    public async Task The_same_answer_again_changes_nothing()
    {
        var (wizard, id) = await ShownAsync();

        await wizard.AnswerAsync($"/cases/{id}/filing/delivered-on?from=plan", ("Day", "2026-11-12"));

        Assert.Empty((await wizard.KeptAsync(id)).Events);
    }

    [Fact]
    public async Task A_first_answer_is_no_correction()
    {
        var (wizard, id) = await ShownAsync();

        await wizard.AnswerAsync($"/cases/{id}/filing/problem?from=plan", ("Problem", "NotArrived"));
        await wizard.AnswerAsync($"/cases/{id}/filing/detail?from=plan", ("Code", "InTransitLate"));
        await wizard.AnswerAsync($"/cases/{id}/filing/goal?from=plan", ("Goal", "FullRefund"));
        await wizard.AnswerAsync($"/cases/{id}/filing/stage?from=plan", ("Stage", "InTransit"));
        await wizard.AnswerAsync($"/cases/{id}/filing/shipping?from=plan", ("ShippedOn", "2026-11-05"));

        var told = (await wizard.KeptAsync(id)).Events.Cast<AnswerCorrected>();
        Assert.Equal([nameof(FilingAnswers.Problem), nameof(FilingAnswers.Detail), nameof(FilingAnswers.Goal), nameof(FilingAnswers.Stage)], told.Select(Changed));
    }

    [Fact]
    public async Task Before_a_plan_was_shown_an_answer_is_changed_without_a_word()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);

        await wizard.AnswerAsync($"/cases/{id}/filing/delivered-on", ("Day", "2026-11-14"));

        Assert.Empty((await wizard.KeptAsync(id)).Events);
    }

    [Fact]
    public async Task A_second_window_corrects_neither_the_answer_nor_the_history()
    {
        var (wizard, id) = await ShownAsync();
        var address = $"/cases/{id}/filing/delivered-on?from=plan";
        var second = await wizard.OpenAsync(address);
        await wizard.HappenAsync(id, new NoteAdded(new(2026, 11, 23), "x"));

        Assert.Equal(address, await wizard.SendAsync(second, address, ("Day", "2026-11-14")));

        var file = await wizard.KeptAsync(id);
        Assert.IsType<NoteAdded>(Assert.Single(file.Events));
        Assert.Equal(new DateOnly(2026, 11, 12), file.Answers.DeliveredOn!.Day);
    }

    private async Task<(Wizard Wizard, string Id)> ShownAsync(Language language = Language.Korean)
    {
        var wizard = new Wizard(app, Texts.For(language).Tag);
        var id = await wizard.BeginAsync(Samples.Broken);
        await wizard.OpenAsync($"/cases/{id}");
        return (wizard, id);
    }

    private static string Changed(AnswerCorrected correction)
    {
        var before = Assert.Single(Given(correction.Before));
        Assert.Equal(before, Assert.Single(Given(correction.After)));
        return before;
    }

    private static IEnumerable<string> Given(FilingAnswers answers) =>
        typeof(FilingAnswers).GetProperties().Where(property => property.GetValue(answers) is not null).Select(property => property.Name);
}
