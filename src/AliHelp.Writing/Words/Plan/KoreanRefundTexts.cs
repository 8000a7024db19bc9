using AliHelp.Domain.Refunds;

namespace AliHelp.Writing.Words;

internal sealed class KoreanRefundTexts : RefundTexts
{
    public override IReadOnlyList<string> AlwaysTrue { get; } =
    [
        "‘환불 완료’는 알리익스프레스가 보냈다는 뜻이에요. 카드나 계좌에는 더 늦게 들어와요.",
        "카드로 냈다면 처음 결제한 달의 명세에 나올 수 있어요.",
        "수수료, 환율, 기한이 지난 쿠폰 때문에 조금 적을 수 있어요.",
    ];

    public override string StartCell => "시작";

    public override string Start(RefundStart start, string day) => start switch
    {
        RefundStart.Known => $"환불이 시작된 {day} 다음 날부터 계산했어요.",
        RefundStart.IfAgreed => $"판매자가 {day}에 동의한다고 보고 계산했어요.",
        RefundStart.IfReturned => $"{day}에 반품을 보낸다고 보고 계산했어요. 물건이 돌아가는 시간만큼 더 걸려요.",
        RefundStart.IfStartedToday => $"{day}에 환불이 시작된다고 보고 계산했어요.",
        RefundStart.IfCancelledToday => $"{day}에 주문을 취소한다고 보고 계산했어요.",
    };

    public override string BusinessDayCell(int number) => $"{number}일째";

    public override string SpokenStart(string day) => $"{day}, 계산을 시작한 날";

    public override string SpokenWaiting(string day, int number) => $"{day}, 영업일 {number}일째, 기다리는 날";

    public override string SpokenExpected(string day, int number) => $"{day}, 영업일 {number}일째, 환불이 들어올 수 있는 날";

    public override string SpokenClosed(string day, string why) => $"{day}, 은행 쉬는 날, {why}";
}
