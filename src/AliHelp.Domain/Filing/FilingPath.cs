namespace AliHelp.Domain.Filing;

/// <summary>
/// The path that one set of answers takes through <see cref="FilingSteps.InOrder"/>. Everything navigational is derived from it.
/// A step's predicate sees only what the steps before it carried, so it cannot depend on a later answer or on a stale one.
/// </summary>
public sealed class FilingPath
{
    private readonly IReadOnlyList<FilingAnswers> carried;

    private FilingPath(IReadOnlyList<FilingStep> steps, IReadOnlyList<FilingAnswers> carried, FilingAnswers relevant, FilingStep? firstUnanswered)
    {
        Steps = steps;
        this.carried = carried;
        Relevant = relevant;
        FirstUnanswered = firstUnanswered;
    }

    /// <summary>The questions that are asked, in order.</summary>
    public IReadOnlyList<FilingStep> Steps { get; }

    /// <summary>The answers that count: those of <see cref="Steps"/>. The only input to rules and writing.</summary>
    public FilingAnswers Relevant { get; }

    /// <summary>The question to ask next; null when all are answered.</summary>
    public FilingStep? FirstUnanswered { get; }

    public bool IsComplete => FirstUnanswered is null;

    /// <summary>Whether no later answer can change which questions are asked: all branches are behind the stage.</summary>
    public bool IsSettled => Relevant.Stage is not null;

    /// <summary>How many questions there are at most; exact once the path <see cref="IsSettled"/>.</summary>
    public int AtMost => IsSettled ? Steps.Count : FilingSteps.MostAsked;

    public static FilingPath For(FilingAnswers answers)
    {
        var steps = new List<FilingStep>();
        var carried = new List<FilingAnswers>();
        var relevant = FilingAnswers.None;
        FilingStep? firstUnanswered = null;
        foreach (var step in FilingSteps.InOrder.Where(step => step.AppliesTo(relevant)))
        {
            steps.Add(step);
            carried.Add(relevant);
            if (step.IsAnswered(answers, relevant))
                relevant = step.Carry(answers, relevant);
            else
                firstUnanswered ??= step;
        }

        return new FilingPath(steps, carried, relevant, firstUnanswered);
    }

    /// <summary>What the questions before this one carried: all that its choices and its validation may look at.</summary>
    /// <exception cref="ArgumentException">The step is not on this path.</exception>
    public FilingAnswers EarlierThan(FilingStep step) => carried[IndexOf(step)];

    /// <summary>The question before, or null at the first one.</summary>
    /// <exception cref="ArgumentException">The step is not on this path.</exception>
    public FilingStep? Before(FilingStep step) => IndexOf(step) is var index && index > 0 ? Steps[index - 1] : null;

    /// <summary>The question after, or null at the last one.</summary>
    /// <exception cref="ArgumentException">The step is not on this path.</exception>
    public FilingStep? After(FilingStep step) => IndexOf(step) is var index && index + 1 < Steps.Count ? Steps[index + 1] : null;

    /// <summary>The place of the question on this path, counted from 1.</summary>
    /// <exception cref="ArgumentException">The step is not on this path.</exception>
    public int NumberOf(FilingStep step) => IndexOf(step) + 1;

    /// <summary>Whether every question before it is answered. False for a step that is not on this path.</summary>
    public bool CanVisit(FilingStep step) =>
        Steps.Contains(step) && (FirstUnanswered is null || IndexOf(step) <= IndexOf(FirstUnanswered));

    private int IndexOf(FilingStep step)
    {
        for (var index = 0; index < Steps.Count; index++)
            if (Steps[index] == step)
                return index;
        throw new ArgumentException($"The step '{step}' is not on this path.", nameof(step));
    }
}
