using AliHelp.Domain.Calendar;

namespace AliHelp.Writing.Words;

internal sealed class KoreanHolidaysTexts : HolidaysTexts
{
    protected override string Substitute => "대체";

    public override string Name(KoreanHoliday holiday) => holiday switch
    {
        KoreanHoliday.NewYearsDay => "새해 첫날",
        KoreanHoliday.Seollal => "설날 연휴",
        KoreanHoliday.IndependenceMovementDay => "삼일절",
        KoreanHoliday.BuddhasBirthday => "부처님오신날",
        KoreanHoliday.LabourDay => "노동절",
        KoreanHoliday.ChildrensDay => "어린이날",
        KoreanHoliday.MemorialDay => "현충일",
        KoreanHoliday.ConstitutionDay => "제헌절",
        KoreanHoliday.LiberationDay => "광복절",
        KoreanHoliday.Chuseok => "추석 연휴",
        KoreanHoliday.NationalFoundationDay => "개천절",
        KoreanHoliday.HangulDay => "한글날",
        KoreanHoliday.Christmas => "성탄절",
        KoreanHoliday.PresidentialElection => "대통령 선거일",
        KoreanHoliday.NationalAssemblyElection => "국회의원 선거일",
        KoreanHoliday.LocalElection => "지방선거일",
        KoreanHoliday.TemporaryHoliday => "임시공휴일",
        KoreanHoliday.ArborDay => "식목일",
    };

    public override string ShortName(KoreanHoliday holiday) => holiday switch
    {
        KoreanHoliday.NewYearsDay => "새해",
        KoreanHoliday.Seollal => "설날",
        KoreanHoliday.BuddhasBirthday => "부처님",
        KoreanHoliday.Chuseok => "추석",
        KoreanHoliday.PresidentialElection or KoreanHoliday.NationalAssemblyElection or KoreanHoliday.LocalElection => "선거일",
        KoreanHoliday.TemporaryHoliday => "임시",
        KoreanHoliday.IndependenceMovementDay or KoreanHoliday.LabourDay or KoreanHoliday.ChildrensDay or KoreanHoliday.MemorialDay
            or KoreanHoliday.ConstitutionDay or KoreanHoliday.LiberationDay or KoreanHoliday.NationalFoundationDay
            or KoreanHoliday.HangulDay or KoreanHoliday.Christmas or KoreanHoliday.ArborDay => Name(holiday),
    };

    public override string Kind(ClosedDayKind kind) => kind switch
    {
        ClosedDayKind.Weekend => "주말",
        ClosedDayKind.Holiday => "공휴일",
        ClosedDayKind.Substitute => "대체공휴일",
        ClosedDayKind.Temporary => "임시공휴일",
        ClosedDayKind.Election => "선거일",
        ClosedDayKind.LabourDay => "은행 쉬는 날",
    };

    public override string Name(ClosedDay day) => day.Kind switch
    {
        ClosedDayKind.Weekend => Texts.Korean.Dates.Weekday(day.Day.DayOfWeek),
        ClosedDayKind.Substitute => $"{string.Join('·', day.Holidays.Select(OfSubstitute))} 대체공휴일",
        ClosedDayKind.Holiday or ClosedDayKind.Temporary or ClosedDayKind.Election or ClosedDayKind.LabourDay =>
            string.Join('·', day.Holidays.Select(Name)),
    };

    // The substitute is for the feast, not for the days around it.
    private string OfSubstitute(KoreanHoliday holiday) => holiday is KoreanHoliday.Seollal or KoreanHoliday.Chuseok ? ShortName(holiday) : Name(holiday);
}
