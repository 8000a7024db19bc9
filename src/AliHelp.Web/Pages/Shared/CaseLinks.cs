using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;

namespace AliHelp.Web.Pages.Shared;

/// <summary>The way from a plan back to the question behind a fact; its answer leads to the plan again.</summary>
public static class CaseLinks
{
    /// <param name="step">A step's name.</param>
    public static string Change(CaseFile file, string step) => Change(file, FilingSteps.Named(step)!);

    public static string Change(CaseFile file, MissingFact fact) => Change(file, AskedBy(fact));

    private static string Change(CaseFile file, FilingStep step) => FilingLinks.Step(file.Id, step, Origin.Plan);

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
