using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

internal sealed class KoreanRemedyTexts : RemedyTexts
{
    public override string Wished => "내가 원한 방법";

    public override string ExchangeTitle => "교환 대신 이렇게 하세요";

    public override string ExchangeTag => "교환 기능 없음";

    public override string ExchangeExplanation => "반품해서 환불받은 뒤 다시 주문하면 돼요.";

    public override IReadOnlyList<string> ExchangeSteps { get; } =
    [
        "분쟁을 열고 ‘반품하고 환불’을 고르세요.",
        "승인되면 반품을 보내고 송장번호를 입력하세요.",
        "판매자가 확인하면 환불이 저절로 시작돼요.",
        "판매자에게 쿠폰을 부탁해 보세요. 주는 경우도 있어요.",
        "값이 그대로인지 보고 같은 상품을 다시 주문하세요.",
    ];

    public override string SecondWayTitle => "먼저 주문하고 일부 환불을 부탁하는 방법도 있어요";

    public override IReadOnlyList<string> SecondWay { get; } =
    [
        "같은 상품을 새로 주문하세요.",
        "판매자에게 첫 주문의 일부 환불을 부탁하세요.",
        "거절할 수도 있으니 분쟁 기한을 넘기지 마세요.",
    ];

    public override string Name(Remedy remedy) => remedy switch
    {
        Remedy.ReturnAndRefund => "반품하고 환불",
        Remedy.RefundOnly => "반품 없이 환불",
        Remedy.PartialRefund => "일부 환불",
        Remedy.CancelOrder => "주문 취소",
        Remedy.Exchange => "교환",
    };

    public override string Name(Verdict verdict) => verdict switch
    {
        Verdict.Supports => "요청할 수 있어요",
        Verdict.Blocks => "어려워요",
        Verdict.NeedsFact => "더 알아야 해요",
    };

    public override string? Postage(ReturnPostage postage) => postage switch
    {
        ReturnPostage.NotApplicable => null,
        ReturnPostage.StorePays => "보내기 전에 분쟁 화면에서 비용을 확인하세요.",
        ReturnPostage.BuyerPays => "해외로 보내면 비쌀 수 있어요.",
        ReturnPostage.NotKnown => "누가 반품비를 내는지도 문제에 따라 달라요.",
    };
}
