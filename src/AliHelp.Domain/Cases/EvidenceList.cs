using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Cases;

/// <summary>What helps to prove the case, the most telling first.</summary>
public static class EvidenceList
{
    private static readonly EvidenceItem[] Always = [EvidenceItem.Receipt, EvidenceItem.OrderPageScreenshot, EvidenceItem.SellerChatLog];

    /// <summary>What a return needs. The wizard never asks for it, because goods go back after a plan was made.</summary>
    public static readonly IReadOnlyList<EvidenceItem> OfReturn =
        [EvidenceItem.ReturnDropOffReceipt, EvidenceItem.ReturnTracking, EvidenceItem.ReturnPackingVideo];

    private static readonly EvidenceItem[] OfContents =
        [EvidenceItem.UnboxingVideo, EvidenceItem.ContentsPhoto, EvidenceItem.ShippingLabelPhoto, EvidenceItem.WeightOnLabel];

    /// <summary>What helps in this case: by its reason and, once goods go back, the proof that they were sent.</summary>
    public static IReadOnlyList<EvidenceItem> For(CaseFacts facts) =>
        [.. OfProblem(facts).Concat(OfStage(facts)).Concat(Always).Distinct()];

    private static EvidenceItem[] OfProblem(CaseFacts facts) => facts switch
    {
        { Code: { } code } => Of(code),
        { Problem: Problem.Broken } => [.. Of(ProblemCode.Defective), .. Of(ProblemCode.Damaged)],
        { Problem: Problem.Different } => [.. Of(ProblemCode.NotAsDescribed), .. Of(ProblemCode.WrongItem)],
        { Received: false } => [EvidenceItem.TrackingScreenshots, EvidenceItem.CarrierSiteScreenshots],
        { Received: true, Problem: Problem.NotSure } => [EvidenceItem.AllPiecesPhoto, EvidenceItem.ListingBesidePhoto],
        _ => [],
    };

    private static EvidenceItem[] Of(ProblemCode code) => code switch
    {
        ProblemCode.InTransitLate or ProblemCode.ReturnedToSender => [EvidenceItem.TrackingScreenshots],
        ProblemCode.TrackingInvalid => [EvidenceItem.CarrierSiteScreenshots],
        ProblemCode.HeldByCustoms => [EvidenceItem.CustomsNotice, EvidenceItem.TrackingScreenshots],
        ProblemCode.SentToWrongAddress or ProblemCode.MarkedDelivered => [EvidenceItem.CarrierDeliveryRecord, EvidenceItem.TrackingScreenshots],
        ProblemCode.NotAsDescribed =>
            [EvidenceItem.DifferencesListed, EvidenceItem.ListingBesidePhoto, EvidenceItem.AllPiecesPhoto, EvidenceItem.SizeWithRuler],
        ProblemCode.WrongItem or ProblemCode.PartsMissing => OfContents,
        ProblemCode.Defective => [EvidenceItem.FailureVideo],
        ProblemCode.Damaged =>
            [EvidenceItem.DamagePhoto, EvidenceItem.OuterBoxPhoto, EvidenceItem.ShippingLabelPhoto, EvidenceItem.ContentsPhoto],
        ProblemCode.Counterfeit => [EvidenceItem.DifferencesListed, EvidenceItem.ListingBesidePhoto, EvidenceItem.AllPiecesPhoto],
        ProblemCode.ChangedMind => [],
    };

    private static IReadOnlyList<EvidenceItem> OfStage(CaseFacts facts) =>
        facts.Stage is Stage.ReturnApproved || facts.HasSentBack ? OfReturn : [];
}
