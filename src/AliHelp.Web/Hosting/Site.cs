using AliHelp.Data;
using AliHelp.Domain.Calendar;
using AliHelp.Domain.Rules;
using AliHelp.Web.Pages.Guides;
using AliHelp.Web.Pages.Shared;

namespace AliHelp.Web.Hosting;

/// <summary>The order in which a request passes through the site.</summary>
internal static class Site
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddRazorPages();
        services.AddScoped<CaseOwner>();
        services.AddScoped<Adviser>();
        services.AddScoped<GuideReader>();
    }

    /// <summary>Does before the first request whatever could fail: a broken policy file or database stops the start and says why.</summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        app.Services.GetRequiredService<PolicyBook>();
        app.Services.GetRequiredService<KoreanBankCalendar>();
        await using var scope = app.Services.CreateAsyncScope();
        await Database.UpdateAsync(scope.ServiceProvider.GetRequiredService<AliHelpContext>());
    }

    public static void UseSite(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.Use(Safety.AddHeadersAsync);
        app.UseRequestLog();
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseResponseCompression();
        app.UseCookies();
        app.UseWhen(IsForMachines, machines => machines.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(context => !IsForMachines(context), people =>
        {
            people.Use(Languages.AddHeadersAsync);
            people.UseExceptionHandler("/error");
            people.UseStatusCodePagesWithReExecute("/error/{0}");
            people.Use(RequestLanguage.RememberChoiceAsync);
        });
        // After the error pages, so that their own address is looked up when they are shown.
        app.UseRouting();
        app.Use(Safety.RefuseUnreadableRequestsAsync);
        app.UseCors();
    }

    /// <summary>The open interface, its description and the health answers: no cookies, and problem details instead of error pages.</summary>
    private static bool IsForMachines(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api")
        || context.Request.Path.StartsWithSegments("/openapi")
        || context.Request.Path.StartsWithSegments("/health");
}
