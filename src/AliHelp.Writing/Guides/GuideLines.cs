using AliHelp.Writing.Messages;

namespace AliHelp.Writing.Guides;

/// <summary>The lines to paste that guides give. Those of a case with its own facts are in the <see cref="MessageBook"/>.</summary>
public static class GuideLines
{
    /// <summary>The words that make the chatbot hand over to a person (guide, G05).</summary>
    public static IReadOnlyList<MessageLine> ReachAgent { get; } =
    [
        new("connect agent", "상담원을 연결해 주세요."),
        new("talk to a representative", "상담원과 이야기하고 싶습니다."),
    ];

    public static IReadOnlyList<MessageLine> AskForCoupon { get; } =
    [
        new("I want to order the same item again.", "같은 상품을 다시 주문하고 싶습니다."),
        new("Can you give me a coupon for the new order?", "새 주문에 쓸 쿠폰을 주실 수 있습니까?"),
    ];

    public static IReadOnlyList<MessageLine> AskForPartOfFirstOrder { get; } =
    [
        new("I will order the item again.", "물건을 다시 주문하겠습니다."),
        new("Can you refund part of my first order?", "첫 주문의 금액 일부를 환불해 주실 수 있습니까?"),
    ];

    public static IReadOnlyList<MessageLine> KeepDispute { get; } =
    [
        new("I will not cancel the dispute now.", "지금은 분쟁을 취소하지 않겠습니다."),
        new("I will wait for your answer in the dispute.", "분쟁 화면에서 답을 기다리겠습니다."),
        new("We can talk in this chat.", "이 채팅에서 이야기할 수 있습니다."),
    ];

    public static IReadOnlyList<MessageLine> Appeal { get; } =
    [
        new("I do not agree with this decision.", "이 결정에 동의하지 않습니다."),
        new("I have new evidence.", "새 증거가 있습니다."),
        new("I ask you to look at it again.", "다시 살펴봐 주십시오."),
    ];

    public static IReadOnlyList<MessageLine> NotReceived { get; } =
    [
        new("The tracking says delivered.", "배송 조회에는 배송 완료로 나옵니다."),
        new("I did not receive the parcel.", "물건을 받지 못했습니다."),
        new("The carrier shows another address.", "택배사 기록의 주소가 다릅니다."),
    ];

    public static IReadOnlyList<MessageLine> LateRefund { get; } =
    [
        .. ReachAgent,
        new("My refund has not arrived.", "환불이 아직 들어오지 않았습니다."),
        new("When did you send the refund?", "환불을 언제 보냈습니까?"),
        new("Give me the refund reference number.", "환불 확인 번호를 알려 주십시오."),
    ];

    /// <summary>All of them, to be checked alike.</summary>
    public static IEnumerable<MessageLine> All =>
        [.. AskForCoupon, .. AskForPartOfFirstOrder, .. KeepDispute, .. Appeal, .. NotReceived, .. LateRefund];
}
