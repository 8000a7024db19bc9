using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Messages;

/// <summary>
/// The texts to paste, built from confirmed facts only: a fact that is not known has no line, and what the buyer wrote in Korean
/// is never translated, hence never part of a line.
/// </summary>
public static class MessageBook
{
    /// <summary>The messages that are of use now, the most useful first. One for which no fact is known yet is left out.</summary>
    public static IReadOnlyList<Message> For(CaseFacts facts, CaseDecision decision)
    {
        var lines = new FactLines(facts, decision);
        return
        [
            .. Kinds(facts, decision).Select(kind => kind switch
            {
                MessageKind.DisputeText => DisputeText(lines),
                MessageKind.FirstMessageToSeller => FirstMessageToSeller(lines),
                MessageKind.CouponForReorder => CouponForReorder(lines),
                MessageKind.PartialRefundForReorder => PartialRefundForReorder(lines),
                MessageKind.AgentPack => AgentPack(lines),
            }).Where(message => message.Lines.Count > 0),
        ];
    }

    private static IEnumerable<MessageKind> Kinds(CaseFacts facts, CaseDecision decision)
    {
        if (CanUseDisputeText(facts, decision.NextAction))
            yield return MessageKind.DisputeText;
        yield return MessageKind.FirstMessageToSeller;
        if (decision.ExchangeWished)
        {
            yield return MessageKind.CouponForReorder;
            yield return MessageKind.PartialRefundForReorder;
        }

        yield return MessageKind.AgentPack;
    }

    private static bool CanUseDisputeText(CaseFacts facts, NextAction next) => next switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage or NextAction.WaitUntilOpening => !facts.IsFiled,
        NextAction.AppealDecision => true,
        NextAction.CancelOrder or NextAction.TryOtherWays or NextAction.AwaitSeller or NextAction.SendReturn
            or NextAction.AwaitReturnReceipt or NextAction.AwaitRefund or NextAction.ChaseRefund => false,
    };

    private static Message DisputeText(FactLines facts) => new(
        MessageKind.DisputeText,
        Recipient.Dispute,
        [
            .. facts.Product(),
            .. facts.Receipt(),
            .. facts.Problem(),
            .. facts.Phrases(),
            .. facts.Evidence(),
            .. facts.SellerContact(),
            .. facts.Refusal(),
            .. facts.Paid(),
            .. facts.Wish(),
        ]);

    private static Message FirstMessageToSeller(FactLines facts) => new(
        MessageKind.FirstMessageToSeller,
        Recipient.Seller,
        [
            facts.Greeting(),
            .. facts.Product(),
            .. facts.Receipt(),
            .. facts.Problem(),
            .. facts.Phrases(),
            .. facts.Evidence(),
            .. facts.Progress(),
            .. facts.Wish(),
            new("Please reply in this chat. Thank you.", "이 채팅으로 답해 주세요. 감사합니다."),
        ]);

    private static Message CouponForReorder(FactLines facts) => new(
        MessageKind.CouponForReorder,
        Recipient.Seller,
        [
            facts.Greeting(),
            .. facts.Product(),
            .. facts.Problem(),
            new("I want to return it and order the same item again.", "반품하고 같은 상품을 다시 주문하고 싶습니다."),
            new("Can you give me a coupon for the next order?", "다음 주문에 쓸 쿠폰을 주실 수 있습니까?"),
            new("Please reply in this chat. Thank you.", "이 채팅으로 답해 주세요. 감사합니다."),
        ]);

    private static Message PartialRefundForReorder(FactLines facts) => new(
        MessageKind.PartialRefundForReorder,
        Recipient.Seller,
        [
            facts.Greeting(),
            .. facts.Product(),
            .. facts.Problem(),
            new("I want to order the same item again.", "같은 상품을 다시 주문하고 싶습니다."),
            new("Can you refund part of my first order?", "첫 주문의 금액 일부를 환불해 주실 수 있습니까?"),
            new("Please reply in this chat. Thank you.", "이 채팅으로 답해 주세요. 감사합니다."),
        ]);

    // The first two lines are the words that make the chatbot hand over to a person (guide, G05).
    private static Message AgentPack(FactLines facts) => new(
        MessageKind.AgentPack,
        Recipient.Agent,
        [
            new("connect agent", "상담원을 연결해 주세요."),
            new("talk to a representative", "상담원과 이야기하고 싶습니다."),
            .. facts.Order(),
            .. facts.PaymentMethod(),
            .. facts.Paid(),
            .. facts.Problem(),
            .. facts.Phrases(),
            .. facts.Progress(),
            .. facts.Wish(),
        ]);
}
