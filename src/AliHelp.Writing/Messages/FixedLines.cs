using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Messages;

/// <summary>Sentences that stand for one choice each. Null where a choice says nothing that the reader needs.</summary>
internal static class FixedLines
{
    public static MessageLine ReplyHere { get; } = new("Please reply in this chat. Thank you.", "이 채팅으로 답해 주세요. 감사합니다.");

    /// <summary>The words that make the chatbot hand over to a person (guide, G05).</summary>
    public static IReadOnlyList<MessageLine> ReachAPerson { get; } =
    [
        new("connect agent", "상담원을 연결해 주세요."),
        new("talk to a representative", "상담원과 이야기하고 싶습니다."),
    ];

    public static MessageLine For(ProblemCode code) => code switch
    {
        ProblemCode.InTransitLate => new("The parcel is late and still in transit.", "배송이 늦고 아직 오는 중입니다."),
        ProblemCode.TrackingInvalid => new("The tracking number does not work.", "송장번호가 조회되지 않습니다."),
        ProblemCode.HeldByCustoms => new("Customs is holding the parcel.", "물건이 통관에서 멈췄습니다."),
        ProblemCode.ReturnedToSender => new("The parcel was sent back to the sender.", "물건이 발송인에게 반송됐습니다."),
        ProblemCode.SentToWrongAddress => new("The parcel went to a wrong address.", "물건이 다른 주소로 갔습니다."),
        ProblemCode.MarkedDelivered => new("Tracking says delivered, but I received nothing.", "배송 완료라고 나오지만 아무것도 받지 못했습니다."),
        ProblemCode.NotAsDescribed => new("The item is not as described.", "물건이 설명과 다릅니다."),
        ProblemCode.WrongItem => new("The parcel did not contain the item that I ordered.", "소포에 제가 주문한 물건이 없었습니다."),
        ProblemCode.Defective => new("The item is defective.", "물건이 불량입니다."),
        ProblemCode.Damaged => new("The item arrived damaged.", "물건이 망가져서 왔습니다."),
        ProblemCode.PartsMissing => new("Something is missing from the parcel.", "소포에 빠진 것이 있습니다."),
        ProblemCode.Counterfeit => new("The item looks counterfeit.", "물건이 가짜로 보입니다."),
        ProblemCode.ChangedMind => new("I no longer want the item.", "이제 이 물건을 원하지 않습니다."),
    };

    public static MessageLine? For(Problem problem) => problem switch
    {
        Problem.NotArrived => new("The item has not arrived.", "물건이 아직 오지 않았습니다."),
        Problem.MarkedDelivered => For(ProblemCode.MarkedDelivered),
        Problem.Broken => new("The item is broken.", "물건이 고장 났습니다."),
        Problem.Different => new("The item is different from my order.", "물건이 제 주문과 다릅니다."),
        Problem.PartsMissing => For(ProblemCode.PartsMissing),
        Problem.Counterfeit => For(ProblemCode.Counterfeit),
        Problem.ChangedMind => For(ProblemCode.ChangedMind),
        Problem.RefundMissing or Problem.DisputeRefused or Problem.NotSure => null,
    };

    public static MessageLine? For(Goal goal) => goal switch
    {
        // An exchange exists only as a return and a new order, so the dispute asks for the return.
        Goal.ReturnForRefund or Goal.Exchange =>
            new("I want to return the item and get a full refund.", "반품하고 전액 환불을 받고 싶습니다."),
        Goal.FullRefund => new("I want a full refund.", "전액 환불을 받고 싶습니다."),
        Goal.PartialRefund => new("I want a partial refund.", "일부 환불을 받고 싶습니다."),
        Goal.CancelOrder => new("I want to cancel the order and get a refund.", "주문을 취소하고 환불을 받고 싶습니다."),
        Goal.NotDecided => null,
    };

    public static MessageLine? For(Remedy remedy) => remedy switch
    {
        Remedy.ReturnAndRefund or Remedy.Exchange => For(Goal.ReturnForRefund),
        Remedy.RefundOnly => For(Goal.FullRefund),
        Remedy.PartialRefund => For(Goal.PartialRefund),
        Remedy.CancelOrder => For(Goal.CancelOrder),
    };

