using AliHelp.Domain.Filing;
using Goals = AliHelp.Domain.Filing.Goal;
using Problems = AliHelp.Domain.Filing.Problem;

namespace AliHelp.Writing.Words;

internal sealed class KoreanFilingTexts : FilingTexts
{
    public override string Progress(int number, int total, bool isExact) => isExact ? $"{number} / {total}" : $"{number} / 최대 {total}";

    public override string Back => "뒤로";

    public override string Continue => "계속하기";

    public override string SaveAndLeave => "저장하고 나가기";

    public override string WhyWeAsk => "왜 묻나요?";

    public override string Or => "또는";

    public override string Optional(string label) => $"{label} (선택)";

    public override string NeedsAnotherLook => "확인이 필요해요";

    public override string TitleInNeedOfAnotherLook(string title) => $"오류: {title}";

    public override NoticeTexts ChangedElsewhere { get; } = new(
        "다른 창에서 답이 바뀌었어요",
        "방금 누른 답은 저장하지 않았어요. 아래 저장된 답을 확인하고 다시 눌러 주세요.");

    public override QuestionTexts Problem { get; } = new(
        "어떤 문제가 있나요?",
        "문제에 따라 분쟁 이유와 필요한 증거가 달라요.",
        "가장 가까운 것 하나만 골라요. 나중에 바꿀 수 있어요.");

    public override QuestionTexts Situation { get; } = new(
        "두 가지만 더 알려 주세요",
        "물건을 받았는지에 따라 할 수 있는 일이 달라요.");

    public override QuestionTexts Detail { get; } = new(
        "조금 더 자세히 골라 주세요",
        "정확히 고르면 꼭 맞는 증거를 알려 드릴 수 있어요.",
        "가장 가까운 것 하나만 골라요.");

    public override QuestionTexts Goal { get; } = new(
        "어떻게 해결되길 원하나요?",
        "분쟁을 열 때 원하는 것을 하나 골라야 해요.",
        "물건에 문제가 있으면 반품비는 보통 판매자가 내요. 마음이 바뀌었다면 직접 내야 할 수 있어요.");

    public override QuestionTexts Stage { get; } = new(
        "지금 어디까지 왔나요?",
        "단계에 따라 지금 할 일과 기한이 달라요.",
        "내 주문(My Orders)에서 주문을 누르면 단계가 보여요.");

    public override QuestionTexts PaidOn { get; } = new(
        "언제 결제했나요?",
        "분쟁 기한과 카드사 이의 신청 기한을 계산할 때 써요.",
        "주문 화면에 있어요. 카드 결제 알림에도 있어요.");

    public override QuestionTexts Shipping { get; } = new(
        "언제 발송됐고 언제 온다고 했나요?",
        "안 온 물건은 발송된 날부터 기한을 계산해요.",
        "주문 화면이나 배송 조회에 있어요. 모르는 날은 비워 두세요.");

    public override QuestionTexts DeliveredOn { get; } = new(
        "물건이 도착한 날은 언제인가요?",
        "받은 날부터 계산하는 기한이 있어요.",
        "문 앞에 온 날을 적어요. 택배 문자나 배송 조회에 있어요.");

    public override QuestionTexts Countdown { get; } = new(
        "주문 화면에 남은 시간이 보이나요?",
        "가장 정확한 시간이라 저희 계산보다 먼저 써요.",
        "내 주문(My Orders)에서 이 주문을 눌러 보세요.");

    public override QuestionTexts Payment { get; } = new(
        "무엇으로 결제했나요?",
        "환불은 보통 결제한 수단으로 돌아와요. 수단마다 걸리는 날이 달라요.",
        "카드번호는 묻지 않아요.");

    public override QuestionTexts Done { get; } = new(
        "지금까지 한 일을 모두 골라 주세요",
        "이미 한 일은 빼고 다음 할 일을 알려 드려요.");

    public override QuestionTexts Evidence { get; } = new(
        "지금 가진 증거를 골라 주세요",
        "없는 것은 준비할 목록에 넣고, 있는 것은 메시지에 적어요.",
        "파일은 올리지 않아요. 있는 것만 표시해 주세요.");

