using AliHelp.Writing.Guides;
using AliHelp.Writing.Messages;
using AliHelp.Writing.Words;
using AliHelp.Writing.Words.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AliHelp.Web.Pages.Guides;

/// <summary>One box over guides, terms and the phrase book. The address holds what was typed and nothing keeps it.</summary>
public sealed class SearchModel(GuideReader reader, Texts texts) : PageModel
{
    /// <summary>More would hide the first ones.</summary>
    private const int MostPhrases = 12;

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Typed { get; set; }

    public SearchQuery Query { get; private set; } = new(null);

    public IReadOnlyList<Guide> Guides { get; private set; } = [];

    public IReadOnlyList<Term> Terms { get; private set; } = [];

    public IReadOnlyList<MessageLine> Phrases { get; private set; } = [];

    /// <summary>Nothing has all the words, so what has most of them is shown.</summary>
    public bool HasSomeWordsOnly { get; private set; }

    public bool FoundNothing => Guides.Count + Terms.Count + Phrases.Count == 0;

    public async Task OnGetAsync()
    {
        Query = new(Typed);
        if (Query.IsEmpty)
            return;
        List<(Guide Guide, string Text)> guides = [];
        foreach (var guide in GuideBook.All)
            guides.Add((guide, (await reader.ReadAsync(guide, PageContext)).Text));

        Look(guides, isForAll: true);
        if (!FoundNothing)
            return;
        Look(guides, isForAll: false);
        HasSomeWordsOnly = !FoundNothing;
    }

    private void Look(IReadOnlyList<(Guide Guide, string Text)> guides, bool isForAll)
    {
        var glossary = texts.Guide.Glossary;
        Guides = [.. Find(guides, found => [texts.Guide.Title(found.Guide.Id), texts.Guide.Summary(found.Guide.Id), found.Text]).Select(found => found.Guide)];
        Terms = Find(Writing.Guides.Terms.All, term => [glossary.Name(term), .. glossary.Forms(term), glossary.Meaning(term)]);
        Phrases = [.. Find(PhraseBook.All, phrase => [phrase.Korean, phrase.English])
            .Take(MostPhrases)
            .Select(phrase => new MessageLine(phrase.English, phrase.Meaning))];

        IReadOnlyList<T> Find<T>(IEnumerable<T> items, Func<T, IEnumerable<string>> fields) =>
            isForAll ? Query.Find(items, fields) : Query.FindSome(items, fields);
    }
}
