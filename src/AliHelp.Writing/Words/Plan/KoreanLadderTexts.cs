using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

internal sealed class KoreanLadderTexts : LadderTexts
{
    public override string Title(Rung rung) => rung switch
    {
        Rung.Seller => "판매자에게 묻기",
        Rung.Dispute => "분쟁 열기",
        Rung.Appeal => "이의 신청하기",
        Rung.Agent => "상담원과 채팅하기",
        Rung.CardIssuer => "카드사에 이의 신청하기(차지백)",
        Rung.PayPal => "페이팔에 분쟁 신청하기",
        Rung.ConsumerAgency => "1372·소비자24에 상담하기",
    };

    public override string Detail(Rung rung) => rung switch
    {
        Rung.Seller => "주문 화면의 Contact Seller로 물어보세요. 약속은 꼭 채팅으로 받아 두세요.",
        Rung.Dispute => "판매자와 말로만 정하지 마세요. 분쟁을 열어야 알리익스프레스도 살펴봐요.",
        Rung.Appeal => "거절되거나 금액이 적으면 분쟁 화면에서 다시 봐 달라고 할 수 있어요.",
        Rung.Agent => "Help › Online Service › Chat Now로 가세요. 챗봇에 connect agent라고 쓰세요.",
        Rung.CardIssuer => "카드마다 기한이 다르니 먼저 물어보세요. 낼 내용은 아래 서류에 모아 뒀어요.",
        Rung.PayPal => "페이팔 문제 해결 센터에서 신청해요.",
        Rung.ConsumerAgency => "1372로 전화하거나 소비자24에 글을 남기세요. 쓸 내용은 아래 서류에 있어요.",
    };

    public override string State(RungState state) => state switch
    {
        RungState.Done => "했어요",
        RungState.Now => "지금 할 수 있어요",
        RungState.Later => "나중에",
        RungState.Over => "기한 지남",
    };

    public override string DoneOn(string day) => $"{day}에 했어요.";

    public override string OpenUntil(string day) => $"{day}까지 할 수 있어요.";

    public override string From(Rung rung, string day) => rung switch
    {
        Rung.Dispute => $"{day}부터 열 수 있어요.",
        Rung.Seller or Rung.Appeal or Rung.Agent or Rung.CardIssuer or Rung.PayPal or Rung.ConsumerAgency =>
            $"그때까지 소식이 없으면 {day}부터 해 보세요.",
    };

    public override string Until(string day) => $"늦어도 {day}까지 하세요.";

    public override string When(Rung rung) => rung switch
    {
        Rung.Seller => "궁금한 것이 생기면 물어보세요.",
        Rung.Dispute => "열 수 있는 때가 되면 여세요.",
        Rung.Appeal => "거절되거나 금액이 적을 때 해 보세요.",
        Rung.Agent => "기다려도 소식이 없을 때 해 보세요.",
        Rung.CardIssuer or Rung.PayPal => "상담원에게 물어도 풀리지 않을 때 해 보세요.",
        Rung.ConsumerAgency => "앞의 방법으로 풀리지 않을 때 해 보세요.",
    };

    public override string Over(Rung rung, string? day) => (rung, day) switch
    {
        (Rung.Dispute, _) => "날짜로는 지났어요. ‘분쟁 열기’가 보이면 지금도 열 수 있어요.",
        (_, null) => "기한은 지났지만 한 번 물어보세요.",
        (_, { } last) => $"{last}에 끝났어요. 그래도 한 번 물어보세요.",
    };

    public override IReadOnlyList<string> Bring(Rung rung) => rung switch
    {
        Rung.Seller => ["주문번호", "문제가 보이는 사진이나 영상"],
        Rung.Dispute => ["아래 증거 목록의 사진과 영상", "영어로 쓴 설명"],
        Rung.Appeal => ["거절 이유가 나온 화면", "전에 내지 않은 새 증거"],
        Rung.Agent => ["화면에 나온 오류 문구", "주문번호", "결제 수단", "화면 캡처"],
        Rung.CardIssuer => ["주문 메일", "결제 영수증", "환불을 요청한 기록", "판매자와 나눈 대화", "화면 캡처"],
        Rung.PayPal => ["주문 메일", "결제 영수증", "판매자와 나눈 대화", "화면 캡처"],
        Rung.ConsumerAgency => ["주문 메일", "결제 영수증", "환불을 요청한 기록", "판매자와 나눈 대화", "화면 캡처"],
    };
}