    public override QuestionTexts Message { get; } = new(
        "메시지에 넣을 내용을 적어 주세요",
        "적은 것만 메시지에 들어가요. 영어 문장은 고른 표현으로만 만들어요.",
        "모두 비워 두고 넘어가도 돼요.");

    public override QuestionTexts StageRefused { get; } = new(
        "분쟁이 언제 거절됐나요?",
        "거절된 뒤에 남은 시간을 알려 드리려고요.",
        "분쟁 화면에 날짜가 있어요. 모르면 비워 두세요.");

    public override QuestionTexts ShownDeliveredOn { get; } = new(
        "배송 완료로 표시된 날은 언제인가요?",
        "그날부터 계산하는 기한이 있어요.",
        "택배 문자나 배송 조회에 있어요.");

    public override string? Hint(Problem problem) => problem switch
    {
        Problems.NotArrived => "배송이 멈췄거나 너무 늦어질 때",
        Problems.MarkedDelivered => "배송 조회는 완료인데 물건이 없을 때",
        Problems.Broken => "작동하지 않거나 깨져서 왔을 때",
        Problems.Different => "색상·크기·재질이 다르거나 다른 물건일 때",
        Problems.PartsMissing => "수량이나 구성품이 모자랄 때",
        Problems.Counterfeit => "정품이 아닌 것 같을 때",
        Problems.ChangedMind => "반품비를 직접 내야 할 수 있어요",
        Problems.RefundMissing => "반품을 보내고 돈을 기다릴 때",
        Problems.DisputeRefused => "거절된 뒤에도 할 수 있는 일이 있어요",
        Problems.NotSure => null,
    };

    public override string? Hint(Goal goal) => goal switch
    {
        Goals.ReturnForRefund => "물건을 돌려보내고 돈을 모두 돌려받아요",
        Goals.FullRefund => "물건은 돌려보내지 않고 돈을 모두 돌려받아요",
        Goals.PartialRefund => "돌려받을 금액을 판매자와 정해요",
        Goals.Exchange => "교환 기능은 없어서 다른 방법을 알려 드려요",
        Goals.CancelOrder => "발송 전이라면 가장 빨라요",
        Goals.NotDecided => null,
    };

    public override string? Hint(SellerReply reply) => reply switch
    {
        SellerReply.AskedToCancel => "취소하지 마세요. 다시 못 열 수 있어요.",
        SellerReply.AskedToTalkOutside => "앱 밖의 대화는 증거로 쓰기 어려워요.",
        SellerReply.AskedToConfirm => "수령 확인을 누르면 돈이 판매자에게 가요.",
        SellerReply.AskedToReturnAbroad => "해외로 보내면 비쌀 수 있어요.",
        SellerReply.NoAnswer or SellerReply.Refused or SellerReply.AskedToWait or SellerReply.OfferedPart or SellerReply.OfferedToSendAgain => null,
    };

