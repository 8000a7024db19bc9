using System.Globalization;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

internal sealed class KoreanChoicesTexts : ChoicesTexts
{
    public override string NotGiven => "적지 않음";

    public override string NotSure => "잘 모르겠어요";

    public override string NothingYet => "아직 없어요";

    public override string Name(Problem problem) => problem switch
    {
        Problem.NotArrived => "아직 안 왔어요",
        Problem.MarkedDelivered => "배송 완료인데 못 받았어요",
        Problem.Broken => "고장 났거나 부서졌어요",
        Problem.Different => "다른 물건이거나 설명과 달라요",
        Problem.PartsMissing => "일부가 빠졌어요(빈 봉투 포함)",
        Problem.Counterfeit => "가짜 같아요",
        Problem.ChangedMind => "마음이 바뀌었어요",
        Problem.RefundMissing => "반품했는데 환불이 안 와요",
        Problem.DisputeRefused => "분쟁이 거절됐어요",
        Problem.NotSure => NotSure,
    };

    public override string Name(ProblemCode code) => code switch
    {
        ProblemCode.InTransitLate => "배송이 늦어요",
        ProblemCode.TrackingInvalid => "송장번호가 조회되지 않아요",
        ProblemCode.HeldByCustoms => "통관에서 멈췄어요",
        ProblemCode.ReturnedToSender => "발송인에게 반송됐어요",
        ProblemCode.SentToWrongAddress => "다른 주소로 갔어요",
        ProblemCode.MarkedDelivered => "배송 완료인데 못 받았어요",
        ProblemCode.NotAsDescribed => "설명과 달라요",
        ProblemCode.WrongItem => "다른 물건이거나 빈 봉투예요",
        ProblemCode.Defective => "작동하지 않거나 품질이 나빠요",
        ProblemCode.Damaged => "깨지거나 망가져서 왔어요",
        ProblemCode.PartsMissing => "수량이나 구성품이 빠졌어요",
        ProblemCode.Counterfeit => "가짜 같아요",
        ProblemCode.ChangedMind => "마음이 바뀌었어요",
    };

    public override string Short(ProblemCode code) => code switch
    {
        ProblemCode.InTransitLate => "배송 지연",
        ProblemCode.TrackingInvalid => "송장 조회 안 됨",
        ProblemCode.HeldByCustoms => "통관 멈춤",
        ProblemCode.ReturnedToSender => "반송됨",
        ProblemCode.SentToWrongAddress => "다른 주소로 배송",
        ProblemCode.MarkedDelivered => "배송 완료 표시, 못 받음",
        ProblemCode.NotAsDescribed => "설명과 다름",
        ProblemCode.WrongItem => "다른 물건",
        ProblemCode.Defective => "불량",
        ProblemCode.Damaged => "파손",
        ProblemCode.PartsMissing => "구성품 빠짐",
        ProblemCode.Counterfeit => "가짜 의심",
        ProblemCode.ChangedMind => "단순 변심",
    };

    public override string Short(Problem problem) => problem switch
    {
        Problem.NotArrived => "안 옴",
        Problem.MarkedDelivered => "배송 완료 표시, 못 받음",
        Problem.Broken => "고장·파손",
        Problem.Different => "주문과 다름",
        Problem.PartsMissing => "구성품 빠짐",
        Problem.Counterfeit => "가짜 의심",
        Problem.ChangedMind => "단순 변심",
        Problem.RefundMissing => "환불 기다림",
        Problem.DisputeRefused => "분쟁 거절",
        Problem.NotSure => "문제 확인 중",
    };

    public override string Name(Goal goal) => goal switch
    {
        Goal.ReturnForRefund => "반품하고 전액 환불",
        Goal.FullRefund => "반품 없이 전액 환불",
        Goal.PartialRefund => "일부만 환불받고 그냥 쓰기",
        Goal.Exchange => "같은 상품으로 교환",
        Goal.CancelOrder => "주문 취소",
        Goal.NotDecided => "아직 못 정했어요",
    };

