using System.Text;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Messages;

/// <summary>
/// Looks words up in phrases by their letters. Korean is taken apart into single letters, so that a word is also found while it is typed, and
/// by its beginning whatever particle or ending follows.
/// </summary>
internal static class PhraseSearch
{
    private const char FirstInitial = '\u1100', LastInitial = '\u1112';

    // Longer than any sentence of the book; the rest of a longer query could only take hits away.
    private const int MostWords = 12;

    // Below three letters a beginning is in almost everything.
    private const int ShortestBeginning = 3;

    private enum Fit
    {
        None,

        /// <summary>Only what the whole group is about.</summary>
        Topic,

        /// <summary>The word's beginning: another particle or ending.</summary>
        Beginning,
        Whole,
    }

    // Taken apart once: the book never changes.
    private static readonly Lazy<IReadOnlyList<Text>> Book = new(() => [.. PhraseBook.All.Select(phrase => new Text(phrase))]);

    public static IReadOnlyList<Phrase> For(string query)
    {
        string[] words =
        [
            .. query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Letters).Where(word => word.Length > 0).Take(MostWords),
        ];
        if (words.Length == 0)
            return [];
        return
        [
            .. from text in Book.Value
               let fits = words.Select(text.FitOf).ToList()
               where !fits.Contains(Fit.None)
               // Stable: what fits alike stays in the book's own order.
               orderby fits.Sum(fit => (int)fit) descending
               select text.Phrase,
        ];
    }

    /// <summary>Lower case, Korean syllables as their single letters, and nothing but letters and digits.</summary>
    private static string Letters(string text)
    {
        // Going by runes makes half a pair harmless, which Normalize would not take.
        var whole = string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
        return string.Concat(whole.Normalize(NormalizationForm.FormKD).ToLowerInvariant().Where(char.IsLetterOrDigit));
    }

    private static bool IsInitial(char letter) => letter is >= FirstInitial and <= LastInitial;

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

    private sealed class Text(Phrase phrase)
    {
        private readonly string said = string.Join('|', Letters(phrase.Korean), Letters(phrase.Meaning), Letters(phrase.English));

        private readonly string topic = Letters(OtherNames(phrase.Code));

        private readonly string initials = string.Concat(Letters(phrase.Korean).Where(IsInitial));

        public Phrase Phrase => phrase;

        public Fit FitOf(string word) =>
            said.Contains(word, StringComparison.Ordinal) || (word.All(IsInitial) && initials.Contains(word, StringComparison.Ordinal)) ? Fit.Whole
            : said.Contains(Beginning(word), StringComparison.Ordinal) ? Fit.Beginning
            : topic.Contains(word, StringComparison.Ordinal) || topic.Contains(Beginning(word), StringComparison.Ordinal) ? Fit.Topic
            : Fit.None;

        /// <summary>Two thirds of a word's letters; all of a short or an English one.</summary>
        private static string Beginning(string word)
        {
            var length = (word.Length * 2 + 2) / 3;
            return length < ShortestBeginning || char.IsAscii(word[0]) ? word : word[..length];
        }
    }
}
