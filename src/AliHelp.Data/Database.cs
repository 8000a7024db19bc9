using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AliHelp.Data;

/// <summary>One SQLite file, created and brought up to date when the program starts.</summary>
public static class Database
{
    // How long a write waits for another one before it gives up.
    private const int BusyTimeoutInSeconds = 10;

    /// <param name="file">Where the database lies or will be created; its folder exists.</param>
    public static IServiceCollection AddDatabase(this IServiceCollection services, string file)
    {
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            ForeignKeys = true,
            DefaultTimeout = BusyTimeoutInSeconds,
        };
        return services
            .AddDbContext<AliHelpContext>(options => options.UseSqlite(connection.ConnectionString))
            .AddScoped<CaseStore>()
            .AddScoped<EvidenceStore>()
            .AddScoped<CaseImport>();
    }

    public static async Task UpdateAsync(AliHelpContext context, CancellationToken ct = default)
    {
        await context.Database.MigrateAsync(ct);
        // Readers and the one writer do not wait for each other. Kept in the file, hence set once.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", ct);
    }

    /// <summary>Whether the file can be opened and every migration has run.</summary>
    public static async Task<bool> IsReadyAsync(AliHelpContext context, CancellationToken ct) =>
        await context.Database.CanConnectAsync(ct) && !(await context.Database.GetPendingMigrationsAsync(ct)).Any();
}
