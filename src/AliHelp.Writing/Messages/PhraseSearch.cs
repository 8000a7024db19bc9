using AliHelp.Domain.Filing;
using AliHelp.Writing.Words.Search;

namespace AliHelp.Writing.Messages;

/// <summary>What a phrase is found by: its words in both languages, and what people call its problem.</summary>
internal static class PhraseSearch
{
    // Taken apart once: the book never changes.
    private static readonly Lazy<IReadOnlyList<(Phrase Phrase, SearchedText Text)>> Book =
        new(() => [.. PhraseBook.All.Select(phrase => (phrase, TextOf(phrase)))]);

    public static IReadOnlyList<Phrase> For(string query) =>
        [.. new SearchQuery(query).Find(Book.Value, entry => entry.Text).Select(entry => entry.Phrase)];

    private static SearchedText TextOf(Phrase phrase) => new([phrase.Korean, phrase.Meaning, phrase.English], OtherNames(phrase.Code));

    /// <summary>What people also call it.</summary>
    private static string OtherNames(ProblemCode? code) => code switch
    {
        ProblemCode.InTransitLate => "배송 지연 늦음 분실 late delivery",
        ProblemCode.TrackingInvalid => "가짜 송장 운송장 조회 안 됨 fake tracking",
        ProblemCode.HeldByCustoms => "통관 세관 관세 customs",
        ProblemCode.ReturnedToSender => "반송 돌려보냄 returned to sender",
        ProblemCode.SentToWrongAddress => "오배송 다른 주소 주소 오류 wrong address",
        ProblemCode.MarkedDelivered => "배송 완료 허위 배송 못 받음 미수령 not received",
        ProblemCode.NotAsDescribed => "설명과 다름 상품 불일치 not as described",
        ProblemCode.WrongItem => "오배송 다른 상품 다른 물건 wrong item",
        ProblemCode.Defective => "불량 고장 하자 작동 defective",
        ProblemCode.Damaged => "파손 부서짐 깨짐 damaged",
        ProblemCode.PartsMissing => "누락 부족 구성품 빠짐 parts missing",
        ProblemCode.Counterfeit => "가짜 가품 짝퉁 위조 fake counterfeit",
        ProblemCode.ChangedMind => "단순 변심 무료 반품 changed mind",
        null => "상담원 반품 환불 분쟁 agent return refund dispute",
    };
}
