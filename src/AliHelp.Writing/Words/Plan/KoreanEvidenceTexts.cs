using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

internal sealed class KoreanEvidenceTexts : EvidenceTexts
{
    private const string NotSentThisWay = "판매자가 그렇게 보냈다는 증거는 못 돼요.";

    public override string CoverUp => "보내기 전에 주소, 카드번호, 개인통관고유부호를 가리세요.";

    public override string Cover(IReadOnlyList<PersonalData> data) => $"가릴 것: {string.Join(", ", data.Select(Name))}";

    public override string BeforeSealingTitle => "반품 상자를 봉하기 전에";

    public override IReadOnlyList<string> BeforeSealing { get; } =
    [
        "상자째 무게를 재고 저울 눈금을 찍으세요.",
        "넣을 것을 펼쳐서 찍고 하나씩 적으세요.",
        "제품 번호가 있으면 읽히게 찍으세요.",
        "봉하고 송장을 붙일 때까지 끊지 말고 찍으세요.",
        "접수 영수증은 환불될 때까지 버리지 마세요.",
    ];

    public override string Has => "있어요";

    public override string DoesNotHave => "아직 없어요";

    public override string HowTo(EvidenceItem item) => item switch
    {
        EvidenceItem.ShippingLabelPhoto => "상자를 열기 전에 가까이서 찍으세요. 송장번호가 읽혀야 해요.",
        EvidenceItem.WeightOnLabel => "송장에 적힌 무게가 읽히게 찍으세요.",
        EvidenceItem.OuterBoxPhoto => "열기 전에 여섯 면을 찍으세요. 눌린 곳은 더 가까이서 찍으세요.",
        EvidenceItem.UnboxingVideo => "송장부터 다 꺼낼 때까지 끊지 말고 찍으세요.",
        EvidenceItem.ContentsPhoto => "상자와 내용물이 한 장에 보이게 찍으세요.",
        EvidenceItem.AllPiecesPhoto => "받은 것을 모두 펼쳐 놓고 한 장에 찍으세요.",
        EvidenceItem.DamagePhoto => "먼저 전체를, 다음에 망가진 곳을 가까이서 찍으세요.",
        EvidenceItem.FailureVideo => "상품 라벨부터 고장 난 모습까지 끊지 말고 찍으세요.",
        EvidenceItem.SizeWithRuler => "평평하게 놓고 자를 대세요. 치수 라벨도 찍으세요.",
        EvidenceItem.ListingBesidePhoto => "상품 페이지를 캡처하고, 같은 각도로 실물을 찍으세요.",
        EvidenceItem.DifferencesListed => "색, 크기, 재질처럼 다른 점을 한 줄에 하나씩 적으세요.",
        EvidenceItem.CarrierDeliveryRecord => "택배사에 배송 완료 기록을 달라고 하세요. 시각, 장소, 받은 사람이 보여야 해요.",
        EvidenceItem.TrackingScreenshots => "송장번호와 날짜가 보이게 조회 화면을 캡처하세요.",
        EvidenceItem.CarrierSiteScreenshots => "택배사 사이트에 번호를 넣고 안 나오는 화면을 캡처하세요.",
        EvidenceItem.CustomsNotice => "받은 안내문을 처음부터 끝까지 찍거나 캡처하세요.",
        EvidenceItem.OrderPageScreenshot => "주문번호, 상품, 날짜, 남은 시간이 보이게 캡처하세요.",
        EvidenceItem.Receipt => "금액과 날짜가 보이게 결제 내역을 캡처하세요.",
        EvidenceItem.SellerChatLog => "날짜가 보이게 처음부터 끝까지 캡처하세요.",
        EvidenceItem.ReturnPackingVideo => "저울 눈금을 찍고, 봉할 때까지 끊지 말고 찍으세요.",
        EvidenceItem.ReturnDropOffReceipt => "접수할 때 받은 영수증을 바로 찍으세요.",
        EvidenceItem.ReturnTracking => "반품이 도착할 때까지 조회 화면을 가끔 캡처하세요.",
    };

