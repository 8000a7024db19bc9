using System.Text;

namespace AliHelp.Writing.Words.Search;

/// <summary>How well a word fits a text, the worst first.</summary>
internal enum Fit
{
    None,

    /// <summary>Only in what stands around: what a group is about, or a long text below its title.</summary>
    Around,

    /// <summary>The word's beginning: another particle or ending.</summary>
    Beginning,
    Whole,
}

/// <summary>
/// A text to look words up in, by its letters. Korean is taken apart into single letters, so that a word is also found while it is typed, and
/// by its beginning whatever particle or ending follows. Spaces do not matter in Korean, case and punctuation in neither language.
/// </summary>
public sealed class SearchedText
{
    private const char FirstInitial = '\u1100', LastInitial = '\u1112', Gap = '|';

    // Below three letters a beginning is in almost everything.
    private const int ShortestBeginning = 3;

    private readonly string said;
    private readonly string around;
    private readonly string initials;

    /// <param name="said">What the text is known by: a phrase in both languages, a title, a term.</param>
    /// <param name="around">What is worth less: what it is about, or all that it says.</param>
    public SearchedText(IEnumerable<string> said, string around)
    {
        this.said = string.Join(Gap, said.Select(Letters));
        this.around = Letters(around);
        initials = string.Concat(this.said.Where(letter => letter is Gap || IsInitial(letter)));
    }

    /// <summary>
    /// Lower case, Korean syllables as their single letters, and nothing but letters and digits; a gap is kept between English words only.
    /// </summary>
    internal static string Letters(string text)
    {
        // Going by runes makes half a pair harmless, which Normalize would not take.
        var whole = string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
        var letters = new StringBuilder(whole.Length * 2);
        var wasSpace = false;
        foreach (var letter in whole.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter))
            {
                if (wasSpace && char.IsAscii(letter) && letters.Length > 0 && char.IsAscii(letters[^1]))
                    letters.Append(Gap);
                letters.Append(letter);
            }

            wasSpace = char.IsWhiteSpace(letter) || (wasSpace && !char.IsLetterOrDigit(letter));
        }

        return letters.ToString();
    }

    internal Fit FitOf(string word) =>
        Has(said, word) || (word.All(IsInitial) && Has(initials, word)) ? Fit.Whole
        : Has(said, Beginning(word)) ? Fit.Beginning
        : Has(around, word) || Has(around, Beginning(word)) ? Fit.Around
        : Fit.None;

    private static bool Has(string text, string letters) => text.Contains(letters, StringComparison.Ordinal);

    private static bool IsInitial(char letter) => letter is >= FirstInitial and <= LastInitial;

    /// <summary>Two thirds of a word's letters; all of a short or an English one.</summary>
    private static string Beginning(string word)
    {
        var length = (word.Length * 2 + 2) / 3;
        return length < ShortestBeginning || char.IsAscii(word[0]) ? word : word[..length];
    }
}
