using System.Net;
using AliHelp.Domain.Filing;

namespace AliHelp.Web.Tests.Filing;

/// <summary>Whatever is sent, the site answers with a redirect or refuses; it never fails.</summary>
public sealed class NonsenseTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly string[] Names =
    [
        "Problem", "Received", "Faulty", "Code", "Goal", "Stage", "On", "On[]", "On[ReturnSent]", "On[ReturnSent][x]", "On[0].Key", "TrackingNumber",
        "Precision", "Day", "ConfirmedDay", "Month", "ShippedOn", "PromisedOn", "NotSure", "ReceiptConfirmedOn", "View", "DaysLeft", "HoursLeft",
        "EndDate", "EndTime", "Zone", "Method", "Funding", "Funding[KakaoPay]", "Funding[0].Value", "Items", "Items[]", "Items[0]", "Items[7]",
        "MessagedSellerOn", "SellerReply", "DisputeOpenedOn", "Phrases", "OrderNumber", "ProductName", "Amount", "Currency", "Description",
    ];

    // Under each of these the fields of its page are read, so that nonsense reaches every parser.
    private static readonly (string, string)[][] Chosen =
    [
        [],
        [("Stage", "ReturnSent"), ("Precision", "Day"), ("View", "TimeLeft"), ("Method", "KakaoPay"), ("Items", "MessagedSeller"), ("Items", "OpenedDispute")],
        [("Stage", "DisputeOpen"), ("Precision", "Month"), ("View", "EndDate"), ("Zone", "Pacific"), ("Currency", "Usd")],
    ];

    private static readonly string[] Nonsense =
    [
        "", " ", "\0", "\u202e", "👩‍👩‍👧‍👦", "<script>alert(1)</script>", "'; drop table Cases; --", "-1", "1e9", "٣", "２０２６-１１-０３", "NaN", "99999999999999999999",
        "9999-12-31", "0000-00-00", "0001-01-01", "2026-11-03T00:00", "2026/11/03", "2026-1-1-1", "2026.11-03", "12:00", "null", "{}", "[]",
        "Krw,Usd", "Broken, Different", "\r\n", "\ud55c\u0301", "%s%n",
    ];

    public static TheoryData<string> Steps => [.. FilingSteps.InOrder.Select(step => step.Name)];

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task No_input_makes_a_page_fail(string step)
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.With(FilingSteps.Named(step)!));
        var address = $"/cases/{id}/filing/{step}";
        var page = await wizard.OpenAsync(address);

        foreach (var chosen in Chosen)
            foreach (var value in Nonsense)
            {
                var names = Names.Where(name => chosen.All(pair => pair.Item1 != name));
                var response = await wizard.PostAsync(page, address, [.. chosen, .. names.Select(name => (name, value))]);
                if (value == "\0")
                {
                    // The server's own form reader refuses it.
                    Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
                    continue;
                }

                Assert.True(response.StatusCode is HttpStatusCode.Redirect, $"{response.StatusCode} after '{value}'");
                var shown = await wizard.Visitor.GetAsync(response.Headers.Location!.OriginalString);
                Assert.True((int)shown.StatusCode < 500, $"{shown.StatusCode} after '{value}'");
                Assert.DoesNotContain("<script>alert", await shown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }

        // Whatever was taken can be read again.
        Assert.NotNull((await wizard.KeptAsync(id)).Answers.Problem);
        Assert.Equal(HttpStatusCode.OK, (await wizard.Visitor.FollowAsync(await wizard.Visitor.GetAsync($"/cases/{id}/filing/check"))).StatusCode);
    }

    [Theory]
    [InlineData("Version", "")]
    [InlineData("Version", "x")]
    [InlineData("Version", "00000000-0000-0000-0000-000000000000")]
    public async Task A_version_that_was_never_shown_overwrites_nothing(string name, string value)
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);
        var address = $"/cases/{id}/filing/goal";
        var page = await wizard.OpenAsync(address);
        page.QuerySelector("input[name=Version]")!.Remove();

        Assert.Equal(address, await wizard.SendAsync(page, address, ("Goal", "FullRefund"), (name, value)));
        Assert.Equal(Goal.ReturnForRefund, (await wizard.KeptAsync(id)).Answers.Goal!.Goal);
    }

    [Fact]
    public async Task Too_many_fields_and_too_many_items_are_refused_or_ignored()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);
        var address = $"/cases/{id}/filing/evidence";
        var page = await wizard.OpenAsync(address);

        var many = await wizard.PostAsync(page, address, [.. Enumerable.Range(0, 150).Select(_ => ("Items", "Receipt"))]);
        var tooMany = await wizard.PostAsync(page, address, [.. Enumerable.Range(0, 2_000).Select(number => ($"Items[{number}]", "Receipt"))]);

        Assert.Equal(HttpStatusCode.Redirect, many.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, tooMany.StatusCode);
        Assert.Equal([EvidenceItem.Receipt], (await wizard.KeptAsync(id)).Answers.Evidence!.Items);
    }

    [Fact]
    public async Task A_form_that_is_none_is_refused()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);

        var response = await wizard.Visitor.Client.PostAsync($"/cases/{id}/filing/goal", new StringContent("{\"Goal\":\"FullRefund\"}"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
