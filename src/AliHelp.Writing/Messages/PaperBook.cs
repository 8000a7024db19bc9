using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Words;
using static AliHelp.Writing.Messages.Figures;

namespace AliHelp.Writing.Messages;

/// <summary>
/// The Korean papers of a case, built from confirmed facts only: a fact that is not known has no field. Here, and nowhere else, stands what the
/// buyer wrote in Korean.
/// </summary>
public sealed class PaperBook
{
    private const string Merchant = "AliExpress(알리익스프레스)";
    private const int ShownOrderDigits = 4;

    private readonly CaseFile file;
    private readonly CaseFacts facts;
    private readonly CaseDecision decision;
    private readonly FactLines lines;

    private PaperBook(CaseFile file, CaseDecision decision)
    {
        (this.file, facts, this.decision) = (file, file.Facts, decision);
        lines = new(facts, decision);
    }

    /// <summary>Those of use to this case; empty once it is over, and while nothing is known that a reader could act on.</summary>
    public static IReadOnlyList<Paper> For(CaseFile file, CaseDecision decision)
    {
        var book = new PaperBook(file, decision);
        return book.facts.IsOver ? [] : [.. decision.Ladder.Select(book.Write).OfType<Paper>()];
    }

    /// <summary>The paper that a step of the ladder needs; null where it needs none.</summary>
    private Paper? Write(LadderRung rung) => rung switch
    {
        { Rung: Rung.CardIssuer, State: not RungState.Over } => Paper(PaperKind.CardStatement, CardStatement),
        { Rung: Rung.ConsumerAgency } => Paper(PaperKind.ConsumerBrief, ConsumerBrief),
        _ => null,
    };

    private static Paper? Paper(PaperKind kind, IEnumerable<(string Label, string? Text, bool IsFact)> fields)
    {
        var known = fields.Where(field => !string.IsNullOrWhiteSpace(field.Text)).ToList();
        return known.Any(field => field.IsFact) ? new(kind, [.. known.Select(field => new PaperField(field.Label, field.Text!))]) : null;
    }

    // In the order of a card issuer's form: why, what was charged, what happened, what is asked, what is attached.
    private IEnumerable<(string Label, string? Text, bool IsFact)> CardStatement =>
    [
        ("신청 사유", Reason, true),
        ("가맹점명", Merchant, false),
        ("거래일", PaidOn, true),
        ("거래금액", Amount, true),
        ("결제 수단", PaymentMethod, true),
        ("주문번호(끝 네 자리)", OrderEnding, true),
        ("상품", facts.Message.ProductName, true),
        ("문제 내용", Problem, true),
        ("판매자·알리익스프레스와의 경과", Course, true),
        ("요청 내용", MoneyBack, false),
        ("첨부 자료", Evidence, true),
    ];

    // In the order in which 1372 asks and the form of 소비자24 stands.
    private IEnumerable<(string Label, string? Text, bool IsFact)> ConsumerBrief =>
    [
        ("사업자", $"{Merchant}, www.aliexpress.com", false),
        ("구매일", PaidOn, true),
        ("품목", facts.Message.ProductName, true),
        ("구매금액", Amount, true),
        ("결제방법", PaymentMethod, true),
        ("피해 내용", Problem, true),
        ("경과", Course, true),
        ("요구사항", Demand, false),
        ("증빙", Evidence, true),
    ];

    private string? Reason => facts switch
    {
        { Stage: Stage.RefundApproved } => "환불이 승인됐으나 대금을 돌려받지 못함",
        { Stage: Stage.ReturnSent or Stage.ReturnReceived } or { Problem: Domain.Filing.Problem.RefundMissing } => "반품했으나 대금을 돌려받지 못함",
        { Code: { } code } => ReasonFor(code),
        { Problem: Domain.Filing.Problem.NotArrived or Domain.Filing.Problem.MarkedDelivered } => "물품을 받지 못함",
        { Problem: Domain.Filing.Problem.Broken } => "물품에 하자가 있음",
        { Problem: Domain.Filing.Problem.Different } => "물품이 주문과 다름",
        _ => null,
    };

