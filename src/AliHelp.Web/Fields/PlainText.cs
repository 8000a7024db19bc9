using System.Globalization;
using System.Text;

namespace AliHelp.Web.Fields;

/// <summary>Free text as it is kept: without control characters, runs of space made one, syllables composed, nothing at the ends.</summary>
public static class PlainText
{
    /// <summary>Null for a text that says nothing.</summary>
    public static string? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else
            {
                clean.Append(rune.ToString());
            }
        }

        var kept = clean.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
        return kept.Length == 0 ? null : kept;
    }

    /// <summary>Characters as a person counts them: a syllable and an emoji are one.</summary>
    public static int Length(string? text) => text is null ? 0 : new StringInfo(text).LengthInTextElements;
}
