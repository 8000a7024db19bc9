using System.ComponentModel;
using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Web.Hosting;
using AliHelp.Writing.Words;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AliHelp.Web.Api;

/// <summary>Says whether and until when a dispute can be opened.</summary>
internal static class DisputeWindows
{
    private static readonly Parameter<DateOnly>
        PaidOn = Parameter.Day("paidOn", "The day of payment."),
        ShippedOn = Parameter.Day("shippedOn", "The day of shipping."),
        DeliveredOn = Parameter.Day("deliveredOn", "The day of delivery; one that lies ahead is taken as expected."),
        ReceiptConfirmedOn = Parameter.Day("receiptConfirmedOn", "The day on which the buyer confirmed receipt, or means to."),
        OrderPageEndsOn = Parameter.Day("orderPageEndsOn", "The last day that the order page itself shows, in Seoul time. It beats every estimate."),
        Today = Parameter.Day("today", "The day on which to judge, in Seoul. Without it: today.");

    private static readonly Parameter<bool> Received = Parameter.YesOrNo("received", "Whether the goods arrived. Without it: not known.");

    private static readonly Parameter<DisputeButton> Button = Parameter.Choice(
        "disputeButton", "Whether the order page shows the Open Dispute button. Without it: unknown.", Enum.GetValues<DisputeButton>());

    [Description("Whether a dispute can be opened, and until when.")]
    internal sealed record DisputeWindowAnswer(
        [property: Description("check: the sources disagree or a fact is missing, so look at the order page.")] WindowState State,
        [property: Description("The last day to act on, in Seoul; null when none can be named.")] DateOnly? ActBy,
        [property: Description("From today to actBy; null with actBy.")] int? DaysLeft,
        [property: Description("Every clock whose start is known, soonest first.")] IReadOnlyList<DeadlineAnswer> Deadlines,
        IReadOnlyList<ReasonAnswer> Reasons);

    internal sealed record DeadlineAnswer(
        [property: Description("The rule's id.")] string Rule,
        [property: Description("The fact that started the clock.")] ClockStart StartedBy,
        DateOnly StartedOn,
        [property: Description("The last day, inclusive, in Seoul.")] DateOnly EndsOn,
        bool Passed,
        Confidence Confidence,
        [property: Description("An address, or a title where there is none.")] string Source);

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/dispute-window", Judge)
        .WithSummary("Whether and until when a dispute can be opened")
        .WithParameters(PaidOn, ShippedOn, DeliveredOn, ReceiptConfirmedOn, OrderPageEndsOn, Received, Button, Today);

    private static Results<Ok<DisputeWindowAnswer>, ValidationProblem> Judge(
        HttpRequest request, PolicyBook book, KoreanBankCalendar calendar, SeoulClock clock, Texts texts)
    {
        var query = new Query(request.Query, texts.Hosting.Api);
        var now = query.Read(Today)?.ToDateTime(TimeOnly.MinValue) ?? clock.Now;
        var facts = new CaseFacts
        {
            PaidOn = query.Read(PaidOn),
            PaidOnPrecision = DayPrecision.Day,
            ShippedOn = query.Read(ShippedOn),
            DeliveredOn = query.Read(DeliveredOn),
            ReceiptConfirmedOn = query.Read(ReceiptConfirmedOn),
            OrderPageEnds = query.Read(OrderPageEndsOn) is { } lastDay ? Counting.EndOf(lastDay) : null,
            Received = query.Read(Received),
            DisputeButton = query.Read(Button) ?? DisputeButton.Unknown,
        };
        RefuseTheImpossible(query, facts, DateOnly.FromDateTime(now), texts.Hosting.Api);
        if (query.Problem is { } problem)
            return problem;

        var window = DisputeWindow.For(facts, book, calendar, now);
        return TypedResults.Ok(new DisputeWindowAnswer(
            window.State,
            window.ActBy is { } end ? DateOnly.FromDateTime(end) : null,
            window.DaysLeft,
            [.. window.Deadlines.Select(deadline => new DeadlineAnswer(
                deadline.Rule.Id.ToText(), deadline.StartedBy, deadline.StartedOn, deadline.EndsOn, deadline.Passed,
                deadline.Rule.Confidence, deadline.Rule.SourceOf()))],
            ReasonAnswer.From(window.Reasons, texts)));
    }

    /// <summary>
    /// Nothing comes before the payment, and that was made. What follows it may lie ahead, so that one can ask what a delivery next week would
    /// mean, and may be confirmed by mistake before the goods come.
    /// </summary>
    private static void RefuseTheImpossible(Query query, CaseFacts facts, DateOnly today, ApiTexts texts)
    {
        if (facts.PaidOn > today)
            query.Refuse(PaidOn, texts.InFuture(today));
        RefuseBefore(PaidOn, facts.PaidOn, ShippedOn, facts.ShippedOn);
        RefuseBefore(PaidOn, facts.PaidOn, DeliveredOn, facts.DeliveredOn);
        RefuseBefore(ShippedOn, facts.ShippedOn, DeliveredOn, facts.DeliveredOn);
        RefuseBefore(PaidOn, facts.PaidOn, ReceiptConfirmedOn, facts.ReceiptConfirmedOn);

        void RefuseBefore(Parameter<DateOnly> first, DateOnly? firstDay, Parameter<DateOnly> second, DateOnly? secondDay)
        {
            if (secondDay < firstDay)
                query.Refuse(second, texts.Before(first.Name));
        }
    }
}
