using AliHelp.Domain.Cases;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>How the next action changes if nobody does anything.</summary>
internal static class ProspectWords
{
    public static IReadOnlyList<string> For(CaseDecision decision, Texts texts) => [];
}
