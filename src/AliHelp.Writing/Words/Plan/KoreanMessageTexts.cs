using AliHelp.Writing.Messages;

namespace AliHelp.Writing.Words;

internal sealed class KoreanMessageTexts : MessageTexts
{
    public override string Title(MessageKind kind) => kind switch
    {
        MessageKind.DisputeText => "분쟁에 붙여 넣을 글",
        MessageKind.FirstMessageToSeller => "판매자에게 보낼 메시지",
        MessageKind.CouponForReorder => "다음 주문 쿠폰을 부탁하는 메시지",
        MessageKind.PartialRefundForReorder => "다시 주문하고 일부 환불을 부탁하는 메시지",
        MessageKind.AgentPack => "상담원 채팅에 쓸 글",
    };

    public override string WhenToUse(MessageKind kind) => kind switch
    {
        MessageKind.DisputeText => "분쟁의 설명 칸에 붙여 넣으세요.",
        MessageKind.FirstMessageToSeller => "주문 화면의 Contact Seller에 붙여 넣으세요. 메시지를 보내도 기한은 계속 흘러요.",
        MessageKind.CouponForReorder => "다시 주문하기 전에 물어보세요. 안 줄 수도 있어요.",
        MessageKind.PartialRefundForReorder => "반품 대신 새로 주문하고 싶을 때 물어보세요.",
        MessageKind.AgentPack => "처음 두 줄을 하나씩 보내면 챗봇이 상담원을 연결해 줘요. 연결되면 나머지를 보내세요.",
    };
}
