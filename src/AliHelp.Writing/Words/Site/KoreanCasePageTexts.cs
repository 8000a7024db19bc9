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

    public override string AgentHours(bool open, int from, int to) =>
        open ? $"지금이 상담원과 가장 잘 연결되는 시간이에요({from}~{to}시)." : $"상담원은 한국 시간 {from}~{to}시에 가장 잘 연결돼요.";

    public override string FillIn => "지금 적기";

    public override string PrintHint => "이 화면은 그대로 인쇄할 수 있어요.";

    public override string Delete => "이 사례 지우기";

    public override string RecordOpened => "분쟁을 열었어요";

    public override string OpenedRecorded => "기록했어요. 이제 판매자가 답할 차례예요.";

    public override string ChangedElsewhere => "다른 창에서 이 사례가 바뀌었어요. 아래 내용을 확인하고 다시 눌러 주세요.";

    public override string RulesChanged(string? before, string? now) => (before, now) switch
    {
        ({ } then, { } day) => $"규칙이 바뀌어 날짜가 달라졌어요. 전에는 {then}, 지금은 {day}까지예요.",
        (null, { } day) => $"규칙이 바뀌어 날짜를 알 수 있게 됐어요. {day}까지예요.",
        ({ } then, null) => $"규칙이 바뀌었어요. 전에 알려 드린 {then}은 이제 맞지 않을 수 있어요.",
        (null, null) => "규칙이 바뀌어 할 일이 달라졌어요.",
    };
}