    public override string Hint(EvidenceItem item) => item switch
    {
        EvidenceItem.DifferencesListed => "무엇이 다른지 보여요. 판매자가 그렇게 보냈다는 증거는 아니에요.",
        EvidenceItem.ListingBesidePhoto => "설명과 실물이 다른 것이 보여요.",
        EvidenceItem.AllPiecesPhoto => "받은 것이 모두 몇 개인지 보여요.",
        EvidenceItem.SizeWithRuler => "실제 크기가 보여요. 바닥에 펴고 찍어요.",
        EvidenceItem.FailureVideo => "고장이 보여요. 올 때부터 고장이었다는 증거는 아니에요.",
        EvidenceItem.DamagePhoto => "어디가 망가졌는지 보여요.",
        EvidenceItem.OuterBoxPhoto => "오는 길에 눌리거나 젖었는지 보여요.",
        EvidenceItem.ShippingLabelPhoto => "어느 주문의 상자인지 보여요.",
        EvidenceItem.ContentsPhoto => "상자에 무엇이 들어 있었는지 보여요.",
        EvidenceItem.UnboxingVideo => "열었을 때 무엇이 있었는지 보여요.",
        EvidenceItem.WeightOnLabel => "내용물이 모자란 것이 무게로 보여요.",
        EvidenceItem.CarrierDeliveryRecord => "언제 어디서 누가 받았는지 보여요.",
        EvidenceItem.TrackingScreenshots => "배송이 어디까지 왔는지 보여요.",
        EvidenceItem.CarrierSiteScreenshots => "택배사에서도 조회되지 않는 것이 보여요.",
        EvidenceItem.CustomsNotice => "통관에서 왜 멈췄는지 보여요.",
        EvidenceItem.ReturnDropOffReceipt => "반품을 보낸 날이 보여요.",
        EvidenceItem.ReturnTracking => "반품이 도착했는지 보여요.",
        EvidenceItem.ReturnPackingVideo => "무엇을 보냈는지 보여요. 판매자가 같은 상자를 열었다는 증거는 아니에요.",
        EvidenceItem.Receipt => "언제 얼마를 냈는지 보여요.",
        EvidenceItem.OrderPageScreenshot => "주문한 상품과 남은 시간이 보여요.",
        EvidenceItem.SellerChatLog => "판매자가 뭐라고 답했는지 보여요.",
    };

    public override string ReceivedQuestion => "물건을 받았나요?";

    public override string FaultyQuestion => "물건에 문제가 있나요?";

    public override string FaultyHint => "아직 못 받았다면 넘어가도 돼요.";

    public override string Yes => "네";

    public override string No => "아니요";

    public override string NoneOfThese => "여기에 없거나 잘 모르겠어요";

    // Every name ends in a final consonant, so that 을, 은, 이 and 과 are right after each; a test holds it to that.
    public override string Label(AskedDay day) => day switch
    {
        AskedDay.PaidOn => "결제한 날",
        AskedDay.ShippedOn => "발송된 날",
        AskedDay.PromisedOn => "약속한 도착일",
        AskedDay.DeliveredOn => "도착한 날",
        AskedDay.ReceiptConfirmedOn => "수령 확인을 누른 날",
        AskedDay.DisputeOpenedOn => "분쟁을 연 날",
        AskedDay.ReturnApprovedOn => "반품이 승인된 날",
        AskedDay.ReturnSentOn => "반품을 보낸 날",
        AskedDay.RefundApprovedOn => "환불이 승인된 날",
        AskedDay.DisputeRefusedOn => "분쟁이 거절된 날",
        AskedDay.OrderPageEndsOn => "주문 화면에 나온 날",
        AskedDay.MessagedSellerOn => "메시지를 보낸 날",
        AskedDay.MessageSentOn => "메시지를 보낸 날",
        AskedDay.DisputeWithdrawnOn => "분쟁을 취소한 날",
        AskedDay.SellerRepliedOn => "판매자가 답한 날",
        AskedDay.OfferAcceptedOn => "제안을 받아들인 날",
        AskedDay.PlatformSteppedInOn => "중재가 시작된 날",
        AskedDay.DisputeDecidedOn => "결과가 나온 날",
        AskedDay.AppealFiledOn => "이의 신청을 한 날",
        AskedDay.ReturnReceivedOn => "반품이 도착한 날",
        AskedDay.RefundStartedOn => "환불이 시작된 날",
        AskedDay.MoneyArrivedOn => "돈이 들어온 날",
        AskedDay.NoteAddedOn => "메모한 일이 있던 날",
        AskedDay.CaseClosedOn => "일이 끝난 날",
    };

    public override string LeaveEmptyIfNotKnown => "모르면 비워 두세요.";

    public override string IfYouDoNotKnow => "날짜를 모른다면";

    public override string PromisedHint => "날짜가 여러 개면 가장 늦은 날을 적어 주세요.";

    public override string TrackingNumber => "반품 송장번호";

    public override string PaidMonth => "결제한 달";

    public override string MonthExample => "예: 2026-11";

    public override string IsOldDayRight(DateOnly day) => $"{Texts.Korean.Dates.Day(day)}이 맞나요?";

