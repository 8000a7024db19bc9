using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Words;
using static AliHelp.Writing.Messages.Figures;

namespace AliHelp.Writing.Messages;

/// <summary>What happened, in 합니다체, for the papers. Null for what is nobody else's business: notes, corrections, and days to come.</summary>
public static class CourseLines
{
    public static string? For(TimelineEntry entry, CaseFacts facts) => entry switch
    {
        TimelineEntry.Answered answered => Answered(answered.Day, facts),
        TimelineEntry.Told { Counts: true } told => For(told.Event),
        TimelineEntry.Told or TimelineEntry.Ends or TimelineEntry.RefundExpected => null,
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry, "A line of the timeline that the papers do not know."),
    };

    private static string? For(CaseEvent happened) => happened switch
    {
        MessageSent sent => Wrote(sent.To),
        DisputeOpened { Amount: { } amount } => $"알리익스프레스에 분쟁을 열고 {Josa.Object(Money(amount).Korean)} 요청했습니다.",
        DisputeOpened => "알리익스프레스에 분쟁을 열었습니다.",
        DisputeWithdrawn => "분쟁을 취소했습니다.",
        SellerReplied { Reply: SellerReply.OfferedPart, Offer: { } offer } => $"판매자는 {Josa.Object(Money(offer).Korean)} 돌려주겠다고 제안했습니다.",
        SellerReplied replied => FixedLines.For(replied.Reply).Korean,
        OfferAccepted => "판매자의 제안을 받아들였습니다.",
        PlatformSteppedIn => "알리익스프레스가 개입했습니다.",
        DisputeDecided { Ruling: Ruling.PartialRefund, Amount: { } part } => $"{Money(part).Korean} 일부 환불로 결정됐습니다.",
        DisputeDecided decided => FixedLines.For(decided.Ruling).Korean,
        AppealFiled => "결정에 이의 신청을 했습니다.",
        ReturnApproved { Address: ReturnAddress.Abroad } => "반품이 승인됐습니다. 반품 주소는 해외입니다.",
        ReturnApproved => "반품이 승인됐습니다.",
        ReturnSent { TrackingNumber.Length: > 0 } sent => $"반품을 보냈습니다. 송장번호는 {sent.TrackingNumber}입니다.",
        ReturnSent => "반품을 보냈습니다.",
        ReturnReceived => "판매자가 반품을 받았습니다.",
        RefundStarted => "환불이 승인됐습니다.",
        MoneyArrived { Amount: { } money } => $"{Josa.Object(Money(money).Korean)} 돌려받았습니다.",
        MoneyArrived => "환불을 받았습니다.",
        NoteAdded or CaseClosed or EventCorrected or AnswerCorrected or RulesChanged => null,
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "An event that the papers do not know."),
    };

    private static string Wrote(Contact contact) => contact switch
    {
        Contact.Seller => "판매자에게 메시지를 보냈습니다.",
        Contact.Agent => "알리익스프레스 상담원에게 문의했습니다.",
        Contact.CardIssuer => "카드사에 이의 신청을 했습니다.",
        Contact.PayPal => "페이팔에 분쟁을 신청했습니다.",
        Contact.ConsumerAgency => "1372·소비자24에 상담을 신청했습니다.",
    };

    private static string? Answered(AskedDay day, CaseFacts facts) => day switch
    {
        // A month stands for its first day, which nobody named.
        AskedDay.PaidOn => facts.PaidOnPrecision is DayPrecision.Day ? "결제했습니다." : null,
        AskedDay.ShippedOn => "물건이 발송됐습니다.",
        AskedDay.DeliveredOn => facts.Received switch
        {
            true => "물건을 받았습니다.",
            false => "배송 완료로 표시됐으나 물건을 받지 못했습니다.",
            null => "물건이 도착했습니다.",
        },
        AskedDay.ReceiptConfirmedOn => "수령 확인을 했습니다.",
        AskedDay.MessagedSellerOn => Wrote(Contact.Seller),
        AskedDay.DisputeOpenedOn => "알리익스프레스에 분쟁을 열었습니다.",
        AskedDay.ReturnApprovedOn => "반품이 승인됐습니다.",
        AskedDay.ReturnSentOn => facts.ReturnTrackingNumber is { } number ? $"반품을 보냈습니다. 송장번호는 {number}입니다." : "반품을 보냈습니다.",
        AskedDay.RefundApprovedOn => "환불이 승인됐습니다.",
        AskedDay.DisputeRefusedOn => "분쟁이 거절됐습니다.",
        // A promise is nothing that happened, and the others are told by events alone.
        AskedDay.PromisedOn or AskedDay.OrderPageEndsOn or AskedDay.MessageSentOn or AskedDay.DisputeWithdrawnOn or AskedDay.SellerRepliedOn
            or AskedDay.OfferAcceptedOn or AskedDay.PlatformSteppedInOn or AskedDay.DisputeDecidedOn or AskedDay.AppealFiledOn
            or AskedDay.ReturnReceivedOn or AskedDay.RefundStartedOn or AskedDay.MoneyArrivedOn or AskedDay.NoteAddedOn
            or AskedDay.CaseClosedOn => null,
    };
}
