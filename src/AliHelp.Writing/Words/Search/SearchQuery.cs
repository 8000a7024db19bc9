using System.Text;

namespace AliHelp.Writing.Words.Search;

/// <summary>
/// What somebody typed into a search box, and the only way in which texts are searched here. Korean words are found inside longer ones,
/// however they are spaced and whatever particle they carry: "환불이" finds "환불상태" and "환불 상태".
/// </summary>
public sealed class SearchQuery
{
    /// <summary>What is read of a longer text.</summary>
    public const int MostLetters = 100;

    // Longest first, so that 으로 goes before 로.
    private static readonly string[] Particles =
        ["이에요", "예요", "에서", "으로", "부터", "까지", "하고", "이나", "은", "는", "이", "가", "을", "를", "에", "의", "로", "와", "과", "도", "만", "나"];

    private readonly string[] words;

    public SearchQuery(string? typed)
    {
        Text = typed?.Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, MostLetters)] : "";
        string[] all = [.. Spaced(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct()];
        // A single syllable (안, 왜, 돈) is in nearly every text, so it only counts when there is nothing else.
        string[] telling = [.. all.Where(word => word.Length > 1)];
        words = telling.Length > 0 ? telling : all;
    }

    /// <summary>As it was typed, without the blanks around it.</summary>
    public string Text { get; }

    /// <summary>Whether no letter and no digit was typed.</summary>
    public bool IsEmpty => words.Length == 0;

    /// <summary>The items with every word, the most telling first. Nothing for an empty query.</summary>
    /// <param name="fields">An item's texts, the most telling first: a word in the first counts for more.</param>
    public IReadOnlyList<T> Find<T>(IEnumerable<T> items, Func<T, IEnumerable<string>> fields) => Ranked(items, fields, words.Length);

    /// <summary>The items with most of the words, for when none has all; empty when that would be fewer than half.</summary>
    /// <inheritdoc cref="Find"/>
    public IReadOnlyList<T> FindSome<T>(IEnumerable<T> items, Func<T, IEnumerable<string>> fields)
    {
        List<T> all = [.. items];
        for (var least = words.Length - 1; least > 0 && least * 2 >= words.Length; least--)
            if (Ranked(all, fields, least) is { Count: > 0 } found)
                return found;
        return [];
    }

    private List<T> Ranked<T>(IEnumerable<T> items, Func<T, IEnumerable<string>> fields, int least) => IsEmpty
        ? []
        : [.. items
            .Select(item => (Item: item, Hits: Hits([.. fields(item).Select(field => new SearchedText(field))])))
            .Where(found => found.Hits.Words >= least)
            .OrderByDescending(found => found.Hits.Words)
            .ThenBy(found => found.Hits.Distance)
            .Select(found => found.Item)];

    /// <summary>How many words are anywhere in the fields, and how far from the first field they are, all together.</summary>
    private (int Words, int Distance) Hits(IReadOnlyList<SearchedText> fields)
    {
        var (found, distance) = (0, 0);
        foreach (var word in words)
        {
            var first = 0;
            while (first < fields.Count && !fields[first].Holds(word))
                first++;
            if (first == fields.Count)
                continue;
            found++;
            distance += first;
        }

        return (found, distance);
    }

    /// <summary>Letters and digits in small, with one blank for anything else. Half a character, which no text should hold, is anything else.</summary>
    private static string Spaced(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune == Rune.ReplacementChar ? " " : rune.ToString());
        var spaced = new StringBuilder(clean.Length);
        foreach (var rune in clean.ToString().Normalize(NormalizationForm.FormKC).EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune))
                spaced.Append(Rune.ToLowerInvariant(rune));
            else if (spaced.Length > 0 && spaced[^1] != ' ')
                spaced.Append(' ');
        return spaced.ToString();
    }

    private static bool IsKorean(string word) => word.Any(letter => letter is >= '가' and <= '힣');

    private sealed class SearchedText(string text)
    {
        private readonly string spaced = Spaced(text);
        private string? unspaced;

        // Only Korean runs over blanks: in English it would find "cat" in "magic attack".
        public bool Holds(string word) => IsKorean(word)
            ? HoldsKorean(word) || Particles.Any(particle => WithoutParticle(word, particle) is { } stem && HoldsKorean(stem))
            : spaced.Contains(word, StringComparison.Ordinal);

        private bool HoldsKorean(string word) =>
            (unspaced ??= spaced.Replace(" ", "", StringComparison.Ordinal)).Contains(word, StringComparison.Ordinal);

        private static string? WithoutParticle(string word, string particle) =>
            word.Length >= particle.Length + 2 && word.EndsWith(particle, StringComparison.Ordinal) ? word[..^particle.Length] : null;
    }
}
