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
    /// <summary>The phrase book's own page shows the others.</summary>
    private const int MostPhrases = 6;

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Typed { get; set; }

    public SearchQuery Query { get; private set; } = new(null);

    public IReadOnlyList<Guide> Guides { get; private set; } = [];

    public IReadOnlyList<Term> Terms { get; private set; } = [];

    public IReadOnlyList<Phrase> Phrases { get; private set; } = [];

    /// <summary>Nothing has all the words, so what has most of them is shown.</summary>
    public bool HasSomeWordsOnly { get; private set; }

    public bool FoundNothing => Guides.Count + Terms.Count + Phrases.Count == 0;

    public async Task OnGetAsync()
    {
        Query = new(Typed);
        if (Query.IsEmpty)
            return;
        List<(Guide Guide, SearchedText Text)> guides = [];
        foreach (var guide in GuideBook.All)
        {
            var body = await reader.ReadAsync(guide, PageContext);
            guides.Add((guide, new([texts.Guide.Title(guide.Id), texts.Guide.Summary(guide.Id)], body.Text)));
        }

        var glossary = texts.Guide.Glossary;
        List<(Term Term, SearchedText Text)> terms = [.. Writing.Guides.Terms.All.Select(term =>
            (term, new SearchedText([glossary.Name(term), .. glossary.Forms(term)], glossary.Meaning(term))))];

        Guides = [.. Query.Find(guides, found => found.Text).Select(found => found.Guide)];
        Terms = [.. Query.Find(terms, found => found.Text).Select(found => found.Term)];
        Phrases = [.. PhraseBook.Search(Query.Text).Take(MostPhrases)];
        if (!FoundNothing)
            return;
        Guides = [.. Query.FindSome(guides, found => found.Text).Select(found => found.Guide)];
        Terms = [.. Query.FindSome(terms, found => found.Text).Select(found => found.Term)];
        HasSomeWordsOnly = !FoundNothing;
    }
}
