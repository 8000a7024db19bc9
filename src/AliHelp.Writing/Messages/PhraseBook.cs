using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Messages;

/// <summary>A ready sentence about one problem. The buyer chooses it by its Korean; the English is what is sent.</summary>
/// <param name="Id">The problem's code and a name, in kebab-case: "damaged.screen-cracked". Stored with answers, so it never changes.</param>
/// <param name="Code">Null where it fits any problem.</param>
/// <param name="English">One sentence of at most twelve words.</param>
/// <param name="Korean">To choose by, as one would say it.</param>
/// <param name="Meaning">The same, formal, as it stands under the English line of a letter.</param>
public sealed record Phrase(string Id, ProblemCode? Code, string English, string Korean, string Meaning);

/// <summary>Ready sentences with their English. Nothing is ever translated by machine: English comes from here or from a known fact.</summary>
public static partial class PhraseBook
{
    // Lazy, because the order in which the two files' fields are initialized is not defined.
    private static readonly Lazy<Dictionary<string, Phrase>> ById =
        new(() => All.ToDictionary(phrase => phrase.Id, StringComparer.Ordinal));

    /// <summary>Every phrase: by problem in the order of <see cref="ProblemCode"/>, then those that fit any problem.</summary>
    public static IEnumerable<Phrase> All => Enum.GetValues<ProblemCode>().SelectMany(For).Concat(ForAnyProblem);

    /// <summary>What one writes whatever the problem is: about a return, a refund, an agent.</summary>
    public static IReadOnlyList<Phrase> ForAnyProblem => AnyProblem;

    /// <summary>The phrases for one problem, the likeliest first.</summary>
    public static IReadOnlyList<Phrase> For(ProblemCode code) => code switch
    {
        ProblemCode.InTransitLate => InTransitLate,
        ProblemCode.TrackingInvalid => TrackingInvalid,
        ProblemCode.HeldByCustoms => HeldByCustoms,
        ProblemCode.ReturnedToSender => ReturnedToSender,
        ProblemCode.SentToWrongAddress => SentToWrongAddress,
        ProblemCode.MarkedDelivered => MarkedDelivered,
        ProblemCode.NotAsDescribed => NotAsDescribed,
        ProblemCode.WrongItem => WrongItem,
        ProblemCode.Defective => Defective,
        ProblemCode.Damaged => Damaged,
        ProblemCode.PartsMissing => PartsMissing,
        ProblemCode.Counterfeit => Counterfeit,
        ProblemCode.ChangedMind => ChangedMind,
    };

    /// <summary>Null for an id that the book does not know (any more).</summary>
    public static Phrase? Find(string id) => ById.Value.GetValueOrDefault(id);

    /// <summary>
    /// The phrases in which every word of the query occurs, in Korean or in English, the best first. Spaces, case, punctuation and the endings
    /// of Korean words do not matter; initial consonants alone (ㅎㅂ) find Korean, too. Empty for a query without letters or digits.
    /// </summary>
    public static IReadOnlyList<Phrase> Search(string query) => PhraseSearch.For(query);
}
