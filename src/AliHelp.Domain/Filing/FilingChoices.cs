using AliHelp.Domain.Cases;

namespace AliHelp.Domain.Filing;

/// <summary>Which choices a question offers, given what was answered before it.</summary>
public static class FilingChoices
{
    private static readonly ProblemCode[] NotReceivedCodes =
    [
        ProblemCode.InTransitLate, ProblemCode.TrackingInvalid, ProblemCode.HeldByCustoms,
        ProblemCode.ReturnedToSender, ProblemCode.SentToWrongAddress,
    ];

    private static readonly ProblemCode[] ReceivedCodes =
    [
        ProblemCode.NotAsDescribed, ProblemCode.WrongItem, ProblemCode.Defective,
        ProblemCode.Damaged, ProblemCode.PartsMissing, ProblemCode.Counterfeit,
    ];

    /// <summary>The reasons that a problem can stand for; a single one needs no question.</summary>
    public static IReadOnlyList<ProblemCode> Codes(FilingAnswers answers) => answers.Problem is not { Problem: var problem } ? [] : problem switch
    {
        Problem.NotArrived => NotReceivedCodes,
        Problem.MarkedDelivered => [ProblemCode.MarkedDelivered],
        Problem.Broken => [ProblemCode.Damaged, ProblemCode.Defective],
        Problem.Different => [ProblemCode.NotAsDescribed, ProblemCode.WrongItem],
        Problem.PartsMissing => [ProblemCode.PartsMissing],
        Problem.Counterfeit => [ProblemCode.Counterfeit],
        Problem.ChangedMind => [ProblemCode.ChangedMind],
        Problem.RefundMissing => [],
        Problem.DisputeRefused => [.. ReceivedCodes, .. NotReceivedCodes, ProblemCode.MarkedDelivered],
        Problem.NotSure => [],
    };

    /// <summary>The wishes that can be had; none where the dispute has already settled what is asked for.</summary>
    public static IReadOnlyList<Goal> Goals(FilingAnswers answers) => answers.Problem is not { Problem: var problem } ? [] : problem switch
    {
        Problem.RefundMissing or Problem.DisputeRefused => [],
        Problem.NotArrived or Problem.MarkedDelivered =>
            [Goal.FullRefund, Goal.PartialRefund, Goal.CancelOrder, Goal.NotDecided],
        Problem.Broken or Problem.Different or Problem.PartsMissing or Problem.Counterfeit =>
            [Goal.ReturnForRefund, Goal.FullRefund, Goal.PartialRefund, Goal.Exchange, Goal.NotDecided],
        Problem.ChangedMind =>
            [Goal.ReturnForRefund, Goal.Exchange, Goal.CancelOrder, Goal.NotDecided],
        Problem.NotSure when answers.Situation is { Received: false } =>
            [Goal.FullRefund, Goal.PartialRefund, Goal.CancelOrder, Goal.NotDecided],
        Problem.NotSure =>
            [Goal.ReturnForRefund, Goal.FullRefund, Goal.PartialRefund, Goal.Exchange, Goal.CancelOrder, Goal.NotDecided],
    };

    /// <summary>How far things can have come, in the order in which they happen.</summary>
    public static IReadOnlyList<Stage> Stages(FilingAnswers answers) => answers.Problem is not { Problem: var problem } ? [] : problem switch
    {
        Problem.NotArrived =>
            [Stage.NotShipped, Stage.InTransit, Stage.DisputeOpen, Stage.RefundApproved, Stage.NotSure],
        Problem.MarkedDelivered =>
            [Stage.ShownDelivered, Stage.ReceiptConfirmed, Stage.DisputeOpen, Stage.RefundApproved, Stage.NotSure],
        Problem.Broken or Problem.Different or Problem.PartsMissing or Problem.Counterfeit =>
            [Stage.Received, Stage.ReceiptConfirmed, Stage.DisputeOpen, Stage.ReturnApproved, Stage.ReturnSent, Stage.RefundApproved, Stage.NotSure],
        Problem.ChangedMind =>
            [Stage.NotShipped, Stage.InTransit, Stage.ShownDelivered, Stage.Received, Stage.ReceiptConfirmed,
             Stage.DisputeOpen, Stage.ReturnApproved, Stage.ReturnSent, Stage.RefundApproved, Stage.NotSure],
        Problem.RefundMissing => [Stage.ReturnSent, Stage.RefundApproved, Stage.NotSure],
        Problem.DisputeRefused => [Stage.DisputeRefused],
        Problem.NotSure when answers.Situation is { Received: false } =>
            [Stage.NotShipped, Stage.InTransit, Stage.ShownDelivered, Stage.DisputeOpen, Stage.RefundApproved, Stage.NotSure],
        Problem.NotSure when answers.Situation is { Received: true } =>
            [Stage.Received, Stage.ReceiptConfirmed, Stage.DisputeOpen, Stage.ReturnApproved, Stage.ReturnSent, Stage.RefundApproved, Stage.NotSure],
        Problem.NotSure =>
            [Stage.NotShipped, Stage.InTransit, Stage.ShownDelivered, Stage.Received, Stage.ReceiptConfirmed,
             Stage.DisputeOpen, Stage.ReturnApproved, Stage.ReturnSent, Stage.RefundApproved, Stage.NotSure],
    };

