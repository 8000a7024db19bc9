namespace AliHelp.Writing.Words;

/// <summary>Korean particles, chosen by the sound that the word before them ends in.</summary>
internal static class Josa
{
    private const char FirstSyllable = '가', LastSyllable = '힣';
    private const int FinalsPerSyllable = 28;

    // Read aloud 영 일 삼 육 칠 팔 end in a consonant; 이 사 오 구 do not.
    private const string DigitsEndingInConsonant = "013678";

    /// <summary>The word with 이 or 가.</summary>
    public static string Subject(string word) => word + (EndsInConsonant(word) ? "이" : "가");

    /// <summary>The word with 을 or 를.</summary>
    public static string Object(string word) => word + (EndsInConsonant(word) ? "을" : "를");

    /// <summary>The word with 은 or 는.</summary>
    public static string Topic(string word) => word + (EndsInConsonant(word) ? "은" : "는");

    /// <summary>The word with 과 or 와.</summary>
    public static string And(string word) => word + (EndsInConsonant(word) ? "과" : "와");

    /// <summary>The word with 이에요 or 예요.</summary>
    public static string Is(string word) => word + (EndsInConsonant(word) ? "이에요" : "예요");

    // What stands in brackets is not heard: 27일(금)은 agrees with 일. Latin letters count as open: phrase around them.
    private static bool EndsInConsonant(string word) => Heard(word).LastOrDefault(char.IsLetterOrDigit) switch
    {
        >= FirstSyllable and <= LastSyllable and var syllable => (syllable - FirstSyllable) % FinalsPerSyllable != 0,
        var other => DigitsEndingInConsonant.Contains(other),
    };

    private static string Heard(string word) => word.EndsWith(')') ? word[..word.LastIndexOf('(')] : word;
}
