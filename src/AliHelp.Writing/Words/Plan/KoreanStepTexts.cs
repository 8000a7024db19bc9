namespace AliHelp.Writing.Words;

internal sealed class KoreanStepTexts : StepTexts
{
    public override string CheckOrderPage => "주문 화면을 먼저 확인하세요";

    public override string CheckOrderPageDetail => "‘분쟁 열기(Open Dispute)’ 버튼과 남은 시간이 보이는지 보세요.";

    public override string PrepareEvidence => "증거를 준비하세요";

    public override string PrepareEvidenceDetail(int missing) => missing switch
    {
        0 => "모두 준비했어요. 개인정보를 가리고 올리세요.",
        _ => $"아직 {missing}가지가 남았어요. 있는 것부터 올려도 돼요.",
    };

    public override string OpenDispute => "알리익스프레스에서 분쟁을 여세요";

    public override string OpenDisputeDetail => "로그인은 알리익스프레스에서만 하세요.";

    public override string PasteEnglish => "아래 영어 문장을 붙여 넣으세요";

    public override string PasteEnglishDetail => "영어 아래에 한국어 뜻이 있어요.";

    public override string TellUs => "분쟁을 열었다면 여기에 적어 두세요";

    public override string TellUsDetail => "판매자가 언제까지 답해야 하는지 알려 드려요.";

    public override string WatchTracking => "배송 조회를 지켜보세요";

    public override string WatchTrackingDetail => "배송이 멈추면 화면을 캡처해 두세요. 증거가 돼요.";

    public override string OpenLater(string? day) => day is null ? "때가 되면 분쟁을 여세요" : $"{day}이 되면 분쟁을 여세요";

    public override string CancelOrder => "주문을 취소하세요";

    public override string CancelOrderDetail => "발송되기 전이면 주문 화면에서 취소할 수 있어요.";

    public override string TellSeller => "판매자에게 메시지를 보내세요";

    public override string TellSellerDetail => "아래 ‘판매자에게 보낼 메시지’를 붙여 넣으세요.";

    public override string WatchRefund => "환불 상태를 확인하세요";

    public override string WatchRefundDetail => "상태가 바뀌면 화면을 캡처해 두세요.";

    public override string AskAgent => "상담원에게 물어보세요";

    public override string AskAgentDetail => "앱보다 컴퓨터가 편해요. 아래 ‘상담원 채팅에 쓸 글’을 쓰세요.";

    public override string AskCardIssuer => "카드사에 이의 신청(차지백)을 물어보세요";

    public override string AskCardIssuerDetail => "카드마다 기한이 달라요. 기한부터 물어보세요.";

    public override string AskConsumerAgency => "1372 소비자상담센터에 물어보세요";

    public override string AskConsumerAgencyDetail => "요약 PDF를 받아 두면 설명하기 쉬워요.";

    public override string LookOnceMore => "주문 화면을 한 번 더 보세요";

    public override string LookOnceMoreDetail => "‘분쟁 열기(Open Dispute)’가 보이면 바로 여세요.";

    public override string ReadAnswer => "분쟁 화면에서 답을 확인하세요";

    public override string ReadAnswerDetail => "답이 없으면 요청한 대로 처리될 수 있어요.";

    public override string CompareOffer => "제안은 바로 받아들이지 마세요";

    public override string CompareOfferDetail => "받아들이면 분쟁이 끝나요. 금액과 반품비를 비교해 보세요.";

    public override string PlatformDecides => "합의가 안 되면 알리익스프레스가 정해요";

    public override string PlatformDecidesDetail => "그 전에 증거를 더 올려 두세요.";

    public override string FindReturnAddress => "반품 주소를 확인하세요";

    public override string FindReturnAddressDetail => "주문의 분쟁 화면에 나와 있어요.";

    public override string PackReturn => "포장하는 모습을 남기세요";

    public override string PackReturnDetail => "내용물, 봉한 상자, 무게, 접수 영수증을 찍어 두세요.";

    public override string SendAndEnterTracking => "보내고 송장번호를 입력하세요";

    public override string SendAndEnterTrackingDetail(string? day) => day is null
        ? "입력해야 보낸 것으로 처리돼요."
        : $"{day}까지예요. 입력해야 보낸 것으로 처리돼요.";

    public override string CheckTrackingEntered => "송장번호를 입력했는지 확인하세요";

    public override string CheckTrackingEnteredDetail => "입력해야 보낸 것으로 처리돼요.";

    public override string AskIfReturnNotConfirmed => "도착했는데 소식이 없으면 상담원에게 물어보세요";

    public override string AskIfReturnNotConfirmedDetail => "배송 조회 캡처를 함께 보내세요.";

    public override string CheckStatement => "카드 명세나 계좌를 확인하세요";

    public override string CheckStatementDetail => "결제한 달과 이번 달을 모두 보세요.";

    public override string ReadRefusal => "거절 이유를 읽어 보세요";

    public override string ReadRefusalDetail => "무엇이 부족했는지 알아야 다시 요청할 수 있어요.";

    public override string AppealWithEvidence => "새 증거와 함께 다시 요청하세요";

    public override string AppealWithEvidenceDetail => "같은 증거만 다시 내면 결과도 같을 수 있어요.";

    public override string ChooseItem => "상품 고르기";

    public override string ChooseOrder => "주문 고르기";

    public override string ChooseReason => "이유 고르기";

    public override string UploadPhotos => "사진 올리기";

    public override string Cancel => "주문 취소";

    public override string ToOrders => "내 주문 열기";

    public override string ToOrder => "이 주문 열기";

    public override string ToDisputes => "반품·분쟁 목록 열기";

    public override string ToTracking => "배송 조회 열기";

    public override string ToHelpCentre => "알리익스프레스 고객센터 열기";

    public override string ToBuyerProtection => "구매자 보호 안내 열기";

    public override string ToConsumerAgency => "소비자24 열기";

    public override string ToCustoms => "관세청 UNI-PASS 열기";
}
