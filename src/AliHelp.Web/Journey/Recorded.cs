using AliHelp.Domain.Cases;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace AliHelp.Web.Journey;

/// <summary>What was recorded last, on its way to the case page, which says it once, in the language of that moment.</summary>
internal static class Recorded
{
    private const string Key = "recorded";

    public static void Announce(ITempDataDictionary store, EventKind kind) => store[Key] = kind.Name();

    /// <summary>Null when nothing was.</summary>
    public static EventKind? Take(ITempDataDictionary store) => store[Key] is string name ? EventKinds.Named(name) : null;
}
