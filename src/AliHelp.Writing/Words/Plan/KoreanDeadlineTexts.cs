using AliHelp.Domain.Rules;

namespace AliHelp.Writing.Words;

internal sealed class KoreanDeadlineTexts : DeadlineTexts
{
    public override string Starts(string what, string day) => $"{what} {day}부터";

    public override string WhatToDo(RuleId rule) => rule switch
    {
        RuleId.DisputeWindowFromPayment or RuleId.DisputeWindowFromReceipt or RuleId.OrderPageCountdown => "이날까지 분쟁을 여세요.",
        RuleId.NotReceivedEarliestOpening => "이날부터 분쟁을 열 수 있어요.",
        RuleId.FreeReturnWindow => "무료 반품 표시가 있으면 이날까지 반품을 신청하세요.",
        RuleId.LateDeliveryFast or RuleId.LateDelivery => "이날까지 안 오면 전액 환불을 요청하세요.",
        RuleId.SellerAnswer => "이날까지 판매자가 답해야 해요.",
        RuleId.PlatformStepsIn => "합의가 안 되면 이날까지 알리익스프레스가 나서요.",
        RuleId.ReturnShipment => "이날까지 반품을 보내고 송장번호를 입력하세요.",
        RuleId.RefundCard or RuleId.RefundWallet or RuleId.RefundPayPal or RuleId.RefundUnknownMethod => "이날까지 환불이 들어오는지 보세요.",
        RuleId.RefundOverdue => "이날까지 안 들어오면 상담원에게 물어보세요.",
        RuleId.PayPalClaim => "이날까지 페이팔에 분쟁을 신청할 수 있어요.",
        RuleId.CardDisputeActBy => "늦어도 이날까지 카드사에 이의 신청을 물어보세요.",
        RuleId.CardDisputeLimit => "카드사가 받아 주는 마지막 날로 알려져 있어요. 카드마다 달라요.",
        RuleId.LawAnyReason => "국내 판매자라면 이날까지 이유 없이 취소할 수 있어요.",
        RuleId.LawNotAsDescribedFromReceipt or RuleId.LawNotAsDescribedFromKnowing => "설명과 다르면 이날까지 법에 따라 환불을 요구할 수 있어요.",
        RuleId.DutyRefund or RuleId.DutyRefundWithoutDeclaration or RuleId.DutyFreeLimit => "관세를 냈다면 반품 증빙을 모아 이날까지 세관에 돌려 달라고 신청하세요.",
        RuleId.AgentHours => "이 시간에 상담원이 잘 연결돼요.",
        RuleId.PhoneSupportHours => "이 시간에 한국어 전화 상담을 한다고 했어요.",
        RuleId.ConsumerAgencyHours => "이 시간에 1372로 전화하세요.",
        RuleId.ClosingSoon => "곧 닫혀요. 서두르세요.",
        RuleId.OldPayment => "결제한 날을 다시 확인하세요.",
        RuleId.SellerAsksToWait => "기다리는 동안에도 다른 기한은 계속 가요.",
        RuleId.ManyReturns => "반품은 꼭 필요할 때만 신청하세요.",
    };

    public override string IfPassed(RuleId rule) => rule switch
    {
        RuleId.DisputeWindowFromPayment or RuleId.DisputeWindowFromReceipt =>
            "그래도 ‘분쟁 열기’가 보이면 여세요. 안 보이면 판매자와 상담원에게 물어보세요.",
        RuleId.OrderPageCountdown => "버튼이 없으면 판매자와 상담원에게 물어보세요. 카드사 이의 신청도 방법이에요.",
        RuleId.NotReceivedEarliestOpening => "이제 분쟁을 열 수 있어요.",
        RuleId.FreeReturnWindow => "무료 반품은 끝났어요. 물건에 문제가 있으면 분쟁을 여세요.",
        RuleId.LateDeliveryFast or RuleId.LateDelivery => "약속보다 늦었어요. 전액 환불을 요청하세요.",
        RuleId.SellerAnswer => "분쟁 화면을 보세요. 요청대로 처리됐을 수 있어요.",
        RuleId.PlatformStepsIn => "분쟁 화면에 결정이 없으면 상담원에게 물어보세요.",
        RuleId.ReturnShipment => "보냈다면 송장번호를 입력하세요. 안 보냈다면 상담원에게 먼저 물어보세요.",
        RuleId.RefundCard or RuleId.RefundWallet or RuleId.RefundPayPal or RuleId.RefundUnknownMethod or RuleId.RefundOverdue =>
            "안 들어왔다면 상담원에게 물어보세요. 결제한 카드사나 결제 앱에도 확인하세요.",
        RuleId.PayPalClaim => "페이팔 기한은 끝났어요. 카드를 연결했다면 카드사에 물어보세요.",
        RuleId.CardDisputeActBy => "늦었지만 아직 받아 줄 수 있어요. 오늘 카드사에 물어보세요.",
        RuleId.CardDisputeLimit => "카드사마다 달라요. 그래도 한 번 물어보세요.",
        RuleId.LawAnyReason => "설명과 다르거나 불량이면 더 긴 기한이 있어요.",
        RuleId.LawNotAsDescribedFromReceipt or RuleId.LawNotAsDescribedFromKnowing => "1372에 다른 방법이 있는지 물어보세요.",
        RuleId.DutyRefund or RuleId.DutyRefundWithoutDeclaration or RuleId.DutyFreeLimit => "관세청에 다른 방법이 있는지 물어보세요.",
        RuleId.AgentHours => "챗봇은 하루 종일 답해요.",
        RuleId.PhoneSupportHours => "채팅은 하루 종일 할 수 있어요.",
        RuleId.ConsumerAgencyHours => "소비자24에는 언제든 글을 남길 수 있어요.",
        RuleId.ClosingSoon => "주문 화면을 확인하세요.",
        RuleId.OldPayment => "결제한 날을 다시 확인하세요.",
        RuleId.SellerAsksToWait => "더 기다리지 말고 분쟁 화면을 확인하세요.",
        RuleId.ManyReturns => "반품은 꼭 필요할 때만 신청하세요.",
    };
}
