using AliHelp.Domain.Calendar;

namespace AliHelp.Writing.Words;

/// <summary>What a closed day is called.</summary>
public abstract class HolidaysTexts
{
    /// <summary>"추석", "Chuseok".</summary>
    public abstract string Name(KoreanHoliday holiday);

    /// <summary>Short enough for a cell of the calendar; a plain week-end is its weekday.</summary>
    public abstract string ShortName(KoreanHoliday holiday);

    /// <summary>"대체공휴일", "substitute holiday".</summary>
    public abstract string Kind(ClosedDayKind kind);

    /// <summary>"추석 대체공휴일", "개천절·추석", "토요일".</summary>
    public abstract string Name(ClosedDay day);

    /// <summary>For a cell of the calendar: "대체", "추석"; empty on a plain week-end, which its column already tells.</summary>
    public string ShortName(ClosedDay day) => day.Kind switch
    {
        ClosedDayKind.Weekend => "",
        ClosedDayKind.Substitute => Substitute,
        ClosedDayKind.Holiday or ClosedDayKind.Temporary or ClosedDayKind.Election or ClosedDayKind.LabourDay => ShortName(day.Holidays[0]),
    };

    protected abstract string Substitute { get; }
}
