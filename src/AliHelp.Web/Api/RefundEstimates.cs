using System.ComponentModel;
using AliHelp.Domain.Calendar;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Refunds;
using AliHelp.Domain.Rules;
using AliHelp.Writing.Words;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AliHelp.Web.Api;

/// <summary>Says when a refund should arrive.</summary>
internal static class RefundEstimates
{
    private static readonly Parameter<PaymentMethod> Payment = Parameter.Choice(
        "payment", "How the order was paid.", Enum.GetValues<PaymentMethod>().Except([PaymentMethod.CouponsOnly]), isRequired: true);

    private static readonly Parameter<DateOnly> StartedOn =
        Parameter.Day("startedOn", "The day on which the refund was approved; it is not counted itself.", isRequired: true);

    private static readonly Parameter<WalletFunding> Funding = Parameter.Choice(
        "walletFunding", "What a wallet took the money from; a wallet that charges a card follows the card. Without it: balance.",
        Enum.GetValues<WalletFunding>());

    [Description("The first and the last bank business day on which the money should arrive.")]
    internal sealed record RefundEstimateAnswer(
        [property: Description("As asked.")] PaymentMethod Payment,
        [property: Description("As asked.")] DateOnly StartedOn,
        DateOnly Earliest,
        DateOnly Latest,
        int MinBusinessDays,
        int MaxBusinessDays,
        [property: Description("Whether temporary holidays may still be declared before latest.")] bool Provisional,
        IReadOnlyList<ReasonAnswer> Reasons);

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/refund-estimate", Estimate)
        .WithSummary("When a refund should arrive, by payment method")
        .WithParameters(Payment, StartedOn, Funding);

    private static Results<Ok<RefundEstimateAnswer>, ValidationProblem> Estimate(
        HttpRequest request, PolicyBook book, KoreanBankCalendar calendar, Texts texts)
    {
        var query = new Query(request.Query, texts.Hosting.Api);
        var payment = query.Read(Payment);
        var startedOn = query.Read(StartedOn);
        var funding = query.Read(Funding) ?? WalletFunding.Balance;
        if (query.Problem is { } problem)
            return problem;

        if (RefundEstimate.For(payment!.Value, funding, RefundStart.Known, startedOn!.Value, book, calendar) is not { } estimate)
        {
            query.Refuse(StartedOn, texts.Hosting.Api.BeyondCalendar(KoreanBankCalendar.LastDay));
            return query.Problem!;
        }

        return TypedResults.Ok(new RefundEstimateAnswer(
            payment.Value,
            startedOn.Value,
            estimate.Earliest,
            estimate.Latest,
            estimate.Rule.Value.Min,
            estimate.Rule.Value.Max,
            estimate.Provisional,
            ReasonAnswer.From(estimate.Reasons, texts)));
    }
}