    /// <summary>The day on which the stage began, where the stage page asks for it; null for the stages before a dispute.</summary>
    public static AskedDay? Day(Stage stage) => stage switch
    {
        Stage.DisputeOpen => AskedDay.DisputeOpenedOn,
        Stage.ReturnApproved => AskedDay.ReturnApprovedOn,
        Stage.ReturnSent => AskedDay.ReturnSentOn,
        Stage.RefundApproved => AskedDay.RefundApprovedOn,
        Stage.DisputeRefused => AskedDay.DisputeRefusedOn,
        Stage.NotShipped or Stage.InTransit or Stage.ShownDelivered or Stage.Received or Stage.ReceiptConfirmed or Stage.NotSure
            or Stage.PlatformReviews or Stage.ReturnReceived or Stage.Appealed or Stage.MoneyArrived or Stage.Closed => null,
    };

    /// <summary>Whether the stage page asks for the day on which the stage began: from an opened dispute on.</summary>
    public static bool HasDay(Stage stage) => Day(stage) is not null;

    /// <summary>What may have been done so far. Who says that the dispute is open now is not asked again whether it was opened.</summary>
    public static IReadOnlyList<DoneItem> DoneItems(FilingAnswers answers) =>
        answers.Stage?.Stage is Stage.DisputeOpen
            ? [DoneItem.MessagedSeller, DoneItem.ChattedWithAgent, DoneItem.TookPictures]
            : [DoneItem.MessagedSeller, DoneItem.OpenedDispute, DoneItem.ChattedWithAgent, DoneItem.TookPictures];

    /// <summary>The evidence that helps, the most telling first.</summary>
    public static IReadOnlyList<EvidenceItem> Evidence(FilingAnswers answers) => EvidenceList.For(CaseFacts.From(answers, []));

    /// <summary>Whether the method is a wallet that may itself charge a card or a balance.</summary>
    public static bool IsWallet(PaymentMethod method) => method switch
    {
        PaymentMethod.KakaoPay or PaymentMethod.NaverPay or PaymentMethod.TossPay or PaymentMethod.OtherWallet => true,
        PaymentMethod.CreditCard or PaymentMethod.DebitCard or PaymentMethod.Alipay or PaymentMethod.PayPal
            or PaymentMethod.CouponsOnly or PaymentMethod.Unknown => false,
    };

    /// <summary>The reason as far as the answers tell it; null when they do not.</summary>
    public static ProblemCode? Code(FilingAnswers answers) =>
        answers.Detail is { } detail ? detail.Code
        : Codes(answers) is [var only] ? only
        : answers.Situation is { Received: true, Faulty: false } ? ProblemCode.ChangedMind
        : null;

    /// <summary>Whether a dispute exists at AliExpress: by the stage, or by a problem that only a dispute can bring.</summary>
    public static bool HasDispute(Problem? problem, Stage? stage) =>
        problem is Problem.RefundMissing or Problem.DisputeRefused
        || stage is Stage.PlatformReviews or Stage.ReturnReceived or Stage.Appealed
        || (stage is { } known && HasDay(known));

    internal static bool HasDispute(this FilingAnswers answers) => HasDispute(answers.Problem?.Problem, answers.Stage?.Stage);

    internal static bool IsShipped(this FilingAnswers answers) => answers.Stage?.Stage is not Stage.NotShipped;

    internal static bool IsDelivered(this FilingAnswers answers) => answers.Stage?.Stage switch
    {
        Stage.NotShipped or Stage.InTransit => false,
        Stage.ShownDelivered => true,
        _ => answers.Problem?.Problem is not Problem.NotArrived
            && answers.Situation is not { Received: false }
            && !(Code(answers) is { } code && NotReceivedCodes.Contains(code)),
    };
}
