using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Messages;

/// <summary>
/// Answers to what sellers ask for. Each says no, or under which condition, in plain words, and keeps the dispute open. That the seller asked
/// is said only where it was recorded.
/// </summary>
public static class ReplyBook
{
    /// <summary>Null where there is nothing to answer: no request, a case that is over, or a thing that cannot be done any more.</summary>
    public static Message? For(SellerReply request, CaseFacts facts, CaseDecision decision)
    {
        if (decision.SellerRequests.FirstOrDefault(finding => finding.Request == request) is not { } finding || !MakesSense(request, facts))
            return null;
        var lines = new FactLines(facts, decision);
        return new(
            MessageKind.ReplyToRequest,
            Recipient.Seller,
            [
                lines.Greeting(),
                .. Asked(request, facts, lines),
                .. Answer(finding, facts, lines),
                .. lines.KeepOpen(),
                FixedLines.ReplyHere,
            ])
        {
            Request = request,
        };
    }

    private static bool MakesSense(SellerReply request, CaseFacts facts) => request switch
    {
        SellerReply.AskedToCancel => facts.IsFiled,
        SellerReply.AskedToConfirm => facts.ReceiptConfirmedOn is null && facts.Stage is not Stage.ReceiptConfirmed,
        // Whoever is offered all that was asked for has nothing to refuse.
        SellerReply.OfferedPart => !(facts.Offer is { } offer && Wanted(facts) is { } wanted
            && offer.Currency == wanted.Currency && offer.Amount >= wanted.Amount),
        SellerReply.AskedToReturnAbroad => facts.ReturnSentOn is null && facts.Stage is not (Stage.ReturnSent or Stage.ReturnReceived),
        SellerReply.AskedToWait or SellerReply.AskedToTalkOutside or SellerReply.OfferedToSendAgain => true,
        SellerReply.NoAnswer or SellerReply.Refused => false,
    };

    private static Money? Wanted(CaseFacts facts) => facts.AskedAmount ?? (facts.Goal is Goal.PartialRefund ? null : facts.PaidAmount);

    private static IEnumerable<MessageLine> Asked(SellerReply request, CaseFacts facts, FactLines lines) =>
        facts.SellerReply == request ? lines.SellerRequest() : [];

    private static IEnumerable<MessageLine> Answer(RequestFinding finding, CaseFacts facts, FactLines lines) => finding.Request switch
    {
        SellerReply.AskedToCancel => [new("I do not want to cancel the dispute.", "분쟁을 취소하고 싶지 않습니다."), .. lines.Problem(), .. lines.Remedy()],
        SellerReply.AskedToConfirm =>
        [
            .. lines.Problem(),
            new("I do not want to confirm receipt before this is solved.", "이 문제가 해결되기 전에는 수령 확인을 하고 싶지 않습니다."),
            .. lines.Remedy(),
        ],
        SellerReply.AskedToWait => [new("I do not want to wait longer.", "더 기다리고 싶지 않습니다."), .. lines.Problem(), .. lines.Remedy()],
        SellerReply.OfferedPart =>
        [
            .. lines.Problem(),
            .. lines.AskedAmount(),
            new("I do not accept this offer.", "이 제안은 받아들이지 않겠습니다."),
            .. facts.AskedAmount is not null ? [new("I want the amount that I asked for.", "제가 요청한 금액을 받고 싶습니다.")]
                : facts.Goal is Goal.PartialRefund or Goal.NotDecided ? [new("Please make a higher offer.", "더 높은 금액을 제안해 주세요.")]
                : lines.Remedy(),
        ],
        SellerReply.AskedToTalkOutside =>
            [new("I want to talk only on AliExpress.", "알리익스프레스 안에서만 이야기하고 싶습니다."), .. lines.Problem(), .. lines.Remedy()],
        SellerReply.AskedToReturnAbroad => facts.Received is false
            ? [new("I cannot return the item, because I did not receive it.", "물건을 받지 못해서 반품할 수 없습니다.")]
            : [.. lines.Problem(), new("Please give me a return address in Korea.", "한국에 있는 반품 주소를 알려 주세요."), .. Postage(finding)],
        SellerReply.OfferedToSendAgain => facts.Goal is Goal.Exchange or Goal.NotDecided
            ?
            [
                .. lines.Problem(),
                new("You can send the item again.", "물건을 다시 보내셔도 됩니다."),
                new("Please send me the new tracking number.", "새 송장번호를 알려 주세요."),
            ]
            : [.. lines.Problem(), new("I do not want a new parcel.", "새로 보내 주시는 것은 원하지 않습니다."), .. lines.Remedy()],
        SellerReply.NoAnswer or SellerReply.Refused => [],
    };

    private static IEnumerable<MessageLine> Postage(RequestFinding finding) =>
        finding.Effects.OfType<RequestEffect.WayBackIsPaidBy>().Any(way => way.Payer is ReturnPostage.StorePays)
            ? [new("Please send me a prepaid return label.", "배송비를 내 주신 반품 송장을 보내 주세요.")]
            : [];
}
