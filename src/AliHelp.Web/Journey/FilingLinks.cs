using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;

namespace AliHelp.Web.Journey;

/// <summary>From where a question was opened to be changed, and so where its answer leads.</summary>
public enum Origin
{
    /// <summary>Not to be changed: on the way through the questions.</summary>
    Path,
    Check,
    Plan,
}

/// <summary>The addresses of the wizard, by step name. There is no other place that knows them, besides the pages' own routes.</summary>
public static class FilingLinks
{
    /// <summary>Stands for the id of a case that does not exist yet: it is made with the first answer.</summary>
    public const string NewCase = "new";

    public const string Start = "/";

    public const string Cases = "/cases";

    public const string Begin = $"/cases/{NewCase}/filing/problem";

    public static string Case(string id) => $"/cases/{id}";

    public static string Step(string id, FilingStep step, Origin from = Origin.Path) => $"/cases/{id}/filing/{step.Name}{Query(from)}";

    /// <summary>From a plan back to the question behind a fact; its answer leads to the plan again.</summary>
    public static string Change(string id, FilingStep step) => Step(id, step, Origin.Plan);

    public static string Change(string id, MissingFact fact) => Change(id, AskedBy(fact));

    public static string Check(string id) => $"/cases/{id}/filing/check";

    public static string Interruption(string id, Interruption interruption, Origin from = Origin.Path) =>
        $"/cases/{id}/filing/{interruption.Name()}{Query(from)}";

    /// <summary>Where "change" comes back to.</summary>
    public static string Return(string id, Origin from) => from switch
    {
        Origin.Path or Origin.Check => Check(id),
        Origin.Plan => Case(id),
    };

    /// <summary>Anything else than the two names is a question on the way.</summary>
    public static Origin ReadOrigin(string? from) => from switch
    {
        "check" => Origin.Check,
        "plan" => Origin.Plan,
        _ => Origin.Path,
    };

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

    private static string Query(Origin from) => from switch
    {
        Origin.Path => "",
        Origin.Check => "?from=check",
        Origin.Plan => "?from=plan",
    };
}