    public override string Name(Stage stage) => stage switch
    {
        Stage.NotShipped => "아직 발송 전이에요",
        Stage.InTransit => "배송 중이에요",
        Stage.ShownDelivered => "배송 완료로 나와요",
        Stage.Received => "받았지만 수령 확인은 안 눌렀어요",
        Stage.ReceiptConfirmed => "수령 확인을 눌렀어요(주문 완료)",
        Stage.DisputeOpen => "분쟁을 열었어요",
        Stage.ReturnApproved => "반품이 승인됐어요",
        Stage.ReturnSent => "반품을 보냈어요",
        Stage.RefundApproved => "환불이 승인됐어요",
        Stage.DisputeRefused => "분쟁이 거절됐어요",
        Stage.PlatformReviews => "알리익스프레스가 보고 있어요",
        Stage.ReturnReceived => "판매자가 반품을 받았어요",
        Stage.Appealed => "이의 신청을 했어요",
        Stage.MoneyArrived => "돈이 들어왔어요",
        Stage.Closed => "사례를 닫았어요",
        Stage.NotSure => NotSure,
    };

    public override string Name(DayPrecision precision) => precision switch
    {
        DayPrecision.Day => "날짜를 알아요",
        DayPrecision.Month => "몇 월인지만 알아요",
        DayPrecision.Unknown => NotSure,
    };

    public override string Name(OrderPageView view) => view switch
    {
        OrderPageView.TimeLeft => "네, 며칠 남았다고 나와요",
        OrderPageView.EndDate => "네, 날짜로 나와요",
        OrderPageView.ButtonOnly => "시간은 없고 ‘분쟁 열기’ 버튼만 있어요",
        OrderPageView.NoButton => "‘분쟁 열기’ 버튼이 없어요",
        OrderPageView.NotLooked => "나중에 볼게요",
    };

    public override string Name(OrderPageZone zone) => zone switch
    {
        OrderPageZone.Pacific => "미국 태평양 시간(PST/PDT)",
        OrderPageZone.Seoul => "한국 시간",
        OrderPageZone.NotSure => NotSure,
    };

    public override string Name(PaymentMethod method) => method switch
    {
        PaymentMethod.CreditCard => "신용카드",
        PaymentMethod.DebitCard => "체크카드",
        PaymentMethod.Alipay => "알리페이",
        PaymentMethod.KakaoPay => "카카오페이",
        PaymentMethod.NaverPay => "네이버페이",
        PaymentMethod.TossPay => "토스페이",
        PaymentMethod.OtherWallet => "다른 간편결제(페이코 등)",
        PaymentMethod.PayPal => "페이팔",
        PaymentMethod.CouponsOnly => "전액 쿠폰이나 보너스",
        PaymentMethod.Unknown => NotSure,
    };

    public override string Name(WalletFunding funding) => funding switch
    {
        WalletFunding.Balance => "잔액이나 계좌",
        WalletFunding.Card => "카드",
        WalletFunding.Unknown => NotSure,
    };

    public override string Name(DoneItem item) => item switch
    {
        DoneItem.MessagedSeller => "판매자에게 메시지를 보냈어요",
        DoneItem.OpenedDispute => "분쟁을 열었어요",
        DoneItem.ChattedWithAgent => "상담원과 채팅했어요",
        DoneItem.TookPictures => "물건을 찍어 뒀어요",
    };

    public override string Name(SellerReply reply) => reply switch
    {
        SellerReply.NoAnswer => "답이 없어요",
        SellerReply.Refused => "거절했어요",
        SellerReply.AskedToWait => "기다리라고 했어요",
        SellerReply.OfferedPart => "일부만 돌려주겠다고 했어요",
        SellerReply.AskedToCancel => "분쟁을 취소해 달라고 했어요",
        SellerReply.AskedToTalkOutside => "앱 밖에서 연락하자고 했어요",
        SellerReply.AskedToConfirm => "수령 확인부터 눌러 달라고 했어요",
        SellerReply.AskedToReturnAbroad => "해외로 돌려보내라고 했어요",
        SellerReply.OfferedToSendAgain => "물건을 다시 보내겠다고 했어요",
    };