    public override string ConfirmOldDay(DateOnly day) => $"네, {Texts.Korean.Dates.Day(day)}에 결제했어요";

    public override string DaysLeft => "남은 날";

    public override string HoursLeft => "남은 시간";

    public override string TimeLeftReadAt(DateTime readAt) =>
        $"{Texts.Korean.Dates.Moment(readAt)}에 본 시간이에요. 다시 봤다면 고쳐 주세요.";

    public override string EndTime => "시각";

    public override string Zone => "어느 시간 기준인가요?";

    public override string ZoneHint => "알리익스프레스는 보통 미국 태평양 시간으로 보여 줘요.";

    public override string Funding => "돈이 어디에서 나갔나요?";

    public override string SellerReplyQuestion => "판매자가 뭐라고 했나요?";

    public override string CoverPersonalData => "주소, 카드번호, 개인통관고유부호는 가리고 보내세요.";

    public override string FilesComeLater => "사진과 파일은 결과가 나온 뒤에 넣을 수 있어요.";

    public override string OrderNumber => "주문번호";

    public override string OrderNumberHint => "뒤 4자리만 적어도 돼요.";

    public override string ProductName => "상품 이름";

    public override string Amount => "결제 금액";

    public override string Currency => "통화";

    public override string Phrases => "맞는 표현을 모두 골라 주세요";

    public override string PhrasesHint => "고른 표현은 메시지에 영어로 들어가요.";

    public override string Description => "직접 쓰는 한 문장";

    public override string DescriptionHint => "200자까지예요. 번역하지 않고 한국어 요약에만 넣어요.";

    public override string ProblemMissing => "어떤 문제인지 골라 주세요";

    public override string ReceivedMissing => "물건을 받았는지 골라 주세요";

    public override string FaultyMissing => "물건에 문제가 있는지 골라 주세요";

    public override string DetailMissing => "가장 가까운 것을 골라 주세요";

    public override string GoalMissing => "원하는 해결 방법을 골라 주세요";

    public override string StageMissing => "지금 단계를 골라 주세요";

    public override string TrackingNumberTooLong(int atMost) => $"송장번호는 {atMost}자까지예요";

    public override string PrecisionMissing => "결제한 날을 아는지 골라 주세요";

    public override string OldDayUnconfirmed(DateOnly day) => $"{IsOldDayRight(day)} 맞으면 표시해 주세요";

    public override string MonthMissing => "결제한 달을 입력해 주세요";

    public override string MonthUnreadable => "결제한 달을 2026-11처럼 적어 주세요";

    public override string MonthInFuture => "결제한 달은 이번 달이거나 그보다 전이어야 해요";

    public override string MonthTooEarly(DateOnly earliest) => $"결제한 달은 {Texts.Korean.Dates.Month(earliest)}부터 적을 수 있어요";

    public override string PromisedBeforeShipped => "약속한 도착일은 발송된 날과 같거나 뒤여야 해요";

    public override string ViewMissing => "주문 화면에 무엇이 보이는지 골라 주세요";

    public override string DaysLeftOutside(int atMost) => $"남은 날을 0에서 {atMost} 사이 숫자로 입력해 주세요";

    public override string HoursLeftOutside => "남은 시간은 0에서 23 사이 숫자예요";

    public override string EndTimeUnreadable => "시각을 23:59처럼 적어 주세요";

    public override string ZoneMissing => "어느 시간 기준인지 골라 주세요";

    public override string PaymentMissing => "결제 수단을 골라 주세요";

    public override string FundingMissing => "돈이 어디에서 나갔는지 골라 주세요";

    public override string DoneMissing => "한 일을 하나 이상 고르거나 '아직 없어요'를 골라 주세요";

    public override string EvidenceMissing => "가진 증거를 하나 이상 고르거나 '아직 없어요'를 골라 주세요";

    public override string NothingYetOnlyAlone => "'아직 없어요'는 따로만 고를 수 있어요";

    public override string SellerReplyNotOffered => "판매자의 답을 목록에서 골라 주세요";

    public override string OrderNumberUnreadable => "주문번호는 숫자만, 4자리에서 20자리예요";

