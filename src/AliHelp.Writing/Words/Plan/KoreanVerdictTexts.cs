using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

internal sealed class KoreanVerdictTexts : VerdictTexts
{
    public override string SourcesDisagree =>
        "출처마다 기한이 달라요. 주문 화면에 ‘분쟁 열기’가 보이면 지금 열 수 있어요.";

    public override string ReceiptMayNotHaveStarted => "받은 날부터 세는 기한은 시작되지 않았을 수 있어요.";

    public override string ButtonGone => "버튼이 없다면 아직 이르거나, 이미 연 분쟁이 있을 수 있어요.";

    public override string Recorded => "알리헬프에 기록됨";

    public override string Filed => "알리익스프레스에 접수함";

    public override string NotFiled => "알리익스프레스 접수 전";

    public override string NotFiledSentence => "여기까지는 알리헬프에만 기록됐어요. 알리익스프레스에는 아직 접수되지 않았어요.";

    public override string FiledOnWhichDay => "분쟁을 열었다면 연 날을 적어 주세요. 답변 기한을 알려 드려요.";

    public override string FiledSentence(string? openedOn) => openedOn is null
        ? "적은 답을 보면 분쟁은 이미 접수됐어요."
        : $"{openedOn}에 알리익스프레스에서 분쟁을 열었다고 적었어요.";

