using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

internal sealed class KoreanEventTexts : EventTexts
{
    public override string Timeline => "진행 기록";

    public override string ShownDelivered => "배송 완료로 나왔어요";

    public override string NoLongerCounts => "고친 기록";

    public override string Coming => "예정";

    public override string RefundExpected => "환불이 들어올 수 있어요";

    public override string TakenBack => "없던 일로 고쳤어요";

    public override string PutBack => "뺐던 기록을 다시 넣었어요";

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

    public override string Name(AskedDay day) => day switch
    {
        AskedDay.PaidOn => "결제했어요",
        AskedDay.ShippedOn => "물건이 발송됐어요",
        AskedDay.PromisedOn => "도착하기로 한 날이에요",
        AskedDay.DeliveredOn => "물건이 도착했어요",
        AskedDay.ReceiptConfirmedOn => "수령 확인을 눌렀어요",
        AskedDay.DisputeOpenedOn => Name(EventKind.DisputeOpened),
        AskedDay.ReturnApprovedOn => Name(EventKind.ReturnApproved),
        AskedDay.ReturnSentOn => Name(EventKind.ReturnSent),
        AskedDay.RefundApprovedOn => "환불이 승인됐어요",
        AskedDay.DisputeRefusedOn => "분쟁이 거절됐어요",
        AskedDay.OrderPageEndsOn => "주문 화면에 나온 날이에요",
        AskedDay.MessagedSellerOn => "판매자에게 메시지를 보냈어요",
        AskedDay.MessageSentOn => Name(EventKind.MessageSent),
        AskedDay.DisputeWithdrawnOn => Name(EventKind.DisputeWithdrawn),
        AskedDay.SellerRepliedOn => Name(EventKind.SellerReplied),
        AskedDay.OfferAcceptedOn => Name(EventKind.OfferAccepted),
        AskedDay.PlatformSteppedInOn => Name(EventKind.PlatformSteppedIn),
        AskedDay.DisputeDecidedOn => Name(EventKind.DisputeDecided),
        AskedDay.AppealFiledOn => Name(EventKind.AppealFiled),
        AskedDay.ReturnReceivedOn => Name(EventKind.ReturnReceived),
        AskedDay.RefundStartedOn => Name(EventKind.RefundStarted),
        AskedDay.MoneyArrivedOn => Name(EventKind.MoneyArrived),
        AskedDay.NoteAddedOn => Name(EventKind.NoteAdded),
        AskedDay.CaseClosedOn => Name(EventKind.CaseClosed),
    };

    public override string Name(EventPart part) => part switch
    {
        EventPart.Kind => "있었던 일",
        EventPart.Day => "날짜",
        EventPart.Recipient => "받는 곳",
        EventPart.Asked => "요청",
        EventPart.Amount => "금액",
        EventPart.Reply => "판매자의 답",
        EventPart.Offer => "제안 금액",
        EventPart.Ruling => "결과",
        EventPart.Address => "반품 주소",
        EventPart.Carrier => "택배사",
        EventPart.TrackingNumber => "송장번호",
        EventPart.Note => "메모",
        EventPart.Outcome => "사례 결과",
    };

    public override string RefundBetween(string range) => $"{range} 사이예요.";

    public override string Corrected(EventPart part) => $"{Josa.Object(Name(part))} 고쳤어요";

    public override string EntryOf(string name, string day) => $"고친 기록: {name}, {day}";

    public override string NewEdition(string from, string to) => $"규칙집을 {from}판에서 {to}판으로 바꿨어요.";

    public override string ClockAdded(string rule, string day) => $"{rule}: 새로 생긴 기한, {day}까지";

    public override string ClockGone(string rule, string day) => $"{rule}: 없어진 기한, 전에는 {day}까지";
}
