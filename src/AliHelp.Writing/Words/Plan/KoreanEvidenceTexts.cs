using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

internal sealed class KoreanEvidenceTexts : EvidenceTexts
{
    private const string NotSentThisWay = "판매자가 그렇게 보냈다는 증거는 못 돼요.";

    public override string CoverUp => "보내기 전에 주소, 카드번호, 개인통관고유부호를 가리세요.";

    public override string Has => "있어요";

    public override string DoesNotHave => "아직 없어요";

    public override string Shows(EvidenceItem item) => item switch
    {
        EvidenceItem.DifferencesListed => "무엇이 어떻게 다른지 하나씩 보여 줘요.",
        EvidenceItem.ListingBesidePhoto => "설명과 실물의 차이를 한눈에 보여 줘요.",
        EvidenceItem.AllPiecesPhoto => "무엇을 몇 개 받았는지 보여 줘요.",
        EvidenceItem.SizeWithRuler => "실제 크기와 표시된 크기를 보여 줘요.",
        EvidenceItem.FailureVideo => "어떻게 고장 났는지 보여 줘요. 상품 라벨도 함께 찍으세요.",
        EvidenceItem.DamagePhoto => "어디가 망가졌는지 보여 줘요.",
        EvidenceItem.OuterBoxPhoto => "오는 길에 상자가 눌리거나 젖었는지 보여 줘요.",
        EvidenceItem.ShippingLabelPhoto => "어느 주문의 물건인지 보여 줘요.",
        EvidenceItem.ContentsPhoto => "상자에 무엇이 있었는지 보여 줘요.",
        EvidenceItem.UnboxingVideo => "열었을 때 무엇이 들어 있었는지 보여 줘요. 송장도 함께 찍으세요.",
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
}
