namespace AliHelp.Writing.Words;

internal sealed class KoreanQuickTexts : QuickTexts
{
    public override string DeadlineTitle => "분쟁은 언제까지 열 수 있나요?";

    public override string DeadlineLead => "날짜 두 개면 바로 알려 드려요.";

    public override string PaidHint => "주문 화면에 있어요.";

    public override string DeliveredHint => "아직 안 왔으면 비워 두세요.";

    public override string ShowDeadline => "기한 보기";

    public override string RefundTitle => "환불은 언제 들어오나요?";

    public override string RefundLead => "주말과 공휴일을 뺀 은행 영업일로 계산해요.";

    public override string Payment => "결제 수단";

    public override string ChoosePayment => "골라 주세요";

    public override string StartedHint => "판매자가 반품을 확인했거나 환불이 승인된 날이에요.";

    public override string ShowRefund => "환불 예상일 보기";

    public override string Share => "이 주소를 저장해 두면 언제든 다시 볼 수 있어요.";

    public override string KeepTitle => "지금 할 일까지 알고 싶다면";

    public override string KeepLead => "적은 날짜는 그대로 두고 몇 가지만 더 물을게요. 보낼 영어 문장과 증거 목록도 드려요.";

    public override string Keep => "사례로 저장하고 계속하기";
}
