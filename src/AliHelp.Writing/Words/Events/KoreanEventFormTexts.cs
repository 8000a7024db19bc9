using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

internal sealed class KoreanEventFormTexts : EventFormTexts
{
    public override string ChooseTitle => "무슨 일이 있었나요?";

    public override string ChooseHint => "지난 일도 그날 날짜로 기록할 수 있어요.";

    public override string OtherThings => "다른 일 기록하기";

    public override string ToCase => "사례로 돌아가기";

    public override string Reopen => "사례 다시 열기";

    public override string? Lead(EventKind kind) => kind switch
    {
        EventKind.DisputeOpened => "알리익스프레스에서 분쟁을 연 뒤에 기록해 주세요.",
        EventKind.DisputeWithdrawn => "이미 취소했을 때만 기록해 주세요. 취소하면 다시 못 열 수 있어요.",
        EventKind.OfferAccepted => "이미 받아들였을 때만 기록해 주세요. 받아들이면 분쟁이 끝나요.",
        EventKind.MoneyArrived => "‘환불 완료’ 표시가 아니라 실제로 들어온 돈을 적어요.",
        EventKind.CaseClosed => "닫은 뒤에도 언제든 다시 열 수 있어요.",
        EventKind.MessageSent or EventKind.SellerReplied or EventKind.PlatformSteppedIn or EventKind.DisputeDecided or EventKind.AppealFiled
            or EventKind.ReturnApproved or EventKind.ReturnSent or EventKind.ReturnReceived or EventKind.RefundStarted or EventKind.NoteAdded
            or EventKind.EventCorrected or EventKind.AnswerCorrected or EventKind.RulesChanged => null,
    };

    public override string? DayHint(EventKind kind) => kind switch
    {
        EventKind.MessageSent => "보낸 대화 화면에 날짜가 있어요.",
        EventKind.SellerReplied => "판매자 대화나 분쟁 상세 화면에 날짜가 있어요.",
        EventKind.DisputeOpened or EventKind.DisputeWithdrawn or EventKind.OfferAccepted or EventKind.PlatformSteppedIn
            or EventKind.DisputeDecided or EventKind.AppealFiled or EventKind.ReturnApproved => "이 주문의 분쟁 상세 화면에 날짜가 있어요.",
        EventKind.ReturnSent => "택배 접수증에 적힌 날이에요.",
        EventKind.ReturnReceived => "배송 조회에서 배송 완료로 나온 날이에요.",
        EventKind.RefundStarted => "주문 상세의 환불 상태(Refund Status)에 있어요.",
        EventKind.MoneyArrived => "계좌나 카드 명세서에 찍힌 날이에요.",
        EventKind.NoteAdded or EventKind.CaseClosed => null,
        EventKind.EventCorrected or EventKind.AnswerCorrected or EventKind.RulesChanged => null,
    };

    public override string Record => "기록하기";

    public override string RecordedHereOnly => "여기에 기록해도 알리익스프레스에는 접수되지 않아요.";

