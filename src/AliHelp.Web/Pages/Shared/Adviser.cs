using AliHelp.Data;
using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Refunds;
using AliHelp.Domain.Rules;
using AliHelp.Web.Hosting;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;

namespace AliHelp.Web.Pages.Shared;

/// <summary>Decides a case by the rules in force now and words it in the reader's language: for pages, downloads and quick answers alike.</summary>
public sealed class Adviser(PolicyBook book, KoreanBankCalendar calendar, SeoulClock clock, Texts texts, CaseStore cases, EvidenceStore evidence)
{
    /// <summary>With a look at the visitor's other cases: many returns are worth a warning.</summary>
    public async Task<CaseSummary> AdviseAsync(OwnerId visitor, CaseFile file, CancellationToken ct) =>
        Advise(file, await cases.CountOthersAsync(visitor, file.Id, other => other.Facts.HasSentBack, ct));

    /// <summary>The same with the small pictures of its evidence, for documents that show them.</summary>
    public async Task<CaseSummary> AdviseWithPicturesAsync(OwnerId visitor, CaseFile file, CancellationToken ct)
    {
        var summary = await AdviseAsync(visitor, file, ct);
        return file.Files.Count == 0 ? summary : summary with { Thumbnails = await evidence.ThumbnailsAsync(visitor, file.Id, ct) };
    }

    /// <param name="otherReturns">How many other cases of the visitor sent goods back; 0 where nobody looked.</param>
    public CaseSummary Advise(CaseFile file, int otherReturns = 0) =>
        CaseSummary.For(file, CaseDecision.For(file, book, calendar, clock.Now, otherReturns), texts);

    /// <summary>A quick answer is a case that nobody keeps.</summary>
    public CaseSummary Advise(FilingAnswers answers) =>
        Advise(new CaseFile("", Guid.Empty, answers, [], default, default, null));

    /// <summary>Null where no bank day can be named any more: with coupons alone, and beyond the calendar's end.</summary>
    public RefundText? Estimate(PaymentMethod method, DateOnly startedOn) =>
        RefundEstimate.For(method, WalletFunding.Balance, RefundStart.Known, startedOn, book, calendar) is { } estimate
            ? RefundWords.For(estimate, clock.Today, texts)
            : null;
}
