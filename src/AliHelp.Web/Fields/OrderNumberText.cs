using System.Text.RegularExpressions;

namespace AliHelp.Web.Fields;

/// <summary>An order number, or the end of one: four to twenty digits. Spaces and dashes between them mean nothing.</summary>
public static partial class OrderNumberText
{
    /// <summary>The digits alone; null for anything else.</summary>
    public static string? Read(string? text)
    {
        var digits = Filler().Replace(text ?? "", "");
        return Digits().IsMatch(digits) ? digits : null;
    }

    [GeneratedRegex(@"[\s-]")]
    private static partial Regex Filler();

    [GeneratedRegex(@"\A[0-9]{4,20}\z")]
    private static partial Regex Digits();
}
