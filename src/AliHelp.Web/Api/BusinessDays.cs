using System.ComponentModel;
using AliHelp.Domain.Calendar;
using AliHelp.Writing.Words;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AliHelp.Web.Api;

/// <summary>Counts Korean bank business days.</summary>
internal static class BusinessDays
{
    private const int MaxCount = 400;

    private static readonly Parameter<DateOnly> From =
        Parameter.Day("from", "The day after which counting begins; it is not counted itself.", isRequired: true);

    private static readonly Parameter<int> Count =
        Parameter.Number("count", $"How many bank business days, from 1 to {MaxCount}.", 1, MaxCount, isRequired: true);

    [Description("A bank business day and the days on which banks are closed on the way to it.")]
    internal sealed record BusinessDayAnswer(
        [property: Description("As asked.")] DateOnly From,
        [property: Description("As asked.")] int Count,
        [property: Description("The count-th bank business day strictly after from.")] DateOnly Date,
        [property: Description("Every day after from, up to date, on which banks are closed.")] IReadOnlyList<ClosedDayAnswer> ClosedDays,
        [property: Description("Whether temporary holidays may still be declared before date.")] bool Provisional);

    internal sealed record ClosedDayAnswer(
        DateOnly Date,
        [property: Description("What the day is called, in the language asked for.")] string Name,
        ClosedDayKind Kind);

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/business-days", Find)
        .WithSummary("The n-th Korean bank business day after a day")
        .WithParameters(From, Count);

    private static Results<Ok<BusinessDayAnswer>, ValidationProblem> Find(HttpRequest request, KoreanBankCalendar calendar, Texts texts)
    {
        var query = new Query(request.Query, texts.Hosting.Api);
        var from = query.Read(From);
        var count = query.Read(Count);
        if (from is { } start && count > DaysLeft(start, calendar))
            query.Refuse(Count, texts.Hosting.Api.BeyondCalendar(KoreanBankCalendar.LastDay));
        if (query.Problem is { } problem)
            return problem;

        var date = calendar.Shift(from!.Value, count!.Value);
        return TypedResults.Ok(new BusinessDayAnswer(
            from.Value,
            count.Value,
            date,
            [.. calendar.ClosedDaysBetween(from.Value, date).Select(day => new ClosedDayAnswer(day.Day, texts.Holidays.Name(day), day.Kind))],
            calendar.IsProvisional(date)));
    }

    /// <summary>How many business days the calendar knows strictly after a day.</summary>
    private static int DaysLeft(DateOnly day, KoreanBankCalendar calendar) =>
        calendar.CountBusinessDays(day, KoreanBankCalendar.LastDay.AddDays(1)) - (calendar.IsBusinessDay(day) ? 1 : 0);
}
