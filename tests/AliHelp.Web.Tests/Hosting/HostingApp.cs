using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;
using AliHelp.Data;
using AliHelp.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;
using Serilog.Events;

namespace AliHelp.Web.Tests.Hosting;

/// <summary>The site with a few addresses more, behind all of its middleware, that do what no page does on demand; and with an open log.</summary>
public sealed class HostingApp : AppFixture
{
    public LogBook Log { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services
            .AddSingleton<IStartupFilter, ExtraAddresses>()
            .AddSingleton<ILogEventSink>(Log));
    }

    private sealed class ExtraAddresses : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Map("/cases/test/begin", branch => branch.Run(context =>
                context.Response.WriteAsync(context.RequestServices.GetRequiredService<CaseOwner>().GetOrCreate().Value.ToString())));
            app.Map("/cases/test/who", branch => branch.Run(context =>
                context.Response.WriteAsync(context.RequestServices.GetRequiredService<CaseOwner>().Known?.Value.ToString() ?? "nobody")));
            app.Map("/cases/test/fails", branch => branch.Run(_ => throw new InvalidOperationException("It failed.")));
            app.Map("/cases/test/unreadable", branch => branch.Run(_ =>
                throw new UnreadableCaseException("7q2mk4xd", new InvalidOperationException())));
            app.Map("/api/test/fails", branch => branch.Run(_ => throw new InvalidOperationException("It failed.")));
            app.Map("/cases/test/refuses", branch => branch.Run(context =>
            {
                context.Response.StatusCode = int.Parse(context.Request.Query["with"]!, CultureInfo.InvariantCulture);
                return Task.CompletedTask;
            }));
        };
    }

    public sealed class LogBook : ILogEventSink
    {
        private readonly ConcurrentQueue<LogEvent> events = new();
        private readonly Channel<LogEvent> arrivals = Channel.CreateUnbounded<LogEvent>();

        public IEnumerable<LogEvent> Events => events;

        public void Emit(LogEvent logEvent)
        {
            events.Enqueue(logEvent);
            arrivals.Writer.TryWrite(logEvent);
        }

        /// <summary>
        /// Waits for the line of a request, which is written just after its answer was sent. On a busy machine that may take its time.
        /// </summary>
        public async Task<LogEvent> RequestLineAsync()
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(TimeSpan.FromMinutes(5));
            await foreach (var logged in arrivals.Reader.ReadAllAsync(patience.Token))
                if (logged.Properties.ContainsKey("RequestPath") && logged.Properties.ContainsKey("Elapsed"))
                    return logged;
            throw new InvalidOperationException("The log ended.");
        }
    }
}
