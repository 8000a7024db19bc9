using AliHelp.Domain.Filing;
using FsCheck;
using FsCheck.Fluent;

namespace AliHelp.Domain.Tests.Filing;

/// <summary>Any answers whatsoever, each question answered or not, without regard to the path: what a branch flipped back and forth can leave behind.</summary>
public static class AnyAnswers
{
    private static readonly Gen<DateOnly> Day = Gen.Choose(0, 400).Select(days => new DateOnly(2025, 11, 1).AddDays(days));

    private static readonly Gen<DateOnly?> MaybeDay = Gen.OneOf(Gen.Constant<DateOnly?>(null), Day.Select(day => (DateOnly?)day));

    private static readonly Gen<bool?> MaybeYes = Gen.Elements<bool?>(true, false, null);

    public static Arbitrary<FilingAnswers> Answers() => new Gen<Func<FilingAnswers, FilingAnswers>>[]
    {
        Maybe(FilingSteps.Problem, Any<Problem>().Select(problem => new ProblemAnswer(problem))),
        Maybe(FilingSteps.Situation, from received in MaybeYes from faulty in MaybeYes select new SituationAnswer(received, faulty)),
        Maybe(FilingSteps.Detail, Gen.OneOf(Gen.Constant(new DetailAnswer(null)), Any<ProblemCode>().Select(code => new DetailAnswer(code)))),
        Maybe(FilingSteps.Goal, Any<Goal>().Select(goal => new GoalAnswer(goal))),
        Maybe(FilingSteps.Stage, from stage in Any<Stage>() from day in MaybeDay select new StageAnswer(stage, day)),
        Maybe(FilingSteps.PaidOn, Day.Select(day => new PaidOnAnswer(day))),
        Maybe(FilingSteps.Shipping, from shipped in MaybeDay from promised in MaybeDay select new ShippingAnswer(shipped, promised)),
        Maybe(FilingSteps.DeliveredOn, from day in MaybeDay from confirmed in MaybeDay select new DeliveredOnAnswer(day, confirmed)),
        Maybe(FilingSteps.Countdown, Any<OrderPageView>().Select(view => new CountdownAnswer(view))),
        Maybe(FilingSteps.Payment, Any<PaymentMethod>().Select(method => new PaymentAnswer(method))),
        Maybe(FilingSteps.Done, Any<DoneItem>().ListOf().Select(items => new DoneAnswer([.. items]))),
        Maybe(FilingSteps.Evidence, Any<EvidenceItem>().ListOf().Select(items => new EvidenceAnswer([.. items]))),
        Maybe(FilingSteps.Message, Gen.Constant(new MessageAnswer())),
    }
        .Aggregate(Gen.Constant(FilingAnswers.None), (all, part) => from answers in all from change in part select change(answers))
        .ToArbitrary();

    public static Arbitrary<FilingStep> Steps() => Gen.Elements<FilingStep>(FilingSteps.InOrder).ToArbitrary();

    private static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    // Three times in four there is an answer: paths through few answers end early and show little.
    private static Gen<Func<FilingAnswers, FilingAnswers>> Maybe<T>(FilingStep<T> step, Gen<T> answer)
        where T : class => Gen.Frequency(
            (1, Gen.Constant<Func<FilingAnswers, FilingAnswers>>(answers => answers)),
            (3, answer.Select<T, Func<FilingAnswers, FilingAnswers>>(given => answers => step.Set(answers, given))));
}
