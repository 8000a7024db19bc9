using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Tests.Cases;

public sealed class ShotListTests
{
    private static readonly CaseFacts Damaged = new() { Code = ProblemCode.Damaged, Stage = Stage.Received, Evidence = [EvidenceItem.Receipt] };

    [Fact]
    public void The_closed_parcel_comes_first_then_what_was_in_it_then_what_is_wrong_then_papers() => Assert.Equal(
        [
            EvidenceItem.ShippingLabelPhoto, EvidenceItem.OuterBoxPhoto, EvidenceItem.ContentsPhoto, EvidenceItem.DamagePhoto,
            EvidenceItem.OrderPageScreenshot, EvidenceItem.Receipt, EvidenceItem.SellerChatLog,
        ],
        ShotList.InOrder(ShotList.For(Damaged)).Select(need => need.Item));

    [Fact]
    public void Every_item_has_its_own_place_in_the_order()
    {
        var needs = Enum.GetValues<EvidenceItem>().Select(item => new EvidenceNeed(item, false, [])).ToList();
        needs.Reverse();
        var ordered = ShotList.InOrder(needs);

        // What has no place would come first, in the order in which it was given.
        Assert.Equal(EvidenceItem.ShippingLabelPhoto, ordered[0].Item);
        Assert.Equal(ordered, ShotList.InOrder(ordered.Reverse()));
        Assert.Equal(needs.Count, ordered.Count);
    }

    [Fact]
    public void A_tick_and_a_file_say_the_same()
    {
        var needs = ShotList.For(Damaged with { Files = [File(1, EvidenceItem.DamagePhoto), File(2, EvidenceItem.DamagePhoto), File(3, null)] });

        Assert.Equal([EvidenceItem.DamagePhoto, EvidenceItem.Receipt], needs.Where(need => need.Has).Select(need => need.Item).Order());
        Assert.Equal([1, 2], needs.Single(need => need.Item is EvidenceItem.DamagePhoto).Files.Select(file => file.Number));
        Assert.False(needs.Single(need => need.Item is EvidenceItem.DamagePhoto).IsTicked);
    }

    [Theory]
    [InlineData(Stage.DisputeOpen, false)]
    [InlineData(Stage.ReturnApproved, true)]
    [InlineData(Stage.ReturnSent, false)]
    public void What_is_noted_before_sealing_is_said_while_a_return_is_packed(Stage stage, bool expected) =>
        Assert.Equal(expected, ShotList.IsBeforeSealing(Damaged with { Stage = stage }));

    [Theory]
    [InlineData(EvidenceItem.ShippingLabelPhoto, PersonalData.Address)]
    [InlineData(EvidenceItem.Receipt, PersonalData.CardNumber)]
    [InlineData(EvidenceItem.CustomsNotice, PersonalData.CustomsCode)]
    public void What_should_be_covered_is_named_where_it_shows(EvidenceItem item, PersonalData data) => Assert.Contains(data, ShotList.Cover(item));

    [Fact]
    public void What_a_return_needs_can_be_ticked_in_every_case()
    {
        var answers = new FilingAnswers { Evidence = new([.. EvidenceList.OfReturn]) };
        Assert.True(FilingSteps.Evidence.IsAnswered(answers, FilingAnswers.None));
        Assert.False(FilingSteps.Evidence.IsAnswered(new() { Evidence = new([EvidenceItem.CustomsNotice]) }, FilingAnswers.None));
    }

    private static EvidenceFile File(int number, EvidenceItem? item) =>
        new(number, item, FileKind.Jpeg, "a.jpg", new(1, ""), new(1, ""), default, new(1, 1));
}
