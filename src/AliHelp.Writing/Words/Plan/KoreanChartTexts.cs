namespace AliHelp.Writing.Words;

internal sealed class KoreanChartTexts : ChartTexts
{
    public override string Title => "기한 한눈에 보기";

    public override string Refund => "환불 예상일";

    public override string Today => "오늘";

    public override string CutAtStart => "먼저 시작한 기한은 왼쪽 끝에서 이어져요.";

    public override string CutAtEnd => "더 늦게 끝나는 기한은 오른쪽 끝을 넘어가요.";

    public override string TodayIs(string day) => $"오늘은 {Josa.Is(day)}.";

    public override string RunsOn(string day) => $"{day}까지 →";

    public override string Running(string name, string from, string to) => $"{name}: {from}부터 {to}까지.";

    public override string Passed(string name, string from, string to) => $"{name}: {from}부터 {to}까지, 지났어요.";

    public override string RefundBetween(string range) => $"환불 예상일: {range}.";

    public override string Covers(string from, string to) => $"그림은 {from}부터 {to}까지예요.";
}
