namespace AliHelp.Writing.Words;

internal sealed class KoreanCasePageTexts : CasePageTexts
{
    public override string DisputeTextTip => "짧은 영어가 자동 번역한 글보다 빨리 처리돼요.";

    public override string InEnglish => "보낼 영어 문장과 한국어 뜻";

    public override string OpensNewWindow => "새 창에서 열려요";

    public override string LegendExpected => "환불 예상";

    public override string LegendWaiting => "기다리는 날";

    public override string LegendStart => "계산을 시작한 날";

    public override string WhyThisRange => "왜 이 날짜인가요?";

    public override string FillIn => "지금 적기";

    public override string PrintHint => "이 화면은 그대로 인쇄할 수 있어요.";

    public override string Delete => "이 사례 지우기";
}
