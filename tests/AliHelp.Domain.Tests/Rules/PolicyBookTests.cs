using System.Text.Json;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Tests.Rules;

public sealed class PolicyBookTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly PolicyBook Book = PolicyBook.AliExpressKorea;

    [Fact]
    public void Embedded_book_is_the_edition_of_23_November_2026_and_holds_every_rule()
    {
        Assert.Equal(Today, Book.Edition);
        Assert.Equal(Enum.GetValues<RuleId>(), Book.Rules.Select(rule => rule.Id).Distinct());
    }

    [Theory]
    [InlineData(RuleId.DisputeWindowFromPayment, 15, 15, Confidence.Guide)]
    [InlineData(RuleId.DisputeWindowFromReceipt, 15, 15, Confidence.Official)]
    [InlineData(RuleId.NotReceivedEarliestOpening, 11, 11, Confidence.Official)]
    [InlineData(RuleId.FreeReturnWindow, 90, 90, Confidence.Corroborated)]
    [InlineData(RuleId.LateDeliveryFast, 14, 14, Confidence.Corroborated)]
    [InlineData(RuleId.LateDelivery, 30, 30, Confidence.Corroborated)]
    [InlineData(RuleId.SellerAnswer, 5, 5, Confidence.Official)]
    [InlineData(RuleId.PlatformStepsIn, 7, 7, Confidence.Corroborated)]
    [InlineData(RuleId.ReturnShipment, 10, 10, Confidence.Corroborated)]
    [InlineData(RuleId.RefundCard, 7, 15, Confidence.Corroborated)]
    [InlineData(RuleId.RefundWallet, 1, 10, Confidence.Official)]
    [InlineData(RuleId.RefundPayPal, 1, 10, Confidence.Corroborated)]
    [InlineData(RuleId.RefundUnknownMethod, 1, 15, Confidence.Single)]
    [InlineData(RuleId.RefundOverdue, 15, 15, Confidence.Guide)]
    [InlineData(RuleId.PayPalClaim, 180, 180, Confidence.Corroborated)]
    [InlineData(RuleId.CardDisputeActBy, 100, 100, Confidence.Corroborated)]
    [InlineData(RuleId.CardDisputeLimit, 120, 120, Confidence.Corroborated)]
    [InlineData(RuleId.LawAnyReason, 7, 7, Confidence.Official)]
    [InlineData(RuleId.LawNotAsDescribedFromReceipt, 3, 3, Confidence.Official)]
    [InlineData(RuleId.LawNotAsDescribedFromKnowing, 30, 30, Confidence.Official)]
    [InlineData(RuleId.DutyRefund, 6, 6, Confidence.Corroborated)]
    [InlineData(RuleId.DutyRefundWithoutDeclaration, 2_000_000, 2_000_000, Confidence.Corroborated)]
    [InlineData(RuleId.DutyFreeLimit, 150, 150, Confidence.Corroborated)]
    [InlineData(RuleId.AgentHours, 15, 22, Confidence.Guide)]
    [InlineData(RuleId.ClosingSoon, 3, 3, Confidence.Single)]
    [InlineData(RuleId.OldPayment, 180, 180, Confidence.Single)]
    [InlineData(RuleId.OrderPageCountdown, 0, 0, Confidence.Official)]
    [InlineData(RuleId.PhoneSupportHours, 9, 18, Confidence.Corroborated)]
    [InlineData(RuleId.ConsumerAgencyHours, 9, 18, Confidence.Single)]
    public void Rule_has_the_figure_that_was_researched(RuleId id, int min, int max, Confidence confidence)
    {
        var rule = Book.Rule(id, Today);

        Assert.Equal(new RuleValue(min, max), rule.Value);
        Assert.Equal(confidence, rule.Confidence);
    }

    [Theory]
    [InlineData("2027-05-23", false)]
    [InlineData("2027-05-24", true)]
    public void Rule_is_stale_only_after_its_review_day(string today, bool stale) =>
        Assert.Equal(stale, Book.Stale(Days.Day(today)).Any(rule => rule.Id is RuleId.DisputeWindowFromReceipt));

    [Fact]
    public void Nothing_is_stale_on_the_day_of_the_edition() => Assert.Empty(Book.Stale(Book.Edition));

    [Fact]
    public void A_changed_rule_is_in_force_from_its_day_on()
    {
        var entry = BookText.Entry("seller-answer");
        var until = entry.Replace("\"value\": 5,", "\"value\": 9, \"until\": \"2026-12-31\",").Replace("2026-11-28", "2026-12-02");
        var from = entry.Replace("\"value\": 5,", "\"value\": 5, \"from\": \"2027-01-01\",");
        var book = PolicyBook.Load(BookText.Embedded.Replace(entry, $"{from},\n{until}"));

        Assert.Equal(9, book.Rule(RuleId.SellerAnswer, new(2026, 12, 31)).Value.Max);
        Assert.Equal(5, book.Rule(RuleId.SellerAnswer, new(2027, 1, 1)).Value.Max);
        Assert.Equal([9, 5], book.Rules.Where(rule => rule.Id is RuleId.SellerAnswer).Select(rule => rule.Value.Max));
    }

    [Fact]
    public void Every_source_of_the_book_is_cited()
    {
        using var json = JsonDocument.Parse(BookText.Embedded);
        var listed = json.RootElement.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("id").GetString()!);
        var cited = Book.Rules.SelectMany(rule => rule.Sources.Concat(rule.Competing.Select(other => other.Source))).Select(source => source.Id);

        Assert.Equal(listed.Order(), cited.Distinct().Order());
    }

    [Fact]
    public void Schema_for_editors_names_every_rule()
    {
        using var schema = JsonDocument.Parse(BookText.Schema);
        var ids = schema.RootElement.GetProperty("$defs").GetProperty("rule").GetProperty("properties").GetProperty("id").GetProperty("enum");

        Assert.Equal(Enum.GetValues<RuleId>().Select(id => id.ToText()), ids.EnumerateArray().Select(id => id.GetString()!));
    }

    [Fact]
    public void Rule_ids_are_read_back_from_their_text()
    {
        Assert.All(Enum.GetValues<RuleId>(), id => Assert.True(RuleIds.TryParse(id.ToText(), out var read) && read == id));
        Assert.Equal("refund-paypal", RuleId.RefundPayPal.ToText());
        Assert.Equal("dispute-window-from-receipt", RuleId.DisputeWindowFromReceipt.ToText());
        Assert.False(RuleIds.TryParse("RefundCard", out _));
        Assert.False(RuleIds.TryParse(null, out _));
    }
}
