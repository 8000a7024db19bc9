using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

internal sealed class KoreanMoneyTexts : MoneyTexts
{
    public override string Heading => "금액이 맞나요?";

    public override string NothingKnown => "돈이 들어왔어요. 얼마인지 명세에서 확인하세요.";

    public override string Complete(string arrived) => $"{arrived} 들어왔어요. 받을 돈이 모두 왔어요.";

    public override string Short(string expected, string arrived, string missing) =>
        $"받을 돈은 {expected}인데 {arrived}만 들어왔어요. {missing} 모자라요.";

    public override string CannotCompare(string expected, string arrived) =>
        $"받을 돈은 {expected}인데 {arrived} 들어왔어요. 통화가 달라 환율을 확인해야 해요.";

    public override string ArrivedNotKnown(string expected) => $"받을 돈은 {expected}인데 얼마가 들어왔는지 몰라요. 명세에서 확인하세요.";

    public override string ExpectedNotKnown(string arrived) => $"{arrived} 들어왔어요. 받을 돈과 같은지 확인하세요.";

    public override string Title(MoneyCheckItem item) => item switch
    {
        MoneyCheckItem.ReturnPostage => "반품비",
        MoneyCheckItem.Duty => "낸 관세",
        MoneyCheckItem.ExchangeDifference => "환율 차이",
        MoneyCheckItem.CardFee => "카드 수수료",
        MoneyCheckItem.Coupon => "쿠폰과 포인트",
    };

    public override string Detail(MoneyCheckItem item) => item switch
    {
        MoneyCheckItem.ReturnPostage => "먼저 낸 반품비는 영수증을 보내고 돌려 달라고 하세요. 쿠폰으로 줄 때도 있어요.",
        MoneyCheckItem.Duty => "관세를 냈다면 UNI-PASS에서 돌려받기를 신청하세요.",
        MoneyCheckItem.ExchangeDifference => "카드 표준약관에는 취소된 해외 결제의 환율 손실을 카드사가 낸다고 돼 있어요. 카드사에 요청하세요.",
        MoneyCheckItem.CardFee => "해외 결제 수수료는 빠질 수 있어요. 카드사에 물어보세요.",
        MoneyCheckItem.Coupon => "쓴 쿠폰은 기한이 지나면 안 돌아올 수 있어요. 쿠폰함을 확인하세요.",
    };

    public override string DutyUntil(string day, string figure) => $"{day}까지예요. 통관한 날부터 {figure}인데 결제한 날부터 이르게 셌어요.";

    public override string DutyPassed(string day, string figure) => $"결제한 날부터 {Josa.Object(figure)} 세면 {day}에 끝났어요. 통관한 날부터 세니 확인해 보세요.";

    public override string WithoutDeclaration(string figure) => $"{figure}까지는 수출 신고 없이도 신청할 수 있어요.";
}