    public override string Label(NextAction action) => action switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage => "분쟁 신청 기한",
        NextAction.WaitUntilOpening => "분쟁을 열 수 있는 날",
        NextAction.CancelOrder => "주문 취소",
        NextAction.TryOtherWays => "다른 방법을 쓸 기한",
        NextAction.AwaitSeller => "판매자 답변 기한",
        NextAction.AnswerSeller => "판매자에게 답할 기한",
        NextAction.WeighOffer => "제안에 답할 기한",
        NextAction.CheckDisputeOutcome => "분쟁 상태를 확인할 기한",
        NextAction.AwaitPlatform => "결정을 기다리는 기한",
        NextAction.AskAgent => "상담원에게 물어볼 기한",
        NextAction.AppealDecision => "거절된 분쟁",
        NextAction.SendReturn or NextAction.AskKoreanReturnAddress or NextAction.RescueReturn => "반품 보내는 기한",
        NextAction.AwaitReturnReceipt => "반품 확인을 기다리는 기한",
        NextAction.AwaitRefundStart => "환불 시작을 기다리는 기한",
        NextAction.AwaitRefund => "환불을 기다리는 기한",
        NextAction.ChaseRefund => "늦은 환불",
        NextAction.FileCardDispute => "카드사 이의 신청 기한",
        NextAction.FilePayPalClaim => "페이팔 분쟁 신청 기한",
        NextAction.AskConsumerAgency => "소비자 상담",
        NextAction.AwaitOutsideHelp => "맡긴 곳의 답",
        NextAction.CheckAmount => "들어온 돈",
        NextAction.Finished => "내 사례",
    };

    public override string BigWithoutDay(NextAction action) => action switch
    {
        NextAction.OpenDispute => "지금 열 수 있어요",
        NextAction.CheckOrderPage => "주문 화면을 봐 주세요",
        NextAction.WaitUntilOpening => "조금 더 기다려요",
        NextAction.CancelOrder => "발송 전이에요",
        NextAction.TryOtherWays => "아직 방법이 있어요",
        NextAction.AwaitSeller => "판매자의 답을 기다려요",
        NextAction.AnswerSeller => "분쟁은 그대로 두세요",
        NextAction.WeighOffer => "서두르지 마세요",
        NextAction.CheckDisputeOutcome => "분쟁 화면을 봐 주세요",
        NextAction.AwaitPlatform => "결정을 기다려요",
        NextAction.AskAgent => "지금 물어보세요",
        NextAction.AppealDecision => "다시 요청할 수 있어요",
        NextAction.SendReturn => "승인받은 날을 알려 주세요",
        NextAction.AskKoreanReturnAddress => "보내기 전에 물어보세요",
        NextAction.RescueReturn => "기한이 지났어요",
        NextAction.AwaitReturnReceipt => "물건이 돌아가는 중이에요",
        NextAction.AwaitRefundStart => "시작되길 기다려요",
        NextAction.AwaitRefund => "환불을 기다려요",
        NextAction.ChaseRefund => "이제 물어볼 때예요",
        NextAction.FileCardDispute => "카드사에 물어보세요",
        NextAction.FilePayPalClaim => "페이팔에 신청하세요",
        NextAction.AskConsumerAgency => "상담받을 수 있어요",
        NextAction.AwaitOutsideHelp => "연락을 기다려요",
        NextAction.CheckAmount => "비교해 보세요",
        NextAction.Finished => "닫은 사례예요",
    };

    public override string OpensOn(string day) => $"{day}부터";

    public override string Sentence(NextAction action, string day, string time) => action switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage => $"{day} {time}까지 분쟁을 여세요.",
        NextAction.WaitUntilOpening => $"{day}부터 분쟁을 열 수 있어요. 그때까지 배송 조회를 지켜보세요.",
        NextAction.CancelOrder => $"{day} {time}까지 주문을 취소하세요. 발송되면 취소가 어려워져요.",
        NextAction.TryOtherWays => $"판매자와 상담원에게 먼저 물어보세요. 다음 기한은 {Josa.Is(day)}.",
        NextAction.AwaitSeller => $"판매자는 {day}까지 답해야 해요. 분쟁 화면을 날마다 확인하세요.",
        NextAction.AnswerSeller => $"분쟁은 그대로 두고 {day}까지 답하세요. 합의가 안 되면 알리익스프레스가 정해요.",
        NextAction.WeighOffer => $"받아들이면 사례가 끝나요. {day}까지 비교해 보세요.",
        NextAction.CheckDisputeOutcome =>
            $"상태를 확인하세요. 답이 없으면 요청대로 처리될 수 있어요. 합의가 안 되면 {day}까지 알리익스프레스가 나서요.",
        NextAction.AwaitPlatform => $"{day}까지 분쟁 화면을 날마다 확인하세요.",
        NextAction.AskAgent => $"늦어도 {day}까지 상담원에게 물어보세요. 주문번호와 화면 캡처를 함께 보내세요.",
        NextAction.AppealDecision => $"{day} {time}까지 새 증거로 이의 신청을 하세요.",
        NextAction.SendReturn => $"반품 주소는 분쟁 상세 화면에 있어요. {day} {time}까지 보내고 송장번호를 입력하세요.",
        NextAction.AskKoreanReturnAddress => $"해외로 보내면 비쌀 수 있어요. {day} {time}까지 보내야 하니 오늘 물어보세요.",
        NextAction.RescueReturn => $"기한은 {day}까지였어요. 보냈다면 송장번호를 오늘 입력하세요. 안 보냈다면 상담원에게 먼저 물어보세요.",
        NextAction.AwaitReturnReceipt => $"송장번호를 입력했나요? {day}까지 반품 조회와 환불 상태를 지켜보세요.",
        NextAction.AwaitRefundStart => $"환불은 보통 저절로 시작돼요. {day}까지 환불 상태를 확인하세요.",
        NextAction.AwaitRefund => $"{day}까지 환불이 들어오는지 확인하세요.",
        NextAction.ChaseRefund => $"{day}까지 안 들어왔어요. 상담원에게 먼저 물어보세요.",
        NextAction.FileCardDispute => $"{day}까지 카드사에 이의 신청(차지백)을 하세요. 카드마다 기한이 다르니 먼저 물어보세요.",
        NextAction.FilePayPalClaim => $"{day}까지 페이팔 문제 해결 센터에서 분쟁을 신청하세요.",
        NextAction.AskConsumerAgency => $"{day}까지 1372나 소비자24에 물어보세요.",
        NextAction.AwaitOutsideHelp => $"{day}까지 연락을 기다리세요. 더 내라는 자료가 있으면 바로 보내세요.",
        NextAction.CheckAmount => $"{day}까지 들어온 돈과 요청한 금액을 비교하세요.",
        NextAction.Finished => $"{day}에 끝난 사례예요. 기록은 그대로 남아 있어요.",
    };

    public override string Sentence(NextAction action, WindowState state) => action switch
    {
        NextAction.OpenDispute => "주문 화면에 ‘분쟁 열기’가 보이면 지금 여세요.",
        NextAction.CheckOrderPage => state switch
        {
            WindowState.Past => "날짜로는 지났어요. 그래도 ‘분쟁 열기’가 보이면 지금 여세요.",
            WindowState.Open or WindowState.Closing or WindowState.Check or WindowState.Unknown =>
                "주문 화면에서 ‘분쟁 열기’ 버튼과 남은 시간을 확인하세요.",
        },
        NextAction.WaitUntilOpening => "조금 더 기다리면서 배송 조회를 지켜보세요.",
        NextAction.CancelOrder => "발송되기 전에 주문을 취소하세요. 발송되면 취소가 어려워져요.",
        NextAction.TryOtherWays => "기한은 지난 것 같아요. 판매자와 상담원에게 먼저 물어보세요.",
        NextAction.AwaitSeller => "분쟁 화면을 날마다 확인하세요. 답변 기한도 거기에 나와요.",
        NextAction.AnswerSeller => "분쟁은 취소하지 말고 앱 안에서 답하세요.",
        NextAction.WeighOffer => "받아들이면 사례가 끝나요. 비교해 보세요.",
        NextAction.CheckDisputeOutcome => "상태를 확인하세요. 답이 없으면 요청대로 처리될 수 있어요.",
        NextAction.AwaitPlatform => "분쟁 화면을 날마다 확인하세요. 증거를 더 올려도 돼요.",
        NextAction.AskAgent => "상담원에게 지금 물어보세요. 주문번호와 화면 캡처를 함께 보내세요.",
        NextAction.AppealDecision => "거절 이유를 읽고 새 증거로 이의 신청을 하세요. 기한은 분쟁 화면에서 보세요.",
        NextAction.SendReturn => "반품 주소는 분쟁 상세 화면에 있어요. 거기 적힌 기한까지 보내고 송장번호를 입력하세요.",
        NextAction.AskKoreanReturnAddress => "해외로 보내면 비쌀 수 있어요. 한국 반품 주소가 있는지 오늘 물어보세요.",
        NextAction.RescueReturn => "보냈다면 송장번호를 오늘 입력하세요. 안 보냈다면 상담원에게 먼저 물어보세요.",
        NextAction.AwaitReturnReceipt => "송장번호를 입력했나요? 판매자가 반품을 확인하면 환불이 저절로 시작돼요.",
        NextAction.AwaitRefundStart => "환불은 보통 저절로 시작돼요. 주문 화면에서 환불 상태를 확인하세요.",
        NextAction.AwaitRefund => "주문 화면에서 환불 상태를 확인하세요.",
        NextAction.ChaseRefund => "상담원에게 먼저 물어보세요.",
        NextAction.FileCardDispute => "카드사에 이의 신청(차지백)을 하세요. 카드마다 기한이 다르니 먼저 물어보세요.",
        NextAction.FilePayPalClaim => "페이팔 문제 해결 센터에서 분쟁을 신청하세요.",
        NextAction.AskConsumerAgency => "1372에 전화하거나 소비자24에 글을 남기세요.",
        NextAction.AwaitOutsideHelp => "이제 맡긴 곳이 살펴봐요. 더 내라는 자료가 있으면 바로 보내세요.",
        NextAction.CheckAmount => "들어온 돈과 요청한 금액을 비교하세요. 맞으면 사례를 닫아요.",
        NextAction.Finished => "기록은 그대로 남아 있어요. 필요하면 요약을 내려받으세요.",
    };

    public override string AskAgentLate(string day) => $"{day}까지 결과가 없었어요. 오늘 상담원에게 물어보세요.";

    public override string? IfNobodyAnswers(NextAction action) => action switch
    {
        NextAction.OpenDispute => "판매자의 답을 기다리느라 기한을 넘기지 마세요. 버튼이 없으면 상담원에게 물어보세요.",
        NextAction.CheckOrderPage => "‘분쟁 열기’가 없고 판매자도 답하지 않으면 상담원에게 물어보세요.",
        NextAction.WaitUntilOpening => "판매자가 답하지 않아도 그날부터는 분쟁을 열 수 있어요.",
        NextAction.CancelOrder => "판매자가 답하지 않으면 상담원에게 취소를 부탁하세요.",
        NextAction.TryOtherWays => "둘 다 답이 없으면 결제한 카드사나 앱, 1372에 물어보세요.",
        NextAction.AwaitSeller => "요청대로 처리될 수 있어요. 기한이 지나면 분쟁 상태를 확인하세요.",
        NextAction.AnswerSeller => "판매자가 다시 답하지 않아도 괜찮아요. 분쟁만 취소하지 마세요.",
        NextAction.WeighOffer => "합의가 안 되면 알리익스프레스가 정해요. 증거를 더 올려 두세요.",
        NextAction.CheckDisputeOutcome => "그 뒤에도 그대로면 상담원에게 물어보세요.",
        NextAction.AwaitPlatform => "계속 결정이 없으면 상담원에게 물어보세요.",
        NextAction.AskAgent => "상담원도 답이 없으면 결제한 카드사나 앱, 1372에 물어보세요.",
        NextAction.AppealDecision => "다시 거절되거나 답이 없으면 상담원에게 물어보세요.",
        NextAction.SendReturn => "주소가 안 보이면 상담원에게 물어보세요. 늦으면 돈이 판매자에게 갈 수 있어요.",
        NextAction.AskKoreanReturnAddress => "답이 늦어도 기한은 계속 가요. 그 전에 적힌 주소로 보내고 영수증을 챙기세요.",
        NextAction.RescueReturn => "상담원도 답이 없으면 결제한 카드사나 앱, 1372에 물어보세요.",
        NextAction.AwaitReturnReceipt => "반품이 도착했는데 소식이 없으면 조회 화면을 상담원에게 보내세요.",
        NextAction.AwaitRefundStart => "계속 시작되지 않으면 상담원에게 물어보세요.",
        NextAction.AwaitRefund => "그래도 안 들어오면 상담원에게 먼저 물어보세요.",
        NextAction.ChaseRefund => "상담원도 답이 없으면 결제한 카드사나 앱, 1372에 물어보세요.",
        NextAction.FileCardDispute => "카드사가 받아 주지 않으면 이유를 적어 두고 1372에 물어보세요.",
        NextAction.FilePayPalClaim => "페이팔도 답이 없으면 1372나 소비자24에 물어보세요.",
        NextAction.AskConsumerAgency => "답을 기다리는 동안 상담원에게도 다시 물어보세요.",
        NextAction.AwaitOutsideHelp => "오래 연락이 없으면 접수번호를 말하고 진행 상황을 물어보세요.",
        NextAction.CheckAmount or NextAction.Finished => null,
    };

    public override string From(NextAction action, string day, string? until) =>
        $"{day}부터는 {Then(action)}.{(until is null ? "" : $" {until}까지예요.")}";

    public override string LastDayIsHoliday(string holiday) => $"그날은 {Josa.Is(holiday)}. 하루 전에 마치면 마음이 편해요.";

    public override string BarEnd(string day, bool isWait) => isWait ? $"{day}까지" : $"{day} 마감";

    public override string? SellerAsks(SellerReply reply) => reply switch
    {
        SellerReply.AskedToWait => "판매자가 기다리라고 해도 기한은 멈추지 않아요. 분쟁 화면의 날짜를 지키세요.",
        SellerReply.OfferedPart => "일부 환불을 받아들이면 분쟁이 끝나요. 금액을 꼭 비교해 보세요.",
        SellerReply.AskedToCancel => "분쟁을 취소하면 다시 못 열 수 있어요. 취소하지 마세요.",
        SellerReply.AskedToTalkOutside => "앱 밖의 대화는 증거로 쓰기 어려워요. 앱 안에서만 답하세요.",
        SellerReply.AskedToConfirm => "수령 확인을 누르면 돈이 판매자에게 가요. 해결되기 전에는 누르지 마세요.",
        SellerReply.AskedToReturnAbroad => "해외 반품은 비쌀 수 있어요. 반품비를 누가 내는지, 한국 주소가 있는지 먼저 물어보세요.",
        SellerReply.OfferedToSendAgain => "다시 보내 준다고 해도 분쟁은 닫지 마세요. 물건이 올 때까지 기한은 계속 가요.",
        SellerReply.NoAnswer or SellerReply.Refused => null,
    };

    protected override string Word(WindowState state) => state switch
    {
        WindowState.Open => "열려 있어요",
        WindowState.Closing => "곧 닫혀요",
        WindowState.Check => "확인이 필요해요",
        WindowState.Past => "지났을 수 있어요",
        WindowState.Unknown => "날짜를 몰라요",
    };

    protected override string Word(NextAction action) => action switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage => "확인이 필요해요",
        NextAction.WaitUntilOpening => "아직 일러요",
        NextAction.CancelOrder => "취소할 수 있어요",
        NextAction.TryOtherWays => "분쟁 기한이 지났을 수 있어요",
        NextAction.AwaitSeller => "답을 기다리는 중",
        NextAction.AnswerSeller => "답할 차례",
        NextAction.WeighOffer => "제안을 받음",
        NextAction.CheckDisputeOutcome => "판매자 답 없음",
        NextAction.AwaitPlatform => "결정을 기다리는 중",
        NextAction.AskAgent => "상담원에게 물어볼 때",
        NextAction.AppealDecision => "거절됨",
        NextAction.SendReturn => "반품할 차례",
        NextAction.AskKoreanReturnAddress => "해외 반품 주소",
        NextAction.RescueReturn => "반품 기한 지남",
        NextAction.AwaitReturnReceipt => "반품 확인 중",
        NextAction.AwaitRefundStart => "환불 시작 전",
        NextAction.AwaitRefund => "환불 기다리는 중",
        NextAction.ChaseRefund => "환불이 늦어요",
        NextAction.FileCardDispute => "카드사에 신청할 때",
        NextAction.FilePayPalClaim => "페이팔에 신청할 때",
        NextAction.AskConsumerAgency => "상담받을 때",
        NextAction.AwaitOutsideHelp => "맡기고 기다리는 중",
        NextAction.CheckAmount => "돈이 들어왔어요",
        NextAction.Finished => "끝난 사례",
    };

    protected override string Headline(WindowState state) => state switch
    {
        WindowState.Open => "분쟁을 열 수 있어요",
        WindowState.Closing => "분쟁을 서둘러 여세요",
        WindowState.Check => "주문 화면을 확인하고 분쟁을 여세요",
        WindowState.Past => "분쟁 기한이 지났을 수 있어요",
        WindowState.Unknown => "분쟁 기한부터 확인하세요",
    };

    protected override string Headline(NextAction action) => action switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage => "주문 화면을 확인하고 분쟁을 여세요",
        NextAction.WaitUntilOpening => "분쟁을 열기엔 아직 일러요",
        NextAction.CancelOrder => "주문을 취소할 수 있어요",
        NextAction.TryOtherWays => "분쟁 말고 다른 방법도 있어요",
        NextAction.AwaitSeller => "판매자의 답을 기다려요",
        NextAction.AnswerSeller => "분쟁은 그대로 두고 답하세요",
        NextAction.WeighOffer => "판매자의 제안을 비교해 보세요",
        NextAction.CheckDisputeOutcome => "분쟁이 어떻게 됐는지 확인하세요",
        NextAction.AwaitPlatform => "알리익스프레스의 결정을 기다려요",
        NextAction.AskAgent => "상담원에게 물어보세요",
        NextAction.AppealDecision => "새 증거로 이의 신청을 하세요",
        NextAction.SendReturn => "이제 반품을 보내세요",
        NextAction.AskKoreanReturnAddress => "한국 반품 주소부터 물어보세요",
        NextAction.RescueReturn => "반품 기한이 지났어요",
        NextAction.AwaitReturnReceipt => "반품이 확인되길 기다려요",
        NextAction.AwaitRefundStart => "환불이 시작되길 기다려요",
        NextAction.AwaitRefund => "환불이 들어오길 기다려요",
        NextAction.ChaseRefund => "환불이 늦어지고 있어요",
        NextAction.FileCardDispute => "카드사에 이의 신청을 하세요",
        NextAction.FilePayPalClaim => "페이팔에 분쟁을 신청하세요",
        NextAction.AskConsumerAgency => "1372나 소비자24에 물어보세요",
        NextAction.AwaitOutsideHelp => "맡긴 곳의 답을 기다려요",
        NextAction.CheckAmount => "금액이 맞나요?",
        NextAction.Finished => "사례가 끝났어요",
    };

    private static string Then(NextAction action) => action switch
    {
        NextAction.OpenDispute => "분쟁을 열 수 있어요",
        NextAction.CheckOrderPage => "주문 화면을 보고 분쟁을 열 때예요",
        NextAction.WaitUntilOpening => "분쟁을 열 날을 기다려요",
        NextAction.CancelOrder => "주문을 취소할 수 있어요",
        NextAction.TryOtherWays => "분쟁 말고 다른 방법을 찾아야 해요",
        NextAction.AwaitSeller => "판매자의 답을 기다려요",
        NextAction.AnswerSeller => "판매자에게 답할 때예요",
        NextAction.WeighOffer => "제안을 비교할 때예요",
        NextAction.CheckDisputeOutcome => "분쟁 상태를 확인할 때예요",
        NextAction.AwaitPlatform => "알리익스프레스의 결정을 기다려요",
        NextAction.AskAgent => "상담원에게 물어볼 때예요",
        NextAction.AppealDecision => "이의 신청을 할 때예요",
        NextAction.SendReturn => "반품을 보낼 때예요",
        NextAction.AskKoreanReturnAddress => "한국 반품 주소를 물어볼 때예요",
        NextAction.RescueReturn => "반품 기한이 지나 상담원에게 물어봐야 해요",
        NextAction.AwaitReturnReceipt => "반품이 확인되길 기다려요",
        NextAction.AwaitRefundStart => "환불이 시작되길 기다려요",
        NextAction.AwaitRefund => "환불이 들어오길 기다려요",
        NextAction.ChaseRefund => "늦은 환불을 상담원에게 물어볼 때예요",
        NextAction.FileCardDispute => "카드사에 이의 신청을 할 때예요",
        NextAction.FilePayPalClaim => "페이팔에 분쟁을 신청할 때예요",
        NextAction.AskConsumerAgency => "1372나 소비자24에 물어볼 때예요",
        NextAction.AwaitOutsideHelp => "맡긴 곳의 답을 기다려요",
        NextAction.CheckAmount => "들어온 금액을 확인할 때예요",
        NextAction.Finished => "할 일이 없어요",
    };
}
