using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using AliHelp.Domain.Cases;

namespace AliHelp.Data;

/// <summary>The one place where answers, events and shown decisions become JSON and come back.</summary>
/// <remarks>
/// Every text carries the number of its schema. Reading is strict: a member that is missing, unknown or of a newer schema makes the
/// case unreadable instead of losing a part of it. A new part of an answer therefore gets a default value; anything else that changes
/// raises <see cref="Schema"/> and teaches <see cref="Read"/> the older one.
/// </remarks>
internal static class CaseJson
{
    public const int Schema = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private sealed record Envelope<T>(int Schema, T Data);

    public static string Write<T>(T data) => JsonSerializer.Serialize(new Envelope<T>(Schema, data), Options);

    /// <exception cref="JsonException">The text is of a newer schema, or is not what <see cref="Write"/> writes.</exception>
    public static T Read<T>(string json)
    {
        var envelope = JsonSerializer.Deserialize<Envelope<T>>(json, Options) ?? throw new JsonException("The text is empty.");
        return envelope.Schema == Schema ? envelope.Data : throw new JsonException($"Schema {envelope.Schema} is not {Schema}.");
    }
}
