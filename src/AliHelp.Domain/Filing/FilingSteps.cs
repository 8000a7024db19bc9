using AliHelp.Domain.Cases;

namespace AliHelp.Domain.Filing;

/// <summary>The only list of the wizard's questions. Order, branches and the page names all come from here.</summary>
public static class FilingSteps
{
    /// <summary>The most questions that any path asks.</summary>
    public const int MostAsked = 10;

    public static readonly FilingStep<ProblemAnswer> Problem = new(
        "problem", a => a.Problem, (a, answer) => a with { Problem = answer });

    public static readonly FilingStep<SituationAnswer> Situation = new(
        "situation", a => a.Situation, (a, answer) => a with { Situation = answer },
        appliesTo: a => a.Problem?.Problem is Filing.Problem.NotSure);

    public static readonly FilingStep<DetailAnswer> Detail = new(
        "detail", a => a.Detail, (a, answer) => a with { Detail = answer },
        appliesTo: a => FilingChoices.Codes(a).Count > 1,
        allows: (a, answer) => answer.Code is null || FilingChoices.Codes(a).Contains(answer.Code.Value));

    public static readonly FilingStep<GoalAnswer> Goal = new(
        "goal", a => a.Goal, (a, answer) => a with { Goal = answer },
        appliesTo: a => FilingChoices.Goals(a).Count > 0,
        allows: (a, answer) => FilingChoices.Goals(a).Contains(answer.Goal));

    public static readonly FilingStep<StageAnswer> Stage = new(
        "stage", a => a.Stage, (a, answer) => a with { Stage = answer },
        allows: (a, answer) => FilingChoices.Stages(a).Contains(answer.Stage));

    public static readonly FilingStep<PaidOnAnswer> PaidOn = new(
        "paid-on", a => a.PaidOn, (a, answer) => a with { PaidOn = answer });

    public static readonly FilingStep<ShippingAnswer> Shipping = new(
        "shipping", a => a.Shipping, (a, answer) => a with { Shipping = answer },
        appliesTo: a => a.IsShipped() && !a.IsDelivered() && !a.HasDispute());

    public static readonly FilingStep<DeliveredOnAnswer> DeliveredOn = new(
        "delivered-on", a => a.DeliveredOn, (a, answer) => a with { DeliveredOn = answer },
        appliesTo: a => a.IsDelivered(),
        allows: (a, answer) => !(answer.Day < a.PaidOn?.Day)
            && (answer.ReceiptConfirmedOn is null || a.Stage?.Stage is Filing.Stage.ReceiptConfirmed));

    public static readonly FilingStep<CountdownAnswer> Countdown = new(
        "countdown", a => a.Countdown, (a, answer) => a with { Countdown = answer },
        appliesTo: a => a.IsShipped() && !a.HasDispute());

    public static readonly FilingStep<PaymentAnswer> Payment = new(
        "payment", a => a.Payment, (a, answer) => a with { Payment = answer });

    // Before a dispute nothing that was done changes what to do next, and a path may not be longer than ten questions.
    public static readonly FilingStep<DoneAnswer> Done = new(
        "done", a => a.Done, (a, answer) => a with { Done = answer },
        appliesTo: a => a.HasDispute(),
        allows: (a, answer) => answer.Items.All(FilingChoices.DoneItems(a).Contains));

    // What a return needs is ticked on the shot list, also where the answers alone know of no return.
    public static readonly FilingStep<EvidenceAnswer> Evidence = new(
        "evidence", a => a.Evidence, (a, answer) => a with { Evidence = answer },
        appliesTo: a => a.IsShipped(),
        allows: (a, answer) => answer.Items.Except(EvidenceList.OfReturn).All(FilingChoices.Evidence(a).Contains));

    public static readonly FilingStep<MessageAnswer> Message = new(
        "message", a => a.Message, (a, answer) => a with { Message = answer });

    public static IReadOnlyList<FilingStep> InOrder { get; } =
        [Problem, Situation, Detail, Goal, Stage, PaidOn, Shipping, DeliveredOn, Countdown, Payment, Done, Evidence, Message];

    public static FilingStep? Named(string name) => InOrder.FirstOrDefault(step => step.Name == name);
}
