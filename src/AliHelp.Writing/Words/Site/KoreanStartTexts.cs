using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

internal sealed class KoreanStartTexts : StartTexts
{
    public override string Heading => "알리익스프레스 주문 문제, 지금 할 일을 알려 드려요";

    public override string Lead => $"질문은 많아야 {FilingSteps.MostAsked}개, 약 4분이에요. 회원가입은 필요 없어요.";

    public override string Begin => "시작하기";

    public override string NotFiled => "여기에 적어도 분쟁이 접수되지는 않아요. 분쟁은 알리익스프레스에서 직접 열어요.";

    public override string QuickHeading => "하나만 빨리 보고 싶다면";

    public override string DeadlineOnly => "기한만 먼저 보기";

    public override string DeadlineOnlyDetail => "결제한 날과 도착한 날만 있으면 돼요";

    public override string RefundOnly => "환불 예상일만 먼저 보기";

    public override string RefundOnlyDetail => "은행이 쉬는 날은 빼고 계산해요";

    public override string Continue => "저장한 사례 이어하기";

    public override string ContinueDetail => "이 브라우저에서 적은 사례가 모두 있어요";

    public override string HaveReady => "준비하면 좋은 것";

    public override IReadOnlyList<string> ThingsToHaveReady { get; } =
        ["주문 화면: 결제한 날, 도착한 날, 남은 시간", "결제 수단: 카드번호는 묻지 않아요", "물건 사진이나 영상: 올리지 않고, 있는지만 물어봐요"];

    public override string YouGet => "다 적으면 알 수 있는 것";

    public override IReadOnlyList<string> ThingsYouGet { get; } =
        ["언제까지 분쟁을 열어야 하는지", "지금 할 일과 붙여 넣을 영어 문장", "환불 예상일 달력과 내려받을 수 있는 요약"];
}
