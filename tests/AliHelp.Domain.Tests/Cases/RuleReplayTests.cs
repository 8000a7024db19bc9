using System.Globalization;
using System.Text.Json.Nodes;
using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Cases;

/// <summary>What another edition of the rules did to the days that a buyer was shown, and what a changed fact did.</summary>
public sealed class RuleReplayTests
{
    private const RuleId Receipt = RuleId.DisputeWindowFromReceipt;

    private static readonly PolicyBook Thirteen = Book("2026-11-24", ("dispute-window-from-receipt", 13));

    [Fact]
    public void Nothing_was_shown_before_so_nothing_changed() => Assert.Null(Replay(null, Decide.BrokenEarphones, Thirteen));

    [Fact]
    public void What_was_shown_before_clocks_were_kept_cannot_be_compared() =>
        Assert.Null(Replay(Shown(Decide.BrokenEarphones) with { Clocks = null }, Decide.BrokenEarphones, Thirteen));

    [Fact]
    public void The_same_edition_changes_nothing_whatever_the_facts_do() => Assert.Null(Replay(
        Shown(Decide.BrokenEarphones), Decide.BrokenEarphones with { DeliveredOn = Day("2026-11-14") }, PolicyBook.AliExpressKorea));

    [Fact]
    public void A_new_edition_with_the_same_figures_changes_nothing() =>
        Assert.Null(Replay(Shown(Decide.BrokenEarphones), Decide.BrokenEarphones, Book("2026-11-24")));

    [Fact]
    public void A_new_figure_is_told_with_the_old_and_the_new_day()
    {
        var change = Replay(Shown(Decide.BrokenEarphones), Decide.BrokenEarphones, Thirteen)!;

        Assert.Equal((Day("2026-11-23"), Day("2026-11-23"), Day("2026-11-24")), (change.On, change.FromEdition, change.ToEdition));
        Assert.Equal([Moved("2026-11-12", "2026-11-27", "2026-11-25")], change.Changes);
    }

    [Fact]
    public void A_fact_that_changed_too_is_counted_under_both_figures() => Assert.Equal(
        [Moved("2026-11-14", "2026-11-29", "2026-11-27")],
        Replay(Shown(Decide.BrokenEarphones), Decide.BrokenEarphones with { DeliveredOn = Day("2026-11-14") }, Thirteen)!.Changes);

    [Fact]
    public void A_clock_that_only_a_fact_moved_is_not_the_rules_doing()
    {
        var changes = Replay(
            Shown(Decide.BrokenEarphones), Decide.BrokenEarphones with { PaidOn = Day("2026-11-05") }, Thirteen)!.Changes;

        Assert.Equal([Receipt], changes.Select(change => change.Rule));
    }

    [Fact]
    public void A_clock_that_began_or_ended_with_a_fact_is_not_the_rules_doing() => Assert.Null(Replay(
        Shown(Decide.BrokenEarphones),
        Decide.BrokenEarphones with { Stage = Stage.DisputeOpen, DisputeOpenedOn = Day("2026-11-20") },
        Thirteen));

    [Fact]
    public void The_day_of_a_refund_on_its_way_is_compared_too()
    {
        var facts = Decide.BrokenEarphones with { Stage = Stage.RefundApproved, RefundStartedOn = Day("2026-11-20") };
        var shown = Shown(facts);
        var later = Book("2026-11-24", ("refund-card", 10));

        var change = Assert.Single(Replay(shown, facts, later)!.Changes);

        Assert.Equal((RuleId.RefundCard, new RuleValue(7, 15), new RuleValue(10, 10)), (change.Rule, change.From!.Value, change.To!.Value));
        Assert.Equal((Day("2026-12-11"), Day("2026-12-04")), (change.From.EndsOn, change.To.EndsOn));
    }

    [Fact]
    public void The_order_pages_own_end_moves_with_the_page_and_never_with_the_rules()
    {
        var facts = Decide.BrokenEarphones with { OrderPageEnds = Moment("2026-11-30T15:59") };
        var shown = Shown(facts);

        var change = Replay(shown, facts with { OrderPageEnds = Moment("2026-12-01T15:59") }, Thirteen)!;

        Assert.Contains(shown.Clocks!, clock => clock.Rule is RuleId.OrderPageCountdown);
        Assert.Equal([Receipt], change.Changes.Select(each => each.Rule));
    }

    [Fact]
    public void What_is_shown_says_the_same_on_another_day_but_not_with_other_clocks()
    {
        var shown = Shown(Decide.BrokenEarphones);

        Assert.True(shown.IsSameAs(shown with { ShownOn = Day("2026-11-24"), Clocks = [.. shown.Clocks!] }));
        Assert.False(shown.IsSameAs(shown with { Clocks = [.. shown.Clocks!.Skip(1)] }));
        Assert.False(shown.IsSameAs(shown with { Clocks = null }));
        Assert.False(shown.IsSameAs(shown with { DueOn = Day("2026-11-30") }));
    }

    private static ClockChange Moved(string start, string from, string to) =>
        new(Receipt, new(Receipt, Day(from), new(15, 15), Day(start)), new(Receipt, Day(to), new(13, 13), Day(start)));

    private static ShownDecision Shown(CaseFacts facts) => ShownDecision.Of(Decide.On(facts));

    private static RulesChanged? Replay(ShownDecision? shown, CaseFacts facts, PolicyBook book) => RuleReplay.Of(
        shown, CaseDecision.For(facts, book, KoreanBankCalendar.Standard, Moment($"{Decide.Today}T12:00")), KoreanBankCalendar.Standard);

    /// <summary>The embedded book with other figures, as another edition. Worked examples of a changed rule go.</summary>
    private static PolicyBook Book(string edition, params (string Rule, int Value)[] changes)
    {
        using var embedded = typeof(PolicyBook).Assembly.GetManifestResourceStream("policy/aliexpress-kr.json")!;
        var book = JsonNode.Parse(embedded)!;
        book["edition"] = edition;
        foreach (var (id, value) in changes)
        {
            var rule = book["rules"]!.AsArray().Single(rule => (string)rule!["id"]! == id)!;
            rule["value"] = value;
            rule["examples"] = new JsonArray([.. rule["examples"]!.AsArray().Take(1).Select(example => Recounted(rule, example!["in"]!, value))]);
        }

        return PolicyBook.Load(book.ToJsonString());
    }

    private static JsonObject Recounted(JsonNode rule, JsonNode start, int value)
    {
        var day = Day((string)start!);
        JsonNode end = (string)rule["convention"]! == "bank-days"
            ? new JsonArray(Text(KoreanBankCalendar.Standard.Shift(day, value)), Text(KoreanBankCalendar.Standard.Shift(day, value)))
            : Text(day.AddDays(value));
        return new() { ["in"] = Text(day), ["out"] = end };
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
