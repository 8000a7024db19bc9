using AliHelp.Browser.Tests.Journeys;
using AliHelp.Browser.Tests.Running;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;
using AliHelp.Web.Tests.Filing;
using AliHelp.Web.Tests.Locker;
using Microsoft.Playwright;

namespace AliHelp.Browser.Tests.Pages;

/// <summary>Every page of the site in every state that looks different, by a name, with the way to it.</summary>
internal static class PageStates
{
    public const string NotThere = "/cases/00000000";

    private static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly IReadOnlyDictionary<string, Func<SiteUnderTest, Visit, Task>> Public = new Dictionary<string, Func<SiteUnderTest, Visit, Task>>
    {
        ["start"] = At("/"),
        ["cases, none yet"] = At("/cases"),
        ["deadline"] = At("/deadline"),
        ["deadline, answered"] = At("/deadline?paidOn=2026-11-03&deliveredOn=2026-11-12"),
        ["deadline, wrong"] = At("/deadline?paidOn=yesterday&deliveredOn=2026-02-30"),
        ["refund date"] = At("/refund-date"),
        ["refund date, answered"] = At("/refund-date?payment=creditCard&startedOn=2026-09-18"),
        ["refund date, wrong"] = At("/refund-date?payment=gold&startedOn=2026-11-31"),
        ["guides"] = At("/guide"),
        ["rules"] = At("/guide/rules"),
        ["glossary"] = At("/guide/glossary"),
        ["search, found"] = At("/guide/search?q=송장번호"),
        ["search, nothing found"] = At("/guide/search?q=우주선"),
        ["offline"] = At("/guide/offline"),
        ["first question"] = At(FilingLinks.Begin),
        ["nothing there"] = (_, visit) =>
        {
            visit.Refused = NotThere;
            return visit.OpenAsync(NotThere);
        },
    };

    public static readonly IReadOnlyDictionary<string, Func<SiteUnderTest, Visit, Task>> Personal = new Dictionary<string, Func<SiteUnderTest, Visit, Task>>
    {
        ["start, after a first visit"] = WithCase(Samples.Broken, _ => "/"),
        ["cases, one of each"] = async (site, visit) =>
        {
            var id = await visit.BeginAsync(Samples.Broken);
            foreach (var answers in Samples.All.Append(Samples.Before(FilingSteps.Payment, Samples.Broken)))
                await site.AddAsync(id, answers);
            await visit.OpenAsync("/cases");
        },
        ["delete one"] = WithCase(Samples.Broken, id => $"/cases/{id}/delete"),
        ["delete all"] = WithCase(Samples.Broken, _ => "/cases/delete-all"),
        ["check answers"] = WithCase(Samples.Broken, FilingLinks.Check),
        ["check answers that contradict each other"] =
            WithCase(Samples.InTransit with { Shipping = new(new(2026, 11, 1), new(2026, 12, 1)) }, FilingLinks.Check),
        ["no exchange"] = WithCase(Samples.Broken with { Goal = new(Goal.Exchange) }, id => FilingLinks.Interruption(id, Interruption.NoExchange)),
        ["find your stage"] = WithCase(Samples.Broken with { Stage = new(Stage.NotSure) }, id => FilingLinks.Interruption(id, Interruption.FindYourStage)),
        ["changed in another window"] = async (site, visit) =>
        {
            var id = await visit.BeginAsync(Samples.Broken);
            await visit.OpenAsync($"/cases/{id}/filing/goal");
            await site.ChangeAsync(id, Samples.Broken with { Goal = new(Goal.PartialRefund) });
            await visit.Page.AnswerAsync([("Goal", nameof(Goal.FullRefund))]);
        },
    };

    /// <summary>The case page, each with the answers that lead to it.</summary>
    public static readonly IReadOnlyDictionary<string, FilingAnswers> Cases = new Dictionary<string, FilingAnswers>
    {
        ["check"] = Samples.Broken,
        ["open"] = Samples.Broken with { PaidOn = new(new(2026, 11, 12)), DeliveredOn = new(new(2026, 11, 20)) },
        ["closing"] = Samples.Broken with { PaidOn = new(new(2026, 11, 9)), DeliveredOn = new(new(2026, 11, 20)) },
        ["past"] = Samples.Broken with { PaidOn = new(new(2026, 10, 1)), DeliveredOn = new(new(2026, 10, 15)) },
        ["unknown"] = Samples.Broken with { PaidOn = new(null, DayPrecision.Unknown), DeliveredOn = new(null) },
        ["exchange wished"] = Samples.Broken with { Goal = new(Goal.Exchange) },
        ["changed mind"] = Samples.Broken with { Problem = new(Problem.ChangedMind), Goal = new(Goal.ReturnForRefund), Message = new() },
        ["not shipped"] = Samples.InTransit with { Stage = new(Stage.NotShipped), Goal = new(Goal.CancelOrder) },
        ["in transit"] = Samples.InTransit,
        ["dispute open"] = Samples.Disputed with { Stage = new(Stage.DisputeOpen, new(2026, 11, 16)) },
        ["return approved"] = Samples.Disputed with { Stage = new(Stage.ReturnApproved, new(2026, 11, 18)) },
        ["return sent"] = Samples.Disputed,
        ["refund approved"] = Samples.Disputed with { Stage = new(Stage.RefundApproved, new(2026, 11, 20)), Payment = new(PaymentMethod.CreditCard) },
        ["refund overdue"] = Samples.Disputed with { Stage = new(Stage.RefundApproved, new(2026, 10, 1)), Payment = new(PaymentMethod.CreditCard) },
        ["refused"] = Samples.Refused,
        ["not sure of anything"] = Samples.NotSure,
    };

