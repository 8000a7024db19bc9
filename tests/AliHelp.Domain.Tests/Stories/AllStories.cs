namespace AliHelp.Domain.Tests.Stories;

/// <summary>The twelve stories that the product has to get right from beginning to end.</summary>
public static class AllStories
{
    public static IReadOnlyList<Story> InOrder { get; } =
    [
        Silence.Story, SuccessfulAppeal.Story, PartialOffer.Story, CancelRequest.Story, ReturnAtHome.Story, ReturnAbroad.Story,
        FalseDelivery.Story, LateDelivery.Story, WrongItem.Story, ChangedMind.Story, ExchangeWish.Story, LateRefund.Story,
    ];

    public static Story Named(string name) => InOrder.Single(story => story.Name == name);
}