    public override string Shows(EvidenceItem item) => item switch
    {
        EvidenceItem.DifferencesListed => "무엇이 어떻게 다른지 하나씩 보여 줘요.",
        EvidenceItem.ListingBesidePhoto => "설명과 실물의 차이를 한눈에 보여 줘요.",
        EvidenceItem.AllPiecesPhoto => "무엇을 몇 개 받았는지 보여 줘요.",
        EvidenceItem.SizeWithRuler => "실제 크기와 표시된 크기를 보여 줘요.",
        EvidenceItem.FailureVideo => "어떻게 고장 났는지 보여 줘요.",
        EvidenceItem.DamagePhoto => "어디가 망가졌는지 보여 줘요.",
        EvidenceItem.OuterBoxPhoto => "오는 길에 상자가 눌리거나 젖었는지 보여 줘요.",
        EvidenceItem.ShippingLabelPhoto => "어느 주문의 물건인지 보여 줘요.",
        EvidenceItem.ContentsPhoto => "상자에 무엇이 있었는지 보여 줘요.",
        EvidenceItem.UnboxingVideo => "열었을 때 무엇이 들어 있었는지 보여 줘요.",
        EvidenceItem.WeightOnLabel => "주문한 물건의 무게와 맞는지 보여 줘요.",
        EvidenceItem.CarrierDeliveryRecord => "언제 어디서 누가 받았는지 보여 줘요.",
        EvidenceItem.TrackingScreenshots => "물건이 어디까지 왔는지 보여 줘요.",
        EvidenceItem.CarrierSiteScreenshots => "택배사에서도 조회되지 않는 것을 보여 줘요.",
        EvidenceItem.CustomsNotice => "왜 통관에서 멈췄는지 보여 줘요.",
        EvidenceItem.ReturnDropOffReceipt => "언제 반품을 맡겼는지 보여 줘요.",
        EvidenceItem.ReturnTracking => "반품이 어디까지 갔는지 보여 줘요.",
        EvidenceItem.ReturnPackingVideo => "무엇을 어떻게 담아 보냈는지 보여 줘요.",
        EvidenceItem.Receipt => "언제 얼마를 냈는지 보여 줘요.",
        EvidenceItem.OrderPageScreenshot => "무엇을 주문했고 얼마나 남았는지 보여 줘요.",
        EvidenceItem.SellerChatLog => "판매자가 뭐라고 답했는지 보여 줘요.",
    };

    public override string? DoesNotProve(EvidenceItem item) => item switch
    {
        EvidenceItem.DifferencesListed or EvidenceItem.ListingBesidePhoto or EvidenceItem.AllPiecesPhoto => NotSentThisWay,
        EvidenceItem.FailureVideo => "처음부터 고장이었다는 증거는 못 돼요. 일찍 찍을수록 좋아요.",
        EvidenceItem.DamagePhoto => "오기 전에 망가졌다는 증거는 못 돼요. 상자도 함께 찍으세요.",
        EvidenceItem.ReturnDropOffReceipt or EvidenceItem.ReturnTracking or EvidenceItem.ReturnPackingVideo =>
            "판매자가 같은 상자를 열었다는 증거는 못 돼요.",
        EvidenceItem.SizeWithRuler or EvidenceItem.OuterBoxPhoto or EvidenceItem.ShippingLabelPhoto or EvidenceItem.ContentsPhoto
            or EvidenceItem.UnboxingVideo or EvidenceItem.WeightOnLabel or EvidenceItem.CarrierDeliveryRecord
            or EvidenceItem.TrackingScreenshots or EvidenceItem.CarrierSiteScreenshots or EvidenceItem.CustomsNotice
            or EvidenceItem.Receipt or EvidenceItem.OrderPageScreenshot or EvidenceItem.SellerChatLog => null,
    };

    private static string Name(PersonalData data) => data switch
    {
        PersonalData.Address => "주소",
        PersonalData.CardNumber => "카드번호",
        PersonalData.CustomsCode => "개인통관고유부호",
    };
}
