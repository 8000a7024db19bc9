using System.Net;
using AliHelp.Domain.Filing;
using AliHelp.Web.Tests.Filing;
using AliHelp.Writing.Words;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AliHelp.Web.Tests.Pages;

/// <summary>The two calculators. It is Monday 23 November 2026.</summary>
public sealed class QuickAnswerTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string WorkedExample = "/deadline?paidOn=2026-11-03&deliveredOn=2026-11-12";
    private const string OverChuseok = "/refund-date?payment=creditCard&startedOn=2026-09-18";

    [Theory]
    [InlineData("/deadline")]
    [InlineData("/refund-date")]
    public async Task An_empty_address_shows_the_form_and_nothing_else(string address)
    {
        var page = await OpenAsync(address);

        Assert.Single(page.QuerySelectorAll("main form"));
        Assert.Null(page.QuerySelector(".errors, .verdict, .range, [aria-invalid]"));
    }

    [Theory]
    [InlineData("2026-11-03", "2026-11-12")]
    [InlineData("2026.11.3", "20261112")]
    public async Task The_worked_example_is_answered_however_its_days_are_written(string paidOn, string deliveredOn)
    {
        var page = await OpenAsync($"/deadline?paidOn={paidOn}&deliveredOn={deliveredOn}");

        Assert.Equal("4일 남았어요", page.QuerySelector(".verdict .big")!.TextContent);
        Assert.Contains("11월 27일(금)", page.QuerySelector("tr.soonest")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-11-03", page.QuerySelector<IHtmlInputElement>("#paidOn")!.Value);
    }

    [Theory]
    [InlineData("paidOn=2026-11-20")]
    [InlineData("paidOn=2026-11-20&deliveredOn=")]
    [InlineData("deliveredOn=2026-11-20")]
    [InlineData("paidOn=&deliveredOn=2026-11-20")]
    public async Task One_day_is_enough(string query)
    {
        var page = await OpenAsync($"/deadline?{query}");

        Assert.NotNull(page.QuerySelector(".verdict"));
        Assert.Contains("12월 5일(토)", page.QuerySelector("tr.soonest")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/deadline?paidOn=&deliveredOn=", "#paidOn")]
    [InlineData("/deadline?paidOn=2026-13-01", "#paidOn")]
    [InlineData("/deadline?paidOn=2026-11-24", "#paidOn")]
    [InlineData("/deadline?paidOn=yesterday&deliveredOn=2026-02-30", "#paidOn", "#deliveredOn")]
    [InlineData("/deadline?paidOn=2026-11-12&deliveredOn=2026-11-11", "#deliveredOn")]
    [InlineData("/deadline?paidOn=%00&deliveredOn=%F0%9F%92%A9", "#paidOn", "#deliveredOn")]
    [InlineData("/refund-date?payment=&startedOn=", "#payment", "#startedOn")]
    [InlineData("/refund-date?payment=gold&startedOn=2026-09-18", "#payment")]
    [InlineData("/refund-date?payment=couponsOnly&startedOn=2026-09-18", "#payment")]
    [InlineData("/refund-date?payment=creditCard&startedOn=9999-99-99", "#startedOn")]
    [InlineData("/refund-date?payment=creditCard&startedOn=2026-11-24", "#startedOn")]
    public async Task Nonsense_is_told_at_its_field(string address, params string[] fields)
    {
        var page = await OpenAsync(address);

        Assert.Equal(fields, page.QuerySelectorAll(".errors a").Select(line => line.GetAttribute("href")));
        Assert.All(fields, field => Assert.Equal("true", page.QuerySelector(field)!.GetAttribute("aria-invalid")));
        Assert.StartsWith(Texts.Korean.Filing.TitleInNeedOfAnotherLook(""), page.Title, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".verdict, .range"));
    }

    [Fact]
    public async Task What_was_typed_is_shown_again()
    {
        var page = await OpenAsync("/deadline?paidOn=2026%2F11%2F3&deliveredOn=soon");

        Assert.Equal("2026/11/3", page.QuerySelector<IHtmlInputElement>("#paidOn")!.Value);
        Assert.Equal("soon", page.QuerySelector<IHtmlInputElement>("#deliveredOn")!.Value);
    }

    [Fact]
    public async Task A_refund_over_Chuseok_skips_its_closed_days()
    {
        var page = await OpenAsync(OverChuseok);

        Assert.Equal("10월 1일(목) ~ 10월 15일(목)", page.QuerySelector(".range")!.TextContent);
        Assert.Equal("creditCard", page.QuerySelector<IHtmlSelectElement>("#payment")!.Value);
        Assert.Equal(9, page.QuerySelectorAll("td.expected").Length);
        Assert.Equal(6, page.QuerySelectorAll("td.waiting").Length);
    }

    [Fact]
    public async Task Every_offered_payment_is_answered()
    {
        var offered = (await OpenAsync("/refund-date")).QuerySelectorAll<IHtmlOptionElement>("#payment option").Select(option => option.Value).Where(value => value.Length > 0);

        Assert.NotEmpty(offered);
        foreach (var payment in offered)
            Assert.NotNull((await OpenAsync($"/refund-date?payment={payment}&startedOn=2026-09-18")).QuerySelector(".range"));
    }

    [Theory]
    [InlineData(WorkedExample)]
    [InlineData(OverChuseok)]
    public async Task Looking_gives_nobody_an_identity(string address)
    {
        var response = await app.Visit().GetAsync(address);

        Assert.DoesNotContain(response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [], cookie => cookie.Contains("owner", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_deadline_is_kept_as_a_case_with_its_days()
    {
        var wizard = new Wizard(app);

        var next = await wizard.SendAsync(await wizard.OpenAsync(WorkedExample), "/deadline?handler=Keep");

        var id = next.Split('/')[2];
        Assert.Equal($"/cases/{id}/filing/problem", next);
        var answers = (await wizard.KeptAsync(id)).Answers;
        Assert.Equal((new(new(2026, 11, 3)), new(new(2026, 11, 12))), (answers.PaidOn, answers.DeliveredOn));
        Assert.Equal(HttpStatusCode.OK, (await wizard.Visitor.GetAsync(next)).StatusCode);
    }

    [Fact]
    public async Task A_refund_date_is_kept_as_a_case_with_its_payment_and_day()
    {
        var wizard = new Wizard(app);

        var next = await wizard.SendAsync(await wizard.OpenAsync(OverChuseok), "/refund-date?handler=Keep");

        var answers = (await wizard.KeptAsync(next.Split('/')[2])).Answers;
        Assert.Equal((new(Stage.RefundApproved, new(2026, 9, 18)), new(PaymentMethod.CreditCard)), (answers.Stage, answers.Payment));
    }

    [Fact]
    public async Task Nonsense_is_not_kept()
    {
        var visitor = app.Visit();

        var answer = await visitor.SendAsync(await visitor.OpenAsync(WorkedExample), "form[method=post]", ("paidOn", "soon"));

        Assert.Equal("/deadline?paidOn=soon&deliveredOn=2026-11-12", answer.Headers.Location!.OriginalString);
    }

    private async Task<IHtmlDocument> OpenAsync(string address) => await app.Visit().OpenAsync(address);
}
