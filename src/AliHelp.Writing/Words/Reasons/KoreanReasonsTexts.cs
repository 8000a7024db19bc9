using AliHelp.Domain.Disputes;
using AliHelp.Domain.Refunds;

namespace AliHelp.Writing.Words;

internal sealed class KoreanReasonsTexts : ReasonsTexts
{
    private static Texts Words => Texts.Korean;

    public override string Sentence(Reason reason) => reason switch
    {
        Reason.ClockRuns { Deadline: { StartedBy: ClockStart.OrderPage } clock } =>
            $"주문 화면대로면 한국 시간 {Words.Dates.Moment(clock.EndsAt)}까지예요.",
        Reason.ClockRuns { Deadline: var clock } =>
            $"{From(clock)} 세면 {Day(clock.EndsOn)}까지예요.",
        Reason.ClockPassed { Deadline: { StartedBy: ClockStart.OrderPage } clock } =>
            $"주문 화면대로면 한국 시간 {Words.Dates.Moment(clock.EndsAt)}에 끝났어요.",
        Reason.ClockPassed { Deadline: var clock } =>
            $"{From(clock)} 세면 {Day(clock.EndsOn)}에 끝났어요.",
        Reason.OrderPageDecides { Deadline: var clock } =>
            $"주문 화면에 나온 시간이 가장 정확해요. 한국 시간 {Words.Dates.Moment(clock.EndsAt)}까지예요.",
        Reason.SourcesDisagree =>
            "출처마다 달라요. 인터넷 안내 글은 구매한 날부터, 알리익스프레스는 받은 날부터 계산해요.",
        Reason.DeliveryStandsForReceipt => "수령 확인한 날이 없어서 도착한 날부터 셌어요. 이른 쪽이 안전해요.",
        Reason.ReceiptClockMayNotRun => "결제한 날부터 센 기한은 지났어요. 받은 날부터 세는 기한은 시작되지 않았을 수 있어요.",
        Reason.ButtonSeen => "주문 화면에 ‘분쟁 열기’ 버튼이 있다고 적었어요. 그러면 지금 열 수 있어요.",
        Reason.ButtonGone => "주문 화면에 ‘분쟁 열기’ 버튼이 없다고 적었어요.",
        Reason.NoDateKnown => "기한을 계산할 날짜가 아직 없어요.",
        Reason.PaidInMonth { FirstDay: var first } => $"결제한 달만 알아서 {Day(first)}에 결제했다고 봤어요. 이른 쪽이 안전해요.",
        Reason.TooEarlyToOpen { OpeningRule: var rule, OpensOn: var opens } =>
            $"못 받은 물건은 발송 {Words.Rules.Figure(rule)}째부터 분쟁을 열 수 있어요. {Day(opens)}부터예요.",
        Reason.NoExchange => "알리익스프레스에는 교환 기능이 없어요.",
        Reason.StillInTransit => "아직 오는 중이라 돌려보낼 물건이 없어요.",
        Reason.NothingToReturn => "물건을 못 받아서 돌려보낼 것이 없어요.",
        Reason.StorePaysReturn { Code: var code } => $"‘{Words.Choices.Short(code)}’ 문제는 보통 판매자가 반품비를 내요.",
        Reason.BuyerPaysReturn { FreeReturnRule: var rule } =>
            $"마음이 바뀌었다면 반품비는 직접 내요. 무료 반품 표시가 있으면 결제 후 {Words.Rules.Figure(rule)}까지 무료라고 해요.",
        Reason.FaultAllowsRefundOnly { Code: var code } => $"‘{Words.Choices.Short(code)}’ 문제라면 꼭 반품하지 않아도 요청할 수 있어요.",
        Reason.ChangedMindNeedsReturn => "마음이 바뀌었다면 반품해야 환불을 요청할 수 있어요.",
        Reason.NotShippedYet => "아직 발송 전이라 주문 취소가 먼저예요.",
        Reason.AlreadyShipped => "이미 발송됐어요. 취소는 보통 발송 전에만 할 수 있어요.",
        Reason.ProblemNotKnown => "어떤 문제인지 먼저 알아야 해요.",
        Reason.StageNotKnown => "발송됐는지 먼저 알아야 해요.",
        Reason.RefundRange { RefundRule: var rule, Method: var method } => method is Domain.Filing.PaymentMethod.Unknown
            ? $"환불은 보통 {Words.Rules.Figure(rule)} 걸려요."
            : $"{Words.Choices.Name(method)} 환불은 보통 {Words.Rules.Figure(rule)} 걸려요.",
        Reason.NoWalletFigurePublished { Method: var method } =>
            $"{Josa.Topic(Words.Choices.Name(method))} 카드보다 빠르다고 해요. 공개된 날수가 없어 넓게 잡았어요.",
        Reason.WalletChargesCard { Method: var method } => $"{Words.Choices.Name(method)}에 연결된 카드로 냈으니 카드와 똑같이 계산했어요.",
        Reason.MethodNotKnown => "무엇으로 냈는지 정확히 몰라 가장 넓게 잡았어요. 주문 화면이나 결제 알림에 나와 있어요.",
        Reason.RefundStartKnown { StartedOn: var start } => $"환불이 시작된 {Day(start)} 다음 날부터 셌어요.",
        Reason.RefundStartAssumed { Start: var start, StartedOn: var day } => Assumed(start, Day(day)),
        Reason.HolidaysSkipped { Days: var days } =>
            $"은행이 쉬는 날을 뺐어요: {string.Join(", ", days.Select(Words.Holidays.Name).Distinct())}.",
        Reason.Provisional { KnownUntil: var until } => $"{Day(until)} 뒤의 임시공휴일은 아직 몰라요. 날짜가 더 늦어질 수 있어요.",
        Reason.RefundIsOverdue { OverdueRule: var rule, Since: var since } =>
            $"마지막 진행에서 {Josa.Subject(Words.Rules.Figure(rule))} 넘게 지났는데 환불이 없어요. {Day(since)}부터 셌어요.",
        Reason.CardBesideDispute { FiledOn: var filed } =>
            $"{Day(filed)}에 카드사에도 이의 신청을 했어요. 분쟁은 그대로 두어도 돼요. 두 번 환불받지 않게 양쪽에 알리세요.",
        Reason.ManyReturns { ManyReturnsRule: var rule, Count: var count } =>
            $"다른 사례 {count}건에서도 반품을 보냈어요. 반품이 아주 잦으면 계정이 제한될 수 있다는 글이 있어요. "
            + $"출처마다 말이 달라요. 확실한 정도: {Words.Rules.Confidence(rule.Confidence)}.",
        Reason.CouponsOnlyNoMoney => "쿠폰이나 보너스로만 결제해서 돌아올 돈이 없어요.",
        Reason.RuleIsStale { StaleRule: var rule } =>
            $"‘{Words.Rules.Name(rule.Id)}’ 기준은 다시 확인할 때가 지났어요. 주문 화면도 꼭 확인하세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A kind of reason without a sentence."),
    };

    private static string From(Deadline clock) =>
        $"{Words.Rules.Start(clock.StartedBy)}부터 {Josa.Object(Words.Rules.Figure(clock.Rule))}";

    private static string Assumed(RefundStart start, string day) => start switch
    {
        RefundStart.Known => $"환불이 시작된 {day} 다음 날부터 셌어요.",
        RefundStart.IfAgreed => $"판매자가 {day}에 동의한다고 보고 계산했어요.",
        RefundStart.IfReturned => $"반품을 {day}에 보낸다고 보고 계산했어요. 물건이 돌아가는 시간만큼 더 걸려요.",
        RefundStart.IfStartedToday => "오늘 환불이 시작된다고 보고 계산했어요.",
        RefundStart.IfCancelledToday => "오늘 주문을 취소한다고 보고 계산했어요.",
    };

    private static string Day(DateOnly day) => Words.Dates.Day(day);
}
