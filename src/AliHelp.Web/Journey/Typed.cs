using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AliHelp.Web.Fields;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace AliHelp.Web.Journey;

/// <summary>
/// What was typed into a page and could not be taken, on its way through the redirect back to that page. It travels in the protected cookie of
/// <see cref="ITempDataDictionary"/> and stays until the page can be taken, so that reloading and changing the language keep it; what is wrong
/// with it is worked out again, in the language of the moment. Only the last page's input is kept, and only while the case stays as it was: else it
/// could be sent over an answer from another window that was never shown.
/// </summary>
internal static class Typed
{
    private const string Key = "typed";

    // A cookie has to pass through proxies that allow 8 kB of headers. Browsers stop at MostTyped characters in a field;
    // who gets past that and over the limit finds the beginnings of what was sent.
    private const int MostBytes = 4_000;
    private const int FewCharacters = 100;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private sealed record Envelope(string Case, Guid Version, string Place, JsonNode Input);

    /// <param name="place">Which of the case's pages it was typed into.</param>
    public static void Keep<TInput>(ITempDataDictionary store, string caseId, Guid version, string place, TInput input)
        where TInput : class
    {
        var json = Write(TextFieldTagHelper.MostTyped);
        store[Key] = Encoding.UTF8.GetByteCount(json) <= MostBytes ? json : Write(FewCharacters);

        string Write(int most) =>
            JsonSerializer.Serialize(new Envelope(caseId, version, place, Shorten(JsonSerializer.SerializeToNode(input, Options), most)!), Options);
    }

    public static bool TryRecall<TInput>(
        ITempDataDictionary store, string caseId, Guid version, string place, [NotNullWhen(true)] out TInput? input)
        where TInput : class
    {
        input = store.Peek(Key) is string json
            && JsonSerializer.Deserialize<Envelope>(json, Options) is { } kept
            && kept.Case == caseId && kept.Version == version && kept.Place == place
                ? kept.Input.Deserialize<TInput>(Options)
                : null;
        return input is not null;
    }

    public static void Forget(ITempDataDictionary store) => store.Remove(Key);

    private static JsonNode? Shorten(JsonNode? node, int most) => node switch
    {
        JsonObject table => new JsonObject(table.Take(FewCharacters).Select(pair => KeyValuePair.Create(pair.Key, Shorten(pair.Value, most)))),
        JsonArray list => new JsonArray([.. list.Take(FewCharacters).Select(item => Shorten(item, most))]),
        JsonValue value when value.GetValueKind() is JsonValueKind.String && value.GetValue<string>() is var text && text.Length > most => text[..most],
        _ => node?.DeepClone(),
    };
}
