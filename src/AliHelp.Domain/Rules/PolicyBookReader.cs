using System.Text;
using System.Text.Json;
using AliHelp.Domain.Calendar;

namespace AliHelp.Domain.Rules;

/// <summary>Reads a policy file and checks all of it: the first fault is thrown with its line and entry.</summary>
internal static class PolicyBookReader
{
    /// <exception cref="PolicyBookException">The text is not a valid book.</exception>
    public static PolicyBook Read(string json)
    {
        var file = new BookEntry(Parse(json), "book", "$schema", "edition", "sources", "rules");
        var sources = ReadSources(file);
        var rules = file.Items("rules").Select(item => ReadRule(item, sources)).ToList();
        foreach (var id in Enum.GetValues<RuleId>())
            CheckValidity(id, [.. rules.Where(read => read.Rule.Id == id).OrderBy(read => read.Rule.From)], file);
        return new(file.Day("edition"), rules.Select(read => read.Rule));
    }

    private static LocatedJson Parse(string json)
    {
        try
        {
            return LocatedJson.Parse(Encoding.UTF8.GetBytes(json));
        }
        catch (JsonException fault)
        {
            var line = (int)(fault.LineNumber ?? 0) + 1;
            throw new PolicyBookException($"Line {line}, book: is not JSON. {fault.Message}", line);
        }
    }

    private static Dictionary<string, Source> ReadSources(BookEntry file)
    {
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var item in file.Items("sources"))
        {
            var entry = new BookEntry(item, "source", "id", "title", "address");
            var source = new Source(entry.Text("id"), entry.Text("title"), entry.Has("address") ? entry.Text("address") : null);
            if (source.Address is not null && !IsHttps(source.Address))
                throw entry.Fault("address", $"'{source.Address}' is not an https address.");
            if (!sources.TryAdd(source.Id, source))
                throw entry.Fault("id", "is listed twice.");
        }

        return sources;
    }

    private static bool IsHttps(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;

    private static ReadEntry ReadRule(LocatedJson item, Dictionary<string, Source> sources)
    {
        var entry = new BookEntry(
            item, "rule",
            "id", "value", "unit", "convention", "from", "until", "confidence", "sources", "competing", "checkedOn", "reviewBy", "examples");
        var rule = new PolicyRule(
            RuleIds.TryParse(entry.Text("id"), out var id) ? id : throw entry.Fault("id", "is not an id that the product knows."),
            entry.Figure("value"),
            entry.Choice<RuleUnit>("unit"),
            entry.Choice<CountingConvention>("convention"),
            entry.DayOrNone("from"),
            entry.DayOrNone("until"),
            entry.Choice<Confidence>("confidence"),
            [.. entry.Items("sources").Select(cited => SourceOf(entry, cited, sources))],
            [.. entry.Items("competing").Select(other => ReadCompeting(entry, other, sources))],
            entry.Day("checkedOn"),
            entry.Day("reviewBy"));
        CheckRule(entry, rule);
        CheckExamples(entry, rule);
        return new(entry, rule);
    }

    private static CompetingValue ReadCompeting(BookEntry rule, LocatedJson item, Dictionary<string, Source> sources)
    {
        var entry = new BookEntry(item, $"competing value of {rule.Text("id")}", "value", "unit", "source");
        return new(
            entry.Figure("value"),
            entry.Has("unit") ? entry.Choice<RuleUnit>("unit") : rule.Choice<RuleUnit>("unit"),
            SourceOf(entry, entry.Value("source"), sources));
    }

    private static Source SourceOf(BookEntry entry, LocatedJson cited, Dictionary<string, Source> sources) =>
        cited is LocatedJson.Text { Value: var id } && sources.TryGetValue(id, out var source)
            ? source
            : throw entry.FaultAt(cited.Line, $"cites '{(cited as LocatedJson.Text)?.Value}' that is no source of this book.");

    private static void CheckRule(BookEntry entry, PolicyRule rule)
    {
        if (!Fits(rule.Unit, rule.Convention))
            throw entry.Fault("convention", $"the convention '{rule.Convention}' cannot count the unit '{rule.Unit}'.");
        if (!rule.Value.IsSingle && rule.Convention is not (CountingConvention.BankDays or CountingConvention.None))
            throw entry.Fault("value", "a clock of this convention ends on one day, so it has one figure.");
        if (rule.Sources.Count == 0)
            throw entry.Fault("sources", "has no source.");
        if (rule.Confidence is Confidence.Corroborated && rule.Sources.Distinct().Count() < 2)
            throw entry.Fault("confidence", "is corroborated by fewer than two sources.");
        if (rule.From > rule.Until)
            throw entry.Fault("until", $"dates are out of order: ends on {rule.Until:O}, before it begins.");
        if (rule.CheckedOn > rule.ReviewBy)
            throw entry.Fault("reviewBy", $"dates are out of order: due for review on {rule.ReviewBy:O}, before it was checked.");
    }

    private static bool Fits(RuleUnit unit, CountingConvention convention) => unit switch
    {
        RuleUnit.CalendarDays => convention is not CountingConvention.BankDays,
        RuleUnit.BankBusinessDays => convention is CountingConvention.BankDays,
        RuleUnit.Months => convention is CountingConvention.Statute,
        RuleUnit.KoreanWon or RuleUnit.UsDollars or RuleUnit.HourOfDayInSeoul or RuleUnit.Returns => convention is CountingConvention.None,
    };

    private static void CheckExamples(BookEntry entry, PolicyRule rule)
    {
        var examples = entry.Items("examples");
        if (examples.Count == 0)
            throw entry.Fault("examples", "has no worked example.");
        foreach (var item in examples)
        {
            var example = new BookEntry(item, $"example of {rule.Id.ToText()}", "in", "out");
            if (WorkedExample.FaultOf(rule, example.Value("in"), example.Value("out"), KoreanBankCalendar.Standard) is { } fault)
                throw example.FaultAt(example.Line, fault);
        }
    }

    /// <summary>Each rule is in force on every day, in one version: no gap, no overlap.</summary>
    private static void CheckValidity(RuleId id, IReadOnlyList<ReadEntry> versions, BookEntry file)
    {
        if (versions.Count == 0)
            throw file.Fault("rules", $"has no rule '{id.ToText()}'.");
        if (versions[0] is { Rule.From: { } first, Entry: var earliest })
            throw earliest.Fault("from", $"leaves a gap before {first:O}.");
        for (var i = 1; i < versions.Count; i++)
        {
            var (before, (entry, rule)) = (versions[i - 1], versions[i]);
            if (before.Rule.Until is not { } until || rule.From is not { } from || from <= until)
                throw entry.Fault("from", $"overlaps the entry of line {before.Entry.Line}.");
            if (until.AddDays(1) < from)
                throw entry.Fault("from", $"leaves a gap after {until:O}, where the entry of line {before.Entry.Line} ends.");
        }

        if (versions[^1] is { Rule.Until: { } last, Entry: var latest })
            throw latest.Fault("until", $"leaves a gap after {last:O}.");
    }

    private sealed record ReadEntry(BookEntry Entry, PolicyRule Rule);
}
