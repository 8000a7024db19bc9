using System.Globalization;
using AliHelp.Writing.Words;
using Microsoft.Net.Http.Headers;

namespace AliHelp.Web.Hosting;

/// <summary>Gives every page its <see cref="Texts"/>.</summary>
internal static class Languages
{
    public static void AddLanguages(this IServiceCollection services)
    {
        // What people read is formatted by Texts, what machines read by rule; neither may depend on the machine's own culture.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        services.AddHttpContextAccessor();
        services.AddScoped<RequestLanguage>();
        services.AddScoped(provider => provider.GetRequiredService<RequestLanguage>().Texts);
    }

    /// <summary>Says in which language a page is, and keeps caches from handing it to a reader of the other one.</summary>
    public static Task AddHeadersAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) is true)
            {
                headers.ContentLanguage = context.RequestServices.GetRequiredService<Texts>().Tag;
                headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.AcceptLanguage, HeaderNames.Cookie);
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
