namespace AliHelp.Web.Pages.Shared;

/// <summary>A state's class in the stylesheet is its name in lower case: <c>Tone.Warn</c> is drawn by <c>.warn</c>.</summary>
public static class CssNames
{
    public static string CssName(this Enum state) => state.ToString().ToLowerInvariant();
}
