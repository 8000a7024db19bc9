using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Messages;

/// <summary>Sentences that stand for one choice each. Null where a choice says nothing that the reader needs.</summary>
internal static class FixedLines
{
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

    /// <summary>What a dispute's stage calls for; null before a dispute and while it is being decided.</summary>
    public static MessageLine? For(Stage stage) => stage switch
    {
        Stage.DisputeRefused => new("Please check my evidence again.", "제 증거를 다시 확인해 주세요."),
        Stage.ReturnApproved => new("Please confirm the return address.", "반품 주소를 확인해 주세요."),
        Stage.ReturnSent => new("Please confirm that the item came back.", "반품이 도착했는지 확인해 주세요."),
        Stage.RefundApproved => new("When will the refund arrive?", "환불은 언제 들어옵니까?"),
        Stage.NotShipped or Stage.InTransit or Stage.ShownDelivered or Stage.Received or Stage.ReceiptConfirmed
            or Stage.DisputeOpen or Stage.NotSure => null,
    };

    public static MessageLine For(SellerReply reply) => reply switch
    {
        SellerReply.NoAnswer => new("The seller did not answer.", "판매자는 답하지 않았습니다."),
        SellerReply.Refused => new("The seller refused.", "판매자는 거절했습니다."),
        SellerReply.AskedToWait => new("The seller asked me to wait.", "판매자는 기다리라고 했습니다."),
        SellerReply.OfferedPart => new("The seller offered only part of the money.", "판매자는 금액 일부만 제안했습니다."),
        SellerReply.AskedToCancel => new("The seller asked me to cancel the dispute.", "판매자는 분쟁을 취소해 달라고 했습니다."),
        SellerReply.AskedToTalkOutside =>
            new("The seller asked me to talk outside AliExpress.", "판매자는 알리익스프레스 밖에서 연락하자고 했습니다."),
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
