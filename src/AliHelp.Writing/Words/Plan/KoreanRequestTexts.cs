using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

internal sealed class KoreanRequestTexts : RequestTexts
{
    public override string Heading => "판매자가 이렇게 말하면";

    public override string DisputeEnds => "그대로 하면 분쟁이 끝나요. 다시 못 열 수 있어요.";

    public override string WindowIsOver => "알려진 날짜로는 새 분쟁을 열 수 없어요.";

    public override string MoneyIsReleased => "수령 확인을 누르면 돈이 판매자에게 가요.";

    public override string NothingPassesMeanwhile => "그사이 지나는 기한은 없어요. 그래도 멈추는 기한도 없어요.";

    public override string NoProof => "앱 밖의 대화는 분쟁에서 증거로 쓰기 어려워요.";

    public override string OfferHeading => "판매자의 제안";

    public override string Asked => "내가 요청한 것";

    public override string Offered => "판매자가 제안한 것";

    public override string Difference => "차이";

    public override string Accepting => "받아들이면";

    public override string NoDifference => "요청한 금액과 같아요.";

    public override string AcceptingEndsDispute => "분쟁이 끝나요. 다시 못 열 수 있어요.";

    public override string RestIsLost => "나머지 금액은 이 분쟁에서 더 요청할 수 없어요.";

    public override string Title(SellerReply request) => request switch
    {
        SellerReply.NoAnswer => "판매자가 답하지 않으면",
        SellerReply.Refused => "판매자가 거절하면",
        SellerReply.AskedToWait => "판매자가 더 기다리라고 하면",
        SellerReply.OfferedPart => "판매자가 일부만 돌려주겠다고 하면",
        SellerReply.AskedToCancel => "판매자가 분쟁을 취소해 달라고 하면",
        SellerReply.AskedToTalkOutside => "판매자가 앱 밖에서 이야기하자고 하면",
        SellerReply.AskedToConfirm => "판매자가 수령 확인부터 눌러 달라고 하면",
        SellerReply.AskedToReturnAbroad => "판매자가 해외로 돌려보내라고 하면",
        SellerReply.OfferedToSendAgain => "판매자가 다시 보내 주겠다고 하면",
    };

    public override string Word(RequestAdvice advice) => advice switch
    {
        RequestAdvice.Refuse => "거절하세요",
        RequestAdvice.Compare => "비교하세요",
        RequestAdvice.OnlyUnderCondition => "조건을 붙이세요",
    };

    public override string Advice(SellerReply request) => request switch
    {
        SellerReply.NoAnswer => "분쟁을 그대로 두고 답변 기한을 지켜보세요.",
        SellerReply.Refused => "거절 이유를 읽고 증거를 더 준비하세요.",
        SellerReply.AskedToWait => "약속만 믿고 기다리지 마세요. 기한은 멈추지 않아요.",
        SellerReply.OfferedPart => "금액과 반품비를 비교하세요. 부족하면 거절해도 돼요.",
        SellerReply.AskedToCancel => "돈이 들어올 때까지 분쟁을 그대로 두세요.",
        SellerReply.AskedToTalkOutside => "앱 안의 채팅에서만 답하세요.",
        SellerReply.AskedToConfirm => "문제가 풀릴 때까지 수령 확인을 누르지 마세요.",
        SellerReply.AskedToReturnAbroad => "한국 반품 주소부터 물어보세요. 반품비를 누가 내는지도 채팅으로 받아 두세요.",
        SellerReply.OfferedToSendAgain => "분쟁을 열어 둔 채로만 받으세요. 새 송장번호도 물어보세요.",
    };

    public override string WindowRunsUntil(string day) => $"새 분쟁은 {day}까지 열 수 있어요. 버튼이 안 나올 수도 있어요.";

    public override string ReceiptClockEnds(string figure, string day) => $"오늘 누르면 분쟁을 열 수 있는 날은 {day}까지예요({figure}).";

    public override string WaitEnds(string day) => $"말대로 기다리면 {Josa.Subject(day)} 돼요.";

    public override string PassesMeanwhile(string clock, string day) => $"그사이 이 기한이 지나요: {clock}, {day}.";

    public override string AskedAndOffered(string? asked, string? offered) => (asked, offered) switch
    {
        ({ } wanted, { } given) => $"요청한 금액: {wanted}. 제안 금액: {given}.",
        ({ } wanted, null) => $"요청한 금액: {wanted}. 제안 금액과 비교하세요.",
        (null, { } given) => $"제안 금액: {given}. 요청한 금액과 비교하세요.",
        (null, null) => "요청한 금액과 제안 금액을 비교하세요.",
    };

    public override string ClockGoesOn(string clock, string day) => $"그사이에도 이 기한은 흘러요: {clock}, {day}까지.";

    public override string WayBackIsPaidBy(ReturnPostage payer) => payer switch
    {
        ReturnPostage.NotApplicable => "못 받은 물건은 돌려보낼 것이 없어요.",
        ReturnPostage.StorePays => "이런 문제는 보통 판매자가 반품비를 내요.",
        ReturnPostage.BuyerPays => "마음이 바뀐 반품은 보통 구매자가 반품비를 내요.",
        ReturnPostage.NotKnown => "반품비를 누가 내는지 분쟁 화면에서 확인하세요.",
    };

    public override string ReturnBy(string day) => $"보낸다면 {day}까지 보내고 송장번호를 입력하세요.";

    public override string Less(string amount) => $"{amount} 적어요.";

    public override string More(string amount) => $"{amount} 많아요.";

    public override string MediationEnds(string day) => $"{day}까지인 알리익스프레스 중재도 없어져요.";
}
