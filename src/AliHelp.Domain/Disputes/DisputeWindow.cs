using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Disputes;

public enum WindowState
{
    Open,
    Closing,

    /// <summary>The sources disagree or a fact is missing: look at the order page.</summary>
    Check,
    Past,
    Unknown,
}

/// <summary>Whether and until when a dispute can be opened.</summary>
/// <param name="ActBy">Seoul time; null when no day can be named.</param>
/// <param name="DaysLeft">Act-by day minus today; null with <paramref name="ActBy"/>.</param>
/// <param name="Deadlines">Every dispute clock whose start is known, soonest first.</param>
/// <param name="OpensOn">For goods not received: the first day on which a dispute can be opened, when it lies ahead.</param>
public sealed record DisputeWindow(
    WindowState State,
    DateTime? ActBy,
    int? DaysLeft,
    IReadOnlyList<Deadline> Deadlines,
    DateOnly? OpensOn,
    IReadOnlyList<Reason> Reasons)
{
    /// <param name="now">Seoul time.</param>
    public static DisputeWindow For(CaseFacts facts, PolicyBook book, KoreanBankCalendar calendar, DateTime now) =>
        throw new NotImplementedException();
}
