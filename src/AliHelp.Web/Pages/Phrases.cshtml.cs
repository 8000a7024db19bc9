using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Writing.Messages;
using AliHelp.Writing.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AliHelp.Web.Pages;

/// <summary>The phrase book, searched in Korean or English. It needs no case, and its address holds what was searched for.</summary>
public sealed class PhrasesModel(Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>What is searched for; null when nothing was typed.</summary>
    public string? Query { get; private set; }

    /// <summary>What was found, by problem, the best first; empty when nothing was searched for or found.</summary>
    public IReadOnlyList<PhraseGroup> Found { get; private set; } = [];

    /// <summary>The whole book, by problem.</summary>
    public IReadOnlyList<PhraseGroup> All => Groups(PhraseBook.All);

    public void OnGet()
    {
        Query = PlainText.Read(Q);
        if (Query is not null)
            Found = Groups(PhraseBook.Search(Query));
    }

    // A group stands where its first phrase stood.
    private IReadOnlyList<PhraseGroup> Groups(IEnumerable<Phrase> phrases) =>
        [.. phrases.GroupBy(phrase => phrase.Code).Select(group => new PhraseGroup(NameOf(group.Key), [.. group]))];

    private string NameOf(ProblemCode? code) => code is { } problem ? texts.Choices.Name(problem) : texts.Site.Phrases.AnyProblem;
}

public sealed record PhraseGroup(string Name, IReadOnlyList<Phrase> Phrases);
