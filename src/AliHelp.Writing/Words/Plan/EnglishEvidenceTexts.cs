using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

internal sealed class EnglishEvidenceTexts : EvidenceTexts
{
    private const string NotSentThisWay = "It does not prove that the seller sent it this way.";

    public override string CoverUp => "Hide your address, card number and customs code before you send anything.";

    public override string Cover(IReadOnlyList<PersonalData> data) => $"Cover: {string.Join(", ", data.Select(Name))}";

    public override string BeforeSealingTitle => "Before you seal the return";

    public override IReadOnlyList<string> BeforeSealing { get; } =
    [
        "Weigh the box and take a picture of the scale.",
        "Spread out what goes in, take a picture and list it.",
        "If it has a serial number, take that readably.",
        "Film without a cut until the box is closed and labelled.",
        "Keep the drop-off receipt until the refund is there.",
    ];

    public override string Has => "You have it";

    public override string DoesNotHave => "Not yet";

    public override string HowTo(EvidenceItem item) => item switch
    {
        EvidenceItem.ShippingLabelPhoto => "Take it close up before you open the box. The tracking number must be readable.",
        EvidenceItem.WeightOnLabel => "Take it so that the weight can be read.",
        EvidenceItem.OuterBoxPhoto => "Take all six sides before you open it. Go closer where it is crushed.",
        EvidenceItem.UnboxingVideo => "Film without a cut, from the label until all is out.",
        EvidenceItem.ContentsPhoto => "Take the box and what was in it in one picture.",
        EvidenceItem.AllPiecesPhoto => "Spread out everything you got and take one picture.",
        EvidenceItem.DamagePhoto => "First the whole item, then the damage close up.",
        EvidenceItem.FailureVideo => "Film without a cut, from the item’s label to the failure.",
        EvidenceItem.SizeWithRuler => "Lay it flat beside a ruler. Take the size label too.",
        EvidenceItem.ListingBesidePhoto => "Capture the listing, then take the item from the same angle.",
        EvidenceItem.DifferencesListed => "Write each difference on a line, such as colour, size or material.",
        EvidenceItem.CarrierDeliveryRecord => "Ask the carrier for its record. Time, place and recipient must be on it.",
        EvidenceItem.TrackingScreenshots => "Capture the tracking with its number and dates.",
        EvidenceItem.CarrierSiteScreenshots => "Type the number on the carrier’s site and capture that nothing is found.",
        EvidenceItem.CustomsNotice => "Take or capture the whole notice.",
        EvidenceItem.OrderPageScreenshot => "Capture the order number, item, dates and time left.",
        EvidenceItem.Receipt => "Capture the payment with its amount and date.",
        EvidenceItem.SellerChatLog => "Capture it from the first line to the last, with the dates.",
        EvidenceItem.ReturnPackingVideo => "Show the scale, then film without a cut until the box is closed.",
        EvidenceItem.ReturnDropOffReceipt => "Take the receipt as soon as you get it.",
        EvidenceItem.ReturnTracking => "Capture the tracking now and then until it arrives.",
    };

    public override string Shows(EvidenceItem item) => item switch
    {
        EvidenceItem.DifferencesListed => "Shows one by one what differs.",
        EvidenceItem.ListingBesidePhoto => "Shows the listing and the real item side by side.",
        EvidenceItem.AllPiecesPhoto => "Shows what you received and how many.",
        EvidenceItem.SizeWithRuler => "Shows the real size and the stated one.",
        EvidenceItem.FailureVideo => "Shows how it fails.",
        EvidenceItem.DamagePhoto => "Shows where it is damaged.",
        EvidenceItem.OuterBoxPhoto => "Shows whether the box was crushed or wet on its way.",
        EvidenceItem.ShippingLabelPhoto => "Shows which order it belongs to.",
        EvidenceItem.ContentsPhoto => "Shows what was in the box.",
        EvidenceItem.UnboxingVideo => "Shows what was inside when you opened it.",
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

    private static string Name(PersonalData data) => data switch
    {
        PersonalData.Address => "address",
        PersonalData.CardNumber => "card number",
        PersonalData.CustomsCode => "customs code",
    };
}
