using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Tests.Filing;

public sealed class ContradictionsTests
{
    private static readonly DateOnly Third = new(2026, 11, 3);

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void A_dispute_opened_before_payment_is_asked_about(int daysAfterPayment, bool asked)
    {
        var found = Contradictions.In(new()
        {
            Stage = new(Stage.DisputeOpen, Third.AddDays(daysAfterPayment)),
            PaidOn = new(Third),
        });

        Assert.Equal(asked ? [(AskedDay.PaidOn, AskedDay.DisputeOpenedOn)] : [], found.Select(pair => (pair.First.Name, pair.Second.Name)));
    }

    [Fact]
    public void A_contradiction_names_both_days_and_both_questions()
    {
        var found = Assert.Single(Contradictions.In(new()
        {
            PaidOn = new(Third),
            Shipping = new(Third.AddDays(-2), null),
        }));

        Assert.Equal(new NamedDay(AskedDay.PaidOn, FilingSteps.PaidOn, Third), found.First);
        Assert.Equal(new NamedDay(AskedDay.ShippedOn, FilingSteps.Shipping, Third.AddDays(-2)), found.Second);
    }

    [Fact]
    public void A_return_sent_before_the_parcel_came_is_asked_about() => Assert.Single(Contradictions.In(new()
    {
        Stage = new(Stage.ReturnSent, Third),
        DeliveredOn = new(Third.AddDays(1)),
    }));

    [Fact]
    public void A_return_approved_before_the_dispute_was_opened_is_asked_about() => Assert.Single(Contradictions.In(new()
    {
        Stage = new(Stage.ReturnApproved, Third),
        Done = new([DoneItem.OpenedDispute], DisputeOpenedOn: Third.AddDays(1)),
    }));

    [Fact]
    public void Every_pair_out_of_order_is_asked_about() => Assert.Equal(3, Contradictions.In(new()
    {
        Stage = new(Stage.RefundApproved, Third),
        PaidOn = new(Third.AddDays(2)),
        Done = new([DoneItem.OpenedDispute, DoneItem.MessagedSeller], MessagedSellerOn: Third.AddDays(1), DisputeOpenedOn: Third.AddDays(3)),
    }).Count);

    [Fact]
    public void Receipt_confirmed_before_arrival_is_no_contradiction() => Assert.Empty(Contradictions.In(new()
    {
        PaidOn = new(Third),
        DeliveredOn = new(Third.AddDays(5), Third.AddDays(2)),
    }));

    [Fact]
    public void Days_that_are_not_known_contradict_nothing()
    {
        Assert.Empty(Contradictions.In(FilingAnswers.None));
        Assert.Empty(Contradictions.In(new()
        {
            Stage = new(Stage.DisputeOpen),
            PaidOn = new(null, DayPrecision.Unknown),
            Shipping = new(null, null),
            DeliveredOn = new(null),
            Done = new([]),
        }));
    }
}
