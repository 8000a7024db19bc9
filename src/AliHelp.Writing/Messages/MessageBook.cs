using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Messages;

/// <summary>
/// The texts to paste, built from confirmed facts only: a fact that is not known has no line, and what the buyer wrote in Korean
/// is never translated, hence never part of a line.
/// </summary>
public sealed class MessageBook
{
    private readonly CaseFacts facts;
    private readonly CaseDecision decision;
    private readonly FactLines lines;

    private MessageBook(CaseFacts facts, CaseDecision decision) => (this.facts, this.decision, lines) = (facts, decision, new(facts, decision));

    /// <summary>The messages that are of use now, the most useful first. One for which no fact is known yet is left out.</summary>
    public static IReadOnlyList<Message> For(CaseFacts facts, CaseDecision decision)
    {
        var book = new MessageBook(facts, decision);
        var kinds = book.CalledFor.Concat(Enum.GetValues<MessageKind>()).Distinct();
        return [.. kinds.Select(book.Write).OfType<Message>().Where(message => message.Lines.Count > 0)];
    }

    /// <summary>What the next action calls for; empty where it calls for no message.</summary>
    private IReadOnlyList<MessageKind> CalledFor => decision.NextAction switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage or NextAction.WaitUntilOpening => [MessageKind.DisputeText],
        NextAction.CancelOrder or NextAction.TryOtherWays or NextAction.SendReturn => [],
        NextAction.AwaitSeller or NextAction.CheckDisputeOutcome => [MessageKind.ReminderToSeller],
        NextAction.AnswerSeller or NextAction.WeighOffer => [MessageKind.ReplyToRequest],
        NextAction.AppealDecision => [MessageKind.AppealText],
        NextAction.AskKoreanReturnAddress => [MessageKind.KoreanReturnCentre],
        NextAction.AwaitReturnReceipt => [MessageKind.ReturnSentNotice],
        NextAction.ChaseRefund or NextAction.FileCardDispute or NextAction.FilePayPalClaim or NextAction.AskConsumerAgency
            or NextAction.AwaitOutsideHelp => [MessageKind.RefundOverdue, MessageKind.AgentPack],
        NextAction.AwaitPlatform or NextAction.AskAgent or NextAction.RescueReturn or NextAction.AwaitRefund or NextAction.AwaitRefundStart
            or NextAction.CheckAmount => [MessageKind.AgentPack],
        NextAction.Finished => [],
    };

    /// <summary>Null where the message is of no use, or its facts are missing.</summary>
    private Message? Write(MessageKind kind) => kind switch
    {
        MessageKind.DisputeText => IsDisputeAhead ? DisputeText() : null,
        MessageKind.FirstMessageToSeller => IsSellerInCharge && facts.MessagedSellerOn is null ? FirstMessageToSeller() : null,
        MessageKind.ReplyToRequest => IsSellerInCharge && HasUnanswered ? ReplyBook.For(facts.SellerReply!.Value, facts, decision) : null,
        MessageKind.ReminderToSeller => IsSellerInCharge && IsSellerSilent ? ReminderToSeller() : null,
        MessageKind.ReturnSentNotice => facts is { Stage: Stage.ReturnSent, ReturnTrackingNumber: { } number } && PlainEnglish.IsNumber(number)
            ? ReturnSentNotice()
            : null,
        MessageKind.CouponForReorder => facts is { Goal: Goal.Exchange, Stage: not Stage.Closed } ? CouponForReorder() : null,
        MessageKind.PartialRefundForReorder => decision.ExchangeWished && !WentBack ? PartialRefundForReorder() : null,
        MessageKind.AppealText => CanAppeal ? AppealText() : null,
        MessageKind.KoreanReturnCentre => AsksForKoreanCentre ? KoreanReturnCentre() : null,
        MessageKind.RefundOverdue => IsRefundLate ? RefundOverdue() : null,
        MessageKind.AgentPack => IsAgentOfUse ? AgentPack() : null,
    };

    private bool IsDisputeAhead => !facts.IsFiled
        && decision.NextAction is NextAction.OpenDispute or NextAction.CheckOrderPage or NextAction.WaitUntilOpening;

    /// <summary>Whether the seller can still do something: not once AliExpress has sent the money.</summary>
    private bool IsSellerInCharge => !facts.IsOver && facts.Stage is not Stage.RefundApproved;

    private bool HasUnanswered => facts is { SellerReply: not null, HasAnsweredSeller: false };

    // On the day of the first message nobody is late.
    private bool IsSellerSilent => facts.MessagedSellerOn < decision.Today
        && (facts.SellerReply is null or SellerReply.NoAnswer || facts.SellerRepliedOn < facts.MessagedSellerOn);

    private bool WentBack => facts.ReturnSentOn is not null || facts.Stage is Stage.ReturnSent or Stage.ReturnReceived or Stage.RefundApproved;

    private bool CanAppeal => facts.AppealedOn is null
        && (facts.Stage is Stage.DisputeRefused || facts is { Stage: Stage.RefundApproved, Ruling: Ruling.PartialRefund });

    private bool AsksForKoreanCentre => facts is { Stage: Stage.ReturnApproved, ReturnAddress: ReturnAddress.Abroad };

    private bool IsRefundLate => decision.NextAction is NextAction.ChaseRefund
        || (decision.NextAction is NextAction.FileCardDispute or NextAction.FilePayPalClaim or NextAction.AskConsumerAgency
                or NextAction.AwaitOutsideHelp
            && facts.Stage is Stage.ReturnSent or Stage.ReturnReceived or Stage.RefundApproved);

    // The two other texts for an agent begin with the same words and say more.
    private bool IsAgentOfUse => !IsRefundLate && !AsksForKoreanCentre
        && (!facts.IsOver || (facts.Stage is Stage.MoneyArrived && decision.MoneyCheck?.Missing is not null));

    private Message DisputeText() => new(
        MessageKind.DisputeText,
        Recipient.Dispute,
        [
            .. lines.Product(),
            .. lines.Receipt(),
            .. lines.Problem(),
            .. lines.Phrases(),
            .. lines.Evidence(),
            .. lines.SellerContact(),
            .. lines.Paid(),
            .. lines.Wish(),
        ]);

    private Message FirstMessageToSeller() => new(
        MessageKind.FirstMessageToSeller,
        Recipient.Seller,
        [
            lines.Greeting(),
            .. lines.Product(),
            .. lines.Receipt(),
            .. lines.Problem(),
            .. lines.Phrases(),
            .. lines.Evidence(),
            .. lines.Progress(),
            .. lines.Wish(),
            FixedLines.ReplyHere,
        ]);

    private Message ReminderToSeller() => new(
        MessageKind.ReminderToSeller,
        Recipient.Seller,
        [
            lines.Greeting(),
            .. lines.EarlierMessage(),
            .. lines.Product(),
            .. lines.Problem(),
            .. lines.Opening(),
            .. lines.Wish(),
            FixedLines.ReplyHere,
        ]);

    private Message ReturnSentNotice() => new(
        MessageKind.ReturnSentNotice,
        Recipient.Seller,
        [
            lines.Greeting(),
            .. lines.Product(),
            .. lines.ReturnParcel(),
            new("Please tell me when the item arrives. Thank you.", "물건이 도착하면 알려 주세요. 감사합니다."),
        ]);

    private Message CouponForReorder() => new(
        MessageKind.CouponForReorder,
        Recipient.Seller,
        [
            lines.Greeting(),
            .. lines.Product(),
            .. lines.Problem(),
            .. lines.ReturnParcel().Take(1),
            WentBack || facts.IsOver
                ? new("I want to order the same item again.", "같은 상품을 다시 주문하고 싶습니다.")
                : new("I want to return it and order the same item again.", "반품하고 같은 상품을 다시 주문하고 싶습니다."),
            new("Can you give me a coupon for the next order?", "다음 주문에 쓸 쿠폰을 주실 수 있습니까?"),
            FixedLines.ReplyHere,
        ]);

    private Message PartialRefundForReorder() => new(
        MessageKind.PartialRefundForReorder,
        Recipient.Seller,
        [
            lines.Greeting(),
            .. lines.Product(),
            .. lines.Problem(),
            new("I want to order the same item again.", "같은 상품을 다시 주문하고 싶습니다."),
            new("Can you refund part of my first order?", "첫 주문의 금액 일부를 환불해 주실 수 있습니까?"),
            FixedLines.ReplyHere,
        ]);

    private Message AppealText() => new(
        MessageKind.AppealText,
        Recipient.Dispute,
        [
            .. lines.Decision(),
            .. lines.AskedAmount(),
            new("I do not agree with the decision.", "이 결정에 동의하지 않습니다."),
            .. lines.Receipt(),
            .. lines.Problem(),
            .. lines.Phrases(),
            .. lines.Evidence(),
            new("Please check my evidence again.", "제 증거를 다시 확인해 주세요."),
            .. lines.Remedy(),
        ]);

    private Message KoreanReturnCentre() => new(
        MessageKind.KoreanReturnCentre,
        Recipient.Agent,
        [
            .. FixedLines.ReachAPerson,
            .. lines.Order(),
            .. lines.Problem(),
            .. lines.Opening(),
            .. lines.ReturnApproval(),
            new("Please give me a return address in Korea.", "한국에 있는 반품 주소를 알려 주세요."),
            new("Is there a return centre in Korea?", "한국에 반품 센터가 있습니까?"),
        ]);

    private Message RefundOverdue() => new(
        MessageKind.RefundOverdue,
        Recipient.Agent,
        [
            .. FixedLines.ReachAPerson,
            .. lines.Order(),
            .. lines.PaymentMethod(),
            .. lines.Paid(),
            .. lines.Progress(),
            .. lines.EarlierAgent(),
            new("I have not received the refund.", "환불을 받지 못했습니다."),
            new("Please check the status of the refund.", "환불 상태를 확인해 주세요."),
            new("When was the money sent?", "돈은 언제 보냈습니까?"),
        ]);

    private Message AgentPack() => new(
        MessageKind.AgentPack,
        Recipient.Agent,
        [
            .. FixedLines.ReachAPerson,
            .. lines.Order(),
            .. lines.PaymentMethod(),
            .. lines.Paid(),
            .. lines.Problem(),
            .. lines.Phrases(),
            .. lines.Progress(),
            .. lines.EarlierAgent(),
            .. lines.Wish(),
        ]);
}
