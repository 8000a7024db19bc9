using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;

namespace AliHelp.Web.Pages.Shared;

/// <summary>The way from a plan back to the question behind a fact.</summary>
public static class CaseLinks
{
    /// <summary>The first question without an answer; the check page when all are answered.</summary>
    public static string Continue(CaseFile file) => $"/cases/{file.Id}/filing/{file.Path.FirstUnanswered?.Name ?? "check"}";

    public static string Change(CaseFile file, string step) => $"/cases/{file.Id}/filing/{step}?from=plan";

    public static string Change(CaseFile file, MissingFact fact) => Change(file, AskedBy(fact).Name);

    private static FilingStep AskedBy(MissingFact fact) => fact switch
    {
        MissingFact.Problem => FilingSteps.Problem,
        MissingFact.Goal => FilingSteps.Goal,
        MissingFact.Stage or MissingFact.StageDay or MissingFact.ReturnTrackingNumber => FilingSteps.Stage,
        MissingFact.PaidOn => FilingSteps.PaidOn,
        MissingFact.DeliveredOn => FilingSteps.DeliveredOn,
        MissingFact.ShippedOn => FilingSteps.Shipping,
        MissingFact.OrderPage => FilingSteps.Countdown,
        MissingFact.PaymentMethod => FilingSteps.Payment,
    };
}
