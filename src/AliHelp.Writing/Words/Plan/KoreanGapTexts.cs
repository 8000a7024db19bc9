using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;

namespace AliHelp.Writing.Words;

internal sealed class KoreanGapTexts : GapTexts
{
    public override IReadOnlyList<string> CannotKnow { get; } =
    [
        "주문 화면에 지금 어떤 버튼이 있는지",
        "판매자와 알리익스프레스가 어떻게 결정할지",
        "카드사나 은행이 돈을 언제 넣어 줄지",
        "알리익스프레스가 그사이 규칙을 바꿨는지",
    ];

    public override string Missing(MissingFact fact) => fact switch
    {
        MissingFact.Problem => "어떤 문제인지 아직 몰라요.",
        MissingFact.Goal => "어떻게 해결되길 원하는지 아직 몰라요.",
        MissingFact.Stage => "지금 어디까지 왔는지 몰라요.",
        MissingFact.PaidOn => "결제한 날을 몰라요.",
        MissingFact.DeliveredOn => "도착한 날을 몰라요.",
        MissingFact.ShippedOn => "발송된 날을 몰라요.",
        MissingFact.OrderPage => "주문 화면의 남은 시간을 몰라요.",
        MissingFact.PaymentMethod => "결제 수단을 몰라요.",
        MissingFact.StageDay => "지금 단계가 언제 시작됐는지 몰라요.",
        MissingFact.ReturnTrackingNumber => "반품 송장번호를 몰라요.",
    };

    public override string WhereToFind(MissingFact fact) => fact switch
    {
        MissingFact.Problem => "물건을 받았는지, 문제가 있는지부터 살펴보세요.",
        MissingFact.Goal => "반품할지 그냥 쓸지 정하면 돼요.",
        MissingFact.Stage => "내 주문(My Orders)에서 주문을 누르면 나와요.",
        MissingFact.PaidOn => "주문 화면이나 카드 결제 알림에 있어요.",
        MissingFact.DeliveredOn => "택배 문자나 배송 조회에 있어요.",
        MissingFact.ShippedOn => "배송 조회의 첫 줄에 있어요.",
        MissingFact.OrderPage => "내 주문(My Orders)에서 이 주문을 누르면 나와요.",
        MissingFact.PaymentMethod => "주문 화면이나 결제 알림에 있어요.",
        MissingFact.StageDay => "주문의 분쟁 화면에 있어요.",
        MissingFact.ReturnTrackingNumber => "반품을 맡기고 받은 영수증에 있어요.",
    };

    public override string WhatIf(WindowChange change, WindowState state, string? actBy)
    {
        var condition = change switch
        {
            WindowChange.ButtonSeen => "주문 화면에 ‘분쟁 열기’ 버튼이 보이면",
            WindowChange.ButtonGone => "‘분쟁 열기’ 버튼이 없으면",
            WindowChange.ReceiptConfirmedToday => "오늘 수령 확인을 누르면(권하지는 않아요)",
            WindowChange.ReceivedToday => "오늘 물건을 받으면",
        };
        if (actBy is not null)
            return state is WindowState.Check ? $"{condition} {actBy}까지일 수 있어요. 주문 화면도 확인하세요." : $"{condition} {actBy}까지 분쟁을 열 수 있어요.";
        return state switch
        {
            WindowState.Past => $"{condition} 기한이 지난 것으로 봐요.",
            WindowState.Unknown => $"{condition} 날짜는 여전히 알 수 없어요.",
            WindowState.Open or WindowState.Closing or WindowState.Check => $"{condition} 주문 화면을 더 확인해야 해요.",
        };
    }
}
