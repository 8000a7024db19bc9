namespace AliHelp.Writing.Words;

internal sealed class EnglishPhrasePageTexts : PhrasePageTexts
{
    public override string Title => "Phrase book";

    public override string Lead => "Search in Korean or English for a sentence to send.";

    public override string SearchFor => "Search for";

    public override string SearchHint => "For example: screen, does not turn on, 반품.";

    public override string Search => "Search";

    public override string Found(int count) => count == 1 ? "1 sentence found" : $"{count} sentences found";

    public override string NothingFound(string query) => $"No sentence fits “{query}”";

    public override string TryOtherwise => "Search for a shorter word, or choose from the groups below.";

    public override string ShowAll => "Show all sentences";

    public override string ByProblem => "Sentences by problem";

    public override string AnyProblem => "For any problem";

    public override string Group(string name, int count) => $"{name} · {count}";

    public override string WhyNoTranslation =>
        "We use no automatic translation, because it can change the meaning. Short, simple English works faster.";
}
