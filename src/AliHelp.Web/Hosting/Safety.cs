using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;
using Microsoft.Net.Http.Headers;

namespace AliHelp.Web.Hosting;

/// <summary>What protects the visitor: who may speak for a proxy, how large a request may be, what the browser may load and keep.</summary>
internal static class Safety
{
    /// <summary>The largest request, where a page does not say otherwise. The longest form is a few hundred characters.</summary>
    public const int MaxRequestBytes = 64 * 1024;

    private const int MaxFormFields = 200;

    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; "
        + "worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // Loopback and the private networks: where the proxy of a self-hosted site stands. What a machine there could forge by speaking for a
    // proxy concerns its own answer only: the flags of its own cookies and the address in its own log line.
    private static readonly string[] PrivateNetworks =
        ["127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7", "fe80::/10"];

    public static void AddSafety(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
        });

        var networks = builder.Configuration.GetSection("Proxy:Networks").Get<string[]>() is { Length: > 0 } configured
            ? configured
            : PrivateNetworks;
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            // Not the host: nothing here needs it, and a forged one would lead astray.
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in networks)
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        });

        builder.Services.Configure<FormOptions>(options => options.ValueCountLimit = MaxFormFields);
        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie.Name = Cookies.Antiforgery;
            options.FormFieldName = "form";
            options.SuppressXFrameOptionsHeader = true;
        });
        builder.Services.Configure<CookieTempDataProviderOptions>(options =>
        {
            options.Cookie.Name = Cookies.TempData;
            options.Cookie.IsEssential = true;
        });
        builder.Services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(180));

        // Compressing over https is what BREACH needs, besides a secret and the attacker's own text on one page, asked for many times.
        // The form token is masked anew in every response, and SameSite cookies keep other sites from asking for a personal page at all.
        builder.Services.AddResponseCompression(options => options.EnableForHttps = true);

        // Hangul stays Hangul instead of eight bytes for each syllable; what means something to HTML is still encoded.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    /// <summary>The headers of every answer. Personal pages are kept by nobody.</summary>
    public static Task AddHeadersAsync(HttpContext context, RequestDelegate next)
    {
        // The error page runs under another path, so the one that was asked for is looked at now.
        var isPersonal = context.Request.Path.StartsWithSegments("/cases");
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            // Over plain http browsers ignore this one and complain.
            if (context.Request.IsHttps)
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
            if (isPersonal)
                headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>
    /// Refuses what is announced as too large, or as written in letters that nobody here reads, before anything reads it; the server cuts off
    /// what is not announced.
    /// </summary>
    /// <remarks>Comes after routing, because pages that take files say how much they take.</remarks>
    public static Task RefuseUnreadableRequestsAsync(HttpContext context, RequestDelegate next)
    {
        var isRefused = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (isRefused || Refusal(context.Request) is not { } status)
            return next(context);
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static int? Refusal(HttpRequest request) =>
        request.ContentLength > MaxBytes(request) ? StatusCodes.Status413PayloadTooLarge
        : MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            ? StatusCodes.Status415UnsupportedMediaType
        : null;

    private static long MaxBytes(HttpRequest request) =>
        request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? MaxRequestBytes;
}