    public override string Recorded(EventKind kind) => kind switch
    {
        EventKind.MessageSent => "기록했어요. 답이 오면 그날도 기록해 주세요.",
        EventKind.DisputeOpened => "기록했어요. 이제 판매자가 답할 차례예요.",
        EventKind.DisputeWithdrawn => "기록했어요. 다시 열 수 있는지 아래에서 확인하세요.",
        EventKind.SellerReplied => "기록했어요. 어떻게 답할지 아래에서 확인하세요.",
        EventKind.OfferAccepted => "기록했어요. 이제 환불을 기다릴 차례예요.",
        EventKind.PlatformSteppedIn => "기록했어요. 이제 알리익스프레스의 결정을 기다려요.",
        EventKind.DisputeDecided => "기록했어요. 다음 할 일을 아래에서 확인하세요.",
        EventKind.AppealFiled => "기록했어요. 이제 알리익스프레스가 다시 살펴볼 차례예요.",
        EventKind.ReturnApproved => "기록했어요. 이제 반품을 보낼 차례예요.",
        EventKind.ReturnSent => "기록했어요. 접수증은 환불받을 때까지 보관하세요.",
        EventKind.ReturnReceived => "기록했어요. 이제 환불이 시작될 차례예요.",
        EventKind.RefundStarted => "기록했어요. 돈이 들어올 날을 아래에서 확인하세요.",
        EventKind.MoneyArrived => "기록했어요. 금액이 맞는지 확인해 보세요.",
        EventKind.NoteAdded => "메모를 남겼어요.",
        EventKind.CaseClosed => "사례를 닫았어요. 언제든 다시 열 수 있어요.",
        EventKind.EventCorrected => "고쳤어요. 처음 기록도 지워지지 않았어요.",
        EventKind.AnswerCorrected => "답을 고쳤어요. 전에 적은 답도 지워지지 않았어요.",
        EventKind.RulesChanged => "규칙이 바뀌었어요.",
    };

    public override string ToQuestion => "누구에게 보냈나요?";

    public override string AskedQuestion => "무엇을 요청했나요?";

    public override string RulingQuestion => "어떤 결과가 나왔나요?";

    public override string AddressQuestion => "반품 주소는 어디인가요?";

    public override string AddressHint => "이 주문의 분쟁 상세 화면에 주소가 있어요.";

    public override string OutcomeQuestion => "어떻게 끝났나요?";

    public override string Amount(EventKind kind) => kind switch
    {
        EventKind.DisputeOpened => "요청한 금액",
        EventKind.SellerReplied => "제안받은 금액",
        EventKind.DisputeDecided => "돌려받기로 한 금액",
        EventKind.MoneyArrived => "들어온 금액",
        EventKind.MessageSent or EventKind.DisputeWithdrawn or EventKind.OfferAccepted or EventKind.PlatformSteppedIn or EventKind.AppealFiled
            or EventKind.ReturnApproved or EventKind.ReturnSent or EventKind.ReturnReceived or EventKind.RefundStarted or EventKind.NoteAdded
            or EventKind.CaseClosed or EventKind.EventCorrected or EventKind.AnswerCorrected or EventKind.RulesChanged => "금액",
    };

    public override string AmountHint(EventKind kind) => kind switch
    {
        EventKind.SellerReplied => "적으면 요청한 금액과 비교해 드려요.",
        EventKind.MoneyArrived => "나눠서 들어오면 그때마다 기록해 주세요.",
        EventKind.DisputeOpened or EventKind.DisputeDecided or EventKind.MessageSent or EventKind.DisputeWithdrawn or EventKind.OfferAccepted
            or EventKind.PlatformSteppedIn or EventKind.AppealFiled or EventKind.ReturnApproved or EventKind.ReturnSent
            or EventKind.ReturnReceived or EventKind.RefundStarted or EventKind.NoteAdded or EventKind.CaseClosed or EventKind.EventCorrected
            or EventKind.AnswerCorrected or EventKind.RulesChanged => "모르면 비워 두세요.",
    };

    public override string Carrier => "택배사";

    public override string CarrierHint => "예: 우체국, CJ대한통운";

    public override string TrackingNumberHint => "접수증에 있어요. 주문 화면에도 꼭 입력하세요.";

    public override string Text => "메모";

    public override string TextHint(int atMost) => $"{atMost}자까지예요. 번역하지 않고 여기에만 남겨요.";

    public override string ToMissing => "누구에게 보냈는지 골라 주세요";

    public override string AskedNotOffered => "요청한 것을 목록에서 골라 주세요";

    public override string ReplyMissing => "판매자가 뭐라고 했는지 골라 주세요";

    public override string RulingMissing => "어떤 결과가 나왔는지 골라 주세요";

    public override string AddressMissing => "반품 주소가 어디인지 골라 주세요";

    public override string OutcomeMissing => "어떻게 끝났는지 골라 주세요";

