using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Tests.Rules;

/// <summary>Every fault of a policy file is named with its line and its entry.</summary>
public sealed class PolicyBookFaultTests
{
    [Theory]
    [InlineData("refund-card", "\"confidence\"", "\"colour\": 1,\n      \"confidence\"", "\"colour\"", "unknown field 'colour'")]
    [InlineData("refund-card", "\"unit\"", "\"value\": 3, \"unit\"", "\"value\"", "has the field 'value' twice")]
    [InlineData("refund-card", "\"value\": [7, 15],", "", "{", "has no 'value'")]
    [InlineData("refund-card", "[7, 15]", "[15, 7]", "[15, 7]", "goes from 15 down to 7")]
    [InlineData("refund-card", "[7, 15]", "[7, 9, 15]", "[7, 9", "neither a whole number")]
    [InlineData("refund-card", "[7, 15]", "7.5", "7.5", "neither a whole number")]
    [InlineData("refund-card", "[7, 15]", "-7", "-7", "neither a whole number")]
    [InlineData("refund-card", "[7, 15]", "[8, 15]", "\"in\"", "does not hold")]
    [InlineData("refund-card", "\"2026-10-15\"", "\"2026-10-14\"", "\"in\"", "does not hold")]
    [InlineData("refund-card", "[\"2026-10-01\", \"2026-10-15\"]", "\"2026-10-01\"", "\"in\"", "needs the day")]
    [InlineData("refund-card", "\"bank-days\"", "\"platform\"", "\"platform\"", "cannot count the unit")]
    [InlineData("refund-card", "\"bank-days\"", "\"tea-time\"", "\"tea-time\"", "cannot be 'tea-time'")]
    [InlineData("refund-card", "\"bank-days\"", "\"2\"", "\"2\"", "cannot be '2'")]
    [InlineData("refund-card", "[\"guide\", \"aliexpress-help\"]", "[\"hearsay\"]", "[\"hearsay\"]", "'hearsay' that is no source")]
    [InlineData("refund-card", "[\"guide\", \"aliexpress-help\"]", "[]", "[]", "has no source")]
    [InlineData("refund-card", "[\"guide\", \"aliexpress-help\"]", "[\"guide\"]", "\"confidence\"", "fewer than two sources")]
    [InlineData("refund-card", "\"source\": \"aliexpress-older\"", "\"source\": \"hearsay\"", "\"hearsay\"", "'hearsay' that is no source")]
    [InlineData("refund-card", "\"reviewBy\": \"2027-05-23\"", "\"reviewBy\": \"2026-11-22\"", "\"reviewBy\"", "out of order")]
    [InlineData("refund-card", "\"reviewBy\": \"2027-05-23\"", "\"reviewBy\": \"2027-02-30\"", "\"reviewBy\"", "is not a day")]
    [InlineData("refund-card", "\"confidence\"", "\"until\": \"2026-12-31\", \"confidence\"", "\"until\"", "leaves a gap after 2026-12-31")]
    [InlineData("refund-card", "\"confidence\"", "\"from\": \"2026-01-01\", \"confidence\"", "\"from\"", "leaves a gap before 2026-01-01")]
    [InlineData("refund-card", "\"confidence\"", "\"from\": \"2026-02-01\", \"until\": \"2026-01-31\", \"confidence\"", "\"until\"", "out of order")]
    [InlineData("refund-card", "\"refund-card\"", "\"refund-cards\"", "\"id\"", "not an id")]
    [InlineData("seller-answer", "\"value\": 5", "\"value\": 6", "\"in\"", "expected 2026-11-28, counted 2026-11-29")]
    [InlineData("seller-answer", "\"value\": 5", "\"value\": [5, 6]", "\"value\"", "one figure")]
    [InlineData("seller-answer", "[{ \"in\": \"2026-11-23\", \"out\": \"2026-11-28\" }]", "[]", "\"examples\"", "no worked example")]
    [InlineData("seller-answer", "\"out\": \"2026-11-28\"", "\"out\": true", "\"in\"", "needs the day")]
    [InlineData("agent-hours", "\"out\": false", "\"out\": true", "\"in\"", "does not hold")]
    [InlineData("order-page-countdown", "T16:59", "T15:59", "\"in\"", "does not hold")]
    [InlineData("order-page-countdown", "23:59 Pacific", "23:59 Atlantic", "\"in\"", "needs what the page shows")]
    [InlineData("law-any-reason", "\"2026-11-19\"", "\"2026-11-20\"", "\"in\"", "does not hold")]
    public void Broken_rule_is_named_with_its_line(string rule, string old, string replacement, string faultAt, string message)
    {
        var text = BookText.WithChange(rule, old, replacement);
        var named = replacement == "\"refund-cards\"" ? "refund-cards" : rule;

        var fault = Assert.Throws<PolicyBookException>(() => PolicyBook.Load(text));

        Assert.Contains(message, fault.Message);
        Assert.Contains(named, fault.Message);
        Assert.Contains($"Line {fault.Line},", fault.Message);
        Assert.Equal(faultAt == "{" ? BookText.LineOf(text, named, "\"id\"") - 1 : BookText.LineOf(text, named, faultAt), fault.Line);
    }

