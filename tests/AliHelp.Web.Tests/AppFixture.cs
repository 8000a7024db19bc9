using AliHelp.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace AliHelp.Web.Tests;

/// <summary>The whole site on a real SQLite file in a folder of its own. It is Monday 23 November 2026, 12:00 in Seoul.</summary>
public class AppFixture : WebApplicationFactory<Program>
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(9));

    public FakeTimeProvider Time { get; } = new(Noon);

    public string Folder { get; } = Directory.CreateTempSubdirectory("alihelp-").FullName;

    /// <summary>A browser of its own, without cookies yet.</summary>
    public Visitor Visit(string address = "http://localhost", string? acceptLanguage = null)
    {
        var client = CreateClient(new() { BaseAddress = new(address), AllowAutoRedirect = false });
        if (acceptLanguage is not null)
            client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(acceptLanguage);
        return new(client);
    }

    /// <summary>Runs something with services of a scope of its own, as one request would have them.</summary>
    public async Task<T> InScopeAsync<TService, T>(Func<TService, Task<T>> run) where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<T> WithStoreAsync<T>(Func<CaseStore, Task<T>> run) => InScopeAsync(run);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Storage:Folder", Folder);
        // A system hands out few file watchers, and many sites run side by side here.
        builder.UseSetting("hostBuilder:reloadConfigOnChange", "false");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Time));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
