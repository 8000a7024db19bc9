namespace AliHelp.Domain.Calendar;

public sealed class KoreanBankCalendar
{
    public static KoreanBankCalendar Standard { get; } = new();
}

public sealed record ClosedDay(DateOnly Day, ClosedDayKind Kind, IReadOnlyList<KoreanHoliday> Holidays);

public enum ClosedDayKind { Weekend, Holiday, Substitute, Temporary, Election, LabourDay }

public enum KoreanHoliday
{
    NewYearsDay, Seollal, IndependenceMovementDay, BuddhasBirthday, LabourDay, ChildrensDay, MemorialDay, ConstitutionDay,
    LiberationDay, Chuseok, NationalFoundationDay, HangulDay, Christmas, PresidentialElection, NationalAssemblyElection,
    LocalElection, TemporaryHoliday, ArborDay,
}
