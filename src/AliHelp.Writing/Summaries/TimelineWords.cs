using AliHelp.Domain.Cases;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>Past and coming, newest first.</summary>
internal static class TimelineWords
{
    public static IReadOnlyList<TimelineRow> Rows(CaseFile file, CaseDecision decision, Texts texts) => [];
}