    public override string Name(EvidenceItem item) => item switch
    {
        EvidenceItem.DifferencesListed => "다른 점을 적은 목록",
        EvidenceItem.ListingBesidePhoto => "상품 페이지 캡처와 실물 사진",
        EvidenceItem.AllPiecesPhoto => "받은 것을 모두 담은 사진",
        EvidenceItem.SizeWithRuler => "자를 대고 찍은 사진과 치수 라벨",
        EvidenceItem.FailureVideo => "작동하지 않는 영상(끊김 없이)",
        EvidenceItem.DamagePhoto => "망가진 곳을 가까이 찍은 사진",
        EvidenceItem.OuterBoxPhoto => "겉상자 사진",
        EvidenceItem.ShippingLabelPhoto => "송장 사진",
        EvidenceItem.ContentsPhoto => "내용물 사진",
        EvidenceItem.UnboxingVideo => "개봉 영상이나 막 열었을 때 사진",
        EvidenceItem.WeightOnLabel => "송장에 적힌 무게",
        EvidenceItem.CarrierDeliveryRecord => "택배사 배송 기록(장소·시각·받은 사람)",
        EvidenceItem.TrackingScreenshots => "배송 조회 캡처",
        EvidenceItem.CarrierSiteScreenshots => "택배사 사이트 캡처",
        EvidenceItem.CustomsNotice => "통관 안내문",
        EvidenceItem.ReturnDropOffReceipt => "반품 접수 영수증",
        EvidenceItem.ReturnTracking => "반품 배송 조회",
        EvidenceItem.ReturnPackingVideo => "반품 포장 영상이나 사진, 무게",
        EvidenceItem.Receipt => "결제 영수증",
        EvidenceItem.OrderPageScreenshot => "주문 화면 캡처",
        EvidenceItem.SellerChatLog => "판매자 대화 캡처",
    };

    public override string Name(Currency currency) => currency switch
    {
        Currency.Krw => "원(KRW)",
        Currency.Usd => "달러(USD)",
    };

    public override string Label(FilingStep step) => step.Name switch
    {
        "problem" => "문제",
        "situation" => "물건 상태",
        "detail" => "문제 자세히",
        "goal" => "원하는 해결 방법",
        "stage" => "지금 단계",
        "paid-on" => "결제한 날",
        "shipping" => "발송과 도착 예정",
        "delivered-on" => "도착한 날",
        "countdown" => "주문 화면의 남은 시간",
        "payment" => "결제 수단",
        "done" => "지금까지 한 일",
        "evidence" => "가진 증거",
        "message" => "메시지에 넣을 내용",
        _ => throw new ArgumentException($"The step '{step}' has no label.", nameof(step)),
    };

    public override string Received(bool? received) => received switch
    {
        true => "물건을 받았어요",
        false => "물건을 못 받았어요",
        null => "받았는지 잘 모르겠어요",
    };

    public override string Faulty(bool? faulty) => faulty switch
    {
        true => "물건에 문제가 있어요",
        false => "물건에 문제는 없어요",
        null => "물건에 문제가 있는지 잘 모르겠어요",
    };

    public override string Around(string month) => $"{month}쯤";

    public override string ShippedOn(string day) => $"발송 {day}";

    public override string PromisedOn(string day) => $"도착 예정 {day}";

    public override string ReceiptConfirmedOn(string day) => $"수령 확인 {day}";

    public override string TimeLeft(int days, int hours) => (days, hours) switch
    {
        (_, 0) => $"{days}일 남음",
        (0, _) => $"{hours}시간 남음",
        _ => $"{days}일 {hours}시간 남음",
    };

    public override string EndDate(string dayAndTime, string zone) => $"{dayAndTime}, 기준 시간: {zone}";

    public override string MessagedSellerOn(string day) => $"메시지 보낸 날 {day}";

    public override string DisputeOpenedOn(string day) => $"분쟁 연 날 {day}";

    public override string SellerReplied(string reply) => $"판매자: {reply}";

    public override string TrackingNumber(string number) => $"반품 송장번호 {number}";

    public override string OrderNumber(string number) => $"주문번호 {number}";

    public override string Amount(decimal amount, Currency currency) => currency switch
    {
        Currency.Krw => string.Create(CultureInfo.InvariantCulture, $"{amount:#,##0.##}원"),
        Currency.Usd => string.Create(CultureInfo.InvariantCulture, $"US${amount:#,##0.00}"),
    };
}
