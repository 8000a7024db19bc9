namespace AliHelp.Writing.Words;

/// <summary>What the open interface says about a question that it cannot answer. Read by people who write programs.</summary>
public abstract class ApiTexts
{
    public abstract string Title { get; }

    public abstract string Missing { get; }

    public abstract string Repeated { get; }

    public abstract string NotADay(DateOnly first, DateOnly last);

    public abstract string NotANumber(int min, int max);

    public abstract string NotAChoice(IEnumerable<string> choices);

    public abstract string InFuture(DateOnly today);

    /// <param name="parameter">The name of the parameter whose day must come first.</param>
    public abstract string Before(string parameter);

    /// <param name="last">The last day for which bank days are known.</param>
    public abstract string BeyondCalendar(DateOnly last);
}
