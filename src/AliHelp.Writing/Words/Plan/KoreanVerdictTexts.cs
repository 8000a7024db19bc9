using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

internal sealed class KoreanVerdictTexts : VerdictTexts
{
    public override string SourcesDisagree =>
        "안내 글은 구매한 날부터, 알리익스프레스 글은 받은 날부터 세요. 주문 화면에 ‘분쟁 열기’가 보이면 지금 열 수 있어요.";

    public override string ReceiptMayNotHaveStarted => "받은 날부터 세는 기한은 아직 시작 전일 수 있어요.";

    public override string ButtonGone => "버튼이 없다면 너무 이르거나, 이미 연 분쟁이 있을 수 있어요.";

    public override string Recorded => "알리헬프에 기록됨";

    public override string Filed => "알리익스프레스에 접수함";

    public override string NotFiled => "알리익스프레스에는 아직";

    public override string NotFiledSentence => "여기까지는 알리헬프에만 기록됐어요. 알리익스프레스에는 아직 접수되지 않았어요.";

    public override string FiledSentence(string? openedOn) => openedOn is null
        ? "알리익스프레스에 분쟁을 열었다고 알려 주셨어요."
        : $"{openedOn}에 알리익스프레스에서 분쟁을 열었다고 알려 주셨어요.";

