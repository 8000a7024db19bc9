using AliHelp.Domain.Cases;
using AliHelp.Writing.Messages;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>The Korean papers of a case, with a title and when to use them in the reader's language.</summary>
internal static class PaperWords
{
    public static IReadOnlyList<PaperText> For(CaseFile file, CaseDecision decision, Texts texts)
    {
        var words = texts.Plan.Messages;
        return
        [
            .. PaperBook.For(file, decision)
                .Select(paper => new PaperText(paper.Kind, words.Title(paper.Kind), words.WhenToUse(paper.Kind), paper.Fields)),
        ];
    }
}
