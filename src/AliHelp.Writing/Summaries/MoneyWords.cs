using AliHelp.Domain.Cases;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>Whether the money that came is all that was due.</summary>
internal static class MoneyWords
{
    public static MoneyText? For(CaseDecision decision, Texts texts) => null;
}
