namespace AliHelp.Writing.Words.Search;

/// <summary>What somebody typed into a search box, and the only way in which texts are searched here.</summary>
public sealed class SearchQuery
{
    /// <summary>What is read of a longer text.</summary>
    public const int MostLetters = 200;

    // Longer than any sentence; the rest of a longer query could only take hits away.
    private const int MostWords = 12;

    private readonly string[] words;

    public SearchQuery(string? typed)
    {
        Text = typed?.Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, MostLetters)] : "";
        words =
        [
            .. Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(SearchedText.Letters)
                .Where(word => word.Length > 0)
                .Take(MostWords),
        ];
    }

    /// <summary>As it was typed, without the blanks around it.</summary>
    public string Text { get; }

    /// <summary>Whether no letter and no digit was typed.</summary>
    public bool IsEmpty => words.Length == 0;

    /// <summary>The items in which every word occurs, the best first; what fits alike keeps its order. Nothing for an empty query.</summary>
    public IReadOnlyList<T> Find<T>(IEnumerable<T> items, Func<T, SearchedText> textOf) => Find(items, textOf, words.Length);

    /// <summary>The items in which most words occur, for when none has all of them; nothing when that would be fewer than half.</summary>
    /// <inheritdoc cref="Find{T}(IEnumerable{T}, Func{T, SearchedText})"/>
    public IReadOnlyList<T> FindSome<T>(IEnumerable<T> items, Func<T, SearchedText> textOf) => Find(items, textOf, (words.Length + 1) / 2);

    private IReadOnlyList<T> Find<T>(IEnumerable<T> items, Func<T, SearchedText> textOf, int least)
    {
        if (IsEmpty)
            return [];
        return
        [
            .. from item in items
               let text = textOf(item)
               let fits = words.Select(text.FitOf).ToList()
               let found = fits.Count(fit => fit is not Fit.None)
               where found >= least
               orderby found descending, fits.Sum(fit => (int)fit) descending
               select item,
        ];
    }
}
