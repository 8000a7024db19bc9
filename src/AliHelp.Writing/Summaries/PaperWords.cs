using AliHelp.Domain.Cases;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>The Korean papers of a case.</summary>
internal static class PaperWords
{
    public static IReadOnlyList<PaperText> For(CaseFile file, CaseDecision decision, Texts texts) => [];
}