    private static string ReasonFor(ProblemCode code) => code switch
    {
        ProblemCode.InTransitLate or ProblemCode.TrackingInvalid or ProblemCode.HeldByCustoms or ProblemCode.ReturnedToSender
            or ProblemCode.SentToWrongAddress or ProblemCode.MarkedDelivered => "물품을 받지 못함",
        ProblemCode.NotAsDescribed => "물품이 설명과 다름",
        ProblemCode.WrongItem => "주문하지 않은 물품을 받음",
        ProblemCode.Defective => "물품에 하자가 있음",
        ProblemCode.Damaged => "물품이 파손된 상태로 도착함",
        ProblemCode.PartsMissing => "물품의 일부를 받지 못함",
        ProblemCode.Counterfeit => "위조품으로 의심됨",
        ProblemCode.ChangedMind => "구매를 취소하고 환불을 요청함",
    };

    private string? PaidOn => (facts.PaidOn, facts.PaidOnPrecision) switch
    {
        ({ } day, DayPrecision.Day) => Korean(day),
        ({ } day, DayPrecision.Month) => $"{day.Year}년 {day.Month}월(일자는 확인하지 못했습니다)",
        _ => null,
    };

    private string? Amount => facts.PaidAmount is { } paid ? Money(paid).Korean : null;

    private string? PaymentMethod => (facts.Payment, facts.Funding) switch
    {
        (Domain.Filing.PaymentMethod.Unknown, _) => null,
        (Domain.Filing.PaymentMethod.OtherWallet, WalletFunding.Card) => "간편결제(연결된 카드)",
        (Domain.Filing.PaymentMethod.OtherWallet, _) => "간편결제",
        (var method, WalletFunding.Card) => $"{Texts.Korean.Choices.Name(method)}(연결된 카드)",
        var (method, _) => Texts.Korean.Choices.Name(method),
    };

    private string? OrderEnding =>
        facts.Message.OrderNumber is { Length: >= ShownOrderDigits } number ? number[^ShownOrderDigits..] : null;

    /// <summary>The problem, the phrases that were chosen, and the buyer's own words as they were written.</summary>
    private string Problem => Joined([.. lines.Problem().Concat(lines.Phrases()).Select(line => line.Korean), facts.Message.Description]);

    /// <summary>What happened, day by day, the earliest first.</summary>
    private string Course => Joined(
        Timeline.For(file, decision).Reverse().Select(entry => CourseLines.For(entry, facts) is { } line ? $"{Korean(entry.On)}: {line}" : null));

    private string Evidence => string.Join(", ", decision.Evidence.Where(need => need.Has).Select(need => Texts.Korean.Choices.Name(need.Item)));

    private string MoneyBack => (facts.Ruling, facts.Goal, Due) switch
    {
        (_, _, { } due) => $"이 거래 대금 중 {Josa.Object(Money(due).Korean)} 돌려받고자 합니다.",
        (Ruling.PartialRefund, _, _) or (not Ruling.FullRefund, Goal.PartialRefund, _) => "이 거래 대금의 일부를 돌려받고자 합니다.",
        (Ruling.FullRefund, _, _) or (_, not Goal.NotDecided, _) => "이 거래 대금 전액을 돌려받고자 합니다.",
        _ => "이 거래를 확인해 주시고 환불 절차를 안내해 주시기 바랍니다.",
    };

    private string Demand => facts.Goal is Goal.NotDecided && Due is null && facts.Ruling is null
        ? "해결 방법을 안내해 주시기 바랍니다."
        : $"{MoneyBack} 사업자와 해결되도록 도와주시기 바랍니다.";

    /// <summary>The part that was decided, else asked for; null where it is all, or not known.</summary>
    private Money? Due => facts.Ruling is Ruling.FullRefund ? null : facts.DecidedAmount ?? facts.AskedAmount;

    private static string Joined(IEnumerable<string?> parts) => string.Join('\n', parts.Where(part => !string.IsNullOrWhiteSpace(part)).Distinct());
}
