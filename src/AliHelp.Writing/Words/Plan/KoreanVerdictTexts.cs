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

    public override string FiledSentence(string? openedOn) => openedOn is null
        ? "적은 답을 보면 분쟁은 이미 접수됐어요."
        : $"{openedOn}에 알리익스프레스에서 분쟁을 열었다고 적었어요.";

    public override string Label(NextAction action) => action switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage => "분쟁 신청 기한",
        NextAction.TryOtherWays => "다른 방법",
        NextAction.WaitUntilOpening => "분쟁을 열 수 있는 날",
        NextAction.CancelOrder => "주문 취소",
        NextAction.AwaitSeller => "답변 기한",
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
        NextAction.TryOtherWays => "아직 방법이 있어요",
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
        NextAction.TryOtherWays => $"판매자와 상담원에게 먼저 물어보세요. 다음 기한은 {Josa.Is(day)}.",
        NextAction.AwaitSeller => $"분쟁 화면을 날마다 확인하세요. {day}까지 소식이 없으면 상담원에게 물어보세요.",
        NextAction.SendReturn => $"{day} {time}까지 반품을 보내고 송장번호를 입력하세요. 늦으면 돈이 판매자에게 갈 수 있어요.",
        NextAction.AwaitReturnReceipt => $"{day}까지 소식이 없으면 상담원에게 물어보세요.",
        NextAction.AwaitRefund => $"{day}까지 안 들어오면 상담원에게 물어보세요.",
        NextAction.ChaseRefund => $"{day}까지 안 들어왔어요. 상담원에게 먼저 물어보세요.",
        NextAction.AppealDecision => $"{day} {time}까지 새 증거로 다시 요청하세요.",
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
        NextAction.AwaitSeller => "분쟁 화면을 날마다 확인하세요.",
        NextAction.SendReturn => "반품을 보내고 송장번호를 꼭 입력하세요. 기한은 분쟁 화면에 나와요.",
        NextAction.AwaitReturnReceipt => "판매자가 반품을 확인하면 환불이 저절로 시작돼요.",
        NextAction.AwaitRefund => "주문 화면에서 환불 상태를 확인하세요.",
        NextAction.ChaseRefund => "상담원에게 먼저 물어보세요.",
        NextAction.AppealDecision => "거절 이유를 읽고 새 증거로 다시 요청하세요.",
    };

    public override string LastDayIsHoliday(string holiday) => $"그날은 {Josa.Is(holiday)}. 하루 전에 마치면 마음이 편해요.";

    public override string BarEnd(string day) => $"{day} 마감";

    public override string? SellerAsks(SellerReply reply) => reply switch
    {
        SellerReply.AskedToWait => "판매자가 기다리라고 해도 기한은 멈추지 않아요. 분쟁 화면의 날짜를 지키세요.",
        SellerReply.OfferedPart => "일부 환불을 받아들이면 분쟁이 끝나요. 금액을 꼭 비교해 보세요.",
        SellerReply.AskedToCancel => "분쟁을 취소하면 다시 못 열 수 있어요. 취소하지 마세요.",
        SellerReply.AskedToTalkOutside => "앱 밖의 대화는 증거로 쓰기 어려워요. 앱 안에서만 답하세요.",
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
        WindowState.Unknown => "분쟁 기한부터 확인하세요",
    };

    protected override string Headline(NextAction action) => action switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage => "주문 화면을 확인하고 분쟁을 여세요",
        NextAction.WaitUntilOpening => "분쟁을 열기엔 아직 일러요",
        NextAction.CancelOrder => "주문을 취소할 수 있어요",
        NextAction.TryOtherWays => "분쟁 말고 다른 방법도 있어요",
        NextAction.AwaitSeller => "판매자의 답을 기다려요",
        NextAction.SendReturn => "이제 반품을 보내세요",
        NextAction.AwaitReturnReceipt => "반품이 확인되길 기다려요",
        NextAction.AwaitRefund => "환불이 들어오길 기다려요",
        NextAction.ChaseRefund => "환불이 늦어지고 있어요",
        NextAction.AppealDecision => "새 증거로 다시 요청하세요",
    };
}
