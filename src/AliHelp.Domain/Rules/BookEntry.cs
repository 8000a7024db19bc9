using System.Globalization;
using System.Text.Json;

namespace AliHelp.Domain.Rules;

/// <summary>One object of the policy file, read strictly. Every fault names the line and the entry.</summary>
internal sealed class BookEntry
{
    private readonly LocatedJson.Object json;
    private readonly string name;

    /// <param name="kind">What the entry is, for messages; its <c>id</c> is added where it has one.</param>
    /// <param name="known">The fields that the entry may have.</param>
    /// <exception cref="PolicyBookException">No object, or an unknown or repeated field.</exception>
    public BookEntry(LocatedJson value, string kind, params ReadOnlySpan<string> known)
    {
        name = kind;
        json = value as LocatedJson.Object ?? throw FaultAt(value.Line, "is not an object.");
        if (Find("id")?.Value is LocatedJson.Text id)
            name = $"{kind} '{id.Value}'";
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in json.Fields)
        {
            if (!known.Contains(field.Name))
                throw FaultAt(field.Line, $"has an unknown field '{field.Name}'.");
            if (!seen.Add(field.Name))
                throw FaultAt(field.Line, $"has the field '{field.Name}' twice.");
        }
    }

    public int Line => json.Line;

    public int LineOf(string field) => Find(field)?.Line ?? Line;

    public bool Has(string field) => Find(field) is not (null or { Value: LocatedJson.Nothing });

    public LocatedJson Value(string field) => Find(field)?.Value ?? throw FaultAt(Line, $"has no '{field}'.");

    public string Text(string field) => Value(field) is LocatedJson.Text { Value: { Length: > 0 } text }
        ? text
        : throw FaultAt(LineOf(field), $"'{field}' is not a text.");

    public DateOnly Day(string field) =>
        DayIn(Value(field)) ?? throw FaultAt(LineOf(field), $"'{field}' is not a day written as 2026-11-23.");

    public DateOnly? DayOrNone(string field) => Has(field) ? Day(field) : null;

    public IReadOnlyList<LocatedJson> Items(string field) => Value(field) is LocatedJson.Array { Items: var items }
        ? items
        : throw FaultAt(LineOf(field), $"'{field}' is not a list.");

    /// <summary>A member of an enum, written in kebab-case.</summary>
    public TChoice Choice<TChoice>(string field) where TChoice : struct, Enum
    {
        var text = Text(field);
        foreach (var choice in Enum.GetValues<TChoice>())
            if (JsonNamingPolicy.KebabCaseLower.ConvertName(choice.ToString()) == text)
                return choice;
        throw FaultAt(LineOf(field), $"'{field}' cannot be '{text}'.");
    }

    /// <summary>A whole number, or a list of the least and the greatest.</summary>
    public RuleValue Figure(string field)
    {
        var value = Value(field) switch
        {
            LocatedJson.Array { Items: [var min, var max] } => WholeIn(min) is { } least && WholeIn(max) is { } greatest
                ? new RuleValue(least, greatest)
                : default(RuleValue?),
            var single => WholeIn(single) is { } figure ? new RuleValue(figure, figure) : null,
        };
        if (value is not { } range)
            throw FaultAt(LineOf(field), $"'{field}' is neither a whole number from 0 nor a list of two.");
        return range.Min <= range.Max ? range : throw FaultAt(LineOf(field), $"'{field}' goes from {range.Min} down to {range.Max}.");
    }

    public PolicyBookException Fault(string field, string what) => FaultAt(LineOf(field), what);

    public PolicyBookException FaultAt(int line, string what) => new($"Line {line}, {name}: {what}", line);

    public static DateOnly? DayIn(LocatedJson value) =>
        value is LocatedJson.Text { Value: var text }
        && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    public static int? WholeIn(LocatedJson value) =>
        value is LocatedJson.Number { Value: >= 0 and <= int.MaxValue and var number } && decimal.IsInteger(number) ? (int)number : null;

    private LocatedJson.Field? Find(string field) => json.Fields.FirstOrDefault(candidate => candidate.Name == field);
}