    public override string ProductNameTooLong(int atMost, int now) => $"상품 이름은 {atMost}자까지예요. 지금 {now}자예요";

    public override string AmountNotPositive => "금액은 0보다 큰 숫자로 적어 주세요";

    public override string CurrencyMissing => "통화를 골라 주세요";

    public override string DescriptionTooLong(int atMost, int now) => $"설명은 {atMost}자까지예요. 지금 {now}자예요";

    public override string DayEmpty(AskedDay day) => $"{Label(day)}을 입력해 주세요";

    public override string DayEmptyOrNotSure(AskedDay day) => $"{Label(day)}을 입력하거나 '잘 모르겠어요'를 골라 주세요";

    public override string DayLacksYear(AskedDay day) => $"{Label(day)}에 '연도'가 빠졌어요";

    public override string DayLacksMonthAndDay(AskedDay day) => $"{Label(day)}에 '월'과 '일'이 빠졌어요";

    public override string DayLacksDay(AskedDay day) => $"{Label(day)}에 '일'이 빠졌어요";

    public override string NoSuchMonth(int month) => $"{month}월은 없는 달이에요";

    public override string NoSuchDay(int year, int month, int day) =>
        (month, day) is (2, 29) ? $"{year}년에는 2월 29일이 없어요" : $"{month}월 {day}일은 없는 날짜예요";

    public override string DayUnreadable(AskedDay day) => $"{Label(day)}을 2026-11-03처럼 적어 주세요";

    public override string DayTooEarly(AskedDay day, DateOnly earliest) =>
        $"{Label(day)}은 {Texts.Korean.Dates.Day(earliest)}부터 적을 수 있어요";

    public override string DayInFuture(AskedDay day) => $"{Label(day)}은 오늘이거나 오늘보다 전이어야 해요";

    public override string DayTooLate(AskedDay day, DateOnly latest) =>
        $"{Label(day)}은 {Texts.Korean.Dates.Day(latest)}까지 적을 수 있어요";

    public override string DayBeforePaid(AskedDay day, DateOnly paidOn) =>
        $"{Label(day)}이 결제한 {Texts.Korean.Dates.Day(paidOn)}보다 빨라요";

    public override InterruptionTexts NoExchange { get; } = new(
        "알리익스프레스에는 교환 기능이 없어요",
        [
            "반품해서 환불받은 뒤 다시 주문해야 해요.",
            "판매자에게 다음 주문에 쓸 쿠폰을 부탁해 볼 수 있어요.",
        ],
        "반품 후 재주문으로 계속하기",
        "다른 방법 고르기");

    public override InterruptionTexts AlreadyShipped { get; } = new(
        "이미 발송돼서 취소가 어려울 수 있어요",
        [
            "주문 취소는 보통 발송 전에만 할 수 있어요.",
            "대신 할 수 있는 일을 결과에서 알려 드려요.",
        ],
        "이대로 계속하기",
        "다른 방법 고르기");

    public override InterruptionTexts FindYourStage { get; } = new(
        "단계는 주문 화면에서 볼 수 있어요",
        [
            "알리익스프레스에서 내 주문(My Orders)을 열어요.",
            "이 주문을 눌러요.",
            "맨 위에 지금 단계가 보여요.",
        ],
        "모르는 대로 계속하기",
        "단계 고르기");

    public override string OpenMyOrders => "내 주문 열기(새 창)";

    public override string CheckTitle => "결과를 보기 전에 답을 확인해 주세요";

    public override string CheckChangedElsewhere => "아래 저장된 답을 확인하고 다시 눌러 주세요.";

    public override string Change => "바꾸기";

    public override string ChangeAnswer(string label) => $"{label} 바꾸기";

    public override string SeeResult => "결과 보기";

    public override string LookAgain => "서로 맞지 않는 답이 있어요";

    public override string OutOfOrder(NamedDay first, NamedDay second) =>
        $"{Label(first.Name)}({Texts.Korean.Dates.Short(first.Day)})이 {Label(second.Name)}({Texts.Korean.Dates.Short(second.Day)})보다 늦어요. 어느 쪽이 맞나요?";
}
