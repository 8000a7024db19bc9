using AliHelp.Domain.Calendar;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Cases;

/// <summary>What a decision stands on: the facts, the rules, the calendar and the moment.</summary>
/// <param name="Now">Seoul time.</param>
internal sealed record Ground(CaseFacts Facts, PolicyBook Book, KoreanBankCalendar Calendar, DateTime Now)
{
    public DateOnly Today => DateOnly.FromDateTime(Now);

    /// <summary>The rule as it is in force today.</summary>
    public PolicyRule Rule(RuleId id) => Book.Rule(id, Today);

    /// <inheritdoc cref="Counting.LastDay"/>
    public DateOnly? LastDay(RuleId id, DateOnly startExclusive) => Counting.LastDay(Book.Rule(id, startExclusive), startExclusive, Calendar);

    /// <summary>The first of a claim's last days, on which nothing that can wait comes before it.</summary>
    public DateOnly UrgentFrom(Deadline claim) => claim.EndsOn.AddDays(-Rule(RuleId.ClosingSoon).Value.Max);

    /// <summary>Whole days from today; 0 for a moment of today, negative for earlier days.</summary>
    public int DaysUntil(DateTime moment) => DateOnly.FromDateTime(moment).DayNumber - Today.DayNumber;
}