    public override string Label(NextAction action) => action switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage => "분쟁 신청 기한",
        NextAction.TryOtherWays => "다른 길",
        NextAction.WaitUntilOpening => "분쟁을 열 수 있는 날",
        NextAction.CancelOrder => "주문 취소",
        NextAction.AwaitSeller => "판매자 답변 기한",
        NextAction.SendReturn => "반품 보내는 기한",
        NextAction.AwaitReturnReceipt => "반품 확인",
        NextAction.AwaitRefund => "환불 예상일",
        NextAction.ChaseRefund => "환불 확인",
        NextAction.AppealDecision => "거절된 분쟁",
    };

    public override string BigWithoutDay(NextAction action) => action switch
    {
        NextAction.OpenDispute => "지금 열 수 있어요",
        NextAction.CheckOrderPage => "주문 화면을 봐 주세요",
        NextAction.WaitUntilOpening => "조금 더 기다려요",
        NextAction.CancelOrder => "발송 전이에요",
        NextAction.TryOtherWays => "아직 다른 길이 있어요",
        NextAction.AwaitSeller => "판매자의 답을 기다려요",
        NextAction.SendReturn => "승인받은 날을 알려 주세요",
        NextAction.AwaitReturnReceipt => "물건이 돌아가는 중이에요",
        NextAction.AwaitRefund => "환불을 기다려요",
        NextAction.ChaseRefund => "이제 물어볼 때예요",
        NextAction.AppealDecision => "다시 요청할 수 있어요",
    };

    public override string OpensOn(string day) => $"{day}부터";

    public override string Sentence(NextAction action, string day, string time) => action switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage => $"{day} {time}까지 분쟁을 여세요.",
        NextAction.WaitUntilOpening => $"{day}부터 분쟁을 열 수 있어요. 그때까지 배송 조회를 지켜보세요.",
        NextAction.CancelOrder => $"{day} {time}까지 주문을 취소하세요. 발송되면 취소가 어려워져요.",
        NextAction.TryOtherWays => $"{day}까지 다른 길을 찾아보세요. 판매자와 상담원에게 먼저 물어보세요.",
        NextAction.AwaitSeller => $"{day}까지 답이 없거나 거절하면 다음 단계로 가요. 분쟁 화면을 날마다 확인하세요.",
        NextAction.SendReturn => $"{day} {time}까지 반품을 보내고 송장번호를 입력하세요. 늦으면 돈이 판매자에게 가요.",
        NextAction.AwaitReturnReceipt => $"{day}까지 소식이 없으면 상담원에게 물어보세요.",
        NextAction.AwaitRefund => $"계산으로는 {day}까지 들어와요. 그 뒤에도 없으면 물어보세요.",
        NextAction.ChaseRefund => $"{day}까지 들어왔어야 해요. 상담원과 카드사에 차례로 물어보세요.",
        NextAction.AppealDecision => $"{day} {time}까지 새 증거로 다시 요청하세요.",
    };

    public override string Sentence(NextAction action, WindowState state) => action switch
    {
        NextAction.OpenDispute => "주문 화면에 ‘분쟁 열기’가 보이면 지금 여세요.",
        NextAction.CheckOrderPage => state switch
        {
            WindowState.Past => "아는 날짜로는 지났어요. 그래도 ‘분쟁 열기’가 보이면 지금 여세요.",
            WindowState.Open or WindowState.Closing or WindowState.Check or WindowState.Unknown =>
                "주문 화면에서 ‘분쟁 열기’ 버튼과 남은 시간을 확인하세요.",
        },
        NextAction.WaitUntilOpening => "아직은 분쟁을 열 수 없어요. 배송 조회를 지켜보세요.",
        NextAction.CancelOrder => "발송되기 전에 주문을 취소하세요. 발송되면 취소가 어려워져요.",
        NextAction.TryOtherWays => "기한은 지난 것 같아요. 판매자와 상담원에게 먼저 물어보세요.",
        NextAction.AwaitSeller => "분쟁 화면에서 판매자의 답을 날마다 확인하세요.",
        NextAction.SendReturn => "반품을 보내고 송장번호를 꼭 입력하세요. 기한은 분쟁 화면에 나와요.",
        NextAction.AwaitReturnReceipt => "판매자가 반품을 확인하면 환불이 저절로 시작돼요.",
        NextAction.AwaitRefund => "주문 화면에서 환불 상태를 확인하며 기다려요.",
        NextAction.ChaseRefund => "환불이 늦어지고 있어요. 상담원과 카드사에 차례로 물어보세요.",
        NextAction.AppealDecision => "거절 이유를 읽고 새 증거로 다시 요청하세요.",
    };

    public override string LastDayIsHoliday(string holiday) => $"그날은 {Josa.Is(holiday)}. 하루 전에 마치면 마음이 편해요.";

    public override string BarEnd(string day) => $"{day} 마감";

    public override string? SellerAsks(SellerReply reply) => reply switch
    {
        SellerReply.AskedToWait => "판매자가 기다리라고 해도 기한은 멈추지 않아요. 분쟁 화면의 날짜를 지키세요.",
        SellerReply.OfferedPart => "일부 환불을 받아들이면 사례가 끝나요. 금액을 꼭 비교해 보세요.",
        SellerReply.AskedToCancel => "분쟁을 취소하면 다시 못 열 수 있어요. 취소하지 마세요.",
        SellerReply.AskedToTalkOutside => "앱 밖에서 나눈 말은 증거가 되기 어려워요. 앱 안에서만 답하세요.",
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
        NextAction.TryOtherWays => "지났을 수 있어요",
        NextAction.AwaitSeller => "답을 기다리는 중",
        NextAction.SendReturn => "반품할 차례",
        NextAction.AwaitReturnReceipt => "반품 확인 중",
        NextAction.AwaitRefund => "환불 기다리는 중",
        NextAction.ChaseRefund => "환불이 늦어요",
        NextAction.AppealDecision => "거절됨",
    };

    protected override string Headline(WindowState state) => state switch
    {
        WindowState.Open => "분쟁을 열 수 있어요",
        WindowState.Closing => "분쟁을 서둘러 여세요",
        WindowState.Check => "주문 화면을 확인하고 분쟁을 여세요",
        WindowState.Past => "분쟁 기한이 지났을 수 있어요",
        WindowState.Unknown => "분쟁 기한부터 찾아봐요",
    };

    protected override string Headline(NextAction action) => action switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage => "주문 화면을 확인하고 분쟁을 여세요",
        NextAction.WaitUntilOpening => "분쟁을 열기엔 아직 일러요",
        NextAction.CancelOrder => "주문을 취소할 수 있어요",
        NextAction.TryOtherWays => "분쟁 말고 다른 길이 있어요",
        NextAction.AwaitSeller => "판매자의 답을 기다려요",
        NextAction.SendReturn => "이제 반품을 보내세요",
        NextAction.AwaitReturnReceipt => "반품이 확인되길 기다려요",
        NextAction.AwaitRefund => "환불이 오고 있어요",
        NextAction.ChaseRefund => "환불이 늦었어요. 물어보세요",
        NextAction.AppealDecision => "새 증거로 다시 요청하세요",
    };
}
