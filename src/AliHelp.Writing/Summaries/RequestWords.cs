using AliHelp.Domain.Cases;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>What each request of a seller would do to this case.</summary>
internal static class RequestWords
{
    public static IReadOnlyList<RequestRow> Rows(CaseFacts facts, CaseDecision decision, Texts texts) => [];
}
