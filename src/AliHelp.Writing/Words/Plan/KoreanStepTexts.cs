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

    public override string TellSellerDetail(string? message) => message is null
        ? "짧은 영어로 쓰고, 약속은 채팅으로 받아 두세요."
        : $"아래 {Josa.Object($"‘{message}’")} 붙여 넣으세요.";

    public override string WatchRefund => "환불 상태를 확인하세요";

    public override string WatchRefundDetail => "상태가 바뀌면 화면을 캡처해 두세요.";

    public override string AskAgent => "상담원에게 물어보세요";

    public override string AskAgentDetail(string? message) => message is null
        ? "앱보다 컴퓨터가 편해요. 챗봇이 나오면 connect agent라고 쓰세요."
        : $"앱보다 컴퓨터가 편해요. 챗봇이 나오면 connect agent라고 쓰세요. 사람이 나오면 아래 {Josa.Object($"‘{message}’")} 보내세요.";

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

    public override string ReadRefusalDetail => "무엇이 부족했는지 알아야 새 증거를 고를 수 있어요.";

    public override string AppealWithEvidence => "새 증거와 함께 이의 신청을 하세요";

    public override string AppealWithEvidenceDetail => "같은 증거만 다시 내면 결과도 같을 수 있어요.";

    public override string ReadState => "분쟁 화면에서 상태를 보세요";

    public override string ReadStateDetail => "환불, 반품 승인, 거절 가운데 무엇인지 보세요. 화면을 캡처해 두면 좋아요.";

    public override string AddEvidence => "증거를 더 올려 두세요";

    public override string AddEvidenceDetail => "알리익스프레스는 올라온 증거를 보고 정해요.";

    public override string RecordDone => "했다면 알리헬프에 적어 두세요";

    public override string RecordDoneDetail => "적어 두면 다음 할 일과 기한을 알려 드려요.";

    public override string RecordNews => "소식이 오면 알리헬프에 적어 두세요";

    public override string RecordNewsDetail => "적어 두면 다음 할 일이 바로 바뀌어요.";

    public override string KeepDispute => "분쟁은 취소하지 마세요";

    public override string KeepDisputeDetail => "취소하면 다시 못 열 수 있어요.";

    public override string AnswerInApp => "앱 안에서 답하세요";

    public override string AnswerInAppDetail => "이 말을 들어주면 어떻게 되는지 먼저 보세요. 영어 답장도 거기 있어요.";

    public override string WeighOffer => "요청한 금액과 제안을 비교하세요";

    public override string WeighOfferDetail => "받아들이면 분쟁이 끝나요. 나중에 더 받기는 어려워요.";

    public override string AnswerOffer => "받아들이거나 거절하세요";

    public override string AnswerOfferDetail => "거절할 때는 이유를 짧은 영어로 쓰고 증거를 더 올리세요.";

    public override string GatherScreens => "보낼 것을 모아 두세요";

    public override string GatherScreensDetail => "주문번호, 결제 수단, 오류 문구, 화면 캡처예요.";

    public override string AskReturnCentre => "상담원에게 한국 반품 센터 주소를 물어보세요";

    public override string KeepReceipt => "접수 영수증을 보관하세요";

    public override string KeepReceiptDetail => "환불이 들어올 때까지 버리지 마세요. 무게와 날짜가 증거가 돼요.";

    public override string TellSellerSent => "판매자에게 보냈다고 알리세요";

    public override string EnterTrackingNow => "이미 보냈다면 송장번호를 지금 입력하세요";

    public override string AskBeforeSending => "안 보냈다면 상담원에게 먼저 물어보세요";

    public override string AskBeforeSendingDetail => "분쟁이 닫힌 뒤에 보내면 물건도 돈도 못 돌려받을 수 있어요.";

    public override string GatherPapers => "낼 서류를 챙기세요";

    public override string GatherPapersDetail => "주문 메일, 영수증, 환불 요청, 판매자 대화, 화면 캡처예요.";

    public override string FileCardDispute => "카드사에 이의 신청(차지백)을 하세요";

    public override string FileCardDisputeDetail => "카드마다 기한이 달라요. 기한과 필요한 서류부터 물어보세요.";

    public override string TellBothSides => "알리익스프레스에도 요청했다고 말해 두세요";

    public override string TellBothSidesDetail => "같은 돈을 두 번 돌려받는 일을 막아요.";

    public override string OpenPayPal => "페이팔 문제 해결 센터에서 신청하세요";

    public override string OpenPayPalDetail => "판매자와 나눈 대화와 화면 캡처를 올리세요.";

    public override string AnswerQuickly => "물어보는 것이 있으면 바로 답하세요";

    public override string AnswerQuicklyDetail => "접수번호와 담당자 이름을 적어 두세요.";

    public override string WatchBothSides => "알리익스프레스 화면도 함께 보세요";

    public override string WatchBothSidesDetail => "거기서 먼저 환불되면 맡긴 곳에 알리세요.";

    public override string CompareAmount => "들어온 돈과 요청한 금액을 비교하세요";

    public override string CompareAmountDetail => "수수료나 환율 때문에 조금 다를 수 있어요.";

    public override string CheckExtras => "따로 낸 돈도 확인하세요";

    public override string CheckExtrasDetail => "반품비, 관세, 쿠폰처럼 더 돌려받을 것이 있을 수 있어요.";

    public override string AskForRest => "모자라면 상담원에게 물어보세요";

    public override string CloseCase => "다 맞으면 사례를 닫으세요";

    public override string CloseCaseDetail => "결과를 골라 닫으면 기한 알림도 끝나요.";

    public override string KeepSummary => "요약을 내려받아 두세요";

    public override string KeepSummaryDetail => "나중에 다시 물어볼 때 쓸 수 있어요.";

    public override string AskReturnCentreDetail(string? message) => message is null
        ? "한국에 반품 주소가 있는지, 반품비는 누가 내는지 물어보세요."
        : $"아래 {Josa.Object($"‘{message}’")} 보내세요. 반품비는 누가 내는지도 물어보세요.";

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

    public override string ToMessages => "보낼 메시지 보기";

    public override string ToRequests => "판매자의 말 살펴보기";

    public override string ToOffer => "제안 비교 보기";

    public override string ToMoney => "돌려받을 돈 보기";

    public override string ToPapers => "한국어 서류 보기";

    public override string ToRefund => "환불 달력 보기";
}
