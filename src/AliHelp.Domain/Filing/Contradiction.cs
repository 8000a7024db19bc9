namespace AliHelp.Domain.Filing;

/// <summary>A day that was answered, and the question in which it was.</summary>
public sealed record NamedDay(AskedDay Name, FilingStep Step, DateOnly Day);

/// <summary>
/// Two answered days that stand in an order that cannot be: <paramref name="First"/> should be the same day or earlier, but is later.
/// Nothing is refused for it; the check page asks which of the two is right.
/// </summary>
public sealed record Contradiction(NamedDay First, NamedDay Second);

public static class Contradictions
{
    // What happens first stands first. Receipt may be confirmed by mistake before the parcel came, so those two have no order.
    private static readonly (AskedDay First, AskedDay Second)[] Orders =
    [
        (AskedDay.PaidOn, AskedDay.ShippedOn),
        (AskedDay.PaidOn, AskedDay.ReceiptConfirmedOn),
        (AskedDay.PaidOn, AskedDay.MessagedSellerOn),
        (AskedDay.PaidOn, AskedDay.DisputeOpenedOn),
        (AskedDay.PaidOn, AskedDay.ReturnApprovedOn),
        (AskedDay.PaidOn, AskedDay.ReturnSentOn),
        (AskedDay.PaidOn, AskedDay.RefundApprovedOn),
        (AskedDay.PaidOn, AskedDay.DisputeRefusedOn),
        (AskedDay.DeliveredOn, AskedDay.ReturnSentOn),
        (AskedDay.DisputeOpenedOn, AskedDay.ReturnApprovedOn),
        (AskedDay.DisputeOpenedOn, AskedDay.ReturnSentOn),
        (AskedDay.DisputeOpenedOn, AskedDay.RefundApprovedOn),
        (AskedDay.DisputeOpenedOn, AskedDay.DisputeRefusedOn),
    ];

    /// <param name="relevant">Answers that are on the path, see <see cref="FilingPath.Relevant"/>.</param>
    public static IReadOnlyList<Contradiction> In(FilingAnswers relevant)
    {
        var days = Days(relevant).ToList();
        return
        [
            .. from order in Orders
               from first in days.Where(day => day.Name == order.First)
               from second in days.Where(day => day.Name == order.Second)
               where first.Day > second.Day
               select new Contradiction(first, second),
        ];
    }

    /// <summary>Every day that was answered and that lies behind the buyer.</summary>
    internal static IEnumerable<NamedDay> Days(FilingAnswers relevant)
    {
        (AskedDay? Name, FilingStep Step, DateOnly? Day)[] answered =
        [
            (relevant.Stage is { } stage ? FilingChoices.Day(stage.Stage) : null, FilingSteps.Stage, relevant.Stage?.On),
            (AskedDay.PaidOn, FilingSteps.PaidOn, relevant.PaidOn?.Day),
            (AskedDay.ShippedOn, FilingSteps.Shipping, relevant.Shipping?.ShippedOn),
            (AskedDay.DeliveredOn, FilingSteps.DeliveredOn, relevant.DeliveredOn?.Day),
            (AskedDay.ReceiptConfirmedOn, FilingSteps.DeliveredOn, relevant.DeliveredOn?.ReceiptConfirmedOn),
            (AskedDay.MessagedSellerOn, FilingSteps.Done, relevant.Done?.MessagedSellerOn),
            (AskedDay.DisputeOpenedOn, FilingSteps.Done, relevant.Done?.DisputeOpenedOn),
        ];
        return answered.Where(answer => answer is { Name: not null, Day: not null })
            .Select(answer => new NamedDay(answer.Name!.Value, answer.Step, answer.Day!.Value));
    }
}
