using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AliHelp.Domain.Calendar;

/// <summary>The holidays that no rule computes, because a cabinet designates them or an election brings them: the data file.</summary>
/// <param name="AsOf">The day on which the list was last compared with its sources.</param>
/// <param name="KnownUntil">The last day (inclusive) up to which the list is taken to be complete.</param>
/// <param name="KnownUntilReason">Why that day.</param>
/// <param name="Days">The days, in date order.</param>
internal sealed record DecreedDays(DateOnly AsOf, DateOnly KnownUntil, string KnownUntilReason, IReadOnlyList<DecreedDay> Days)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <exception cref="InvalidDataException">The file cannot be read or contradicts itself; the message names the entry.</exception>
    public static DecreedDays Load(Stream json)
    {
        try
        {
            var file = JsonSerializer.Deserialize<DecreedDays>(json, Json) ?? throw new InvalidDataException("Holiday data: the file is null.");
            file.Check();
            return file;
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"Holiday data, line {fault.LineNumber + 1}, {fault.Path}: {fault.Message}", fault);
        }
    }

    private void Check()
    {
        Require(KoreanBankCalendar.IsCovered(KnownUntil), "knownUntil", "lies outside the coverage");
        Require(AsOf <= KnownUntil, "knownUntil", "lies before asOf");

        for (var i = 0; i < Days.Count; i++)
        {
            Require(Days[i] is not null, $"days[{i}]", "is null");
            var (date, holiday, source, tentative) = Days[i];
            var entry = $"days[{i}] ({date:O})";
            Require(KoreanBankCalendar.IsCovered(date), entry, "lies outside the coverage");
            Require(i == 0 || Days[i - 1].Date < date, entry, "does not come after the entry before it");
            Require(DecreedDay.Kinds.ContainsKey(holiday), entry, $"{holiday} is computed, not decreed");
            Require(!HolidayLaw.IsWeekend(date) && !HolidayLaw.Named.Contains(date), entry, "is closed without a decree");
            Require(!string.IsNullOrWhiteSpace(source), entry, "has no source");
            Require(!tentative || date > KnownUntil, entry, "is tentative although the days up to knownUntil are known");
        }
    }

    private static void Require(bool holds, string entry, string fault)
    {
        if (!holds)
            throw new InvalidDataException($"Holiday data, {entry}: {fault}.");
    }
}

/// <summary>One day of the data file.</summary>
/// <param name="Date">The day.</param>
/// <param name="Holiday">An election or <see cref="KoreanHoliday.TemporaryHoliday"/>.</param>
/// <param name="Source">The statute or decision behind it.</param>
/// <param name="Tentative">Expected from the statute, but not yet on any official list.</param>
internal sealed record DecreedDay(DateOnly Date, KoreanHoliday Holiday, string Source, bool Tentative = false)
{
    /// <summary>What can be decreed, and how such a day is called.</summary>
    public static readonly FrozenDictionary<KoreanHoliday, ClosedDayKind> Kinds = new Dictionary<KoreanHoliday, ClosedDayKind>
    {
        [KoreanHoliday.PresidentialElection] = ClosedDayKind.Election,
        [KoreanHoliday.NationalAssemblyElection] = ClosedDayKind.Election,
        [KoreanHoliday.LocalElection] = ClosedDayKind.Election,
        [KoreanHoliday.TemporaryHoliday] = ClosedDayKind.Temporary,
    }.ToFrozenDictionary();
}
