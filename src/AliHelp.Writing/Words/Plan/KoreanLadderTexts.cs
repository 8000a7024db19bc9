using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

internal sealed class KoreanLadderTexts : LadderTexts
{
    public override string Title(Rung rung) => rung switch
    {
        Rung.Seller => "판매자에게 묻기",
        Rung.Agent => "상담원과 채팅하기",
        Rung.CardIssuer => "카드사에 이의 신청하기(차지백)",
        Rung.PayPal => "페이팔에 분쟁 신청하기",
        Rung.ConsumerAgency => "1372·소비자24에 상담하기",
    };

    public override string Detail(Rung rung) => rung switch
    {
        Rung.Seller => "주문 화면의 Contact Seller로 물어보세요. 약속은 꼭 채팅으로 받아 두세요.",
        Rung.Agent => "Help › Online Service › Chat Now로 가서 connect agent라고 쓰세요.",
        Rung.CardIssuer => "주문 메일, 영수증, 환불 요청, 판매자 대화를 준비하세요.",
        Rung.PayPal => "페이팔 문제 해결 센터에서 신청해요.",
        Rung.ConsumerAgency => "평일 9시~18시에 1372로 전화하거나 소비자24에 글을 남기세요.",
    };

    public override string Until(string day) => $"{day}까지 신청하세요.";

    public override string TimeIsOver(string day) => $"{day}에 끝났지만 그래도 물어보세요.";
}
