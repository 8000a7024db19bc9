using AliHelp.Domain.Calendar;

namespace AliHelp.Writing.Words;

internal sealed class EnglishHolidaysTexts : HolidaysTexts
{
    protected override string Substitute => "Subst.";

    public override string Name(KoreanHoliday holiday) => holiday switch
    {
        KoreanHoliday.NewYearsDay => "New Year’s Day",
        KoreanHoliday.Seollal => "Seollal (Lunar New Year)",
        KoreanHoliday.IndependenceMovementDay => "Independence Movement Day",
        KoreanHoliday.BuddhasBirthday => "Buddha’s Birthday",
        KoreanHoliday.LabourDay => "Labour Day",
        KoreanHoliday.ChildrensDay => "Children’s Day",
        KoreanHoliday.MemorialDay => "Memorial Day",
        KoreanHoliday.ConstitutionDay => "Constitution Day",
        KoreanHoliday.LiberationDay => "Liberation Day",
        KoreanHoliday.Chuseok => "Chuseok",
        KoreanHoliday.NationalFoundationDay => "National Foundation Day",
        KoreanHoliday.HangulDay => "Hangul Day",
        KoreanHoliday.Christmas => "Christmas Day",
        KoreanHoliday.PresidentialElection => "presidential election",
        KoreanHoliday.NationalAssemblyElection => "National Assembly election",
        KoreanHoliday.LocalElection => "local elections",
        KoreanHoliday.TemporaryHoliday => "temporary holiday",
        KoreanHoliday.ArborDay => "Arbor Day",
    };

    public override string ShortName(KoreanHoliday holiday) => holiday switch
    {
        KoreanHoliday.NewYearsDay => "New Year",
        KoreanHoliday.Seollal => "Seollal",
        KoreanHoliday.IndependenceMovementDay => "1 March",
        KoreanHoliday.BuddhasBirthday => "Buddha",
        KoreanHoliday.LabourDay => "Labour",
        KoreanHoliday.ChildrensDay => "Children",
        KoreanHoliday.MemorialDay => "Memorial",
        KoreanHoliday.ConstitutionDay => "Constit.",
        KoreanHoliday.LiberationDay => "Liberat.",
        KoreanHoliday.Chuseok => "Chuseok",
        KoreanHoliday.NationalFoundationDay => "Foundat.",
        KoreanHoliday.HangulDay => "Hangul",
        KoreanHoliday.Christmas => "Xmas",
        KoreanHoliday.PresidentialElection or KoreanHoliday.NationalAssemblyElection or KoreanHoliday.LocalElection => "Election",
        KoreanHoliday.TemporaryHoliday => "Holiday",
        KoreanHoliday.ArborDay => "Arbor",
    };

    public override string Kind(ClosedDayKind kind) => kind switch
    {
        ClosedDayKind.Weekend => "weekend",
        ClosedDayKind.Holiday => "public holiday",
        ClosedDayKind.Substitute => "substitute holiday",
        ClosedDayKind.Temporary => "temporary holiday",
        ClosedDayKind.Election => "election day",
        ClosedDayKind.LabourDay => "bank holiday",
    };

    public override string Name(ClosedDay day) => day.Kind switch
    {
        ClosedDayKind.Weekend => Texts.English.Dates.Weekday(day.Day.DayOfWeek),
        ClosedDayKind.Substitute => $"substitute holiday for {string.Join(" and ", day.Holidays.Select(Name))}",
        ClosedDayKind.Holiday or ClosedDayKind.Temporary or ClosedDayKind.Election or ClosedDayKind.LabourDay =>
            string.Join(" and ", day.Holidays.Select(Name)),
    };
}
