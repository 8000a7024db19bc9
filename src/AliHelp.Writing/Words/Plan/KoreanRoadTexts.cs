using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

internal sealed class KoreanRoadTexts : RoadTexts
{
    public override string Title(AheadStep step) => step switch
    {
        AheadStep.SellerAnswers => "판매자가 답해요",
        AheadStep.PlatformStepsIn => "알리익스프레스가 중재해요",
        AheadStep.PlatformDecides => "알리익스프레스가 결정해요",
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
            AheadStep.PlatformDecides => "양쪽이 낸 증거를 보고 환불할지 정해요.",
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
        AheadStep.PlatformStepsIn or AheadStep.PlatformDecides => "상담원에게 결정이 언제 나오는지 물어보세요.",
        AheadStep.ReturnIsSent => "돈이 판매자에게 갈 수 있어요.",
        AheadStep.SellerConfirmsReturn => "배송 조회 캡처를 상담원에게 보내세요.",
        AheadStep.RefundArrives => "상담원에게 물어보세요. 카드사나 결제 앱에도 확인하세요.",
    };

    private static string Takes(AheadStep step, string length) => step switch
    {
        AheadStep.SellerAnswers or AheadStep.PlatformStepsIn => $"분쟁을 열고 {length} 안이에요.",
        AheadStep.ReturnIsSent => $"승인되고 {length} 안이에요.",
        AheadStep.PlatformDecides or AheadStep.SellerConfirmsReturn => $"{length} 안이에요.",
        AheadStep.RefundArrives => $"환불이 시작되고 {length} 걸려요.",
    };
}