    /// <summary>What the stage calls for; null before a dispute, while the seller has to answer, and once the money is there.</summary>
    public static MessageLine? For(Stage stage) => stage switch
    {
        Stage.PlatformReviews => new("I need a decision about my refund.", "환불에 대한 결정이 필요합니다."),
        Stage.DisputeRefused => new("Please check my evidence again.", "제 증거를 다시 확인해 주세요."),
        Stage.Appealed => new("Please tell me the result of my appeal.", "이의 신청 결과를 알려 주세요."),
        Stage.ReturnApproved => new("Please confirm the return address.", "반품 주소를 확인해 주세요."),
        Stage.ReturnSent => new("Please confirm that the item came back.", "반품이 도착했는지 확인해 주세요."),
        Stage.ReturnReceived => new("Please start the refund.", "환불을 시작해 주세요."),
        Stage.RefundApproved => new("When will the refund arrive?", "환불은 언제 들어옵니까?"),
        Stage.NotShipped or Stage.InTransit or Stage.ShownDelivered or Stage.Received or Stage.ReceiptConfirmed
            or Stage.DisputeOpen or Stage.NotSure or Stage.MoneyArrived or Stage.Closed => null,
    };

    /// <summary>What the seller did, told to somebody else.</summary>
    public static MessageLine For(SellerReply reply) => reply switch
    {
        SellerReply.NoAnswer => new("The seller did not answer.", "판매자는 답하지 않았습니다."),
        SellerReply.Refused => new("The seller refused.", "판매자는 거절했습니다."),
        SellerReply.AskedToWait => new("The seller asked me to wait.", "판매자는 기다리라고 했습니다."),
        SellerReply.OfferedPart => new("The seller offered only part of the money.", "판매자는 금액 일부만 제안했습니다."),
        SellerReply.AskedToCancel => new("The seller asked me to cancel the dispute.", "판매자는 분쟁을 취소해 달라고 했습니다."),
        SellerReply.AskedToTalkOutside =>
            new("The seller asked me to talk outside AliExpress.", "판매자는 알리익스프레스 밖에서 연락하자고 했습니다."),
        SellerReply.AskedToConfirm => new("The seller asked me to confirm receipt first.", "판매자는 수령 확인을 먼저 해 달라고 했습니다."),
        SellerReply.AskedToReturnAbroad => new("The seller asked me to return the item abroad.", "판매자는 해외로 반품하라고 했습니다."),
        SellerReply.OfferedToSendAgain => new("The seller offered to send the item again.", "판매자는 물건을 다시 보내겠다고 했습니다."),
    };

    /// <summary>The same, told to the seller; null where nothing was asked for.</summary>
    public static MessageLine? Asked(SellerReply request) => request switch
    {
        SellerReply.AskedToWait => new("You asked me to wait.", "기다려 달라고 하셨습니다."),
        SellerReply.OfferedPart => new("You offered part of the money.", "금액 일부를 제안하셨습니다."),
        SellerReply.AskedToCancel => new("You asked me to cancel the dispute.", "분쟁을 취소해 달라고 하셨습니다."),
        SellerReply.AskedToTalkOutside => new("You asked me to talk outside AliExpress.", "알리익스프레스 밖에서 연락하자고 하셨습니다."),
        SellerReply.AskedToConfirm => new("You asked me to confirm receipt first.", "수령 확인을 먼저 해 달라고 하셨습니다."),
        SellerReply.AskedToReturnAbroad => new("You asked me to return the item abroad.", "해외로 반품해 달라고 하셨습니다."),
        SellerReply.OfferedToSendAgain => new("You offered to send the item again.", "물건을 다시 보내겠다고 하셨습니다."),
        SellerReply.NoAnswer or SellerReply.Refused => null,
    };

    /// <summary>How the money was decided, where the amount is not known.</summary>
    public static MessageLine For(Ruling ruling) => ruling switch
    {
        Ruling.FullRefund => new("The decision was a full refund.", "전액 환불로 결정됐습니다."),
        Ruling.PartialRefund => new("The decision was a partial refund.", "일부 환불로 결정됐습니다."),
        Ruling.Refused => new("The decision was no refund.", "환불하지 않는 것으로 결정됐습니다."),
    };

    public static MessageLine? For(PaymentMethod method) => method switch
    {
        PaymentMethod.CreditCard => new("I paid by credit card.", "신용카드로 결제했습니다."),
        PaymentMethod.DebitCard => new("I paid by debit card.", "체크카드로 결제했습니다."),
        PaymentMethod.Alipay => new("I paid with Alipay.", "알리페이로 결제했습니다."),
        PaymentMethod.KakaoPay => new("I paid with KakaoPay.", "카카오페이로 결제했습니다."),
        PaymentMethod.NaverPay => new("I paid with NaverPay.", "네이버페이로 결제했습니다."),
        PaymentMethod.TossPay => new("I paid with Toss Pay.", "토스페이로 결제했습니다."),
        PaymentMethod.OtherWallet => new("I paid with a Korean payment app.", "국내 간편결제로 결제했습니다."),
        PaymentMethod.PayPal => new("I paid with PayPal.", "페이팔로 결제했습니다."),
        PaymentMethod.CouponsOnly => new("I paid with coupons only.", "쿠폰으로만 결제했습니다."),
        PaymentMethod.Unknown => null,
    };
}
