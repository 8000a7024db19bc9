using AliHelp.Data;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace AliHelp.Browser.Tests.Running;

/// <summary>
/// The site as it is hosted: on a loopback port that the system chose, with a real SQLite file in a folder of its own.
/// It is Monday 23 November 2026, 12:00 in Seoul, and stays so.
/// </summary>
public sealed class SiteUnderTest : WebApplicationFactory<Program>
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(9));

    private readonly string folder = Directory.CreateTempSubdirectory("alihelp-").FullName;

    public SiteUnderTest()
    {
        UseKestrel(0);
        StartServer();
        Address = ClientOptions.BaseAddress;
    }

    public Uri Address { get; }

    /// <summary>Saves past the site, as from another device.</summary>
    public Task ChangeAsync(string id, FilingAnswers answers) => WithStoreAsync(id, async (store, owner, file) =>
        Assert.Equal(SaveOutcome.Saved, await store.SaveAnswersAsync(owner, id, file.Version, answers, default)));

    public Task RecordAsync(string id, CaseEvent happened) => WithStoreAsync(id, async (store, owner, file) =>
        Assert.Equal(SaveOutcome.Saved, await store.AppendAsync(owner, id, file.Version, happened, default)));

    /// <summary>One more case of the same person.</summary>
    public Task AddAsync(string id, FilingAnswers answers) => WithStoreAsync(id, (store, owner, _) => store.CreateAsync(owner, answers, default));

    /// <summary>What is kept, read past the site.</summary>
    public async Task<CaseFile> KeptAsync(string id)
    {
        CaseFile? kept = null;
        await WithStoreAsync(id, (_, _, file) => Task.FromResult(kept = file));
        return kept!;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        // Without it a site that is not published has no stylesheet outside of development.
        builder.UseStaticWebAssets();
        builder.UseSetting("Storage:Folder", folder);
        builder.UseSetting("Serilog:MinimumLevel:Default", "Warning");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", "Warning");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new FakeTimeProvider(Noon)));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task WithStoreAsync(string id, Func<CaseStore, OwnerId, CaseFile, Task> act)
    {
        await using var scope = Services.CreateAsyncScope();
        // The owner is in a protected cookie, which only the site itself can read.
        var owner = new OwnerId(await scope.ServiceProvider.GetRequiredService<AliHelpContext>()
            .Database.SqlQuery<Guid>($"SELECT Owner AS Value FROM Cases WHERE Id = {id}").SingleAsync());
        var store = scope.ServiceProvider.GetRequiredService<CaseStore>();
        await act(store, owner, (await store.FindAsync(owner, id, default))!);
    }
}
