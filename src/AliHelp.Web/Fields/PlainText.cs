using System.Globalization;
using System.Text;

namespace AliHelp.Web.Fields;

/// <summary>
/// Free text as it is kept: without control characters, runs of space made one, syllables composed, nothing at the ends, and nothing in it that
/// would turn the direction of the text around it.
/// </summary>
public static class PlainText
{
    // The longest emoji, a family of four with skin colours, has 15 or 16. What is longer than that is no character of any script.
    private const int LongestCharacter = 16;

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
            else if (!TurnsDirection(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        var kept = clean.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
        return kept.Length == 0 ? null : kept;
    }

    /// <summary>Characters as a person counts them: a syllable and an emoji are one, but not a letter under a thousand accents.</summary>
    public static int Length(string? text)
    {
        var length = 0;
        for (var characters = StringInfo.GetTextElementEnumerator(text ?? ""); characters.MoveNext();)
            length += (characters.GetTextElement().Length + LongestCharacter - 1) / LongestCharacter;
        return length;
    }

    /// <summary>Whether the rune embeds, overrides or isolates a direction (Unicode Bidirectional Algorithm, section 2).</summary>
    private static bool TurnsDirection(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
