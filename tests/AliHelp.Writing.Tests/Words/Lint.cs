using System.Text.RegularExpressions;

namespace AliHelp.Writing.Tests.Words;

/// <summary>What no sentence of the product may contain, and how long one may be.</summary>
internal static partial class Lint
{
    public const int KoreanSentenceLength = 40;

    private static readonly string[] NeverInKorean =
        ["유효하지", "잘못", "오류가 발생", "은(는)", "을(를)", "이(가)", "와(과)", "습니다", "[", "]", "{", "}"];

    [GeneratedRegex(@"\b(please|invalid|valid|kindly|utilise|utilize)\b|[\[\]{}]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NeverInEnglish();

    [GeneratedRegex(@"(?<=[.?!])\s+|\n", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    /// <summary>The first forbidden thing in it; null when there is none.</summary>
    public static string? FaultInKorean(string text) => NeverInKorean.FirstOrDefault(text.Contains);

    /// <inheritdoc cref="FaultInKorean"/>
    public static string? FaultInEnglish(string text) => NeverInEnglish().Match(text) is { Success: true } fault ? fault.Value : null;

    public static IEnumerable<string> Sentences(string text) => SentenceEnd().Split(text).Where(sentence => sentence.Length > 0);

    public static bool IsHangul(char letter) => letter is >= '가' and <= '힣';
}