    public override string CarrierTooLong(int atMost, int now) => $"택배사는 {atMost}자까지예요. 지금 {now}자예요";

    public override string TrackingNumberMissing => "송장번호를 적어 주세요. 없으면 알리익스프레스는 안 보낸 것으로 봐요";

    public override string TextMissing => "남길 말을 적어 주세요";

    public override string TextTooLong(int atMost, int now) => $"메모는 {atMost}자까지예요. 지금 {now}자예요";

    public override string Fault(EventFault fault) => fault switch
    {
        EventFault.NoDisputeYet => "그날까지 분쟁을 연 기록이 없어요. 분쟁을 연 날부터 기록해 주세요.",
        EventFault.DisputeAlreadyOpen => "그날 분쟁은 이미 열려 있었어요. 다시 열었다면 취소부터 기록해 주세요.",
        EventFault.NothingToReturn => "받지 못한 물건은 돌려보낼 수 없어요. 물건이 왔다면 답을 바꿔 주세요.",
        EventFault.ReturnNotSentYet => "그날까지 반품을 보낸 기록이 없어요. 보낸 날부터 기록해 주세요.",
        EventFault.ReturnAlreadySent => "반품을 보낸 기록이 이미 있어요. 날짜나 송장번호가 다르면 그 기록을 고쳐 주세요.",
        EventFault.NoOffer => "그날까지 받은 제안이 없어요. 판매자의 제안부터 기록해 주세요.",
        EventFault.NothingToAppeal => "그날까지 이의 신청할 결과가 없어요. 거절이나 일부 환불 결과부터 기록해 주세요.",
        EventFault.CaseIsClosed => "그날 사례는 이미 닫혀 있었어요. 더 적으려면 닫은 기록을 고쳐 주세요.",
    };

    public override string FaultOfAnother(string name, string day) => $"{day} ‘{name}’와 어긋나요. 날짜를 확인해 주세요.";

    public override string RecordFirst(string name) => $"‘{name}’부터 기록하기";

    public override string ChangeAnswers => "답 바꾸기";

    public override NoticeTexts ChangedElsewhere { get; } = new(
        "다른 창에서 이 사례가 바뀌었어요",
        "아직 기록하지 않았어요. 적은 내용을 확인하고 다시 눌러 주세요.");

    public override string CorrectTitle(string name) => $"‘{name}’ 기록 고치기";

    public override string CorrectHint => "처음 기록은 지워지지 않아요. 고친 내용과 함께 남아요.";

    public override string TakenBackHint => "지금은 없던 일로 되어 있어요. 되살리려면 아래 내용을 확인해 주세요.";

    public override string WayQuestion => "어떻게 고칠까요?";

    public override string Otherwise => "이렇게 고칠게요";

    public override string NotAtAll => "이런 일은 없었어요";

    public override string NotAtAllHint(EventKind kind) => kind switch
    {
        EventKind.CaseClosed => "사례가 다시 열려요.",
        EventKind.MessageSent or EventKind.DisputeOpened or EventKind.DisputeWithdrawn or EventKind.SellerReplied or EventKind.OfferAccepted
            or EventKind.PlatformSteppedIn or EventKind.DisputeDecided or EventKind.AppealFiled or EventKind.ReturnApproved
            or EventKind.ReturnSent or EventKind.ReturnReceived or EventKind.RefundStarted or EventKind.MoneyArrived or EventKind.NoteAdded
            or EventKind.EventCorrected or EventKind.AnswerCorrected or EventKind.RulesChanged => "기록은 남지만 계산에서 빠져요.",
    };

    public override string Correct => "고치기";

    public override string WayMissing => "어떻게 고칠지 골라 주세요";

    public override string NothingChanged => "바뀐 것이 없어요. 다른 점을 적거나 그대로 두고 나가세요";

    public override string TakenBackAlready => "이미 없던 일로 고친 기록이에요";
}
