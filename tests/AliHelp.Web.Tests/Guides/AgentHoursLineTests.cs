using AliHelp.Domain.Rules;
using AliHelp.Writing.Words;

namespace AliHelp.Web.Tests.Guides;

/// <summary>Seoul's clock moves on from minute to minute here, so the tests have a site of their own.</summary>
public sealed class AgentHoursLineTests
{
    private static readonly AgentHours Hours = new(15, 22);

    [Fact]
    public async Task The_page_says_whether_agents_answer_now_when_it_is_made()
    {
        await using var app = new AppFixture();
        foreach (var (time, expected) in new[]
        {
            ("2026-11-23T14:59:59+09:00", AgentTime.LaterToday), ("2026-11-23T15:00:00+09:00", AgentTime.Now),
            ("2026-11-23T21:59:59+09:00", AgentTime.Now), ("2026-11-23T22:00:00+09:00", AgentTime.Tomorrow),
            ("2026-11-23T23:59:59+09:00", AgentTime.Tomorrow), ("2026-11-24T00:00:00+09:00", AgentTime.LaterToday),
        })
        {
            app.Time.SetUtcNow(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture));
            var line = (await app.Visit().OpenAsync("/guide/agent")).QuerySelector("[data-agents]")!;

            Assert.Equal(Texts.Korean.Guide.Agents(expected, Hours), line.TextContent);
            Assert.Equal(expected is AgentTime.Now, line.ClassList.Contains("now"));
        }
    }

    [Fact]
    public async Task The_script_finds_hours_and_sentences_in_the_line()
    {
        await using var app = new AppFixture();
        var line = (await app.Visit(acceptLanguage: "en").OpenAsync("/guide/refund-late")).QuerySelector("[data-agents]")!;

        Assert.Equal("15 22", line.GetAttribute("data-agents"));
        Assert.Equal(Texts.English.Guide.Agents(AgentTime.Now, Hours), line.GetAttribute("data-now"));
        Assert.Equal(Texts.English.Guide.Agents(AgentTime.LaterToday, Hours), line.GetAttribute("data-later"));
        Assert.Equal(Texts.English.Guide.Agents(AgentTime.Tomorrow, Hours), line.GetAttribute("data-tomorrow"));
    }
}
