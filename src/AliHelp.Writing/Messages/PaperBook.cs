using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Messages;

/// <summary>The Korean papers of a case, built from confirmed facts only.</summary>
internal static class PaperBook
{
    /// <summary>Those of use to this case; empty once it is over.</summary>
    public static IReadOnlyList<Paper> For(CaseFile file, CaseDecision decision) => [];
}
