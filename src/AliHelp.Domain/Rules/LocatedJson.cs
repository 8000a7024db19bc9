using System.Text.Json;

namespace AliHelp.Domain.Rules;

/// <summary>A JSON value that remembers the line it began on, so that a fault in a file can be pointed at.</summary>
/// <param name="Line">Counted from 1.</param>
internal abstract record LocatedJson(int Line)
{
    internal sealed record Field(string Name, int Line, LocatedJson Value);

    internal sealed record Object(int Line, IReadOnlyList<Field> Fields) : LocatedJson(Line);

    internal sealed record Array(int Line, IReadOnlyList<LocatedJson> Items) : LocatedJson(Line);

    internal sealed record Text(int Line, string Value) : LocatedJson(Line);

    internal sealed record Number(int Line, decimal Value) : LocatedJson(Line);

    internal sealed record Flag(int Line, bool Value) : LocatedJson(Line);

    internal sealed record Nothing(int Line) : LocatedJson(Line);

    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static LocatedJson Parse(ReadOnlySpan<byte> utf8)
    {
        var walk = new Walk(utf8);
        walk.Read();
        var root = walk.Value();
        walk.Read(); // Anything after the value is a fault, which the reader reports.
        return root;
    }

    private ref struct Walk(ReadOnlySpan<byte> utf8)
    {
        private readonly ReadOnlySpan<byte> text = utf8;
        private Utf8JsonReader reader = new(utf8);
        private int counted;
        private int line = 1;

        public void Read()
        {
            if (!reader.Read())
                return;
            var start = (int)reader.TokenStartIndex;
            line += text[counted..start].Count((byte)'\n');
            counted = start;
        }

        public LocatedJson Value() => reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(),
            JsonTokenType.StartArray => ReadArray(),
            JsonTokenType.String => new Text(line, reader.GetString()!),
            JsonTokenType.Number => reader.TryGetDecimal(out var number)
                ? new Number(line, number)
                : throw new JsonException("The number is too large.", path: null, line - 1, bytePositionInLine: null),
            JsonTokenType.True or JsonTokenType.False => new Flag(line, reader.GetBoolean()),
            _ => new Nothing(line),
        };

        private Object ReadObject()
        {
            var (start, fields) = (line, new List<Field>());
            for (Read(); reader.TokenType != JsonTokenType.EndObject; Read())
            {
                var (name, at) = (reader.GetString()!, line);
                Read();
                fields.Add(new(name, at, Value()));
            }

            return new(start, fields);
        }

        private Array ReadArray()
        {
            var (start, items) = (line, new List<LocatedJson>());
            for (Read(); reader.TokenType != JsonTokenType.EndArray; Read())
                items.Add(Value());
            return new(start, items);
        }
    }
}
