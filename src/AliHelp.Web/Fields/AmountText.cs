using System.Globalization;
using System.Text.RegularExpressions;

namespace AliHelp.Web.Fields;

/// <summary>An amount of money as people write it: <c>39900</c>, <c>39,900</c>, <c>23.90</c>. Commas stand before groups of three digits only.</summary>
public static partial class AmountText
{
    /// <summary>Null for anything that is no amount above zero and below a hundred million.</summary>
    public static decimal? Read(string? text) =>
        text?.Trim() is { } written
        && Shape().IsMatch(written)
        && decimal.Parse(written.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) is > 0 and var amount
            ? amount
            : null;

    [GeneratedRegex(@"\A(?:[0-9]{1,8}|[0-9]{1,2}(?:,[0-9]{3}){1,2}|[0-9]{3},[0-9]{3})(?:\.[0-9]{1,2})?\z")]
    private static partial Regex Shape();
}
