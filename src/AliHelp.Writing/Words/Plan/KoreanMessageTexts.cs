using AliHelp.Domain.Filing;
using AliHelp.Writing.Messages;

namespace AliHelp.Writing.Words;

internal sealed class KoreanMessageTexts : MessageTexts
{
    public override string WhyOwnWordsOnlyInPapers => "직접 쓴 설명은 기계로 번역하지 않아요. 뜻이 달라질 수 있어서 한국어 서류에만 넣어요.";

    public override string Title(MessageKind kind) => kind switch
    {
        MessageKind.DisputeText => "분쟁에 붙여 넣을 글",
        MessageKind.FirstMessageToSeller => "판매자에게 보낼 메시지",
        MessageKind.ReplyToRequest => "판매자에게 보낼 답",
        MessageKind.ReminderToSeller => "판매자에게 다시 묻는 메시지",
        MessageKind.ReturnSentNotice => "반품을 보냈다고 알리는 메시지",
        MessageKind.CouponForReorder => "다음 주문 쿠폰을 부탁하는 메시지",
        MessageKind.PartialRefundForReorder => "다시 주문하고 일부 환불을 부탁하는 메시지",
        MessageKind.AppealText => "이의 신청에 붙여 넣을 글",
        MessageKind.KoreanReturnCentre => "한국 반품 주소를 묻는 글",
        MessageKind.RefundOverdue => "늦은 환불을 상담원에게 묻는 글",
        MessageKind.AgentPack => "상담원 채팅에 쓸 글",
    };

    public override string WhenToUse(MessageKind kind) => kind switch
    {
        MessageKind.DisputeText => "분쟁의 설명 칸에 붙여 넣으세요.",
        MessageKind.FirstMessageToSeller => "주문 화면의 Contact Seller에 붙여 넣으세요. 메시지를 보내도 기한은 계속 흘러요.",
        MessageKind.ReplyToRequest => "판매자가 말한 그 채팅에 답하세요. 답해도 기한은 계속 흘러요.",
        MessageKind.ReminderToSeller => "보낸 메시지에 답이 없을 때 같은 채팅에 보내세요.",
        MessageKind.ReturnSentNotice => "분쟁 화면에 송장번호를 입력한 뒤 판매자에게도 알리세요.",
        MessageKind.CouponForReorder => "다시 주문하기 전에 물어보세요. 안 줄 수도 있어요.",
        MessageKind.PartialRefundForReorder => "반품 대신 새로 주문하고 싶을 때 물어보세요.",
        MessageKind.AppealText => "새 증거를 올리면서 설명 칸에 붙여 넣으세요.",
        MessageKind.KoreanReturnCentre => "해외로 보내기 전에 물어보세요. 처음 두 줄을 하나씩 보내면 상담원이 연결돼요.",
        MessageKind.RefundOverdue => "처음 두 줄을 하나씩 보내 상담원을 부르세요. 연결되면 나머지를 보내세요.",
        MessageKind.AgentPack => "처음 두 줄을 하나씩 보내면 챗봇이 상담원을 연결해 줘요. 연결되면 나머지를 보내세요.",
    };

    public override string ReplyTitle(SellerReply request) => request switch
    {
        SellerReply.AskedToCancel => "분쟁을 취소해 달라는 말에 답하기",
        SellerReply.AskedToConfirm => "수령 확인을 먼저 해 달라는 말에 답하기",
        SellerReply.AskedToWait => "더 기다려 달라는 말에 답하기",
        SellerReply.OfferedPart => "일부만 돌려주겠다는 말에 답하기",
        SellerReply.AskedToTalkOutside => "밖에서 연락하자는 말에 답하기",
        SellerReply.AskedToReturnAbroad => "해외로 반품하라는 말에 답하기",
        SellerReply.OfferedToSendAgain => "다시 보내 주겠다는 말에 답하기",
        SellerReply.NoAnswer or SellerReply.Refused => Title(MessageKind.ReplyToRequest),
    };

    public override string Name(Recipient recipient) => recipient switch
    {
        Recipient.Seller => "판매자",
        Recipient.Dispute => "분쟁 화면",
        Recipient.Agent => "알리익스프레스 상담원",
    };

    public override string Title(PaperKind kind) => kind switch
    {
        PaperKind.CardStatement => "카드사에 낼 해외이용 이의제기 내용",
        PaperKind.ConsumerBrief => "1372와 소비자24에 낼 상담 내용",
    };

    public override string WhenToUse(PaperKind kind) => kind switch
    {
        PaperKind.CardStatement => "카드사 이의 신청(차지백) 양식에 칸마다 옮겨 적으세요.",
        PaperKind.ConsumerBrief => "1372에 전화할 때 읽거나 소비자24 양식에 옮겨 적으세요.",
    };
}
