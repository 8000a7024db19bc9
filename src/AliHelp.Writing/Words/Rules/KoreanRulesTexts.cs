using System.Globalization;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Rules;

namespace AliHelp.Writing.Words;

internal sealed class KoreanRulesTexts : RulesTexts
{
    protected override string OnTheOrderPage => "주문 화면에 나온 시간";

    public override string Name(RuleId id) => id switch
    {
        RuleId.DisputeWindowFromPayment => "분쟁 열기(결제한 날부터)",
        RuleId.DisputeWindowFromReceipt => "분쟁 열기(받은 날부터)",
        RuleId.NotReceivedEarliestOpening => "못 받은 물건의 분쟁을 열 수 있는 첫날",
        RuleId.FreeReturnWindow => "무료 반품(표시가 있는 상품)",
        RuleId.LateDeliveryFast => "늦은 배송 보상(5일·7일 배송 상품)",
        RuleId.LateDelivery => "늦은 배송 보상",
        RuleId.SellerAnswer => "판매자 답변",
        RuleId.PlatformStepsIn => "알리익스프레스 중재",
        RuleId.ReturnShipment => "반품 보내기",
        RuleId.RefundCard => "카드 환불",
        RuleId.RefundWallet => "알리페이·간편결제 환불",
        RuleId.RefundPayPal => "페이팔 환불",
        RuleId.RefundUnknownMethod => "환불(결제 수단을 모를 때)",
        RuleId.RefundOverdue => "환불이 안 오면 물어볼 날",
        RuleId.PayPalClaim => "페이팔 분쟁",
        RuleId.CardDisputeActBy => "카드사 이의 신청(권장 기한)",
        RuleId.CardDisputeLimit => "카드사 이의 신청(마지막 기한)",
        RuleId.LawAnyReason => "전자상거래법, 이유 없이 취소",
        RuleId.LawNotAsDescribedFromReceipt => "전자상거래법, 설명과 다를 때(받은 날부터)",
        RuleId.LawNotAsDescribedFromKnowing => "전자상거래법, 설명과 다를 때(알게 된 날부터)",
        RuleId.DutyRefund => "관세 돌려받기",
        RuleId.DutyRefundWithoutDeclaration => "수출 신고 없이 돌려받는 관세 한도",
        RuleId.DutyFreeLimit => "관세를 내지 않는 금액",
        RuleId.AgentHours => "상담원이 잘 연결되는 시간",
        RuleId.ClosingSoon => "곧 닫힌다고 알리는 때",
        RuleId.OldPayment => "결제한 날을 다시 묻는 때",
        RuleId.OrderPageCountdown => "주문 화면의 남은 시간",
        RuleId.SellerAsksToWait => "판매자가 기다리라고 하는 날수",
        RuleId.ManyReturns => "반품이 잦다고 알리는 때",
        RuleId.PhoneSupportHours => "알리익스프레스 한국어 전화 상담 시간(평일)",
        RuleId.ConsumerAgencyHours => "1372 소비자상담센터 전화 시간(평일)",
    };

    public override string Figure(RuleValue value, RuleUnit unit) => unit switch
    {
        RuleUnit.CalendarDays => $"{Range(value)}일",
        RuleUnit.BankBusinessDays => $"은행 영업일 {Range(value)}일",
        RuleUnit.Months => $"{Range(value)}개월",
        RuleUnit.KoreanWon => $"{Range(value)}원",
        RuleUnit.UsDollars => $"미화 {Range(value)}달러",
        RuleUnit.HourOfDayInSeoul => $"{Range(value)}시",
        RuleUnit.Returns => $"반품 {Range(value)}번",
    };

    public override string Unit(RuleUnit unit) => unit switch
    {
        RuleUnit.CalendarDays => "일(달력 날짜)",
        RuleUnit.BankBusinessDays => "은행 영업일",
        RuleUnit.Months => "개월",
        RuleUnit.KoreanWon => "원",
        RuleUnit.UsDollars => "미국 달러",
        RuleUnit.HourOfDayInSeoul => "시(한국 시간)",
        RuleUnit.Returns => "반품 횟수",
    };

    public override string Counting(CountingConvention convention) => convention switch
    {
        CountingConvention.Platform => "다음 날이 1일째예요. 마지막 날 23시 59분에 끝나요.",
        CountingConvention.Statute => "첫날은 빼고 계산해요. 끝나는 날이 쉬는 날이면 다음 평일에 끝나요.",
        CountingConvention.BankDays => "다음 날부터 은행이 여는 날만 계산해요.",
        CountingConvention.OrderPage => "주문 화면의 시간을 한국 시간으로 바꿔요.",
        CountingConvention.None => "기한이 아니에요.",
    };

    public override string Confidence(Confidence confidence) => confidence switch
    {
        Domain.Rules.Confidence.Official => "공식 안내나 법에 있어요",
        Domain.Rules.Confidence.Corroborated => "여러 출처에 나와요",
        Domain.Rules.Confidence.Single => "출처 한 곳에 나와요",
        Domain.Rules.Confidence.Guide => "인터넷 안내 글에만 있어요",
    };

    public override string CheckedOn(string day) => $"{day}에 확인했어요";

    public override string Competing(string figure, string source) => $"다른 출처: {figure} ({source})";

    public override string Start(ClockStart start) => start switch
    {
        ClockStart.PaidOn => "결제한 날",
        ClockStart.ShippedOn => "발송된 날",
        ClockStart.DeliveredOn => "도착한 날",
        ClockStart.ReceiptConfirmedOn => "수령 확인을 누른 날",
        ClockStart.OrderPage => "주문 화면을 본 날",
        ClockStart.DisputeOpenedOn => "분쟁을 연 날",
        ClockStart.ReturnApprovedOn => "반품이 승인된 날",
        ClockStart.ReturnSentOn => "반품을 보낸 날",
        ClockStart.RefundStartedOn => "환불이 시작된 날",
        ClockStart.ReturnReceivedOn => "판매자가 반품을 받은 날",
        ClockStart.DecidedOn => "분쟁 결과가 나온 날",
        ClockStart.AppealedOn => "이의 신청을 한 날",
        ClockStart.SteppedInOn => "중재가 시작된 날",
    };

    public override string ShortStart(ClockStart start) => start switch
    {
        ClockStart.PaidOn => "결제",
        ClockStart.ShippedOn => "발송",
        ClockStart.DeliveredOn => "도착",
        ClockStart.ReceiptConfirmedOn => "수령 확인",
        ClockStart.OrderPage => "확인",
        ClockStart.DisputeOpenedOn => "분쟁 시작",
        ClockStart.ReturnApprovedOn => "반품 승인",
        ClockStart.ReturnSentOn => "반품 발송",
        ClockStart.RefundStartedOn => "환불 시작",
        ClockStart.ReturnReceivedOn => "반품 도착",
        ClockStart.DecidedOn => "결과",
        ClockStart.AppealedOn => "이의 신청",
        ClockStart.SteppedInOn => "중재 시작",
    };

    private static string Range(RuleValue value) => value.IsSingle ? Number(value.Min) : $"{Number(value.Min)}~{Number(value.Max)}";

    private static string Number(int number) => number.ToString("#,##0", CultureInfo.InvariantCulture);
}
