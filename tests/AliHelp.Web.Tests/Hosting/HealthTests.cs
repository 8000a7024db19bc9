using System.Net;
using AliHelp.Data;
using AliHelp.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace AliHelp.Web.Tests.Hosting;

public sealed class HealthTests : IAsyncDisposable
{
    private readonly AppFixture app = new();

    [Fact]
    public async Task A_running_site_is_live_and_ready()
    {
        Assert.Equal("""{"status":"live"}""", await app.Visit().Client.GetStringAsync("/health/live"));
        Assert.Equal(
            $$"""{"status":"ready","database":true,"policyBook":"{{PolicyBook.AliExpressKorea.Edition:O}}"}""",
            await app.Visit().Client.GetStringAsync("/health/ready"));
    }

    [Fact]
    public async Task Without_all_migrations_it_is_live_but_not_ready()
    {
        await app.InScopeAsync((AliHelpContext context) =>
            context.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsHistory"));

        Assert.Equal(HttpStatusCode.OK, (await app.Visit().GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await app.Visit().GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task Without_a_database_it_is_live_but_not_ready()
    {
        _ = app.Services;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(app.Folder, "alihelp.db*"))
            File.Delete(file);

        Assert.Equal(HttpStatusCode.OK, (await app.Visit().GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await app.Visit().GetAsync("/health/ready")).StatusCode);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
