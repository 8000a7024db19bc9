using System.Reflection;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Web.Journey;
using AliHelp.Web.Pages.Events;

namespace AliHelp.Web.Locker;

/// <summary>
/// Whether what a file tells could have been told here: every answer and event is held against the form that would have asked for it, so that
/// a file can bring in nothing that a form refuses.
/// </summary>
public sealed class ImportCheck(FilingDesk desk)
{
    private const int MostEvents = 1000;

    private static readonly MethodInfo CheckStep = typeof(ImportCheck).GetMethod(nameof(CouldHaveAnswered), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>For each step the check of its answer, by the input that its page takes.</summary>
    private static readonly Dictionary<FilingStep, Func<StepContext, bool>> Checks = FilingSteps.InOrder.ToDictionary(
        step => step,
        step =>
        {
            var answer = step.GetType().GetGenericArguments()[0];
            var input = typeof(ImportCheck).Assembly.GetTypes().Single(type => type.GetInterfaces().Any(asked =>
                asked.IsGenericType && asked.GetGenericTypeDefinition() == typeof(IStepInput<,>) && asked.GetGenericArguments()[1] == answer));
            var check = CheckStep.MakeGenericMethod(input, answer);
            return (Func<StepContext, bool>)(context => (bool)check.Invoke(null, [step, context])!);
        });

    public bool CouldBe(CaseFile file) =>
        CouldAnswer(file.Answers)
        && file.Events.Count <= MostEvents
        && file.Events.Index().All(told => CouldHappen(told.Item, told.Index, file.Events));

    /// <summary>Answers that are on no path are not kept, hence in no file.</summary>
    private bool CouldAnswer(FilingAnswers answers)
    {
        var path = FilingPath.For(answers);
        return path.Relevant == answers && path.Steps.All(step => Checks[step](desk.Context(answers, path, step)));
    }

    private bool CouldHappen(CaseEvent happened, int entry, IReadOnlyList<CaseEvent> events) => happened switch
    {
        EventCorrected correction => IsDay(correction.On)
            && correction.Entry >= 0 && correction.Entry < entry
            && EventKinds.Told.Contains(events[correction.Entry].Kind())
            && (correction.Instead is null || (correction.Instead.Kind() == events[correction.Entry].Kind() && CouldBeTold(correction.Instead))),
        // Before and after were given to the same question, each in its time; what stood around them then is not known any more.
        AnswerCorrected correction => IsDay(correction.On)
            && Answered(correction.Before) is [var before] && Answered(correction.After) is [var after] && before == after,
        RulesChanged changed => IsDay(changed.On) && changed.Changes.Count <= MostEvents,
        _ => CouldBeTold(happened),
    };

    /// <summary>The day of payment may have been changed since, so it is no bound here.</summary>
    private bool CouldBeTold(CaseEvent happened) =>
        EventKinds.Told.Contains(happened.Kind())
        && new EventValidator(happened.Kind(), desk.Today, paidOn: null, desk.Texts).Validate(EventInput.From(happened)).IsValid;

    private bool IsDay(DateOnly day) => DayRule.Earliest <= day && day <= desk.Today;

    private static FilingStep[] Answered(FilingAnswers answers) =>
        [.. FilingSteps.InOrder.Where(step => step.Carry(answers, FilingAnswers.None) != FilingAnswers.None)];

    private static bool CouldHaveAnswered<TInput, TAnswer>(FilingStep<TAnswer> step, StepContext context)
        where TInput : class, IStepInput<TInput, TAnswer>
        where TAnswer : class =>
        step.Get(context.Saved) is not { } answer || TInput.Validator(context).Validate(TInput.From(answer)).IsValid;
}
