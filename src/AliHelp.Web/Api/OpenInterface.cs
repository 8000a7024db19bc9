using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using AliHelp.Writing.Words;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace AliHelp.Web.Api;

/// <summary>What other programs may ask: the same rules as the pages, without a case, without cookies, from every origin.</summary>
internal static class OpenInterface
{
    private const string AnyOrigin = "AnyOrigin";

    public static void AddOpenInterface(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddCors(cors => cors.AddPolicy(AnyOrigin, policy => policy.AllowAnyOrigin().AllowAnyHeader().WithMethods(HttpMethods.Get)));
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        });
        services.AddOpenApi("v1", options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "AliHelp",
                Version = "1",
                Description = "Korean bank business days, refund dates and dispute windows for AliExpress orders. Days are Korean local dates. "
                    + "Names and reasons come in Korean or English, by Accept-Language. Independent of AliExpress; no legal advice.",
            };
            // The document is the same wherever it is hosted.
            document.Servers = [];
            return Task.CompletedTask;
        }));
    }

    public static void MapOpenInterface(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi().RequireCors(AnyOrigin);
        var api = routes.MapGroup("/api/v1").RequireCors(AnyOrigin).AddEndpointFilter(SayLanguage);
        BusinessDays.Map(api);
        RefundEstimates.Map(api);
        DisputeWindows.Map(api);
    }

    public static RouteHandlerBuilder WithParameters(this RouteHandlerBuilder endpoint, params IReadOnlyList<Parameter> parameters) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters = [.. parameters.Select(parameter => new OpenApiParameter
            {
                Name = parameter.Name,
                In = ParameterLocation.Query,
                Description = parameter.Description,
                Required = parameter.IsRequired,
                Schema = parameter.Schema,
            })];
            return Task.CompletedTask;
        });

    private static ValueTask<object?> SayLanguage(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.ContentLanguage = context.HttpContext.RequestServices.GetRequiredService<Texts>().Tag;
        headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        return next(context);
    }
}