    [Fact]
    public void Missing_rule_is_named()
    {
        var fault = Assert.Throws<PolicyBookException>(() => PolicyBook.Load(BookText.Embedded.Replace(BookText.Entry("seller-answer") + ",", "")));

        Assert.Contains("has no rule 'seller-answer'", fault.Message);
        Assert.Equal(LineOf(BookText.Embedded, "\"rules\""), fault.Line);
    }

    [Fact]
    public void Second_entry_for_the_same_days_overlaps_the_first()
    {
        var text = BookText.WithEntryBefore("seller-answer", BookText.Entry("seller-answer"));

        var fault = Assert.Throws<PolicyBookException>(() => PolicyBook.Load(text));

        Assert.Contains($"overlaps the entry of line {LineOf(text, "\"seller-answer\"") - 1}", fault.Message);
    }

    [Theory]
    [InlineData("2026-12-30", "2027-01-01", "leaves a gap after 2026-12-30")]
    [InlineData("2027-01-01", "2027-01-01", "overlaps the entry")]
    [InlineData("2026-12-31", "2027-01-01", null)]
    public void Dated_versions_must_follow_each_other_day_by_day(string until, string from, string? message)
    {
        var entry = BookText.Entry("seller-answer");
        var earlier = entry.Replace("\"confidence\"", $"\"until\": \"{until}\", \"confidence\"");
        var later = entry.Replace("\"confidence\"", $"\"from\": \"{from}\", \"confidence\"");
        var text = BookText.Embedded.Replace(entry, $"{earlier},\n    {later}");

        if (message is null)
            Assert.Equal(2, PolicyBook.Load(text).Rules.Count(rule => rule.Id is RuleId.SellerAnswer));
        else
            Assert.Contains(message, Assert.Throws<PolicyBookException>(() => PolicyBook.Load(text)).Message);
    }

    [Theory]
    [InlineData("\"https://unipass.customs.go.kr\"", "\"http://unipass.customs.go.kr\"", "source 'unipass'", "is not an https address")]
    [InlineData("\"https://unipass.customs.go.kr\"", "\"unipass.customs.go.kr\"", "source 'unipass'", "is not an https address")]
    [InlineData("\"id\": \"unipass\"", "\"id\": \"kca\"", "source 'kca'", "is listed twice")]
    [InlineData("\"title\": \"관세청 UNI-PASS\"", "\"title\": \"\"", "source 'unipass'", "'title' is not a text")]
    [InlineData("\"title\": \"관세청 UNI-PASS\"", "\"name\": \"UNI-PASS\"", "source 'unipass'", "unknown field 'name'")]
    public void Broken_source_is_named_with_its_line(string old, string replacement, string entry, string message)
    {
        var text = BookText.Embedded.Replace(old, replacement);

        var fault = Assert.Throws<PolicyBookException>(() => PolicyBook.Load(text));

        Assert.Contains(message, fault.Message);
        Assert.Contains(entry, fault.Message);
        Assert.Equal(BookText.Embedded[..BookText.Embedded.IndexOf(old, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1, fault.Line);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{\n  \"edition\": \"2026-11-23\",\n  oops\n}", 3)]
    [InlineData("{\n} {", 2)]
    [InlineData("[]", 1)]
    [InlineData("{\n  \"pages\": 1\n}", 2)]
    [InlineData("{\n  \"edition\": 1e99\n}", 2)]
    public void Text_that_is_no_book_is_named_with_its_line(string text, int line) =>
        Assert.Equal(line, Assert.Throws<PolicyBookException>(() => PolicyBook.Load(text)).Line);

    private static int LineOf(string text, string part) =>
        text[..text.IndexOf(part, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;
}
