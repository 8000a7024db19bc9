using AliHelp.Domain.Disputes;
using AliHelp.Domain.Refunds;

namespace AliHelp.Writing.Words;

internal sealed class EnglishReasonsTexts : ReasonsTexts
{
    private static Texts Words => Texts.English;

    public override string Sentence(Reason reason) => reason switch
    {
        Reason.ClockRuns { Deadline: { StartedBy: ClockStart.OrderPage } clock } =>
            $"The order page gives you until {Words.Dates.Moment(clock.EndsAt)}, Korea time.",
        Reason.ClockRuns { Deadline: var clock } =>
            $"{From(clock)} run until {Day(clock.EndsOn)}.",
        Reason.ClockPassed { Deadline: { StartedBy: ClockStart.OrderPage } clock } =>
            $"The order page’s time ended on {Words.Dates.Moment(clock.EndsAt)}, Korea time.",
        Reason.ClockPassed { Deadline: var clock } =>
            $"{From(clock)} ended on {Day(clock.EndsOn)}.",
        Reason.OrderPageDecides { Deadline: var clock } =>
            $"The time on your order page is the most exact. It runs until {Words.Dates.Moment(clock.EndsAt)}, Korea time.",
        Reason.SourcesDisagree =>
            "The sources disagree. An online guide counts from purchase, AliExpress itself from receipt.",
        Reason.DeliveryStandsForReceipt => "There is no day on which you confirmed receipt, so we count from arrival. The earlier day is the safe one.",
        Reason.ReceiptClockMayNotRun => "The time from payment has ended. The time from receipt may not have started yet.",
        Reason.ButtonSeen => "You see the Open Dispute button on the order page, so you can open a dispute now.",
        Reason.ButtonGone => "You see no Open Dispute button on the order page.",
        Reason.NoDateKnown => "We have no date to count from yet.",
        Reason.PaidInMonth { FirstDay: var first } => $"You know only the month you paid, so we count from {Day(first)}. The earlier day is the safe one.",
        Reason.TooEarlyToOpen { OpeningRule: var rule, OpensOn: var opens } =>
            $"For goods not received, a dispute opens on day {rule.Value.Min} after shipping. That is {Day(opens)}.",
        Reason.NoExchange => "AliExpress has no exchange.",
        Reason.StillInTransit => "It is still on its way, so there is nothing to send back.",
        Reason.NothingToReturn => "You do not have it, so there is nothing to send back.",
        Reason.StorePaysReturn { Code: var code } => $"For the problem “{Words.Choices.Short(code)}” the seller usually pays the return postage.",
        Reason.BuyerPaysReturn { FreeReturnRule: var rule } =>
            $"If you changed your mind, you pay the return postage. With the Free Return badge it is said to be free for {Words.Rules.Figure(rule)} from payment.",
        Reason.FaultAllowsRefundOnly { Code: var code } => $"For the problem “{Words.Choices.Short(code)}” you can ask without returning the item.",
        Reason.ChangedMindNeedsReturn => "If you changed your mind, you have to return it to ask for a refund.",
        Reason.NotShippedYet => "It has not been shipped yet, so cancelling comes first.",
        Reason.AlreadyShipped => "It has been shipped. Cancelling usually works only before that.",
        Reason.ProblemNotKnown => "We need to know the problem first.",
        Reason.StageNotKnown => "We need to know first whether it was shipped.",
        Reason.RefundRange { RefundRule: var rule, Method: var method } => method is Domain.Filing.PaymentMethod.Unknown
            ? $"The refund usually takes {Words.Rules.Figure(rule)}."
            : $"{Words.Choices.Name(method)}: the refund usually takes {Words.Rules.Figure(rule)}.",
        Reason.NoWalletFigurePublished { Method: var method } =>
            $"{Words.Choices.Name(method)} is said to be faster than a card. Nobody publishes a figure for it, so the range is wide.",
        Reason.WalletChargesCard { Method: var method } => $"{Words.Choices.Name(method)} charged your card, so we count as for a card.",
        Reason.MethodNotKnown => "We do not know exactly what was charged, so the range is the widest. Your order page or payment alert shows how you paid.",
        Reason.RefundStartKnown { StartedOn: var start } => $"We count from the day after {Day(start)}, when the refund started.",
        Reason.RefundStartAssumed { Start: var start, StartedOn: var day } => Assumed(start, Day(day)),
        Reason.HolidaysSkipped { Days: var days } =>
            $"We left out days when banks are closed: {string.Join(", ", days.Select(Words.Holidays.Name).Distinct())}.",
        Reason.Provisional { KnownUntil: var until } => $"Temporary holidays after {Day(until)} are not known yet. The dates may move later.",
        Reason.RefundIsOverdue { OverdueRule: var rule, Since: var since } =>
            $"More than {Words.Rules.Figure(rule)} have gone by since the last step on {Day(since)}, and no refund has come.",
        Reason.CardBesideDispute { FiledOn: var filed } =>
            $"You asked your card company too, on {Day(filed)}. You may leave the dispute open. Tell both sides, so that you are not paid twice.",
        Reason.ManyReturns { ManyReturnsRule: var rule, Count: var count } =>
            $"You also sent goods back in {(count == 1 ? "1 other case" : $"{count} other cases")}. "
            + $"One guide says that very many returns can limit an account. Sources differ. How sure: {Words.Rules.Confidence(rule.Confidence)}.",
        Reason.CouponsOnlyNoMoney => "You paid only with coupons or bonus, so there is no money to come back.",
        Reason.RuleIsStale { StaleRule: var rule } =>
            $"The rule “{Words.Rules.Name(rule.Id)}” is due for a new check. Check your order page too.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A kind of reason without a sentence."),
    };

    private static string From(Deadline clock)
    {
        var figure = Words.Rules.Figure(clock.Rule);
        return $"The {figure} from {Words.Rules.Start(clock.StartedBy)}";
    }

    private static string Assumed(RefundStart start, string day) => start switch
    {
        RefundStart.Known => $"We count from the day after {day}, when the refund started.",
        RefundStart.IfAgreed => $"We assume that the seller agrees by {day}.",
        RefundStart.IfReturned => $"We assume that you send the return by {day}. Its way back comes on top.",
        RefundStart.IfStartedToday => "We assume that the refund starts today.",
        RefundStart.IfCancelledToday => "We assume that you cancel the order today.",
    };

    private static string Day(DateOnly day) => Words.Dates.Day(day);
}
