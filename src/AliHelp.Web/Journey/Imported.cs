using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace AliHelp.Web.Journey;

/// <summary>That a case was brought in, on its way to the case page, which says it once.</summary>
internal static class Imported
{
    private const string Key = "imported";

    /// <param name="filesLeftOut">How many files were named, but not there.</param>
    public static void Announce(ITempDataDictionary store, int filesLeftOut) => store[Key] = filesLeftOut;

    /// <returns>How many files were left out; null when nothing was brought in.</returns>
    public static int? Take(ITempDataDictionary store) => store[Key] as int?;
}
