namespace AliHelp.Writing.Words;

internal sealed class KoreanPlanHeadings : PlanHeadings
{
    public override string Filing => "접수 상태";

    public override string Now => "지금 할 일";

    public override string AtAGlance => "한눈에";

    public override string NextDeadline => "다음 기한";

    public override string OrderNumber => "주문번호";

    public override string Prospects => "아무 일도 없으면";

    public override string Messages => "보낼 메시지";

    public override string Evidence => "준비할 증거";

    public override string Remedies => "요청할 수 있는 것";

    public override string Deadlines => "기한 모아 보기";

    public override string Refund => "환불 예상일";

    public override string Ahead => "다음에 일어날 일";

    public override string Ladder => "도움받을 곳, 순서대로";

    public override string Papers => "한국어 서류";

    public override string Why => "왜 이런 결과인가요?";

    public override string WhatIf => "상황이 바뀌면";

    public override string Missing => "더 적으면 정확해져요";

    public override string CannotKnow => "알리헬프가 알 수 없는 것";

    public override string Answers => "내가 적은 답";

    public override string Warnings => "먼저 알아 두세요";

    public override string ColumnWhat => "무엇";

    public override string ColumnUntil => "언제까지";

    public override string ColumnLeft => "남은 날";

    public override string Source => "근거";

    public override string Bring => "준비할 것";

    public override string IfNobodyAnswers => "답이 없거나 늦어지면";

    public override string Downloads => "내려받기";

    public override string Pdf => "요약 PDF";

    public override string Text => "요약 글(.txt)";

    public override string Json => "자료(.json)";

    public override string Calendar => "일정(.ics)";

    public override string Case(string number) => $"사례 {number}";

    public override string Edition(string day) => $"{day}판 규칙으로 계산했어요.";

    public override string MadeOn(string moment) => $"{moment}에 만들었어요(한국 시간).";

    public override string Disclaimer =>
        "알리헬프는 알리익스프레스와 관계없는 무료 도구예요. 법률 자문이 아니고 결과를 보장하지 않아요. 날짜가 다르면 주문 화면을 따르세요.";
}
