using AliHelp.Domain.Filing;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Messages;

/// <summary>What the buyer has to show. Only ticked items are named, and a plural only where two are.</summary>
internal static class EvidenceLines
{
    // A message is read at a glance; the rest of the evidence speaks for itself once it is uploaded.
    private const int MaxLines = 4;

    private enum Form
    {
        Video,
        Photo,
        Screenshot,
        Paper,
    }

    public static IEnumerable<MessageLine> For(IReadOnlyList<EvidenceItem> ticked) =>
        ticked.Select(Shown).GroupBy(thing => thing.Form).OrderBy(group => group.Key)
            .SelectMany(group => Lines(group.Key, [.. group]))
            .Take(MaxLines);

    /// <summary>Two things in a line where that stays within twelve words.</summary>
    private static IEnumerable<MessageLine> Lines(Form form, Thing[] things)
    {
        for (var next = 0; next < things.Length;)
        {
            var pair = things.Skip(next).Take(2).ToArray();
            var line = Line(form, pair);
            if (PlainEnglish.Words(line.English) > PlainEnglish.MaxWords)
                (pair, line) = ([things[next]], Line(form, [things[next]]));
            yield return line;
            next += pair.Length;
        }
    }

    private static MessageLine Line(Form form, Thing[] things)
    {
        var english = string.Join(" and ", things.Select(thing => thing.English));
        var korean = things is [var first, var second] ? $"{Josa.And(first.Korean)} {second.Korean}" : things[0].Korean;
        return (form, things.Length) switch
        {
            (Form.Video, 1) => new($"I have a video of {english}.", $"{korean} 영상이 있습니다."),
            (Form.Video, _) => new($"I have videos of {english}.", $"{korean} 영상이 있습니다."),
            (Form.Photo, 1) => new($"I have a photo of {english}.", $"{korean} 사진이 있습니다."),
            (Form.Photo, _) => new($"I have photos of {english}.", $"{korean} 사진이 있습니다."),
            (Form.Screenshot, 1) => new($"I have a screenshot of {english}.", $"{korean} 캡처가 있습니다."),
            (Form.Screenshot, _) => new($"I have screenshots of {english}.", $"{korean} 캡처가 있습니다."),
            _ => new($"I have {english}.", $"{Josa.Subject(korean)} 있습니다."),
        };
    }

    private static Thing Shown(EvidenceItem item) => item switch
    {
        EvidenceItem.FailureVideo => new(Form.Video, "the failure", "작동하지 않는 모습"),
        EvidenceItem.ReturnPackingVideo => new(Form.Paper, "a record of packing the return", "반품 포장 기록"),
        EvidenceItem.UnboxingVideo => new(Form.Paper, "a record of the unboxing", "개봉 기록"),
        EvidenceItem.DamagePhoto => new(Form.Photo, "the damage", "망가진 곳"),
        EvidenceItem.OuterBoxPhoto => new(Form.Photo, "the outer box", "겉상자"),
        EvidenceItem.ShippingLabelPhoto => new(Form.Photo, "the shipping label", "송장"),
        EvidenceItem.ContentsPhoto => new(Form.Photo, "the contents", "내용물"),
        EvidenceItem.AllPiecesPhoto => new(Form.Photo, "all pieces", "받은 것 전체"),
        EvidenceItem.SizeWithRuler => new(Form.Photo, "the measured size", "치수"),
        EvidenceItem.ListingBesidePhoto => new(Form.Screenshot, "the listing", "상품 페이지"),
        EvidenceItem.TrackingScreenshots => new(Form.Screenshot, "the tracking", "배송 조회"),
        EvidenceItem.CarrierSiteScreenshots => new(Form.Screenshot, "the carrier's site", "택배사 사이트"),
        EvidenceItem.OrderPageScreenshot => new(Form.Screenshot, "the order page", "주문 화면"),
        EvidenceItem.SellerChatLog => new(Form.Screenshot, "the chat with the seller", "판매자 대화"),
        EvidenceItem.DifferencesListed => new(Form.Paper, "a list of differences", "다른 점 목록"),
        EvidenceItem.WeightOnLabel => new(Form.Paper, "the weight on the label", "송장에 적힌 무게"),
        EvidenceItem.CarrierDeliveryRecord => new(Form.Paper, "the carrier's delivery record", "택배사 배송 기록"),
        EvidenceItem.CustomsNotice => new(Form.Paper, "the customs notice", "통관 안내문"),
        EvidenceItem.ReturnDropOffReceipt => new(Form.Paper, "the return receipt", "반품 접수 영수증"),
        EvidenceItem.ReturnTracking => new(Form.Paper, "the return tracking", "반품 배송 조회"),
        EvidenceItem.Receipt => new(Form.Paper, "the payment receipt", "결제 영수증"),
    };

    private sealed record Thing(Form Form, string English, string Korean);
}
