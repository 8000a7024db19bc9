namespace AliHelp.Domain.Calendar;

/// <summary>What a day is a holiday for. Each of the three days of Seollal and of Chuseok carries the festival's name.</summary>
public enum KoreanHoliday
{
    NewYearsDay,
    Seollal,
    IndependenceMovementDay,
    BuddhasBirthday,
    LabourDay,
    ChildrensDay,
    MemorialDay,
    ConstitutionDay,
    LiberationDay,
    Chuseok,
    NationalFoundationDay,
    HangulDay,
    Christmas,
    PresidentialElection,
    NationalAssemblyElection,
    LocalElection,
    TemporaryHoliday,
    ArborDay,
}
