using System.Text.Encodings.Web;
using System.Text.Json;
using AliHelp.Domain.Cases;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace AliHelp.Web.Pages.Locker;

/// <summary>What became of what was sent, on its way through the redirect to the page that says it once.</summary>
/// <param name="Kept">How many files were kept.</param>
/// <param name="Refused">The first of those that were not.</param>
/// <param name="MoreRefused">How many more were not.</param>
public sealed record LockerNews(int Kept, bool TicksSaved, bool ChangedElsewhere, bool Deleted, IReadOnlyList<RefusedFile> Refused, int MoreRefused)
{
    private const string Key = "locker";

    // They travel in a cookie.
    private const int MostListed = 8;
    private const int LongestName = 60;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static LockerNews OfSending(int kept, bool ticksSaved, bool changedElsewhere, IReadOnlyList<RefusedFile> refused) => new(
        kept,
        ticksSaved,
        changedElsewhere,
        false,
        [.. refused.Take(MostListed).Select(file => file with { Name = Shorten(file.Name) })],
        Math.Max(0, refused.Count - MostListed));

    public static LockerNews OfDeleting { get; } = new(0, false, false, true, [], 0);

    public void Tell(ITempDataDictionary store) => store[Key] = JsonSerializer.Serialize(this, Options);

    /// <summary>Null when there is nothing to say.</summary>
    public static LockerNews? Take(ITempDataDictionary store) =>
        store[Key] is string json ? JsonSerializer.Deserialize<LockerNews>(json, Options) : null;

    private static string Shorten(string name) => name.Length <= LongestName
        ? name
        : $"{name[..(char.IsHighSurrogate(name[LongestName - 2]) ? LongestName - 2 : LongestName - 1)]}…";
}

public sealed record RefusedFile(string Name, FileFault Fault);
