using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AngleSharp.Dom;

namespace AliHelp.Web.Tests.Filing;

/// <summary>What is said about an answer that cannot be taken, in both languages, and that nothing typed is lost.</summary>
public sealed class ErrorTests(AppFixture app) : IClassFixture<AppFixture>
{
    /// <summary>Step, what is sent, the field that is wrong, and what is said in Korean and in English.</summary>
    public static TheoryData<string, string, string, string, string> Faults => new()
    {
        { "problem", "", "Problem", "어떤 문제인지 골라 주세요", "Select what the problem is" },
        { "problem", "Problem=3", "Problem", "어떤 문제인지 골라 주세요", "Select what the problem is" },
        { "problem", "Problem=broken", "Problem", "어떤 문제인지 골라 주세요", "Select what the problem is" },
        { "situation", "Faulty=yes", "Received", "물건을 받았는지 골라 주세요", "Select whether you have the item" },
        { "situation", "Received=yes", "Faulty", "물건에 문제가 있는지 골라 주세요", "Select whether something is wrong with it" },
        { "detail", "", "Code", "가장 가까운 것을 골라 주세요", "Select what is closest" },
        { "detail", "Code=Counterfeit", "Code", "가장 가까운 것을 골라 주세요", "Select what is closest" },
        { "goal", "", "Goal", "원하는 해결 방법을 골라 주세요", "Select what you want to happen" },
        { "goal", "Goal=CancelOrder", "Goal", "원하는 해결 방법을 골라 주세요", "Select what you want to happen" },
        { "stage", "", "Stage", "지금 단계를 골라 주세요", "Select where you are now" },
        { "stage", "Stage=NotShipped", "Stage", "지금 단계를 골라 주세요", "Select where you are now" },
        { "stage", "Stage=DisputeOpen&On[DisputeOpen]=2026-11-24", "On[DisputeOpen]", "분쟁을 연 날은 오늘이거나 오늘보다 전이어야 해요", "Date you opened the dispute must be today or in the past" },
        { "stage", $"Stage=ReturnSent&TrackingNumber={new string('R', 41)}", "TrackingNumber", "송장번호는 40자까지예요", "Tracking number must be 40 characters or less" },
        { "paid-on", "Precision=Day", "Day", "결제한 날을 입력해 주세요", "Enter the date you paid" },
        { "paid-on", "Precision=Day&Day=2026-11", "Day", "결제한 날에 '일'이 빠졌어요", "Payment date must include a day" },
        { "paid-on", "Precision=Day&Day=2026", "Day", "결제한 날에 '월'과 '일'이 빠졌어요", "Payment date must include a month and a day" },
        { "paid-on", "Precision=Day&Day=11-03", "Day", "결제한 날에 '연도'가 빠졌어요", "Payment date must include a year" },
        { "paid-on", "Precision=Day&Day=2026-02-30", "Day", "2월 30일은 없는 날짜예요", "30 February is not a real date" },
        { "paid-on", "Precision=Day&Day=2026-02-29", "Day", "2026년에는 2월 29일이 없어요", "2026 has no 29 February" },
        { "paid-on", "Precision=Day&Day=2026-13-01", "Day", "13월은 없는 달이에요", "There is no month 13" },
        { "paid-on", "Precision=Day&Day=yesterday", "Day", "결제한 날을 2026-11-03처럼 적어 주세요", "Enter the date you paid like 2026-11-03" },
        { "paid-on", "Precision=Day&Day=2026-11-24", "Day", "결제한 날은 오늘이거나 오늘보다 전이어야 해요", "Payment date must be today or in the past" },
        { "paid-on", "Precision=Day&Day=2014-12-31", "Day", "결제한 날은 2015년 1월 1일(목)부터 적을 수 있어요", "Payment date must be Thursday 1 January 2015 or later" },
        { "paid-on", "Precision=Day&Day=2026-03-02", "ConfirmedDay", "2026년 3월 2일(월)이 맞나요? 맞으면 표시해 주세요", "Is Monday 2 March 2026 right? Tick the box if it is" },
        { "paid-on", "Precision=Year", "Precision", "결제한 날을 아는지 골라 주세요", "Select whether you know the payment date" },
        { "paid-on", "Precision=Month", "Month", "결제한 달을 입력해 주세요", "Enter the month you paid" },
        { "paid-on", "Precision=Month&Month=November", "Month", "결제한 달을 2026-11처럼 적어 주세요", "Enter the month you paid like 2026-11" },
        { "paid-on", "Precision=Month&Month=2026-13", "Month", "13월은 없는 달이에요", "There is no month 13" },
        { "paid-on", "Precision=Month&Month=2026-12", "Month", "결제한 달은 이번 달이거나 그보다 전이어야 해요", "Month you paid must be this month or in the past" },
        { "paid-on", "Precision=Month&Month=2014-12", "Month", "결제한 달은 2015년 1월부터 적을 수 있어요", "Month you paid must be January 2015 or later" },
        { "shipping", "ShippedOn=2026-11-02", "ShippedOn", "발송된 날이 결제한 2026년 11월 3일(화)보다 빨라요", "Date it was shipped must be the same as or after Tuesday 3 November 2026 when you paid" },
        { "shipping", "PromisedOn=2027-11-24", "PromisedOn", "약속한 도착일은 2027년 11월 23일(화)까지 적을 수 있어요", "Promised delivery date must be Tuesday 23 November 2027 or earlier" },
        { "shipping", "ShippedOn=2026-11-10&PromisedOn=2026-11-09", "PromisedOn", "약속한 도착일은 발송된 날과 같거나 뒤여야 해요", "Promised delivery date must be the same as or after the date it was shipped" },
        { "delivered-on", "", "Day", "도착한 날을 입력하거나 '잘 모르겠어요'를 골라 주세요", "Enter the arrival date, or select 'I am not sure'" },
        { "delivered-on", "Day=2026-11-02", "Day", "도착한 날이 결제한 2026년 11월 3일(화)보다 빨라요", "Arrival date must be the same as or after Tuesday 3 November 2026 when you paid" },
        { "delivered-on", "Day=2026-02-30&NotSure=yes", "Day", "2월 30일은 없는 날짜예요", "30 February is not a real date" },
        { "countdown", "", "View", "주문 화면에 무엇이 보이는지 골라 주세요", "Select what the order page shows" },
        { "countdown", "View=TimeLeft", "DaysLeft", "남은 날을 0에서 180 사이 숫자로 입력해 주세요", "Days left must be a number from 0 to 180" },
        { "countdown", "View=TimeLeft&DaysLeft=181", "DaysLeft", "남은 날을 0에서 180 사이 숫자로 입력해 주세요", "Days left must be a number from 0 to 180" },
        { "countdown", "View=TimeLeft&DaysLeft=-1", "DaysLeft", "남은 날을 0에서 180 사이 숫자로 입력해 주세요", "Days left must be a number from 0 to 180" },
        { "countdown", "View=TimeLeft&DaysLeft=4&HoursLeft=24", "HoursLeft", "남은 시간은 0에서 23 사이 숫자예요", "Hours left must be a number from 0 to 23" },
        { "countdown", "View=EndDate&Zone=Pacific", "EndDate", "주문 화면에 나온 날을 입력해 주세요", "Enter the date on the order page" },
        { "countdown", "View=EndDate&EndDate=2026-11-27&EndTime=24:00&Zone=Seoul", "EndTime", "시각을 23:59처럼 적어 주세요", "Enter the time like 23:59" },
        { "countdown", "View=EndDate&EndDate=2026-11-27", "Zone", "어느 시간 기준인지 골라 주세요", "Select which time zone it is in" },
        { "payment", "", "Method", "결제 수단을 골라 주세요", "Select how you paid" },
        { "payment", "Method=NaverPay&Funding[KakaoPay]=Card", "Funding[NaverPay]", "돈이 어디에서 나갔는지 골라 주세요", "Select where the money came from" },
        { "done", "", "Items", "한 일을 하나 이상 고르거나 '아직 없어요'를 골라 주세요", "Select what you have done, or select 'Nothing yet'" },
        { "done", "Items=MessagedSeller&Items=nothing", "Items", "'아직 없어요'는 따로만 고를 수 있어요", "Select 'Nothing yet' only on its own" },
        { "done", "Items=MessagedSeller&MessagedSellerOn=2026-11-24", "MessagedSellerOn", "메시지를 보낸 날은 오늘이거나 오늘보다 전이어야 해요", "Date you wrote to the seller must be today or in the past" },
        { "done", "Items=MessagedSeller&SellerReply=Sulked", "SellerReply", "판매자의 답을 목록에서 골라 주세요", "Select the seller's answer from the list" },
        { "evidence", "", "Items", "가진 증거를 하나 이상 고르거나 '아직 없어요'를 골라 주세요", "Select what you have, or select 'Nothing yet'" },
        { "evidence", "Items=Receipt&Items=nothing", "Items", "'아직 없어요'는 따로만 고를 수 있어요", "Select 'Nothing yet' only on its own" },
        { "evidence", "Items=CustomsNotice", "Items", "가진 증거를 하나 이상 고르거나 '아직 없어요'를 골라 주세요", "Select what you have, or select 'Nothing yet'" },
        { "message", "OrderNumber=123", "OrderNumber", "주문번호는 숫자만, 4자리에서 20자리예요", "Order number must be 4 to 20 digits" },
        { "message", "OrderNumber=123456789012345678901", "OrderNumber", "주문번호는 숫자만, 4자리에서 20자리예요", "Order number must be 4 to 20 digits" },
        { "message", "OrderNumber=12a4", "OrderNumber", "주문번호는 숫자만, 4자리에서 20자리예요", "Order number must be 4 to 20 digits" },
        { "message", $"ProductName={new string('x', 81)}", "ProductName", "상품 이름은 80자까지예요. 지금 81자예요", "Product name must be 80 characters or less. It has 81" },
        { "message", "Amount=0&Currency=Krw", "Amount", "금액은 0보다 큰 숫자로 적어 주세요", "Amount must be a number more than 0" },
        { "message", "Amount=free&Currency=Krw", "Amount", "금액은 0보다 큰 숫자로 적어 주세요", "Amount must be a number more than 0" },
        { "message", "Amount=10&Currency=Eur", "Currency", "통화를 골라 주세요", "Select a currency" },
        { "message", $"Description={new string('가', 213)}", "Description", "설명은 200자까지예요. 지금 213자예요", "Description must be 200 characters or less. It has 213" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_is_said_above_and_at_the_field_and_what_was_typed_stays(
        string step, string sent, string field, string korean, string english)
    {
        var wizard = new Wizard(app, "ko");
        var id = await wizard.BeginAsync(Samples.With(FilingSteps.Named(step)!));
        var address = $"/cases/{id}/filing/{step}";
        var before = await wizard.KeptAsync(id);
        (string Name, string Value)[] typed =
            [.. sent.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => (pair.Split('=')[0], pair.Split('=')[1]))];

        Assert.Equal(address, await wizard.AnswerAsync(address, typed));
        AssertShown(await wizard.OpenAsync(address), "확인이 필요해요", "오류: ", field, korean, typed);

        // The switch keeps the page, and with it what was typed; so does reloading.
        await wizard.Visitor.GetAsync($"{address}?lang=en");
        AssertShown(await wizard.OpenAsync(address), "There is a problem", "Error: ", field, english, typed);

        Assert.Equal(before.Version, (await wizard.KeptAsync(id)).Version);
    }

    private static void AssertShown(
        IDocument page, string heading, string title, string field, string message, (string Name, string Value)[] typed)
    {
        var summary = page.QuerySelector("main [role=alert]")!;
        Assert.True(summary.HasAttribute("autofocus"));
        Assert.Equal("-1", summary.GetAttribute("tabindex"));
        Assert.Equal(heading, summary.QuerySelector("h2")!.TextContent);
        Assert.StartsWith(title, page.Title, StringComparison.Ordinal);

        var link = Assert.Single(summary.QuerySelectorAll("a"));
        Assert.Equal(message, link.TextContent);
        var target = page.QuerySelector($"[id='{link.GetAttribute("href")![1..]}']")!;
        Assert.Equal(field, target.GetAttribute("name"));

        var error = Assert.Single(page.QuerySelectorAll(".error"));
        Assert.Equal(message, error.TextContent);
        var described = Assert.Single(page.QuerySelectorAll($"[aria-describedby~='{error.Id}']"));
        Assert.True(described == target || described.Contains(target));
        Assert.NotEmpty(page.QuerySelectorAll("[aria-invalid=true]"));

        foreach (var (name, value) in typed)
            if (page.QuerySelector($"[name='{name}']") is { } shown && shown.GetAttribute("type") is not ("radio" or "checkbox") && shown.LocalName != "select")
                Assert.Equal(value, Wizard.Typed(page, name));
            else if (Wizard.Offered(page, name).Contains(value))
                Assert.Contains(value, Wizard.Chosen(page, name));
    }

    [Fact]
    public async Task Several_faults_stand_in_the_order_of_the_fields()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);
        var address = $"/cases/{id}/filing/message";

