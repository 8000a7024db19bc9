namespace AliHelp.Writing.Words;

internal sealed class KoreanPhrasePageTexts : PhrasePageTexts
{
    public override string Title => "영어 문장집";

    public override string Lead => "한국어로 찾으면 판매자에게 보낼 영어 문장이 나와요.";

    public override string SearchFor => "찾을 말";

    public override string SearchHint => "예: 화면, 안 켜져요, 반품 배송비. 초성(ㅎㅂ)으로도 찾아요.";

    public override string Search => "찾기";

    public override string Found(int count) => $"문장 {count}개를 찾았어요";

    public override string NothingFound(string query) => $"‘{query}’에 맞는 문장이 없어요";

    public override string TryOtherwise => "더 짧은 말로 찾거나 아래 묶음에서 골라 보세요.";

    public override string ShowAll => "모든 문장 보기";

    public override string ByProblem => "문제별 문장";

    public override string AnyProblem => "어떤 문제에나 쓰는 말";

    public override string Group(string name, int count) => $"{name} · {count}개";

    public override string WhyNoTranslation => "자동 번역은 뜻이 달라질 수 있어서 쓰지 않아요. 짧고 쉬운 영어가 더 빨리 통해요.";
}
