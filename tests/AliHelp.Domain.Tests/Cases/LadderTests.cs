using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Tests.Stories;
using static AliHelp.Domain.Tests.Cases.Decide;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Cases;

/// <summary>Each step with its state, and the day from which it is worth doing or on which it was done.</summary>
public sealed class LadderTests
{
    private static readonly DisputeOpened Opened = new(Day("2026-11-13"), Remedy.RefundOnly, new(39900, Currency.Krw));

    [Fact]
    public void Before_the_dispute_only_seller_and_dispute_are_worth_it() => Expect(
        Told(), Today, "Seller Now", "Dispute Now", "Appeal Later", "Agent Later", "CardIssuer Later 2027-02-08", "ConsumerAgency Later");

    [Fact]
    public void Parcel_that_is_too_early_opens_its_dispute_later() => Expect(
        LateParcel, "2026-11-20",
        "Seller Now", "Dispute Later 2026-11-21", "Appeal Later", "Agent Later", "PayPal Later 2027-05-04", "ConsumerAgency Later");

    [Fact]
    public void Without_a_parcel_there_is_no_dispute_to_open_yet() =>
        Assert.Equal("Dispute Later", Shown(LateParcel with { Stage = Stage.NotShipped, ShippedOn = null }, Today)[1]);

    [Theory]
    [InlineData("2026-11-20", "Agent Later 2026-11-21", "CardIssuer Later 2026-11-21", "ConsumerAgency Later 2026-11-21")]
    [InlineData("2026-11-21", "Agent Now", "CardIssuer Later", "ConsumerAgency Later")]
    public void Open_dispute_moves_up_when_AliExpress_should_have_stepped_in(string today, string agent, string card, string agency) =>
        Expect(Told(Opened), today, "Seller Now", "Dispute Done 2026-11-13", "Appeal Later", agent, card, agency);

    [Fact]
    public void Refusal_is_appealed_now_and_a_second_one_goes_to_the_agent()
    {
        CaseEvent[] refused = [Opened, new DisputeDecided(Day("2026-11-16"), Ruling.Refused)];
        CaseEvent[] again = [.. refused, new AppealFiled(Day("2026-11-18")), new DisputeDecided(Day("2026-11-20"), Ruling.Refused)];

        Expect(
            Told(refused), "2026-11-20",
            "Seller Now", "Dispute Done 2026-11-13", "Appeal Now", "Agent Later", "CardIssuer Later 2027-02-08", "ConsumerAgency Later");
        Expect(
            Told(again), "2026-11-20",
            "Seller Now", "Dispute Done 2026-11-13", "Appeal Done 2026-11-18", "Agent Now", "CardIssuer Later 2027-02-08", "ConsumerAgency Later");
    }

    [Theory]
    [InlineData(Ruling.FullRefund, "Appeal Later")]
    [InlineData(Ruling.PartialRefund, "Appeal Now")]
    [InlineData(Ruling.Refused, "Appeal Now")]
    public void Appeal_is_worth_it_when_less_was_decided_than_asked_for(Ruling ruling, string appeal) =>
        Assert.Contains(appeal, Shown(Told(Opened, new DisputeDecided(Day("2026-11-16"), ruling)), "2026-11-20"));

    [Fact]
    public void What_was_agreed_has_no_appeal() => Assert.DoesNotContain(
        Rung.Appeal,
        On(Told(Opened, new SellerReplied(Day("2026-11-14"), SellerReply.OfferedPart), new OfferAccepted(Day("2026-11-15"))), "2026-11-20")
            .Ladder.Select(step => step.Rung));

    [Fact]
    public void Steps_that_were_taken_are_done_and_those_outside_worth_it_while_one_is_waited_for() => Expect(
        Told(
            Opened, new MessageSent(Day("2026-11-29"), Contact.Seller), new MessageSent(Day("2026-11-29"), Contact.Agent),
            new MessageSent(Day("2026-11-30"), Contact.CardIssuer)),
        "2026-12-01",
        "Seller Done 2026-11-29", "Dispute Done 2026-11-13", "Appeal Later", "Agent Done 2026-11-29", "CardIssuer Done 2026-11-30",
        "ConsumerAgency Now");

    [Theory]
    [InlineData("2027-03-03", "CardIssuer Now")]
    [InlineData("2027-03-04", "CardIssuer Over")]
    public void Card_issuer_is_over_after_its_limit(string today, string card) => Assert.Contains(card, Shown(Told(Opened), today));

    [Fact]
    public void Card_that_may_have_been_charged_is_worth_asking_about_at_the_end() => Assert.Contains(
        "CardIssuer Now",
        Shown(Told(Opened, new MessageSent(Day("2026-11-29"), Contact.Agent)) with { Payment = PaymentMethod.Unknown }, "2026-11-29"));

    [Fact]
    public void Past_window_has_no_dispute_and_no_appeal() => Expect(
        Told(), "2026-11-28", "Seller Now", "Dispute Over", "Agent Now", "CardIssuer Now", "ConsumerAgency Now");

    [Fact]
    public void Money_that_is_too_little_keeps_the_ladder_and_enough_takes_it_away()
    {
        CaseEvent[] part = [Opened, new MoneyArrived(Day("2026-11-20"), new(20000, Currency.Krw))];

        Assert.Contains("Agent Now", Shown(Told(part), "2026-11-21"));
        Assert.Contains("Agent Done 2026-11-20", Shown(Told([.. part, new MessageSent(Day("2026-11-20"), Contact.Agent)]), "2026-11-21"));
        Assert.Empty(On(Told([.. part, new MoneyArrived(Day("2026-11-21"), new(19900, Currency.Krw))]), "2026-11-21").Ladder);
        Assert.Empty(On(Told([.. part, new CaseClosed(Day("2026-11-21"), CaseOutcome.PartialRefund)]), "2026-11-21").Ladder);
    }

    private static CaseFacts Told(params CaseEvent[] told) => CaseFacts.From(Silence.Story.Answers, told);

    private static void Expect(CaseFacts facts, string today, params string[] steps) => Assert.Equal(steps, Shown(facts, today));

    private static string[] Shown(CaseFacts facts, string today) =>
        [.. On(facts, today).Ladder.Select(step => $"{step.Rung} {step.State}{(step.From is { } day ? $" {day:O}" : "")}")];
}
