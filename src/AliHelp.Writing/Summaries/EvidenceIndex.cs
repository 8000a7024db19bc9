using System.Text;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>The list of an archive's files: what, when, what it proves, its fingerprints; Korean and English side by side for either reader.</summary>
internal static class EvidenceIndex
{
    private static readonly Texts[] Both = [Texts.Korean, Texts.English];

    /// <summary>Unix line ends; the last line is closed.</summary>
    public static string Write(CaseSummary summary)
    {
        var text = new StringBuilder();
        Line("", texts => texts.Locker.Log);
        Line("", texts => texts.Plan.Headings.Case(summary.CaseNumber));
        Line("", texts => texts.Plan.Headings.MadeOn(texts.Dates.Moment(summary.Decision.DecidedAt)));
        Line("", texts => texts.Locker.LogHint);
        foreach (var file in summary.Case.Files)
        {
            text.Append('\n').Append(EvidenceZip.PathOf(file)).Append('\n');
            Line("  ", texts => EvidenceWords.NameOf(file.Item, file.Name, texts));
            if (file.Item is { } item)
                Line("  ", texts => Proves(item, texts));
            Line("  ", texts => EvidenceWords.AddedAt(file, texts));
            Line("  ", texts => texts.Locker.KeptPrint(file.Kept));
            if (file.Original != file.Kept)
                Line("  ", texts => texts.Locker.OriginalPrint(file.Original));
            if (file.TellsPlace)
                Line("  ", texts => texts.Locker.TellsPlace);
        }

        return text.ToString();

        void Line(string indent, Func<Texts, string> say)
        {
            foreach (var texts in Both)
                text.Append(indent).Append(say(texts)).Append('\n');
        }
    }

    private static string Proves(EvidenceItem item, Texts texts) =>
        texts.Plan.Evidence.DoesNotProve(item) is { } limit ? $"{texts.Plan.Evidence.Shows(item)} {limit}" : texts.Plan.Evidence.Shows(item);
}
