using System.Net;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AliHelp.Web.Tests.Api;

public sealed class OpenInterfaceTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Business_days_over_Chuseok_2026()
    {
        var answer = await AskAsync("business-days?from=2026-09-18&count=7");

        AssertJson("""
            {
              "from": "2026-09-18", "count": 7, "date": "2026-10-01",
              "closedDays": [
                {"date": "2026-09-19", "name": "토요일", "kind": "weekend"},
                {"date": "2026-09-20", "name": "일요일", "kind": "weekend"},
                {"date": "2026-09-24", "name": "추석 연휴", "kind": "holiday"},
                {"date": "2026-09-25", "name": "추석 연휴", "kind": "holiday"},
                {"date": "2026-09-26", "name": "추석 연휴", "kind": "holiday"},
                {"date": "2026-09-27", "name": "일요일", "kind": "weekend"}
              ],
              "provisional": false
            }
            """, answer);
    }

    [Fact]
    public async Task A_refund_to_a_credit_card_over_Chuseok_2026()
    {
        var answer = await AskAsync("refund-estimate?payment=creditCard&startedOn=2026-09-18");

        AssertJson("""
            {
              "payment": "creditCard", "startedOn": "2026-09-18", "earliest": "2026-10-01", "latest": "2026-10-15",
              "minBusinessDays": 7, "maxBusinessDays": 15, "provisional": false
            }
            """, Without(answer, "reasons"));
        var reasons = answer.GetProperty("reasons").EnumerateArray().ToList();
        Assert.Equal(["refundRange", "refundStartKnown", "holidaysSkipped"], reasons.Select(reason => reason.GetProperty("code").GetString()));
        Assert.Equal("refund-card", reasons[0].GetProperty("rule").GetString());
        Assert.NotEmpty(reasons[0].GetProperty("source").GetString()!);
        Assert.Equal(JsonValueKind.Null, reasons[1].GetProperty("rule").ValueKind);
    }

    [Fact]
    public async Task The_window_of_the_worked_example()
    {
        var answer = await AskAsync("dispute-window?paidOn=2026-11-03&deliveredOn=2026-11-12&today=2026-11-23");

        AssertJson("""{"state": "check", "actBy": "2026-11-27", "daysLeft": 4}""", Without(answer, "deadlines", "reasons"));
        AssertJson("""
            [
              {"rule": "dispute-window-from-payment", "startedBy": "paidOn", "startedOn": "2026-11-03", "endsOn": "2026-11-18",
               "passed": true, "confidence": "guide"},
              {"rule": "dispute-window-from-receipt", "startedBy": "deliveredOn", "startedOn": "2026-11-12", "endsOn": "2026-11-27",
               "passed": false, "confidence": "official"}
            ]
            """, JsonSerializer.SerializeToElement(answer.GetProperty("deadlines").EnumerateArray().Select(deadline => Without(deadline, "source"))));
        Assert.All(answer.GetProperty("deadlines").EnumerateArray(), deadline =>
            Assert.True(Uri.TryCreate(deadline.GetProperty("source").GetString(), UriKind.Absolute, out _)));
        Assert.Contains("sourcesDisagree", Codes(answer));
    }

    [Theory]
    [InlineData("2026-11-26", "check", "2026-11-27", 1)]
    [InlineData("2026-11-27", "check", "2026-11-27", 0)]
    [InlineData("2026-11-28", "past", null, null)]
    public async Task The_window_before_on_and_after_its_last_day(string today, string state, string? actBy, int? daysLeft)
    {
        var answer = await AskAsync($"dispute-window?paidOn=2026-11-03&deliveredOn=2026-11-12&today={today}");

        Assert.Equal((state, actBy), (answer.GetProperty("state").GetString(), answer.GetProperty("actBy").GetString()));
        Assert.Equal(daysLeft, answer.GetProperty("daysLeft") is { ValueKind: JsonValueKind.Number } left ? left.GetInt32() : null);
    }

    [Theory]
    [InlineData("", "unknown", null)]
    [InlineData("paidOn=2026-11-20", "open", "2026-12-05")]
    [InlineData("paidOn=2026-11-03&disputeButton=present", "closing", "2026-11-23")]
    [InlineData("paidOn=2026-11-03&disputeButton=absent", "past", null)]
    [InlineData("paidOn=2026-11-03&orderPageEndsOn=2026-11-23", "closing", "2026-11-23")]
    [InlineData("paidOn=2026-11-03&orderPageEndsOn=2026-12-10", "open", "2026-12-10")]
    [InlineData("paidOn=2026-11-20&orderPageEndsOn=2026-11-22", "past", null)]
    [InlineData("receiptConfirmedOn=2026-11-10", "closing", "2026-11-25")]
    [InlineData("receiptConfirmedOn=2026-11-10&deliveredOn=2026-11-20", "closing", "2026-11-25")]
    public async Task Without_a_day_it_judges_by_Seouls_today(string query, string state, string? actBy)
    {
        var answer = await AskAsync($"dispute-window?{query}");

        Assert.Equal((state, actBy), (answer.GetProperty("state").GetString(), answer.GetProperty("actBy").GetString()));
    }

    [Theory]
    [InlineData("deliveredOn=2026-11-30", "open", "2026-12-15")]
    [InlineData("receiptConfirmedOn=2026-11-24", "open", "2026-12-09")]
    [InlineData("paidOn=2026-11-20&shippedOn=2026-11-25&deliveredOn=2026-11-30", "open", "2026-12-05")]
    public async Task What_follows_the_payment_may_lie_ahead(string query, string state, string actBy)
    {
        var answer = await AskAsync($"dispute-window?{query}&today=2026-11-23");

        Assert.Equal((state, actBy), (answer.GetProperty("state").GetString(), answer.GetProperty("actBy").GetString()));
    }

    [Fact]
    public async Task The_order_pages_last_day_lasts_until_midnight()
    {
        await using var late = new AppFixture();
        late.Time.SetUtcNow(new(2026, 11, 23, 23, 59, 30, TimeSpan.FromHours(9)));

        var answer = await (await late.Visit().GetAsync("/api/v1/dispute-window?orderPageEndsOn=2026-11-23")).Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal("closing", answer.GetProperty("state").GetString());
    }

    [Fact]
    public async Task Goods_on_their_way_may_be_too_early() =>
        Assert.Contains("tooEarlyToOpen", Codes(await AskAsync("dispute-window?paidOn=2026-11-18&shippedOn=2026-11-20&received=false")));

    [Theory]
    [InlineData("creditCard", "", 7, 15)]
    [InlineData("debitCard", "", 7, 15)]
    [InlineData("alipay", "", 1, 10)]
    [InlineData("kakaoPay", "", 1, 10)]
    [InlineData("naverPay", "", 1, 10)]
    [InlineData("tossPay", "", 1, 10)]
    [InlineData("tossPay", "&walletFunding=card", 7, 15)]
    [InlineData("tossPay", "&walletFunding=unknown", 1, 15)]
    [InlineData("otherWallet", "&walletFunding=balance", 1, 10)]
    [InlineData("payPal", "", 1, 10)]
    [InlineData("unknown", "", 1, 15)]
    public async Task Each_payment_has_its_range(string payment, string funding, int min, int max)
    {
        var answer = await AskAsync($"refund-estimate?payment={payment}&startedOn=2026-09-18{funding}");

        Assert.Equal(payment, answer.GetProperty("payment").GetString());
        Assert.Equal((min, max), (answer.GetProperty("minBusinessDays").GetInt32(), answer.GetProperty("maxBusinessDays").GetInt32()));
    }

    [Theory]
    [InlineData("en", "Saturday", "en")]
    [InlineData("ko", "토요일", "ko")]
    [InlineData(null, "토요일", "ko")]
    public async Task Names_come_in_the_language_asked_for(string? accepted, string name, string language)
    {
        var response = await app.Visit(acceptLanguage: accepted).GetAsync("/api/v1/business-days?from=2026-09-18&count=1");

        Assert.Equal(language, Assert.Single(response.Content.Headers.ContentLanguage));
        Assert.Contains("Accept-Language", response.Headers.Vary);
        Assert.Contains($"\"{name}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("business-days", "from", "count")]
    [InlineData("business-days?from=&count=", "from", "count")]
    [InlineData("business-days?from=2026-09-18&count=0", "count")]
    [InlineData("business-days?from=2026-09-18&count=401", "count")]
    [InlineData("business-days?from=2026-09-18&count=-1", "count")]
    [InlineData("business-days?from=2026-09-18&count=1.5", "count")]
    [InlineData("business-days?from=2026-09-18&count=99999999999", "count")]
    [InlineData("business-days?from=2026-09-18&count=seven", "count")]
    [InlineData("business-days?from=2026-9-18&count=7", "from")]
    [InlineData("business-days?from=20260918&count=7", "from")]
    [InlineData("business-days?from=2026-02-30&count=7", "from")]
    [InlineData("business-days?from=2026-09-18T00:00&count=7", "from")]
    [InlineData("business-days?from=1999-12-31&count=7", "from")]
    [InlineData("business-days?from=2051-01-01&count=7", "from")]
    [InlineData("business-days?from=2050-12-30&count=2", "count")]
    [InlineData("business-days?from=2050-12-31&count=1", "count")]
    [InlineData("business-days?from=2026-09-18&from=2026-09-19&count=7", "from")]
    [InlineData("refund-estimate?payment=creditCard", "startedOn")]
    [InlineData("refund-estimate?startedOn=2026-09-18", "payment")]
    [InlineData("refund-estimate?payment=couponsOnly&startedOn=2026-09-18", "payment")]
    [InlineData("refund-estimate?payment=CreditCard&startedOn=2026-09-18", "payment")]
    [InlineData("refund-estimate?payment=0&startedOn=2026-09-18", "payment")]
    [InlineData("refund-estimate?payment=tossPay&startedOn=2026-09-18&walletFunding=gold", "walletFunding")]
    [InlineData("refund-estimate?payment=creditCard&startedOn=2050-12-20", "startedOn")]
    [InlineData("dispute-window?paidOn=yesterday", "paidOn")]
    [InlineData("dispute-window?paidOn=2026-11-24", "paidOn")]
    [InlineData("dispute-window?paidOn=2026-11-03&today=2026-11-02", "paidOn")]
    [InlineData("dispute-window?paidOn=2026-11-03&deliveredOn=2026-11-02", "deliveredOn")]
    [InlineData("dispute-window?paidOn=2026-11-03&shippedOn=2026-11-05&deliveredOn=2026-11-04", "deliveredOn")]
    [InlineData("dispute-window?paidOn=2026-11-12&receiptConfirmedOn=2026-11-11", "receiptConfirmedOn")]
    [InlineData("dispute-window?received=yes&disputeButton=gone&today=2026", "received", "disputeButton", "today")]
    [InlineData("dispute-window?orderPageEndsOn=2051-01-01", "orderPageEndsOn")]
    public async Task A_bad_question_is_answered_with_the_names_of_the_parameters_at_fault(string question, params string[] parameters)
    {
        foreach (var language in new[] { "ko", "en" })
        {
            var response = await app.Visit(acceptLanguage: language).GetAsync("/api/v1/" + question);

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
            var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
            var errors = problem.GetProperty("errors").EnumerateObject().ToList();
            Assert.Equal(parameters.Order(), errors.Select(error => error.Name).Order());
            Assert.All(errors, error =>
                Assert.Equal(language == "ko", error.Value[0].GetString()!.Any(letter => letter is >= '가' and <= '힣')));
        }
    }

    [Theory]
    [InlineData("business-days?from=2050-12-29&count=1", "2050-12-30")]
    [InlineData("business-days?from=2000-01-01&count=1", "2000-01-03")]
    [InlineData("business-days?from=2026-09-18&count=400", "2028-05-10")]
    public async Task The_edges_are_answered(string question, string date) =>
        Assert.Equal(date, (await AskAsync(question)).GetProperty("date").GetString());

    [Fact]
    public async Task Any_site_may_ask_without_cookies()
    {
        var client = app.Visit().Client;
        client.DefaultRequestHeaders.Add("Origin", "https://elsewhere.example");

        var response = await client.GetAsync("/api/v1/business-days?from=2026-09-18&count=1");

        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.False((await client.GetAsync("/cases")).Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task The_description_names_every_address_parameter_and_answer()
    {
        var document = await app.Visit().Client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");

        var paths = document.GetProperty("paths");
        Assert.Equal(
            ["/api/v1/business-days", "/api/v1/dispute-window", "/api/v1/refund-estimate"],
            paths.EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
        Assert.All(paths.EnumerateObject(), path =>
        {
            var operation = path.Value.GetProperty("get");
            Assert.NotEmpty(operation.GetProperty("summary").GetString()!);
            Assert.All(operation.GetProperty("parameters").EnumerateArray(), parameter =>
            {
                Assert.Equal("query", parameter.GetProperty("in").GetString());
                Assert.NotEmpty(parameter.GetProperty("description").GetString()!);
            });
            var responses = operation.GetProperty("responses");
            Assert.True(responses.GetProperty("200").GetProperty("content").TryGetProperty("application/json", out _));
            Assert.True(responses.GetProperty("400").GetProperty("content").TryGetProperty("application/problem+json", out _));
        });
        var payments = paths.GetProperty("/api/v1/refund-estimate").GetProperty("get")
            .GetProperty("parameters")[0].GetProperty("schema").GetProperty("enum");
        Assert.Contains("payPal", payments.EnumerateArray().Select(payment => payment.GetString()));
    }

    [Theory]
    [InlineData("business-days", "?from=2026-09-18&count=7")]
    [InlineData("refund-estimate", "?payment=creditCard&startedOn=2026-09-18")]
    [InlineData("dispute-window", "?paidOn=2026-11-03")]
    public async Task The_description_of_an_answer_is_that_of_the_answer(string name, string query)
    {
        var document = await app.Visit().Client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        var reference = document.GetProperty("paths").GetProperty("/api/v1/" + name).GetProperty("get").GetProperty("responses")
            .GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString()!;
        var schema = reference.TrimStart('#', '/').Split('/').Aggregate(document, (part, step) => part.GetProperty(step));

        Assert.Equal(
            (await AskAsync(name + query)).EnumerateObject().Select(member => member.Name),
            schema.GetProperty("properties").EnumerateObject().Select(member => member.Name));
    }

    private async Task<JsonElement> AskAsync(string question)
    {
        var response = await app.Visit().GetAsync("/api/v1/" + question);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static IEnumerable<string?> Codes(JsonElement answer) =>
        answer.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("code").GetString());

    private static JsonElement Without(JsonElement json, params string[] names) => JsonSerializer.SerializeToElement(
        json.EnumerateObject().Where(member => !names.Contains(member.Name)).ToDictionary(member => member.Name, member => member.Value));

    private static void AssertJson(string expected, JsonElement actual) =>
        Assert.Equal(Pretty(JsonDocument.Parse(expected).RootElement), Pretty(actual));

    private static string Pretty(JsonElement json) =>
        JsonSerializer.Serialize(json, Readable);
}
