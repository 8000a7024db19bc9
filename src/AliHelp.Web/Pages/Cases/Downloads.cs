using System.Net.Mime;
using System.Text;
using AliHelp.Data;
using AliHelp.Web.Hosting;
using AliHelp.Web.Pages.Shared;
using AliHelp.Writing.Summaries;
using Microsoft.Net.Http.Headers;

namespace AliHelp.Web.Pages.Cases;

/// <summary>A case to keep, as files. They are views of the summary that the page shows, so they say the same.</summary>
internal static class Downloads
{
    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        var files = routes.MapGroup("/cases/{id}").ExcludeFromDescription();
        Map("summary.pdf", MediaTypeNames.Application.Pdf, SummaryPdf.Write);
        Map("summary.txt", "text/plain; charset=utf-8", summary => Encoding.UTF8.GetBytes(SummaryText.Write(summary)));
        Map("summary.json", MediaTypeNames.Application.Json, summary => Encoding.UTF8.GetBytes(SummaryJson.Write(summary)));
        Map("deadlines.ics", "text/calendar; charset=utf-8", summary => Encoding.UTF8.GetBytes(DeadlineCalendar.Write(summary)));

        void Map(string name, string type, Func<CaseSummary, byte[]> write) => files.MapGet(
            name,
            async (string id, CaseStore cases, CaseOwner owner, Adviser adviser, HttpResponse response, CancellationToken ct) =>
            {
                if (owner.Known is not { } visitor || await cases.FindAsync(visitor, id, ct) is not { Path.IsComplete: true } file)
                    return Results.NotFound();
                response.Headers[HeaderNames.CacheControl] = "no-store";
                return Results.File(write(await adviser.AdviseWithPicturesAsync(visitor, file, ct)), type, $"AliHelp-{id[..4]}-{name}");
            });
    }
}
