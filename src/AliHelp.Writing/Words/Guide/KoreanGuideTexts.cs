using AliHelp.Domain.Rules;
using AliHelp.Writing.Guides;

namespace AliHelp.Writing.Words;

internal sealed class KoreanGuideTexts : GuideTexts
{
    public override GlossaryTexts Glossary { get; } = new KoreanGlossaryTexts();

    public override string All => "안내";

    public override string Lead => "궁금한 것 하나만 골라서 보세요. 짧게 썼어요.";

    public override string Group(GuideGroup group) => group switch
    {
        GuideGroup.Dispute => "분쟁과 반품",
        GuideGroup.Contact => "연락하기",
        GuideGroup.Refund => "환불과 다음 방법",
        GuideGroup.GoodToKnow => "알아 두면 좋은 것",
        GuideGroup.ThisSite => "이 사이트",
    };

    public override string Title(GuideId guide) => guide switch
    {
        GuideId.OpenDispute => "분쟁 여는 법",
        GuideId.TakeEvidence => "증거 찍는 법",
        GuideId.SendReturn => "반품 보내고 송장 입력하기",
        GuideId.InsteadOfExchange => "교환 대신 다시 주문하기",
        GuideId.AskedToCancel => "판매자가 취소해 달라고 할 때",
        GuideId.Refused => "거절됐을 때",
        GuideId.FakeTracking => "가짜 송장 구별하기",
        GuideId.ReachAgent => "상담원에게 연결하기",
        GuideId.AllContacts => "고객센터에 연락하는 모든 방법",
        GuideId.RefundState => "환불과 상태 보는 곳",
        GuideId.RefundLate => "환불이 늦을 때",
        GuideId.CardDispute => "카드사 이의 신청(차지백)",
        GuideId.ConsumerAgency => "1372·소비자24에 도움받기",
        GuideId.DutyRefund => "관세 돌려받기",
        GuideId.FiveQuestions => "자주 묻는 다섯 가지",
        GuideId.Cautions => "주의할 점",
        GuideId.Accessibility => "접근성 안내",
        GuideId.Privacy => "개인정보 안내",
    };
    public override string More(string title) => $"더 알아보기: {title}";


    public override string Summary(GuideId guide) => guide switch
    {
        GuideId.OpenDispute => "어디를 누르고, 언제까지 열어야 하는지 봐요",
        GuideId.TakeEvidence => "무엇을 어떤 순서로 찍을지 정해요",
        GuideId.SendReturn => "주소를 찾고, 보내고, 송장번호를 넣어요",
        GuideId.InsteadOfExchange => "교환이 왜 없는지, 대신 어떻게 하는지 봐요",
        GuideId.AskedToCancel => "왜 취소하면 안 되는지, 뭐라고 답할지 봐요",
        GuideId.Refused => "새 증거로 이의 신청하고, 다음 방법을 찾아요",
        GuideId.FakeTracking => "배송 완료라는데 안 왔을 때 확인해요",
        GuideId.ReachAgent => "챗봇을 지나 사람과 채팅해요",
        GuideId.AllContacts => "채팅, 문의 양식, SNS, 판매자, 전화까지 모았어요",
        GuideId.RefundState => "환불이 어디까지 왔는지, 며칠 걸리는지 봐요",
        GuideId.RefundLate => "며칠부터 늦은 건지, 누구에게 물을지 봐요",
        GuideId.CardDispute => "카드사에 환불을 요청하는 마지막 방법이에요",
        GuideId.ConsumerAgency => "나라에서 하는 무료 상담이에요",
        GuideId.DutyRefund => "관세를 냈다면 반품하고 돌려받아요",
        GuideId.FiveQuestions => "전화, 반품 주소, 늦은 환불, 교환, 상담 시간",
        GuideId.Cautions => "분쟁 전에 알아 두면 손해를 줄여요",
        GuideId.Accessibility => "누구나 쓸 수 있게 무엇을 했는지 적었어요",
        GuideId.Privacy => "무엇을 저장하고 어떻게 지우는지 적었어요",
    };

    public override string MostRead => "많이 찾는 안내";

    public override string Everything => "안내 모두 보기";

    public override string AskAboutMyOrder => "내 주문은 어떻게 하면 될까요?";

    public override string AskAboutMyOrderDetail => "질문에 답하면 날짜와 보낼 글을 알려 드려요";

    public override string ReadOn => "이어서 볼 것";

    public override string Basis => "어디에서 확인했나요?";

    public override string OurOwn => "알리헬프가 직접 쓴 안내예요.";

    public override string FiguresUsed => "이 글에 나온 숫자";

    public override string Stale => "다시 확인할 때가 지난 숫자예요. 주문 화면을 꼭 함께 보세요.";

    public override string RulesTitle => "출처와 규칙";

    public override string RulesLead => "알리헬프가 쓰는 숫자를 모두 모았어요. 출처와 확인한 날도 함께 있어요.";

    public override string EachRule => "모든 규칙";

    public override string EachSource => "모든 출처";

    public override string ReviewBy(string day) => $"{day}까지 다시 확인해요";

    public override string InForce(string? from, string? until) => (from, until) switch
    {
        ({ } first, { } last) => $"{first}부터 {last}까지 쓰는 규칙이에요.",
        ({ } first, null) => $"{first}부터 쓰는 규칙이에요.",
        (null, { } last) => $"{last}까지 쓰는 규칙이에요.",
        (null, null) => "늘 쓰는 규칙이에요.",
    };

    public override string SearchTitle => "안내에서 찾기";

    public override string SearchLabel => "무엇을 찾으세요?";

    public override string SearchHint => "예: 환불이 늦어요, 송장번호, 상담원";

    public override string SearchButton => "찾기";

    public override string MorePhrases => "문장 모음에서 더 찾기";

    public override string FoundTerms => "용어";

    public override string FoundNothing(string typed) => $"‘{typed}’에 맞는 글을 찾지 못했어요.";

    public override string FoundNothingTip => "더 짧은 말로 찾거나 아래 안내에서 골라 보세요.";

    public override string FoundSome => "모든 말이 든 글은 없어서, 일부가 든 글을 보여 드려요.";

    public override string Agents(AgentTime time, AgentHours hours) => time switch
    {
        AgentTime.Now => $"지금은 상담원이 잘 연결되는 시간이에요. {hours.Until}시까지예요.",
        AgentTime.LaterToday => $"지금은 챗봇이 답할 시간이에요. 상담원은 오늘 {hours.From}시부터 잘 연결돼요.",
        AgentTime.Tomorrow => $"지금은 챗봇이 답할 시간이에요. 상담원은 내일 {hours.From}시부터 잘 연결돼요.",
    };

    public override string OfflineTitle => "지금은 인터넷에 연결되어 있지 않아요";

    public override string OfflineLead => "연결되면 다시 열어 보세요. 안내는 지금도 읽을 수 있어요.";

    public override string TryAgain => "다시 열기";
}
