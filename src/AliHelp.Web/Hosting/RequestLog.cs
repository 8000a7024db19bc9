using System.Globalization;
using Serilog;
using Serilog.Events;

namespace AliHelp.Web.Hosting;

/// <summary>One line for each request: method, path, status, time. Never a query string, an answer, a name or an order number.</summary>
internal static class RequestLog
{
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj} {RequestId}{NewLine}{Exception}";

    // Each site has a logger of its own, none is static: tests run several sites side by side.
    public static void AddRequestLog(this WebApplicationBuilder builder) => builder.Services.AddSerilog(
        (services, log) => log
            .ReadFrom.Configuration(builder.Configuration)
            .ReadFrom.Services(services)
            .Enrich.FromLogContext()
            .WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture),
        preserveStaticLogger: true);

    public static void UseRequestLog(this IApplicationBuilder app) => app.UseSerilogRequestLogging(options =>
    {
        options.Logger = app.ApplicationServices.GetRequiredService<Serilog.ILogger>();
        options.MessageTemplate = "{RequestMethod:l} {RequestPath:l} {StatusCode} in {Elapsed:0} ms";
        options.EnrichDiagnosticContext = (log, context) => log.Set("RequestId", context.TraceIdentifier);
        options.GetLevel = (context, _, exception) =>
            exception is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error
            : IsNoise(context) ? LogEventLevel.Debug
            : LogEventLevel.Information;
    });

    private static bool IsNoise(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/health") || Path.HasExtension(context.Request.Path);
}