    public static async Task OpenCaseAsync(string state, Visit visit) =>
        await visit.OpenAsync(FilingLinks.Case(await visit.BeginAsync(Cases[state])));

    /// <summary>The pages that record what happened, and the case page afterwards.</summary>
    public static readonly IReadOnlyDictionary<string, Func<SiteUnderTest, Visit, Task>> Recording = new Dictionary<string, Func<SiteUnderTest, Visit, Task>>
    {
        ["dispute recorded"] = async (site, visit) =>
        {
            var id = await visit.BeginAsync(Samples.Broken);
            await site.RecordAsync(id, new DisputeOpened(Today));
            await visit.OpenAsync(FilingLinks.Case(id));
        },
        ["what happened"] = WithCase(Samples.Broken, EventLinks.All),
        ["wrong day told"] = async (_, visit) =>
        {
            await visit.OpenAsync(EventLinks.Record(await visit.BeginAsync(Samples.Broken), EventKind.DisputeOpened));
            await visit.Page.Locator("#Day").FillAsync("2026-11-24");
            await visit.Page.Locator("main form button").ClickAsync();
        },
        ["what cannot have happened"] = async (_, visit) =>
        {
            await visit.OpenAsync(EventLinks.Record(await visit.BeginAsync(Samples.Broken), EventKind.OfferAccepted));
            await visit.Page.Locator("main form button").ClickAsync();
        },
        ["a seller's answer"] = WithDispute(id => EventLinks.Record(id, EventKind.SellerReplied)),
        ["a correction"] = WithDispute(id => EventLinks.Correct(id, 0)),
    };

    /// <summary>The evidence locker, and bringing a case in.</summary>
    public static readonly IReadOnlyDictionary<string, Func<SiteUnderTest, Visit, Task>> Locker = new Dictionary<string, Func<SiteUnderTest, Visit, Task>>
    {
        ["evidence, none yet"] = WithCase(Samples.Broken, EvidenceLinks.All),
        ["evidence, before a return is sealed"] =
            WithCase(Samples.Disputed with { Stage = new(Stage.ReturnApproved, new(2026, 11, 18)) }, EvidenceLinks.All),
        ["evidence, kept and refused"] = async (_, visit) => await SendAsync(visit),
        ["case with evidence"] = async (_, visit) => await visit.OpenAsync(FilingLinks.Case(await SendAsync(visit))),
        ["delete a file"] = async (_, visit) => await visit.OpenAsync(EvidenceLinks.Delete(await SendAsync(visit), 1)),
        ["delete a case with evidence"] = async (_, visit) => await visit.OpenAsync($"/cases/{await SendAsync(visit)}/delete"),
        ["import"] = At(EvidenceLinks.Import),
        ["import, refused"] = async (_, visit) =>
        {
            await visit.OpenAsync(EvidenceLinks.Import);
            await visit.Page.Locator("main form button").ClickAsync();
            await Assertions.Expect(visit.Page.Locator(".errors")).ToBeFocusedAsync();
        },
    };

    private static async Task<string> SendAsync(Visit visit)
    {
        var id = await visit.BeginAsync(Samples.Broken);
        await visit.OpenAsync(EvidenceLinks.All(id));
        await EvidenceTests.Field(visit.Page, EvidenceItem.DamagePhoto).SetInputFilesAsync([EvidenceTests.Photo("a.jpg", 1), EvidenceTests.Photo("b.jpg", 2)]);
        await EvidenceTests.Field(visit.Page, null).SetInputFilesAsync(
        [
            new FilePayload { Name = "home.mp4", MimeType = "video/mp4", Buffer = FileSamples.Video(tellsPlace: true) },
            new FilePayload { Name = "c.svg", MimeType = "image/svg+xml", Buffer = FileSamples.Svg },
        ]);
        await visit.Page.Locator(".sticky button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".errors")).ToBeFocusedAsync();
        return id;
    }

    private static Func<SiteUnderTest, Visit, Task> At(string address) => (_, visit) => visit.OpenAsync(address);

    private static Func<SiteUnderTest, Visit, Task> WithDispute(Func<string, string> address) => async (site, visit) =>
    {
        var id = await visit.BeginAsync(Samples.Broken);
        await site.RecordAsync(id, new DisputeOpened(Today));
        await visit.OpenAsync(address(id));
    };

    private static Func<SiteUnderTest, Visit, Task> WithCase(FilingAnswers answers, Func<string, string> address) =>
        async (_, visit) => await visit.OpenAsync(address(await visit.BeginAsync(answers)));
}
