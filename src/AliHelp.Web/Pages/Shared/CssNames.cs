using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;

namespace AliHelp.Web.Pages.Shared;

/// <summary>The classes by which the stylesheet knows a state.</summary>
public static class CssNames
{
    /// <summary>The state's name in lower case: <c>Tone.Warn</c> is drawn by <c>.warn</c>.</summary>
    public static string CssName(this Enum state) => state.ToString().ToLowerInvariant();

    /// <summary>What is over or still to come is drawn quietly.</summary>
    public static string? CssName(this RungState state) => state switch
    {
        RungState.Done => "good",
        RungState.Now => "warn",
        RungState.Later or RungState.Over => null,
    };

    public static string CssName(this RequestAdvice advice) => advice switch
    {
        RequestAdvice.Refuse => "stop",
        RequestAdvice.Compare or RequestAdvice.OnlyUnderCondition => "warn",
    };

    public static string CssName(this Verdict verdict) => verdict switch
    {
        Verdict.Supports => "good",
        Verdict.Blocks => "stop",
        Verdict.NeedsFact => "warn",
    };
}
