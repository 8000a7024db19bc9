using AliHelp.Writing.Guides;

namespace AliHelp.Writing.Words;

internal sealed class KoreanGlossaryTexts : GlossaryTexts
{
    public override string Title => "용어 풀이";

    public override string Lead => "어려운 말을 쉽게 풀었어요.";

    public override string Name(Term term) => term switch
    {
        Term.Dispute => "분쟁(Dispute)",
        Term.ReceiptConfirmed => "수령 확인(Confirm Received)",
        Term.OrderPageCountdown => "남은 시간",
        Term.Mediation => "중재",
        Term.Appeal => "이의 신청",
        Term.Evidence => "증거",
        Term.PartialRefund => "일부 환불",
        Term.FreeReturn => "무료 반품(Free Return)",
        Term.ReturnPostage => "반품비",
        Term.TrackingNumber => "송장번호",
        Term.ReturnCentre => "국내 반품 센터",
        Term.Agent => "상담원",
        Term.Chatbot => "챗봇(AVA)",
        Term.BankBusinessDay => "은행 영업일",
        Term.SubstituteHoliday => "대체공휴일",
        Term.SimplePay => "간편결제",
        Term.CardDispute => "카드사 이의 신청(차지백)",
        Term.OverseasUseObjection => "해외이용 이의제기",
        Term.ConsumerLine => "1372 소비자상담센터",
        Term.Consumer24 => "소비자24",
        Term.ECommerceAct => "전자상거래법",
        Term.CustomsClearance => "통관",
        Term.CustomsCode => "개인통관고유부호",
        Term.CustomsDuty => "관세",
        Term.ExportDeclaration => "수출 신고",
        Term.Case => "사례",
    };

    public override string Meaning(Term term) => term switch
    {
        Term.Dispute => "주문 화면에서 알리익스프레스에 환불을 정식으로 요청하는 일이에요.",
        Term.ReceiptConfirmed => "물건을 잘 받았다고 누르는 버튼이에요. 누르면 판매자에게 돈이 가요.",
        Term.OrderPageCountdown => "분쟁을 열 수 있는 시간이에요. 주문 화면에 나오고, 어떤 계산보다 정확해요.",
        Term.Mediation => "판매자와 합의가 안 될 때 알리익스프레스가 대신 정하는 일이에요.",
        Term.Appeal => "결과를 받아들일 수 없을 때 다시 봐 달라고 하는 일이에요. 새 증거가 필요해요.",
        Term.Evidence => "문제를 보여 주는 사진, 영상, 영수증, 대화 기록이에요.",
        Term.PartialRefund => "물건은 그냥 쓰고 돈의 일부만 돌려받는 방법이에요.",
        Term.FreeReturn => "이 표시가 있는 상품은 이유를 묻지 않고 반품비 없이 돌려보낼 수 있어요.",
        Term.ReturnPostage => "물건을 돌려보낼 때 드는 배송비예요. 누가 내는지는 반품 이유에 따라 달라요.",
        Term.TrackingNumber => "택배 하나하나에 붙는 번호예요. 이 번호로 물건이 어디 있는지 봐요.",
        Term.ReturnCentre => "해외 반품을 한국에서 대신 받아 주는 곳이에요. 있는지는 상담원에게 물어보세요.",
        Term.Agent => "챗봇이 아니라 직접 답하는 알리익스프레스 직원이에요.",
        Term.Chatbot => "채팅에서 먼저 답하는 프로그램이에요. 사람은 아니에요.",
        Term.BankBusinessDay => "은행이 여는 날이에요. 토요일, 일요일, 공휴일은 빼요.",
        Term.SubstituteHoliday => "공휴일이 주말과 겹칠 때 대신 쉬는 평일이에요. 은행도 쉬어요.",
        Term.SimplePay => "카카오페이, 네이버페이, 토스페이처럼 앱으로 내는 방법이에요.",
        Term.CardDispute => "카드사에 결제를 되돌려 달라고 요청하는 일이에요. 차지백이라고도 해요.",
        Term.OverseasUseObjection => "카드사 이의 신청을 카드사들이 부르는 이름이에요.",
        Term.ConsumerLine => "물건을 산 사람이 무료로 상담받는 전화예요. 지역번호 없이 1372를 눌러요.",
        Term.Consumer24 => "나라에서 운영하는 소비자 누리집이에요. 여기서 상담 글을 남겨요.",
        Term.ECommerceAct => "인터넷에서 물건을 산 사람을 지켜 주는 법이에요. 국내 판매자에게 잘 통해요.",
        Term.CustomsClearance => "해외에서 온 물건이 세관을 지나 들어오는 절차예요.",
        Term.CustomsCode => "해외 물건을 들여올 때 쓰는 내 번호예요. 남에게 보이지 마세요.",
        Term.CustomsDuty => "해외 물건을 들여올 때 내는 세금이에요. 싼 물건은 내지 않아요.",
        Term.ExportDeclaration => "물건을 나라 밖으로 보낸다고 세관에 알리는 일이에요.",
        Term.Case => "알리헬프에 적어 둔 주문 문제 하나예요. 분쟁과는 달라요.",
    };

    public override IReadOnlyCollection<string> Forms(Term term) => term switch
    {
        Term.Dispute => ["분쟁"],
        Term.ReceiptConfirmed => ["수령 확인"],
        Term.OrderPageCountdown => ["남은 시간"],
        Term.Mediation => ["중재"],
        Term.Appeal => ["이의 신청"],
        Term.Evidence => ["증거"],
        Term.PartialRefund => ["일부 환불"],
        Term.FreeReturn => ["무료 반품"],
        Term.ReturnPostage => ["반품비"],
        Term.TrackingNumber => ["송장번호", "송장"],
        Term.ReturnCentre => ["국내 반품 센터"],
        Term.Agent => ["상담원"],
        Term.Chatbot => ["챗봇"],
        Term.BankBusinessDay => ["은행 영업일", "영업일"],
        Term.SubstituteHoliday => ["대체공휴일"],
        Term.SimplePay => ["간편결제"],
        Term.CardDispute => ["카드사 이의 신청", "차지백"],
        Term.OverseasUseObjection => ["해외이용 이의제기"],
        Term.ConsumerLine => ["1372 소비자상담센터", "1372"],
        Term.Consumer24 => ["소비자24"],
        Term.ECommerceAct => ["전자상거래법"],
        Term.CustomsClearance => ["통관"],
        Term.CustomsCode => ["개인통관고유부호"],
        Term.CustomsDuty => ["관세"],
        Term.ExportDeclaration => ["수출 신고"],
        Term.Case => ["사례"],
    };
}
