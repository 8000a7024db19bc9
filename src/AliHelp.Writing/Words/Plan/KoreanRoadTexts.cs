using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

internal sealed class KoreanRoadTexts : RoadTexts
{
    public override string Title(AheadStep step) => step switch
    {
        AheadStep.SellerAnswers => "판매자가 답해요",
        AheadStep.PlatformStepsIn => "알리익스프레스가 중재해요",
        AheadStep.ReturnIsSent => "반품을 보내고 송장번호를 입력해요",
        AheadStep.SellerConfirmsReturn => "판매자가 반품을 확인해요",
        AheadStep.RefundArrives => "환불이 들어와요",
    };

    public override string Detail(AheadStep step, string? figure, string? by)
    {
        var what = step switch
        {
            AheadStep.SellerAnswers => "판매자가 받아들이거나, 거절하거나, 다른 제안을 해요.",
            AheadStep.PlatformStepsIn => "합의가 안 되면 증거를 보고 정해요.",
            AheadStep.ReturnIsSent => "분쟁 화면에 반품 주소가 나와요.",
            AheadStep.SellerConfirmsReturn => "그러면 환불이 저절로 시작돼요.",
            AheadStep.RefundArrives => "보통 결제한 수단으로 돌아와요.",
        };
        return (figure, by) switch
        {
            ({ } length, { } day) => $"{what} {Takes(step, length)} 길게 잡으면 {day}까지예요.",
            ({ } length, null) => $"{what} {Takes(step, length)}",
            (null, { } day) => $"{what} 길게 잡으면 {day}까지예요.",
            (null, null) => $"{what} 얼마나 걸리는지는 알려져 있지 않아요.",
        };
    }

    public override string IfNobodyAnswers(AheadStep step) => step switch
    {
        AheadStep.SellerAnswers => "요청한 대로 처리될 수 있어요. 분쟁 화면을 확인하세요.",
        AheadStep.PlatformStepsIn => "상담원에게 결정이 언제 나오는지 물어보세요.",
        AheadStep.ReturnIsSent => "돈이 판매자에게 갈 수 있어요.",
        AheadStep.SellerConfirmsReturn => "배송 조회 캡처를 상담원에게 보내세요.",
        AheadStep.RefundArrives => "상담원에게 물어보세요. 카드사나 결제 앱에도 확인하세요.",
    };

    public override string Title(OtherWay way) => way switch
    {
        OtherWay.Seller => "판매자에게 묻기",
        OtherWay.Agent => "상담원과 채팅하기",
        OtherWay.CardIssuer => "카드사에 이의 신청하기(차지백)",
        OtherWay.PayPal => "페이팔에 분쟁 신청하기",
        OtherWay.ConsumerAgency => "1372·소비자24에 상담하기",
        OtherWay.DutyRefund => "낸 관세 돌려받기",
    };

    public override string Detail(OtherWay way) => way switch
    {
        OtherWay.Seller => "주문 화면의 Contact Seller로 물어보세요. 약속은 꼭 채팅으로 받아 두세요.",
        OtherWay.Agent => "Help › Online Service › Chat Now로 가서 connect agent라고 쓰세요.",
        OtherWay.CardIssuer => "주문 메일, 영수증, 환불 요청, 판매자 대화를 준비하세요.",
        OtherWay.PayPal => "페이팔 문제 해결 센터에서 신청해요.",
        OtherWay.ConsumerAgency => "평일 9시~18시에 1372로 전화하거나 소비자24에 글을 남기세요.",
        OtherWay.DutyRefund => "관세를 냈고 물건을 돌려보냈을 때만 돼요. UNI-PASS에서 신청해요.",
    };

    public override string Until(string day) => $"{day}까지 신청하세요.";

    public override string TimeIsOver(string day) => $"{day}에 끝났지만 그래도 물어보세요.";

    private static string Takes(AheadStep step, string length) => step switch
    {
        AheadStep.SellerAnswers or AheadStep.PlatformStepsIn => $"분쟁을 열고 {length} 안이에요.",
        AheadStep.ReturnIsSent => $"승인되고 {length} 안이에요.",
        AheadStep.SellerConfirmsReturn => $"{length} 안이에요.",
        AheadStep.RefundArrives => $"환불이 시작되고 {length} 걸려요.",
    };
}
