using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Messages;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Tests.Summaries;
using AliHelp.Writing.Tests.Words;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Messages;

public sealed class MessageBookTests
{
    [Fact]
    public void The_worked_example_says_each_confirmed_fact_in_one_short_line() => Assert.Equal(
        """
        I received the item on 12 November 2026.
        The item arrived damaged.
        The left earbud is broken.
        The box was crushed.
        I have photos of the damage and the outer box.
        I paid US$23.90 on 3 November 2026.
        I want to return the item and get a full refund.
        """.ReplaceLineEndings("\n"),
        Of(Examples.BrokenEarphones, MessageKind.DisputeText).Text);

    [Fact]
    public void A_message_without_a_fact_is_not_offered_and_no_step_points_to_it()
    {
        var nothing = new FilingAnswers { Problem = new(Problem.NotSure), Situation = new(null, null), Stage = new(Stage.NotSure) };
        var summary = Examples.Summary(nothing, Texts.Korean);

        Assert.Equal([MessageKind.FirstMessageToSeller, MessageKind.AgentPack], summary.Messages.Select(text => text.Message.Kind));
        Assert.DoesNotContain(summary.Steps, step => step.Part is StepPart.DisputeText);
    }

    /// <summary>A fact taken away, and the sentence that must go with it.</summary>
    public static TheoryData<string, Func<FilingAnswers, FilingAnswers>> Toggles => new()
    {
        { "I received the item on 12 November 2026.", answers => answers with { DeliveredOn = new(null) } },
        { "The left earbud is broken.", answers => answers with { Message = answers.Message! with { Phrases = ["damaged.box-crushed"] } } },
        { "The left earbud is broken.", answers => answers with { Detail = new(ProblemCode.Defective) } },
        { "The item arrived damaged.", answers => answers with { Detail = new((ProblemCode?)null) } },
        { "I have photos of the damage and the outer box.", answers => answers with { Evidence = new([]) } },
        { "I paid US$23.90 on 3 November 2026.", answers => answers with { PaidOn = new(null, DayPrecision.Unknown) } },
        { "I paid US$23.90 on 3 November 2026.", answers => answers with { PaidOn = new(new(2026, 11, 1), DayPrecision.Month) } },
        { "I paid US$23.90 on 3 November 2026.", answers => answers with { Message = answers.Message! with { Amount = null } } },
        { "I want to return the item and get a full refund.", answers => answers with { Goal = new(Goal.NotDecided) } },
    };

    [Theory]
    [MemberData(nameof(Toggles), DisableDiscoveryEnumeration = true)]
    public void A_fact_taken_away_takes_its_sentence_along(string sentence, Func<FilingAnswers, FilingAnswers> takeAway)
    {
        Assert.Contains(sentence, English(Examples.BrokenEarphones));
        Assert.DoesNotContain(sentence, English(takeAway(Examples.BrokenEarphones)));
    }

    [Fact]
    public void Only_the_last_four_digits_of_the_order_number_are_told()
    {
        var all = string.Join('\n', MessagesOf(Examples.BrokenEarphones).Select(message => message.Text));
        Assert.Contains("My order number ends in 4821.", all, StringComparison.Ordinal);
        Assert.DoesNotContain("64821", all, StringComparison.Ordinal);

        var unknown = Examples.BrokenEarphones with { Message = Examples.BrokenEarphones.Message! with { OrderNumber = null } };
        Assert.DoesNotContain("order number", string.Join('\n', MessagesOf(unknown).Select(message => message.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_Latin_letters_is_told_and_one_in_Hangul_or_with_brackets_is_not()
    {
        Assert.Contains("The item is Wireless Earbuds 5.", English(Named("Wireless Earbuds 5")));
        Assert.DoesNotContain("The item is", string.Join('\n', English(Named("무선 이어폰"))), StringComparison.Ordinal);
        Assert.DoesNotContain("The item is", string.Join('\n', English(Named("Earbuds [new]"))), StringComparison.Ordinal);
        Assert.DoesNotContain("The item is", string.Join('\n', English(Named("one two three four five six seven eight nine ten"))), StringComparison.Ordinal);

        static FilingAnswers Named(string name) =>
            Examples.BrokenEarphones with { Message = Examples.BrokenEarphones.Message! with { ProductName = name } };
    }

    [Fact]
    public void One_photo_is_singular_and_two_are_plural()
    {
        Assert.Contains("I have a photo of the damage.", English(Examples.BrokenEarphones with { Evidence = new([EvidenceItem.DamagePhoto]) }));
        Assert.Contains("I have photos of the damage and the outer box.", English(Examples.BrokenEarphones));
    }

    [Fact]
    public void The_agent_pack_begins_with_the_words_that_reach_a_person()
    {
        var lines = Of(Examples.BrokenEarphones, MessageKind.AgentPack).Lines;
        Assert.Equal(["connect agent", "talk to a representative"], lines.Take(2).Select(line => line.English));
        Assert.Contains("I paid by credit card.", lines.Select(line => line.English));
    }

    [Fact]
    public void A_wished_exchange_adds_the_two_messages_for_a_new_order()
    {
        var wished = MessagesOf(Examples.BrokenEarphones with { Goal = new(Goal.Exchange) }).Select(message => message.Kind).ToList();
        Assert.Contains(MessageKind.CouponForReorder, wished);
        Assert.Contains(MessageKind.PartialRefundForReorder, wished);
        Assert.DoesNotContain(MessageKind.CouponForReorder, MessagesOf(Examples.BrokenEarphones).Select(message => message.Kind));
    }

    [Fact]
    public void An_open_dispute_is_told_by_its_day_and_needs_no_dispute_text()
    {
        var file = Examples.File(Examples.BrokenEarphones, new DisputeOpened(new(2026, 11, 23)));
        var messages = MessageBook.For(file.Facts, Examples.Decide(file));
        Assert.DoesNotContain(messages, message => message.Kind is MessageKind.DisputeText);
        Assert.All(messages, message => Assert.Contains("I opened a dispute on 23 November 2026.", message.Lines.Select(line => line.English)));
    }

    [Fact]
    public void The_text_of_a_dispute_stays_under_ninety_words() =>
        Assert.True(Of(Examples.BrokenEarphones, MessageKind.DisputeText).Text.Split([' ', '\n']).Length <= 90);

    private static Message Of(FilingAnswers answers, MessageKind kind) => MessagesOf(answers).Single(message => message.Kind == kind);

    private static IEnumerable<string> English(FilingAnswers answers) =>
        Of(answers, MessageKind.DisputeText).Lines.Select(line => line.English);

    private static IReadOnlyList<Message> MessagesOf(FilingAnswers answers)
    {
        var file = Examples.File(answers);
        return MessageBook.For(file.Facts, Examples.Decide(file));
    }
}
