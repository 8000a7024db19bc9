using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

internal sealed class EnglishEvidenceTexts : EvidenceTexts
{
    private const string NotSentThisWay = "It does not prove that the seller sent it this way.";

    public override string CoverUp => "Hide your address, card number and customs code before you send anything.";

    public override string Has => "You have it";

    public override string DoesNotHave => "Not yet";

    public override string Shows(EvidenceItem item) => item switch
    {
        EvidenceItem.DifferencesListed => "Shows one by one what differs.",
        EvidenceItem.ListingBesidePhoto => "Shows the listing and the real item side by side.",
        EvidenceItem.AllPiecesPhoto => "Shows what you received and how many.",
        EvidenceItem.SizeWithRuler => "Shows the real size and the stated one.",
        EvidenceItem.FailureVideo => "Shows how it fails. Film the item’s label too.",
        EvidenceItem.DamagePhoto => "Shows where it is damaged.",
        EvidenceItem.OuterBoxPhoto => "Shows whether the box was crushed or wet on its way.",
        EvidenceItem.ShippingLabelPhoto => "Shows which order it belongs to.",
        EvidenceItem.ContentsPhoto => "Shows what was in the box.",
        EvidenceItem.UnboxingVideo => "Shows what was inside when you opened it. Film the label too.",
        EvidenceItem.WeightOnLabel => "Shows whether the weight fits what you ordered.",
        EvidenceItem.CarrierDeliveryRecord => "Shows when, where and to whom it was given.",
        EvidenceItem.TrackingScreenshots => "Shows how far the parcel has come.",
        EvidenceItem.CarrierSiteScreenshots => "Shows that the carrier cannot find it either.",
        EvidenceItem.CustomsNotice => "Shows why customs stopped it.",
        EvidenceItem.ReturnDropOffReceipt => "Shows when you handed in the return.",
        EvidenceItem.ReturnTracking => "Shows how far the return has gone.",
        EvidenceItem.ReturnPackingVideo => "Shows what you packed and how.",
        EvidenceItem.Receipt => "Shows when and how much you paid.",
        EvidenceItem.OrderPageScreenshot => "Shows what you ordered and the time left.",
        EvidenceItem.SellerChatLog => "Shows what the seller answered.",
    };

    public override string? DoesNotProve(EvidenceItem item) => item switch
    {
        EvidenceItem.DifferencesListed or EvidenceItem.ListingBesidePhoto or EvidenceItem.AllPiecesPhoto => NotSentThisWay,
        EvidenceItem.FailureVideo => "It does not prove that it was broken on arrival. Film early.",
        EvidenceItem.DamagePhoto => "It does not prove that it broke before arrival. Show the box too.",
        EvidenceItem.ReturnDropOffReceipt or EvidenceItem.ReturnTracking or EvidenceItem.ReturnPackingVideo =>
            "It does not prove that the seller opened the same parcel.",
        EvidenceItem.SizeWithRuler or EvidenceItem.OuterBoxPhoto or EvidenceItem.ShippingLabelPhoto or EvidenceItem.ContentsPhoto
            or EvidenceItem.UnboxingVideo or EvidenceItem.WeightOnLabel or EvidenceItem.CarrierDeliveryRecord
            or EvidenceItem.TrackingScreenshots or EvidenceItem.CarrierSiteScreenshots or EvidenceItem.CustomsNotice
            or EvidenceItem.Receipt or EvidenceItem.OrderPageScreenshot or EvidenceItem.SellerChatLog => null,
    };
}
