using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

internal sealed class KoreanEventTexts : EventTexts
{
    public override string Name(EventKind kind) => kind switch
    {
        EventKind.MessageSent => "메시지를 보냈어요",
        EventKind.DisputeOpened => "분쟁을 열었어요",
        EventKind.DisputeWithdrawn => "분쟁을 취소했어요",
        EventKind.SellerReplied => "판매자가 답했어요",
        EventKind.OfferAccepted => "제안을 받아들였어요",
        EventKind.PlatformSteppedIn => "알리익스프레스가 중재를 시작했어요",
        EventKind.DisputeDecided => "분쟁 결과가 나왔어요",
        EventKind.AppealFiled => "이의 신청을 했어요",
        EventKind.ReturnApproved => "반품이 승인됐어요",
        EventKind.ReturnSent => "반품을 보냈어요",
        EventKind.ReturnReceived => "판매자가 반품을 받았어요",
        EventKind.RefundStarted => "환불이 시작됐어요",
        EventKind.MoneyArrived => "돈이 들어왔어요",
        EventKind.NoteAdded => "메모를 남겼어요",
        EventKind.CaseClosed => "사례를 닫았어요",
        EventKind.EventCorrected => "기록을 고쳤어요",
        EventKind.AnswerCorrected => "답을 고쳤어요",
        EventKind.RulesChanged => "규칙이 바뀌었어요",
    };

    public override string Name(Actor actor) => actor switch
    {
        Actor.Buyer => "나",
        Actor.Seller => "판매자",
        Actor.AliExpress => "알리익스프레스",
        Actor.Bank => "은행·카드사",
        Actor.AliHelp => "알리헬프",
    };

    public override string Name(Contact contact) => contact switch
    {
        Contact.Seller => "판매자",
        Contact.Agent => "알리익스프레스 상담원",
        Contact.CardIssuer => "카드사(이의 신청)",
        Contact.PayPal => "페이팔(분쟁 신청)",
        Contact.ConsumerAgency => "1372·소비자24",
    };

    public override string Name(Ruling ruling) => ruling switch
    {
        Ruling.FullRefund => "전액 환불",
        Ruling.PartialRefund => "일부 환불",
        Ruling.Refused => "거절",
    };

    public override string Name(ReturnAddress address) => address switch
    {
        ReturnAddress.InKorea => "한국 주소",
        ReturnAddress.Abroad => "해외 주소",
        ReturnAddress.NotSeen => "아직 못 봤어요",
    };

    public override string Name(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.FullRefund => "모두 돌려받았어요",
        CaseOutcome.PartialRefund => "일부만 돌려받았어요",
        CaseOutcome.NoRefund => "돌려받지 못했어요",
    };

    public override EventFormTexts Form { get; } = new KoreanEventFormTexts();
}
