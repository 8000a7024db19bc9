using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Refunds;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Cases;

/// <summary>What happens next, step by step. Empty where no dispute can be opened any more.</summary>
internal static class RoadAhead
{
    public static IReadOnlyList<Ahead> For(
        Ground ground, DisputeWindow window, DeadlineBoard board, Timetable timetable, RefundEstimate? refund) =>
        UpToTheFirstWithoutBound(Steps(ground, window, board, timetable, refund));

    /// <summary>Behind a step that nobody bounds no latest day can be named either.</summary>
    private static Ahead[] UpToTheFirstWithoutBound(Ahead[] steps)
    {
        var bounded = steps.TakeWhile(step => step.By is not null).Count();
        return [.. steps.Take(bounded), .. steps.Skip(bounded).Select(step => step with { By = null })];
    }

    private static Ahead[] Steps(Ground ground, DisputeWindow window, DeadlineBoard board, Timetable timetable, RefundEstimate? refund) =>
        ground.Facts.Stage switch
        {
            Stage.NotShipped or Stage.RefundApproved or Stage.ReturnReceived => [.. Refund(refund)],
            Stage.MoneyArrived or Stage.Closed => [],
            Stage.ReturnSent => [Confirmation, .. Refund(refund)],
            Stage.ReturnApproved => [.. Return(ground, timetable), .. Refund(refund)],
            Stage.NotSure when ground.Facts.IsFiled => [Confirmation, .. Refund(refund)],
            Stage.DisputeOpen => [.. Answer(ground, board, timetable), .. Return(ground, timetable), .. Refund(refund)],
            // A look of AliExpress' own, first or second, has no published bound.
            Stage.PlatformReviews or Stage.Appealed or Stage.DisputeRefused =>
                [new(AheadStep.PlatformDecides, null, null), .. Return(ground, timetable), .. Refund(refund)],
            Stage.InTransit or Stage.ShownDelivered or Stage.Received or Stage.ReceiptConfirmed or Stage.NotSure =>
                window.State is WindowState.Past ? [] : [.. Answer(ground, board, timetable), .. Return(ground, timetable), .. Refund(refund)],
        };

    private static Ahead Confirmation => new(AheadStep.SellerConfirmsReturn, null, null);

    /// <summary>The seller's answer, and AliExpress' own hand when nothing is agreed. What follows counts from an agreement.</summary>
    private static IEnumerable<Ahead> Answer(Ground ground, DeadlineBoard board, Timetable timetable)
    {
        if (!HasPassed(RuleId.SellerAnswer))
            yield return new(AheadStep.SellerAnswers, ground.Rule(RuleId.SellerAnswer), timetable.AnsweredBy);
        yield return new(
            AheadStep.PlatformStepsIn, ground.Rule(RuleId.PlatformStepsIn), HasPassed(RuleId.PlatformStepsIn) ? null : timetable.SteppedInBy);

        bool HasPassed(RuleId id) => board.Of(id) is { Passed: true };
    }

    private static IEnumerable<Ahead> Return(Ground ground, Timetable timetable) => Goods.GoBack(ground.Facts)
        ? [new(AheadStep.ReturnIsSent, ground.Rule(RuleId.ReturnShipment), timetable.ReturnedBy), Confirmation]
        : [];

    private static IEnumerable<Ahead> Refund(RefundEstimate? refund) =>
        refund is null ? [] : [new(AheadStep.RefundArrives, refund.Rule, refund.Latest)];
}
