using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Tests.Filing;

/// <summary>Walks the wizard in every way that choices allow. What is typed (days, texts) leads nowhere else and gets one sample.</summary>
internal static class EveryPath
{
    private static readonly DateOnly Day = new(2026, 11, 3);

    private static readonly bool?[] YesNoNotSure = [true, false, null];

    /// <summary>The answers at the end of every walk.</summary>
    public static IEnumerable<FilingAnswers> Walk() => Walk(FilingAnswers.None);

    private static IEnumerable<FilingAnswers> Walk(FilingAnswers answers) => FilingPath.For(answers).FirstUnanswered is { } step
        ? Choices(step, FilingPath.For(answers).EarlierThan(step), answers).SelectMany(Walk)
        : [answers];

    private static IEnumerable<FilingAnswers> Choices(FilingStep step, FilingAnswers earlier, FilingAnswers answers)
    {
        if (step == FilingSteps.Problem)
            return Each(FilingSteps.Problem, Enum.GetValues<Problem>().Select(problem => new ProblemAnswer(problem)));
        if (step == FilingSteps.Situation)
            return Each(FilingSteps.Situation, from received in YesNoNotSure from faulty in YesNoNotSure select new SituationAnswer(received, faulty));
        if (step == FilingSteps.Detail)
            return Each(FilingSteps.Detail, [.. FilingChoices.Codes(earlier).Select(code => new DetailAnswer(code)), new DetailAnswer(null)]);
        if (step == FilingSteps.Goal)
            return Each(FilingSteps.Goal, FilingChoices.Goals(earlier).Select(goal => new GoalAnswer(goal)));
        if (step == FilingSteps.Stage)
            return Each(FilingSteps.Stage, FilingChoices.Stages(earlier).Select(stage => new StageAnswer(stage)));
        if (step == FilingSteps.PaidOn)
            return Each(FilingSteps.PaidOn, [new PaidOnAnswer(Day)]);
        if (step == FilingSteps.Shipping)
            return Each(FilingSteps.Shipping, [new ShippingAnswer(Day, null)]);
        if (step == FilingSteps.DeliveredOn)
            return Each(FilingSteps.DeliveredOn, [new DeliveredOnAnswer(Day)]);
        if (step == FilingSteps.Countdown)
            return Each(FilingSteps.Countdown, Enum.GetValues<OrderPageView>().Select(view => new CountdownAnswer(view)));
        if (step == FilingSteps.Payment)
            return Each(FilingSteps.Payment, Enum.GetValues<PaymentMethod>().Select(method => new PaymentAnswer(method)));
        if (step == FilingSteps.Done)
            return Each(FilingSteps.Done, [new DoneAnswer([])]);
        if (step == FilingSteps.Evidence)
            return Each(FilingSteps.Evidence, [new EvidenceAnswer([])]);
        if (step == FilingSteps.Message)
            return Each(FilingSteps.Message, [new MessageAnswer()]);
        throw new ArgumentOutOfRangeException(nameof(step), step, "A step without sample answers.");

        IEnumerable<FilingAnswers> Each<T>(FilingStep<T> typed, IEnumerable<T> given)
            where T : class => given.Select(answer => typed.Set(answers, answer));
    }
}
