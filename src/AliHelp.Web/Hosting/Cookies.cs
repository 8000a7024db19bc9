using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.CookiePolicy;

namespace AliHelp.Web.Hosting;

/// <summary>
/// What holds for every cookie of the site: HttpOnly, SameSite, and over https Secure with the <c>__Host-</c> prefix, so that no other
/// host and no plain http page can plant one. Code knows the names without the prefix. Plain http works too, with cookies of its own.
/// </summary>
internal static class Cookies
{
    /// <summary>Whose cases are shown, see <see cref="CaseOwner"/>.</summary>
    public const string Owner = "alihelp";

    public const string Language = "alihelp-lang";
    public const string Antiforgery = "alihelp-form";
    public const string TempData = "alihelp-notice";

    /// <summary>Browsers keep a cookie for 400 days at most.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);

    private const string Prefix = "__Host-";

    private static readonly CookiePolicyOptions Policy = new()
    {
        HttpOnly = HttpOnlyPolicy.Always,
        MinimumSameSitePolicy = SameSiteMode.Lax,
        Secure = CookieSecurePolicy.SameAsRequest,
        OnAppendCookie = cookie => cookie.CookieName = NameFor(cookie.Context, cookie.CookieName),
        OnDeleteCookie = cookie => cookie.CookieName = NameFor(cookie.Context, cookie.CookieName),
    };

    public static void UseCookies(this IApplicationBuilder app) => app
        .UseCookiePolicy(Policy)
        .Use((context, next) =>
        {
            if (context.Request.IsHttps)
                context.Request.Cookies = new PrefixedCookies(context.Request.Cookies);
            return next(context);
        });

    private static string NameFor(HttpContext context, string name) => context.Request.IsHttps ? Prefix + name : name;

    /// <summary>The cookies whose names begin with the prefix, under their names without it. The others do not exist.</summary>
    private sealed class PrefixedCookies(IRequestCookieCollection sent) : IRequestCookieCollection
    {
        public string? this[string key] => sent[Prefix + key];

        public int Count => Keys.Count;

        public ICollection<string> Keys => [.. this.Select(cookie => cookie.Key)];

        public bool ContainsKey(string key) => sent.ContainsKey(Prefix + key);

        public bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => sent.TryGetValue(Prefix + key, out value);

        public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => sent
            .Where(cookie => cookie.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(cookie => KeyValuePair.Create(cookie.Key[Prefix.Length..], cookie.Value))
            .GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
