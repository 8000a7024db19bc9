using AliHelp.Domain.Calendar;
using AliHelp.Domain.Rules;

namespace AliHelp.Web.Hosting;

/// <summary>The data that decisions rest on.</summary>
internal static class Rules
{
    public static void AddRules(this WebApplicationBuilder builder)
    {
        var path = builder.Configuration["Policy:Path"];
        builder.Services.AddSingleton(_ => string.IsNullOrEmpty(path)
            ? PolicyBook.AliExpressKorea
            : PolicyBook.Load(File.ReadAllText(Path.Combine(builder.Environment.ContentRootPath, path))));
        builder.Services.AddSingleton(_ => KoreanBankCalendar.Standard);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<SeoulClock>();
    }
}
