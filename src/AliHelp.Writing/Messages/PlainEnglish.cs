namespace AliHelp.Writing.Messages;

/// <summary>Which of the buyer's own words may stand in an English line.</summary>
internal static class PlainEnglish
{
    /// <summary>As long as a sentence of a message may be.</summary>
    public const int MaxWords = 12;

    private const string NamePunctuation = " -.,/&+'";

    /// <summary>Latin letters and digits with plain punctuation: a name that the seller can read and that looks like no placeholder.</summary>
    public static bool IsName(string text) =>
        text.Any(char.IsAsciiLetter) && text.All(letter => char.IsAsciiLetterOrDigit(letter) || NamePunctuation.Contains(letter));

    public static bool IsNumber(string text) =>
        text.Length > 0 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');

    public static int Words(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
