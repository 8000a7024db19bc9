namespace AliHelp.Writing.Words;

internal sealed class KoreanApiTexts : ApiTexts
{
    public override string Title => "확인할 값이 있어요.";

    public override string Missing => "꼭 필요한 값이에요.";

    public override string Repeated => "한 번만 적어 주세요.";

    public override string NotADay(DateOnly first, DateOnly last) => $"2026-11-23처럼 적어 주세요. {first:O}부터 {last:O}까지 적을 수 있어요.";

    public override string NotANumber(int min, int max) => $"{min}에서 {max} 사이 숫자로 적어 주세요.";

    public override string NotAChoice(IEnumerable<string> choices) => $"다음 중 하나를 적어 주세요: {string.Join(", ", choices)}.";

    public override string InFuture(DateOnly today) => $"오늘({today:O})이거나 오늘보다 전이어야 해요.";

    public override string Before(string parameter) => $"{parameter} 날짜와 같거나 뒤여야 해요.";

    public override string BeyondCalendar(DateOnly last) => $"은행 영업일은 {last:O}까지만 셀 수 있어요.";
}
