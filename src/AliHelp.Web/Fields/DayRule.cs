using AliHelp.Domain.Filing;
using AliHelp.Writing.Words;

namespace AliHelp.Web.Fields;

/// <summary>What a date field accepts. It reads the text and says what is wrong with it, naming the part that is wrong.</summary>
/// <param name="Today">In Seoul; also the latest day, unless <see cref="Latest"/> says otherwise.</param>
public sealed record DayRule(AskedDay Name, DateOnly Today)
{
    /// <summary>No order that still matters is older; a slip of the year is caught by it.</summary>
    public static readonly DateOnly Earliest = new(2015, 1, 1);

    public bool IsOptional { get; init; }

    /// <summary>Inclusive.</summary>
    public DateOnly Latest { get; init; } = Today;

    /// <summary>The day may not be before it; null when not known.</summary>
    public DateOnly? PaidOn { get; init; }

    /// <summary>What is wrong, in the language of <paramref name="texts"/>; null when the text can be taken.</summary>
    public string? FaultOf(string? text, FilingTexts texts) => DateText.Read(text) switch
    {
        { Fault: { } fault } read => fault switch
        {
            DateFault.Empty => IsOptional ? null : texts.DayEmpty(Name),
            DateFault.YearMissing => texts.DayLacksYear(Name),
            DateFault.MonthAndDayMissing => texts.DayLacksMonthAndDay(Name),
            DateFault.DayMissing => texts.DayLacksDay(Name),
            DateFault.NoSuchMonth => texts.NoSuchMonth(read.Month),
            DateFault.NoSuchDay => texts.NoSuchDay(read.Year, read.Month, read.DayOfMonth),
            DateFault.Unreadable => texts.DayUnreadable(Name),
        },
        { Day: { } day } when day < Earliest => texts.DayTooEarly(Name, Earliest),
        { Day: { } day } when day > Latest => Latest == Today ? texts.DayInFuture(Name) : texts.DayTooLate(Name, Latest),
        { Day: { } day } when day < PaidOn => texts.DayBeforePaid(Name, PaidOn.Value),
        _ => null,
    };
}
