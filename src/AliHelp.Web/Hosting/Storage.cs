using AliHelp.Data;
using Microsoft.AspNetCore.DataProtection;

namespace AliHelp.Web.Hosting;

/// <summary>The one folder in which the site keeps anything: the database and the keys that protect cookies.</summary>
internal static class Storage
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var folder = Path.Combine(builder.Environment.ContentRootPath, builder.Configuration["Storage:Folder"] ?? "App_Data");
        var keys = Path.Combine(folder, "keys");
        CreatePrivate(folder);
        CreatePrivate(keys);
        builder.Services.AddDatabase(Path.Combine(folder, "alihelp.db"));
        builder.Services.AddDataProtection().SetApplicationName("AliHelp").PersistKeysToFileSystem(new(keys));
    }

    private static void CreatePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
