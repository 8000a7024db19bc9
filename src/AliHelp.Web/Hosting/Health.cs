using AliHelp.Data;
using AliHelp.Domain.Rules;

namespace AliHelp.Web.Hosting;

/// <summary>What a monitor asks: does it run, and can it serve.</summary>
internal static class Health
{
    private sealed record Live(string Status);

    private sealed record Ready(string Status, bool Database, DateOnly? PolicyBook);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => new Live("live")).ExcludeFromDescription();
        routes.MapGet("/health/ready", async (AliHelpContext context, PolicyBook book, CancellationToken ct) =>
            await Database.IsReadyAsync(context, ct)
                ? Results.Json(new Ready("ready", true, book.Edition))
                : Results.Json(new Ready("notReady", false, book.Edition), statusCode: StatusCodes.Status503ServiceUnavailable))
            .ExcludeFromDescription();
    }
}
