namespace AliHelp.Domain.Filing;

/// <summary>One question of the wizard: its name (also its page's name), its answer's place, and when it is asked.</summary>
public abstract class FilingStep
{
    private protected FilingStep(string name) => Name = name;

    /// <summary>Lower-case words joined by hyphens: the last part of the page's address.</summary>
    public string Name { get; }

    /// <summary>Whether the question is asked at all, given what the steps before it carried.</summary>
    public abstract bool AppliesTo(FilingAnswers earlier);

    /// <summary>Whether <paramref name="answers"/> holds an answer here that still makes sense after <paramref name="earlier"/>.</summary>
    public abstract bool IsAnswered(FilingAnswers answers, FilingAnswers earlier);

    /// <summary>Copies this step's answer, and no other, from one set of answers to another.</summary>
    public abstract FilingAnswers Carry(FilingAnswers from, FilingAnswers to);

    public override string ToString() => Name;
}

/// <param name="allows">Refuses an answer that an earlier one has made impossible; the question is then asked again.</param>
public sealed class FilingStep<TAnswer>(
    string name,
    Func<FilingAnswers, TAnswer?> get,
    Func<FilingAnswers, TAnswer?, FilingAnswers> set,
    Func<FilingAnswers, bool>? appliesTo = null,
    Func<FilingAnswers, TAnswer, bool>? allows = null) : FilingStep(name)
    where TAnswer : class
{
    public TAnswer? Get(FilingAnswers answers) => get(answers);

    public FilingAnswers Set(FilingAnswers answers, TAnswer answer) => set(answers, answer);

    public override bool AppliesTo(FilingAnswers earlier) => appliesTo?.Invoke(earlier) ?? true;

    public override bool IsAnswered(FilingAnswers answers, FilingAnswers earlier) =>
        get(answers) is { } answer && (allows?.Invoke(earlier, answer) ?? true);

    public override FilingAnswers Carry(FilingAnswers from, FilingAnswers to) => set(to, get(from));
}
