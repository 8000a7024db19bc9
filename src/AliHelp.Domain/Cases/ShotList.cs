using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Cases;

/// <summary>What a picture or a paper shows that should be covered before it is sent.</summary>
public enum PersonalData
{
    Address,
    CardNumber,

    /// <summary>개인통관고유부호.</summary>
    CustomsCode,
}

/// <summary>A piece of evidence, and whether it is there.</summary>
/// <param name="IsTicked">Whether the buyer says so.</param>
/// <param name="Files">What is kept of it here.</param>
public sealed record EvidenceNeed(EvidenceItem Item, bool IsTicked, IReadOnlyList<EvidenceFile> Files)
{
    /// <summary>Ticking an item and adding a file say the same.</summary>
    public bool Has => IsTicked || Files.Count > 0;
}

/// <summary>What to film and photograph, in the order in which it is best done, and what to cover.</summary>
public static class ShotList
{
    // The closed parcel comes first, since it is opened only once; then what was in it; then what is wrong. Screens and papers stay as they are.
    private static readonly EvidenceItem[] Order =
    [
        EvidenceItem.ShippingLabelPhoto,
        EvidenceItem.WeightOnLabel,
        EvidenceItem.OuterBoxPhoto,
        EvidenceItem.UnboxingVideo,
        EvidenceItem.ContentsPhoto,
        EvidenceItem.AllPiecesPhoto,
        EvidenceItem.DamagePhoto,
        EvidenceItem.FailureVideo,
        EvidenceItem.SizeWithRuler,
        EvidenceItem.ListingBesidePhoto,
        EvidenceItem.DifferencesListed,
        EvidenceItem.CarrierDeliveryRecord,
        EvidenceItem.TrackingScreenshots,
        EvidenceItem.CarrierSiteScreenshots,
        EvidenceItem.CustomsNotice,
        EvidenceItem.OrderPageScreenshot,
        EvidenceItem.Receipt,
        EvidenceItem.SellerChatLog,
        EvidenceItem.ReturnPackingVideo,
        EvidenceItem.ReturnDropOffReceipt,
        EvidenceItem.ReturnTracking,
    ];

    /// <summary>What helps in this case, the most telling first, as messages name it.</summary>
    public static IReadOnlyList<EvidenceNeed> For(CaseFacts facts) =>
    [
        .. EvidenceList.For(facts)
            .Select(item => new EvidenceNeed(item, facts.Evidence.Contains(item), [.. facts.Files.Where(file => file.Item == item)])),
    ];

    /// <summary>The same in the order in which it is best filmed or collected.</summary>
    public static IReadOnlyList<EvidenceNeed> InOrder(IEnumerable<EvidenceNeed> needs) =>
        [.. needs.OrderBy(need => Array.IndexOf(Order, need.Item))];

    /// <summary>Whether the return parcel is to be packed now: what is noted before it is sealed cannot be noted later.</summary>
    public static bool IsBeforeSealing(CaseFacts facts) => facts.Stage is Stage.ReturnApproved;

    /// <summary>What such a picture or paper usually shows besides what it proves.</summary>
    public static IReadOnlyList<PersonalData> Cover(EvidenceItem item) => item switch
    {
        EvidenceItem.ShippingLabelPhoto or EvidenceItem.WeightOnLabel or EvidenceItem.OuterBoxPhoto or EvidenceItem.UnboxingVideo
            or EvidenceItem.CarrierDeliveryRecord or EvidenceItem.TrackingScreenshots or EvidenceItem.CarrierSiteScreenshots
            or EvidenceItem.OrderPageScreenshot or EvidenceItem.SellerChatLog or EvidenceItem.ReturnDropOffReceipt
            or EvidenceItem.ReturnTracking or EvidenceItem.ReturnPackingVideo => [PersonalData.Address],
        EvidenceItem.CustomsNotice => [PersonalData.Address, PersonalData.CustomsCode],
        EvidenceItem.Receipt => [PersonalData.CardNumber],
        EvidenceItem.DifferencesListed or EvidenceItem.ListingBesidePhoto or EvidenceItem.AllPiecesPhoto or EvidenceItem.SizeWithRuler
            or EvidenceItem.FailureVideo or EvidenceItem.DamagePhoto or EvidenceItem.ContentsPhoto => [],
    };
}
