namespace AliHelp.Domain.Calendar;

/// <summary>A day on which Korean banks are closed, and why.</summary>
/// <param name="Day">The day, a Korean local date.</param>
/// <param name="Kind">The most telling reason: a holiday that falls on a Saturday is a <see cref="ClosedDayKind.Holiday"/>.</param>
/// <param name="Holidays">
/// The holidays that fall on the day, or, for a substitute, those that were lost and caused it. Empty on a plain week-end.
/// </param>
public sealed record ClosedDay(DateOnly Day, ClosedDayKind Kind, IReadOnlyList<KoreanHoliday> Holidays);

public enum ClosedDayKind
{
    /// <summary>A Saturday or Sunday without a holiday.</summary>
    Weekend,

    /// <summary>A holiday that the law names, on whatever day of the week.</summary>
    Holiday,

    /// <summary>대체공휴일: replaces a holiday lost to a week-end or to another holiday.</summary>
    Substitute,

    /// <summary>임시공휴일: designated by the cabinet.</summary>
    Temporary,

    /// <summary>An election day, whether a holiday by law (term expiry, since 2006-09-06) or by designation.</summary>
    Election,

    /// <summary>1 May before 2026: banks are closed, but it is no public holiday.</summary>
    LabourDay,
}
