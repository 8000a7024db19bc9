using System.Globalization;

namespace AliHelp.Web.Fields;

/// <summary>A number of days or hours: plain digits, no sign, no separator.</summary>
public static class WholeNumber
{
    /// <summary>Null for anything else.</summary>
    public static int? Read(string? text) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
