using System.Diagnostics.CodeAnalysis;
using AliHelp.Writing.Words;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Extensions;

namespace AliHelp.Web.Hosting;

/// <summary>In which language to answer: the one chosen here before, else the one the browser prefers, else Korean.</summary>
public sealed class RequestLanguage(IHttpContextAccessor accessor)
{
    private const string Switch = "lang";
    private Language? language;

    public Language Language => language ??= accessor.HttpContext is { Request: var request } ? Read(request) : Language.Korean;

    public Texts Texts => Texts.For(Language);

    /// <summary>The address of the same page in another language; on an error page, of the page that was asked for.</summary>
    public static string SwitchAddress(HttpRequest request, Language to) =>
        SamePage(request.PathBase, AskedFor(request), QueryWithoutSwitch(request).Add(Switch, Texts.For(to).Tag));

    /// <summary>Answers <c>?lang=en</c> by remembering the choice and leading back to the same page without it.</summary>
    internal static Task RememberChoiceAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) || !TryParse(request.Query[Switch], out var chosen))
            return next(context);

        context.Response.Cookies.Append(Cookies.Language, Texts.For(chosen.Value).Tag, new()
        {
            IsEssential = true,
            MaxAge = Cookies.Lifetime,
            SameSite = SameSiteMode.Lax,
        });
        context.Response.Redirect(SamePage(request.PathBase, request.Path, QueryWithoutSwitch(request)));
        return Task.CompletedTask;
    }

    private static Language Read(HttpRequest request) =>
        TryParse(request.Cookies[Cookies.Language], out var chosen) ? chosen.Value
        : Preference(request, Texts.English) > Preference(request, Texts.Korean) ? Language.English
        : Language.Korean;

    private static double Preference(HttpRequest request, Texts texts) => request.GetTypedHeaders().AcceptLanguage
        .Where(accepted => accepted.Value.Equals(texts.Tag, StringComparison.OrdinalIgnoreCase)
            || accepted.Value.StartsWith(texts.Tag + "-", StringComparison.OrdinalIgnoreCase))
        .Max(accepted => (double?)(accepted.Quality ?? 1)) ?? 0;

    private static bool TryParse(string? tag, [NotNullWhen(true)] out Language? language)
    {
        language = Enum.GetValues<Language>().Cast<Language?>().FirstOrDefault(known => Texts.For(known!.Value).Tag == tag);
        return language is not null;
    }

    private static QueryString QueryWithoutSwitch(HttpRequest request) =>
        QueryString.Create(request.Query.Where(pair => !pair.Key.Equals(Switch, StringComparison.OrdinalIgnoreCase)));

    private static PathString AskedFor(HttpRequest request) =>
        request.HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? request.HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? request.Path;

    // One slash and no more in front: two would name another host.
    private static string SamePage(PathString pathBase, PathString path, QueryString query) =>
        "/" + UriHelper.BuildRelative(pathBase, path, query).TrimStart('/');
}
