namespace AliHelp.Writing.Words;

internal sealed class KoreanSiteTexts : SiteTexts
{
    public override string Name => "알리헬프";

    public override string Description => "알리익스프레스 분쟁 기한과 환불 예상일을 계산해요. 지금 할 일과 보낼 영어 문장도 알려 드려요. 무료이고 회원가입이 없어요.";

    public override string LanguageName => "한국어";

    public override string SkipToContent => "본문으로 건너뛰기";

    public override string MainMenu => "주요 메뉴";

    public override string MoreLinks => "더 보기";

    public override string MyCases => "내 사례";

    public override string DeadlineCalculator => "기한 계산";

    public override string RefundCalculator => "환불 예상일 계산";

    public override string Independent => "알리헬프는 알리익스프레스와 관계없는 무료 도구예요. 법률 자문이 아니에요.";

    public override string OrderPageWins => "날짜가 다르면 주문 화면을 따르세요.";

    public override string Edition(string edition) => $"규칙 기준: {edition}판";

    public override string Copy => "복사";

    public override string Copied => "복사했어요";

    public override StartTexts Start { get; } = new KoreanStartTexts();

    public override CasePageTexts CasePage { get; } = new KoreanCasePageTexts();

    public override PhrasePageTexts Phrases { get; } = new KoreanPhrasePageTexts();
}
