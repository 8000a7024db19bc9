using AliHelp.Domain.Cases;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>The clocks of a case against the calendar.</summary>
internal static class ChartWords
{
    public static ChartText? For(CaseDecision decision, Texts texts) => null;
}
