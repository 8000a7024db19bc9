using System.Text.Json;
using AliHelp.Data;
using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Web.Hosting;
using AliHelp.Web.Journey;
using AliHelp.Web.Pages.Shared;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;
using Microsoft.AspNetCore.Mvc;

namespace AliHelp.Web.Pages;

/// <summary>When a refund arrives, from the method of payment and the day it was approved, without a case. The address can be shared.</summary>
public sealed class RefundDateModel(Adviser adviser, SeoulClock clock, Texts texts, CaseOwner owner, CaseStore cases) : FormPage
{
    /// <summary>Coupons are left out, because with them no money moves.</summary>
    private static readonly IReadOnlyList<PaymentMethod> Methods =
        [.. Enum.GetValues<PaymentMethod>().Where(method => method is not PaymentMethod.CouponsOnly)];

    [BindProperty(SupportsGet = true)]
    public string? Payment { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? StartedOn { get; set; }

    /// <summary>The chosen method; null when none or an unknown one was named.</summary>
    public PaymentMethod? Method => Methods.Cast<PaymentMethod?>().FirstOrDefault(method => Write(method!.Value) == Payment);

    /// <summary>Null before anything was typed, and when it cannot be read.</summary>
    public RefundText? Answer { get; private set; }

    /// <summary>As the open interface writes it: creditCard.</summary>
    private static string Write(PaymentMethod method) => JsonNamingPolicy.CamelCase.ConvertName(method.ToString());

    public IEnumerable<SelectOption> Options =>
        [new("", texts.Quick.ChoosePayment), .. Methods.Select(method => new SelectOption(Write(method), texts.Choices.Name(method)))];

    public DateOnly Today => clock.Today;

    public void OnGet()
    {
        if (WasAsked("payment", "startedOn") && Read() is { } asked)
            Answer = adviser.Estimate(asked.Method, asked.StartedOn);
    }

    public async Task<IActionResult> OnPostKeepAsync(CancellationToken ct)
    {
        if (Read() is not { } asked)
            return RedirectToPage(new { payment = Payment, startedOn = StartedOn });
        var answers = new FilingAnswers
        {
            Stage = new(Stage.RefundApproved, asked.StartedOn),
            Payment = FilingChoices.IsWallet(asked.Method) ? null : new(asked.Method),
        };
        var file = await cases.CreateAsync(owner.GetOrCreate(), answers, ct);
        return Redirect(FilingLinks.Step(file.Id, file.Path.FirstUnanswered!));
    }

    private (PaymentMethod Method, DateOnly StartedOn)? Read()
    {
        Check("payment", Method is null ? texts.Filing.PaymentMissing : null);
        Check("startedOn", new DayRule(AskedDay.RefundApprovedOn, clock.Today).FaultOf(StartedOn, texts.Filing));
        return Errors.Count == 0 && Method is { } method && DateText.Read(StartedOn).Day is { } day ? (method, day) : null;
    }
}
