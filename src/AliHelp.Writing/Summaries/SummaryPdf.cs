using AliHelp.Writing.Pdf;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>The summary as a tagged A4 PDF.</summary>
public static class SummaryPdf
{
    public static byte[] Write(CaseSummary summary) => PdfWriter.Write(new PdfDocument(
        $"{summary.CaseNumber} {summary.Title}".TrimEnd(),
        Texts.For(summary.Language).Tag,
        SeoulTime.Of(summary.Decision.DecidedAt),
        SummaryDocument.Blocks(summary),
        $"{summary.CaseNumber} · {summary.EditionLine}"));
}