        await wizard.AnswerAsync(address, ("Description", new string('x', 201)), ("Amount", "-1"), ("OrderNumber", "1"));

        var page = await wizard.OpenAsync(address);
        Assert.Equal(["#OrderNumber", "#Amount", "#Description"], page.QuerySelectorAll(".errors a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_day_that_is_none_is_shown_in_a_text_field_and_a_real_one_in_a_date_field()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);
        var address = $"/cases/{id}/filing/delivered-on";

        await wizard.AnswerAsync(address, ("Day", "2026.11.31"));
        var field = (await wizard.OpenAsync(address)).QuerySelector("[name=Day]")!;
        Assert.Equal(("text", "2026.11.31"), (field.GetAttribute("type"), field.GetAttribute("value")));

        await wizard.AnswerAsync(address, ("Day", "2026.11.2"));
        field = (await wizard.OpenAsync(address)).QuerySelector("[name=Day]")!;
        Assert.Equal(("date", "2026-11-02"), (field.GetAttribute("type"), field.GetAttribute("value")));
    }

    [Fact]
    public async Task Once_answered_the_fault_is_forgotten()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);
        var address = $"/cases/{id}/filing/payment";

        await wizard.AnswerAsync(address, ("Method", "Gold"));
        await wizard.AnswerAsync(address, ("Method", "PayPal"));

