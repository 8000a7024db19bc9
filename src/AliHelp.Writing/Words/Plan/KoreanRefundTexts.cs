using AliHelp.Domain.Refunds;

namespace AliHelp.Writing.Words;

internal sealed class KoreanRefundTexts : RefundTexts
{
    public override IReadOnlyList<string> AlwaysTrue { get; } =
    [
        "‘환불 완료’는 알리익스프레스가 보냈다는 뜻이에요. 은행에는 더 늦게 들어와요.",
        "카드 명세에는 처음 결제한 달로 들어올 수 있어요.",
        "수수료, 환율, 지난 쿠폰 때문에 금액이 조금 적을 수 있어요.",
    ];

    public override string StartCell => "시작";

    public override string Start(RefundStart start, string day) => start switch
    {
        RefundStart.Known => $"환불이 시작된 {day}부터 셌어요.",
        RefundStart.IfAgreed => $"판매자가 {day}에 동의한다고 보고 셌어요.",
        RefundStart.IfReturned => $"{day}에 반품을 보낸다고 보고 셌어요. 돌아가는 시간이 더 걸려요.",
        RefundStart.IfConfirmedToday => $"판매자가 {day}에 반품을 확인한다고 보고 셌어요.",
        RefundStart.IfCancelledToday => $"{day}에 주문을 취소한다고 보고 셌어요.",
    };

    public override string BusinessDayCell(int number) => $"{number}일째";

    public override string SpokenStart(string day) => $"{day}, 세기 시작한 날";

    public override string SpokenWaiting(string day, int number) => $"{day}, 영업일 {number}일째, 기다리는 날";

    public override string SpokenExpected(string day, int number) => $"{day}, 영업일 {number}일째, 환불이 들어올 수 있는 날";

    public override string SpokenClosed(string day, string why) => $"{day}, 은행 쉬는 날, {why}";
}
