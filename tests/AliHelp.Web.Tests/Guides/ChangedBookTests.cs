using AliHelp.Domain.Rules;
using AliHelp.Writing.Guides;
using AliHelp.Writing.Words;
using Microsoft.AspNetCore.Hosting;

namespace AliHelp.Web.Tests.Guides;

/// <summary>The site with a policy book of its own in which a few figures differ, and after the review days of most rules.</summary>
public sealed class ChangedBookTests(ChangedBookTests.OtherBook app) : IClassFixture<ChangedBookTests.OtherBook>
{
    [Theory]
    [InlineData("return", "17일")]
    [InlineData("agent", "13~21시")]
    [InlineData("refund-state", "은행 영업일 8~16일")]
    public async Task A_changed_rule_changes_the_guides(string slug, string figure)
    {
        var page = await app.Visit().OpenAsync($"/guide/{slug}");

        Assert.Contains(figure, page.QuerySelector(".guide")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(figure, page.QuerySelector(".basis")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(figure, (await app.Visit().OpenAsync("/guide/rules")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_that_is_due_for_review_is_flagged_in_its_guide_and_among_the_rules()
    {
        var agent = await app.Visit().OpenAsync("/guide/agent");
        var rules = await app.Visit().OpenAsync("/guide/rules");

        Assert.Contains(Texts.Korean.Guide.Stale, agent.QuerySelector(".basis .notice")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(rules.GetElementById(RuleId.AgentHours.ToText())!.QuerySelector(".notice"));
        Assert.Null(rules.GetElementById(RuleId.DutyRefund.ToText())!.QuerySelector(".notice"));
        Assert.Null((await app.Visit().OpenAsync("/guide/duty-refund")).QuerySelector(".basis .notice"));
    }

    public sealed class OtherBook : AppFixture
    {
        public OtherBook() => Time.SetUtcNow(new DateTimeOffset(2027, 5, 24, 12, 0, 0, TimeSpan.FromHours(9)));

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            using var book = typeof(PolicyBook).Assembly.GetManifestResourceStream("policy/aliexpress-kr.json")!;
            var json = new StreamReader(book).ReadToEnd();
            json = Change(json, RuleId.ReturnShipment, "\"value\": 10,", "\"value\": 17,", "2026-12-08", "2026-12-15");
            json = Change(json, RuleId.AgentHours, "\"value\": [15, 22],", "\"value\": [13, 21],",
                "{ \"in\": 14, \"out\": false }, ", "", "{ \"in\": 21, \"out\": true }, ", "");
            json = Change(json, RuleId.RefundCard, "\"value\": [7, 15],", "\"value\": [8, 16],",
                "2026-10-01", "2026-10-02", "2026-10-15", "2026-10-16", "2026-12-08", "2026-12-09", "2026-12-18", "2026-12-21");
            var path = Path.Combine(Folder, "policy.json");
            File.WriteAllText(path, json);
            builder.UseSetting("Policy:Path", path);
        }

        private static string Change(string json, RuleId id, params string[] oldAndNew)
        {
            var start = json.IndexOf($"\"id\": \"{id.ToText()}\"", StringComparison.Ordinal);
            var end = json.IndexOf("\n    }", start, StringComparison.Ordinal);
            var entry = json[start..end];
            foreach (var pair in oldAndNew.Chunk(2))
            {
                Assert.Contains(pair[0], entry, StringComparison.Ordinal);
                entry = entry.Replace(pair[0], pair[1], StringComparison.Ordinal);
            }

            return json[..start] + entry + json[end..];
        }
    }
}