        var page = await wizard.OpenAsync(address);
        Assert.Empty(page.QuerySelectorAll(".errors"));
        Assert.Equal(["PayPal"], Wizard.Chosen(page, "Method"));
    }

    [Fact]
    public async Task What_was_typed_into_one_page_is_not_shown_on_another_nor_in_another_case()
    {
        var wizard = new Wizard(app);
        var one = await wizard.BeginAsync(Samples.Broken);
        var other = await wizard.BeginAsync(Samples.Disputed);

        await wizard.AnswerAsync($"/cases/{one}/filing/paid-on", ("Precision", "Day"), ("Day", "never"));

        Assert.Empty((await wizard.OpenAsync($"/cases/{one}/filing/delivered-on")).QuerySelectorAll(".errors"));
        Assert.Empty((await wizard.OpenAsync($"/cases/{other}/filing/paid-on")).QuerySelectorAll(".errors"));
        Assert.Single((await wizard.OpenAsync($"/cases/{one}/filing/paid-on")).QuerySelectorAll(".errors"));
    }

    [Fact]
    public async Task Before_there_is_a_case_a_fault_is_shown_all_the_same()
    {
        var wizard = new Wizard(app);

        Assert.Equal("/cases/new/filing/problem", await wizard.AnswerAsync("/cases/new/filing/problem"));
        Assert.Single((await wizard.OpenAsync("/cases/new/filing/problem")).QuerySelectorAll(".errors"));
    }

    [Fact]
    public async Task Even_the_longest_input_comes_back_in_cookies_that_any_proxy_lets_pass()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);
        var address = $"/cases/{id}/filing/message";
        var page = await wizard.OpenAsync(address);
        var much = new string('뷁', 1_200);

        var response = await wizard.PostAsync(
            page, address, ("OrderNumber", much), ("ProductName", much), ("Amount", much), ("Description", much), ("Phrases", much));

        var cookies = response.Headers.GetValues("Set-Cookie").Sum(cookie => cookie.Split(';')[0].Length);
        Assert.InRange(cookies, 1, 7_000);
        Assert.Equal(much[..100], Wizard.Typed(await wizard.OpenAsync(address), "Description"));
    }

    [Fact]
    public async Task As_much_as_a_browser_lets_one_type_comes_back_whole()
    {
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(Samples.Broken);
        var address = $"/cases/{id}/filing/message";
        var much = new string('뷁', TextFieldTagHelper.MostTyped);

        await wizard.AnswerAsync(address, ("ProductName", much), ("Description", much));

        var page = await wizard.OpenAsync(address);
        Assert.Equal(much, Wizard.Typed(page, "Description"));
        Assert.Equal(much, Wizard.Typed(page, "ProductName"));
    }
}
