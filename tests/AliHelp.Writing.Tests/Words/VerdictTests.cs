using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Words;

public sealed class VerdictTests
{
    public static TheoryData<NextAction, WindowState> EveryActionAndState =>
        [.. Enum.GetValues<NextAction>().SelectMany(action => Enum.GetValues<WindowState>().Select(state => (action, state)))];

    [Theory]
    [MemberData(nameof(EveryActionAndState))]
    public void Every_next_action_in_every_state_of_the_window_says_something_complete(NextAction action, WindowState state)
    {
        foreach (var (words, day) in new[] { (Texts.Korean.Plan.Verdict, "11월 27일(금)"), (Texts.English.Plan.Verdict, "Friday 27 November") })
        {
            Assert.All([words.Label(action), words.StateWord(action, state), words.BigWithoutDay(action)], label => AssertIsLabel(label));
            AssertIsLabel(words.Headline(action, state));
            string?[] sentences =
                [words.Sentence(action, day, "23:59"), words.Sentence(action, state), words.From(action, day, day), words.IfNobodyAnswers(action)];
            Assert.All(sentences.OfType<string>(), sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
            Assert.Contains(day, words.Sentence(action, day, "23:59"), StringComparison.Ordinal);
            Assert.DoesNotContain(day, words.Sentence(action, state), StringComparison.Ordinal);
        }

        static void AssertIsLabel(string label)
        {
            Assert.InRange(label.Length, 2, 45);
            Assert.False(label.EndsWith('.'), label);
        }
    }

    [Fact]
    public void Only_where_nobody_has_to_answer_nothing_is_said_about_silence() => Assert.Equal(
        [NextAction.CheckAmount, NextAction.Finished],
        Enum.GetValues<NextAction>().Where(action => Texts.Korean.Plan.Verdict.IfNobodyAnswers(action) is null));

    [Fact]
    public void The_state_of_the_window_counts_only_while_a_dispute_is_to_be_opened() => Assert.Equal(
        [NextAction.OpenDispute, NextAction.CheckOrderPage],
        Enum.GetValues<NextAction>().Where(action =>
            Enum.GetValues<WindowState>().Select(state => Texts.Korean.Plan.Verdict.StateWord(action, state)).Distinct().Count() > 1));

    [Fact]
    public void A_later_day_says_what_to_do_then_and_until_when()
    {
        var (korean, english) = (Texts.Korean.Plan.Verdict, Texts.English.Plan.Verdict);
        Assert.Equal(
            "12월 1일(화)부터는 분쟁 상태를 확인할 때예요. 12월 3일(목)까지예요.",
            korean.From(NextAction.CheckDisputeOutcome, "12월 1일(화)", "12월 3일(목)"));
        Assert.Equal("12월 4일(금)부터는 상담원에게 물어볼 때예요.", korean.From(NextAction.AskAgent, "12월 4일(금)", null));
        Assert.Equal(
            "From Tuesday 1 December: check how the dispute stands, until Thursday 3 December.",
            english.From(NextAction.CheckDisputeOutcome, "Tuesday 1 December", "Thursday 3 December"));
    }
}
