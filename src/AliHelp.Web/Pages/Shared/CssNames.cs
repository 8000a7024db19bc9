using AliHelp.Domain.Cases;

namespace AliHelp.Web.Pages.Shared;

/// <summary>The classes by which the stylesheet knows a state.</summary>
public static class CssNames
{
    /// <summary>The state's name in lower case: <c>Tone.Warn</c> is drawn by <c>.warn</c>.</summary>
    public static string CssName(this Enum state) => state.ToString().ToLowerInvariant();

    public static string CssName(this Verdict verdict) => verdict switch
    {
        Verdict.Supports => "good",
        Verdict.Blocks => "stop",
        Verdict.NeedsFact => "warn",
    };
}
